import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { CableSet } from '../../lint/known-cables.js';
import { refUnresolved } from './ref-unresolved.js';

const folder = new CableSet([
  { year: 2009, origin: 'OSLO', number: 412 },
  { year: 2009, origin: 'STATE', number: 90001 },
  { year: 2008, origin: 'STATE', number: 132759 },
  { year: 2009, origin: 'BERN', number: 31 },
]);
const known = () => folder;
const header = 'O 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000412\n\n';

describe('ref-unresolved', () => {
  it('points at a missing cable of the own set, and at one that is there under another year', () => {
    checkRule(
      refUnresolved,
      `
O 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000412

REF: A. STATE 90002
        ^^^^^^^^^^^ ref-unresolved: \`2009 STATE 090002\` is not in this folder, though others of that post and year are. Add it, or check the number.
     B. 09 SECSTATE 132759
        ^^^^^^^^^^^^^^^^^^ ref-unresolved: \`2009 SECSTATE 132759\` is not in this folder, but \`2008 SECSTATE 132759\` is. Check the year.
     C. BERN 31, 32
                 ^^ ref-unresolved: \`2009 BERN 000032\` is not in this folder, though others of that post and year are. Add it, or check the number.
`,
      { known },
    );
  });

  it('says nothing of cables that are there, of other sets, and of its own series of one', () => {
    checkSilent(
      refUnresolved,
      `${header}REF: A. STATE 90001\n     B. 08 SECSTATE 132759\n     C. 07 STATE 5\n     D. PARIS 9\n     E. OSLO 400\n     F. OSLO 412\n`,
      { known },
    );
  });

  it('says nothing of a number that is yet to come, nor where no year is known', () => {
    checkSilent(refUnresolved, `${header}REF: STATE 000000\n`, { known });
    checkSilent(refUnresolved, 'UNCLAS OSLO 000000\n\nREF: STATE 90002\n', { known });
  });

  it('says nothing without a folder, nor while nobody has looked into it', () => {
    checkSilent(refUnresolved, `${header}REF: STATE 90002\n`);
    checkSilent(refUnresolved, `${header}REF: STATE 90002\n`, { known: () => undefined });
  });
});
