import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refFormat } from './ref-format.js';

describe('ref-format', () => {
  it('points at a citation that lacks its number or its post', () => {
    checkRule(
      refFormat,
      `
UNCLAS OSLO 000412

REF: A. 2008 STATE
        ^^^^^^^^^^ ref-format: The reference to \`STATE\` has no number. Write the number of the cable.
     B. 081200
        ^^^^^^ ref-format: \`081200\` names no post. Write post and number.
     C. STATE XXXXXX
        ^^^^^^^^^^^^ ref-format: The reference to \`STATE\` has no number. Write the number of the cable.
     D. HONG KONG 000000
        ^^^^^^^^^^^^^^^^ ref-format: The reference to \`HONG KONG\` has no number. Write the number of the cable.
     E.
     ^^ ref-format: Reference \`E\` cites nothing. Write post and number, or remove the letter.
     F. AMEMBASSY OSLO (NOTAL)
        ^^^^^^^^^^^^^^^^^^^^^^ ref-format: The reference to \`OSLO\` has no number. Write the number of the cable.
`,
    );
  });

  it('says nothing of whole citations in any spelling', () => {
    checkSilent(
      refFormat,
      'UNCLAS OSLO 000412\n\nREF: A. 08 STATE 1234, 1240 AND PREVIOUS\n     B. OSLO 55 (NOTAL)\n     C. 09HONGKONG88\n     D. STATE 104 (2006)\n     E. USUN NEW YORK 317\n',
    );
  });

  it('says nothing of what is no cable', () => {
    checkSilent(
      refFormat,
      'UNCLAS OSLO 000412\n\nREF: A. ROE-DOE E-MAIL 05/11/09\n     B. 12 FAM 540\n     C. LEGAL MEMORANDUM OF JANUARY 12, 2009\n     D. WWW.STATE.GOV/G/TIP\n     E. VIENNA CONVENTION\n     F. NONE\n',
    );
  });
});
