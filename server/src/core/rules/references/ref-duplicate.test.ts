import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refDuplicate } from './ref-duplicate.js';

const header = 'O 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000412\n\n';

describe('ref-duplicate', () => {
  it('points at the second citation of a cable', () => {
    checkRule(
      refDuplicate,
      `
O 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000412

REF: A. STATE 1200
     B. 2009 STATE 001200
        ^^^^^^^^^^^^^^^^^ ref-duplicate: \`STATE 1200\` is cited already. Keep one entry.
     C. SECSTATE 1200
        ^^^^^^^^^^^^^ ref-duplicate: \`SECSTATE 1200\` is cited already. Keep one entry.
`,
    );
  });

  it('finds it without a date, and within one entry', () => {
    checkRule(
      refDuplicate,
      `
UNCLAS OSLO 000412

REF: A. STATE 1200
     B. 09 STATE 1200, 1300, 1300
        ^^^^^^^^^^^^^ ref-duplicate: \`STATE 1200\` is cited already. Keep one entry.
                             ^^^^ ref-duplicate: \`STATE 1300\` is cited already. Keep one entry.
`,
    );
  });

  it('says nothing of one number in another year or of another post', () => {
    checkSilent(refDuplicate, `${header}REF: A. STATE 1200\n     B. 08 STATE 1200\n     C. ROME 1200\n`);
    checkSilent(refDuplicate, `${header}REF: A. ROE E-MAIL\n     B. ROE E-MAIL\n`);
  });
});
