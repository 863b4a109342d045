import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classifiedByMissing } from './classified-by-missing.js';

describe('classified-by-missing', () => {
  it('points at the paragraph above which the classifier is missing', () => {
    checkRule(
      classifiedByMissing,
      `
CONFIDENTIAL OSLO 000012

E.O. 13526: DECL: 09/01/2019
TAGS: PREL, NO
SUBJECT: (C) FERRY TALKS

REF: OSLO 10

1. (C) The talks go on.
^^ classified-by-missing: The cable is \`CONFIDENTIAL\`, but names no classifier. Put \`Classified By:\` with name, title and reason above the text.
`,
    );
  });

  it('says nothing where a classifier or a reason is named, in whatever words', () => {
    for (const words of [
      'Classified By: JANE DOE, DCM. Reason: 1.4 (b) and (d).',
      'CLASSIFIED BY DCM JOHN ROE PER 1.4 (B).',
      '(U) Classified by Ambassador Roe, reasons 1.4 (b,d).',
      'Classifed by: DCM Roe. Reason 1.4 b.',
      'Class by: DCM Roe, 1.4 (d)',
      'Derived from: DSCG 05-1',
      '1. (U) Classified by DCM Roe. Reason: 1.4 (b).',
    ])
      checkSilent(
        classifiedByMissing,
        `CONFIDENTIAL OSLO 12\n\nE.O. 12958: DECL: 09/01/2019\nSUBJECT: (C) TALKS\n\n${words}\n\n2. (C) The talks go on.\n`,
      );
  });

  it('does not judge older cables, later sections, and headers without a text', () => {
    checkSilent(classifiedByMissing, 'CONFIDENTIAL OSLO 12\n\nE.O. 12356: DECL: OADR\n\n1. THE TALKS GO ON.\n');
    checkSilent(classifiedByMissing, 'CONFIDENTIAL OSLO 12\n\nE.O. 11652: GDS\n\n1. THE TALKS GO ON.\n');
    checkSilent(
      classifiedByMissing,
      'R 011200Z SEP 86\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 12\n\n1. THE TALKS GO ON.\n',
    );
    checkSilent(
      classifiedByMissing,
      'CONFIDENTIAL SECTION 02 OF 02 OSLO 12\n\nE.O. 13526: DECL: 09/01/2019\n\n5. (C) The talks go on.\n',
    );
    checkSilent(classifiedByMissing, 'CONFIDENTIAL OSLO 12\n\nE.O. 13526: DECL: 09/01/2019\nSUBJECT: (C) TALKS\n');
    checkSilent(classifiedByMissing, 'UNCLAS OSLO 12\n\nE.O. 13526: N/A\n\n1. (U) The talks go on.\n');
  });
});
