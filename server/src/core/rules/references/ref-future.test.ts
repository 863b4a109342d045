import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refFuture } from './ref-future.js';

const header = 'O 011200Z SEP 09\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO\n\nUNCLAS STATE 090001\n\n';

describe('ref-future', () => {
  it('points at a later year, and at a later number of the same post', () => {
    checkRule(
      refFuture,
      `
O 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO

UNCLAS STATE 090001

REF: A. 2010 OSLO 12
        ^^^^^^^^^^^^ ref-future: The year \`2010\` of this reference is after the year of the cable, \`2009\`. Check the reference.
     B. SECSTATE 95000
        ^^^^^^^^^^^^^^ ref-future: \`SECSTATE 95000\` is later than this cable, \`90001\`. Check the number and the year.
     C. 09 STATE 095001
        ^^^^^^^^^^^^^^^ ref-future: \`STATE 95001\` is later than this cable, \`90001\`. Check the number and the year.
`,
    );
  });

  it('says nothing of older cables, of other posts, of other years', () => {
    checkSilent(
      refFuture,
      `${header}REF: A. STATE 090000\n     B. 08 STATE 132759\n     C. OSLO 99999\n     D. 98 STATE 100000\n`,
    );
  });

  it('says nothing where the cable has no number or no date to compare with', () => {
    checkSilent(refFuture, 'UNCLAS STATE 000000\n\nREF: STATE 12\n');
    checkSilent(refFuture, 'UNCLAS STATE 090001\n\nREF: 10 STATE 95000\n');
  });
});
