import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classifiedReasonInvalid } from './classified-reason-invalid.js';

describe('classified-reason-invalid', () => {
  const cable = (day: string, reason: string) =>
    `R 011200Z ${day}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 12\n\nE.O. 12958: DECL: 09/01/2019\nSUBJECT: (C) TALKS\n\nClassified By: JANE DOE, DCM. Reason: ${reason}\n\n1. (C) The talks go on.\n`;

  it('points at a letter that is no category', () => {
    checkRule(
      classifiedReasonInvalid,
      `
CONFIDENTIAL OSLO 000012

E.O. 12958: DECL: 09/01/2019
SUBJECT: (C) FERRY TALKS

Classified By: JANE DOE, DCM. Reason: 1.4 (b) and (k).
                                                   ^ classified-reason-invalid: \`(k)\` is no category of classification. Use a letter from \`(a)\` to \`(h)\`.

1. (C) The talks go on.
`,
    );
  });

  it('finds the letter inside shared brackets, and without any', () => {
    checkRule(
      classifiedReasonInvalid,
      cable('SEP 08', '1.4 (b, m).').replace(
        'm).\n',
        'm).\n                                              ^ classified-reason-invalid: `(m)` is no category of classification. Use a letter from `(a)` to `(h)`.\n',
      ),
    );
    checkRule(
      classifiedReasonInvalid,
      cable('SEP 08', '1.4 B AND J').replace(
        'AND J\n',
        'AND J\n                                                ^ classified-reason-invalid: `(J)` is no category of classification. Use a letter from `(a)` to `(h)`.\n',
      ),
    );
  });

  it('points at a section that was not in force', () => {
    checkRule(
      classifiedReasonInvalid,
      cable('SEP 07', '1.5 (b) and (d).').replace(
        '(d).\n',
        '(d).\n                                      ^^^ classified-reason-invalid: Reasons have been in section `1.4` since 2003, not in `1.5`. Cite `1.4`.\n',
      ),
    );
    checkRule(
      classifiedReasonInvalid,
      cable('SEP 99', '1.4 (b) and (d).').replace(
        '(d).\n',
        '(d).\n                                      ^^^ classified-reason-invalid: Reasons were in section `1.5` before 2003, not in `1.4`. Cite `1.5`.\n',
      ),
    );
  });

  it('says nothing of the sections and letters of the day', () => {
    checkSilent(classifiedReasonInvalid, cable('SEP 99', '1.5 (b) and (d).'));
    checkSilent(classifiedReasonInvalid, cable('SEP 03', '1.5 (b, d).'));
    checkSilent(classifiedReasonInvalid, cable('SEP 04', '1.4 (B) AND (D)'));
    checkSilent(classifiedReasonInvalid, cable('SEP 08', '1.4 (b/d/h).'));
    checkSilent(classifiedReasonInvalid, cable('SEP 08', '1.4 b and d'));
    checkSilent(classifiedReasonInvalid, cable('SEP 08', '1.4 (b) U.S. EMBASSY OSLO'));
    checkSilent(classifiedReasonInvalid, cable('SEP 08', '1.4 (b)\nP. ROE SIGNED.'));
  });

  it('is silent on the section without a date, unless the order tells', () => {
    const draft = (order: string) =>
      `SECRET OSLO 12\n\nE.O. ${order}: DECL: 09/01/2019\n\nClassified By: JANE DOE, DCM. Reason: 1.5 (b).\n\n1. (S) The talks go on.\n`;
    checkSilent(classifiedReasonInvalid, draft('12958'));
    checkRule(
      classifiedReasonInvalid,
      draft('13526').replace(
        '(b).\n',
        '(b).\n                                      ^^^ classified-reason-invalid: Reasons have been in section `1.4` since 2003, not in `1.5`. Cite `1.4`.\n',
      ),
    );
  });
});
