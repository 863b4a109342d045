import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subjectMarkMissing } from './subject-mark-missing.js';

function cable(classification: string, subject: string, date = '011200Z SEP 09'): string {
  return `P ${date}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n${classification} OSLO 000012\n\nTAGS: PREL, NO\n${subject}\n`;
}

describe('subject-mark-missing', () => {
  it('points at the label', () => {
    checkRule(
      subjectMarkMissing,
      `
C O N F I D E N T I A L OSLO 000012

TAGS: PREL, NO
SUBJECT: FERRY TALKS
^^^^^^^^ subject-mark-missing: The cable is classified, but its SUBJECT has no mark. Put one in front of it, such as \`(U)\` or \`(C)\`.
`,
    );
  });

  it('takes any mark, also one that is wrong, which has a rule of its own', () => {
    for (const subject of [
      'SUBJECT: (C) FERRY TALKS',
      'SUBJECT: (S/NF) TALKS',
      'SUBJECT: C) TALKS',
      'SUBJECT: (CONFIDENTIAL) TALKS',
      'SUBJECT: TALKS (U)',
    ])
      checkSilent(subjectMarkMissing, cable('SECRET', subject));
    checkRule(
      subjectMarkMissing,
      cable('SECRET', 'SUBJECT: TALKS (PART 2)') +
        '^^^^^^^^ subject-mark-missing: The cable is classified, but its SUBJECT has no mark. Put one in front of it, such as `(U)` or `(C)`.\n',
    );
  });

  it('does not judge unclassified cables, and those from before portion marks', () => {
    checkSilent(subjectMarkMissing, cable('UNCLAS', 'SUBJECT: FERRY TALKS'));
    checkSilent(subjectMarkMissing, cable('CONFIDENTIAL', 'SUBJECT: FERRY TALKS', '011200Z SEP 75'));
    checkSilent(subjectMarkMissing, cable('CONFIDENTIAL', 'SUBJECT:'));
  });
});
