import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subjectMissing } from './subject-missing.js';

describe('subject-missing', () => {
  it('shows where the line should stand', () => {
    checkRule(
      subjectMissing,
      `
UNCLAS OSLO 000012

E.O. 12958: N/A
TAGS: PREL,
NO
  | subject-missing: The cable has no SUBJECT. Write one below TAGS, such as \`SUBJECT: NORWAY: FERRY TALKS\`.

REF: OSLO 11

1. (U) The talks go on.
`,
    );
    checkRule(
      subjectMissing,
      `
UNCLAS OSLO 000012
                  | subject-missing: The cable has no SUBJECT. Write one below TAGS, such as \`SUBJECT: NORWAY: FERRY TALKS\`.

1. (U) The talks go on.
`,
    );
  });

  it('points at an empty line and at a label that cannot be read', () => {
    checkRule(
      subjectMissing,
      `
UNCLAS OSLO 000012

TAGS: PREL, NO
SUBJECT:
^^^^^^^^ subject-missing: The SUBJECT is empty. Say in a few words what the cable is about, the country first.

REF: OSLO 11
`,
    );
    checkRule(
      subjectMissing,
      `
UNCLAS OSLO 000012

TAGS: PREL, NO
SUBEJCT: FERRY TALKS
^^^^^^^^^^^^^^^^^^^^ subject-missing: The SUBJECT line cannot be read. Begin it with \`SUBJECT:\`.

REF: OSLO 11
`,
    );
  });

  it('does not judge fragments, later sections, and cables from before TAGS', () => {
    checkSilent(subjectMissing, '1. (U) The talks go on.\n');
    checkSilent(subjectMissing, 'REF: OSLO 12\n\n1. (U) The talks go on.\n');
    checkSilent(subjectMissing, 'UNCLAS SECTION 02 OF 02 OSLO 000012\n\n4. The talks go on.\n');
    checkSilent(
      subjectMissing,
      'P R 281848Z DEC 66\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 2481\n\n1. The talks go on.\n',
    );
  });

  it('knows the line in its spellings', () => {
    for (const line of ['SUBJECT: FERRY TALKS', 'SUBJ: FERRY TALKS', 'SUBJECT FERRY TALKS', 'Subject: Ferry talks'])
      checkSilent(subjectMissing, `UNCLAS OSLO 12\n\nE.O. 12958: N/A\nTAGS: PREL, NO\n${line}\n`);
  });
});
