import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refYearStyle } from './ref-year-style.js';

const header = 'O 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000412\n\n';

describe('ref-year-style', () => {
  it('points at the first year that is written in another way', () => {
    checkRule(
      refYearStyle,
      `
UNCLAS OSLO 000412

REF: A. 2008 STATE 100001
     B. 07 STATE 100002
        ^^ ref-year-style: The year \`07\` is written in another way than \`2008\`. Write all years in one way.
     C. 06 STATE 100003
`,
    );
  });

  it('points at the first entry that treats the own year in another way', () => {
    checkRule(
      refYearStyle,
      `
O 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000412

REF: A. 2009 STATE 081200
     B. STATE 081300
        ^^^^^^^^^^^^ ref-year-style: Some references give the year of the cable, \`2009\`, and some leave it out. Write it for all or for none.
`,
    );
  });

  it('says nothing where all years are alike, and where only the own year is left out', () => {
    checkSilent(
      refYearStyle,
      `${header}REF: A. 2008 STATE 1\n     B. 2007 STATE 2\n     C. 2009 STATE 3\n     D. 2009 STATE 4\n`,
    );
    checkSilent(refYearStyle, `${header}REF: A. 08 STATE 1\n     B. STATE 2\n     C. STATE 3\n`);
    checkSilent(refYearStyle, `${header}REF: A. STATE 1, 2\n     B. ROE E-MAIL OF 2008\n`);
    checkSilent(refYearStyle, `${header}REF: A. 09 STATE 1, 2\n     B. 09 OSLO 3\n`);
  });

  it('says nothing of the own year where the cable has no date', () => {
    checkSilent(refYearStyle, 'UNCLAS OSLO 000412\n\nREF: A. 2009 STATE 1\n     B. STATE 2\n');
  });

  it('writes the years like the first or like the other', () => {
    const before = `${header}REF: A. 2008 STATE 1\n     B. (07) STATE 2\n     C. 06 STATE 3\n`;
    checkFix(refYearStyle, before, `${header}REF: A. 2008 STATE 1\n     B. 2007 STATE 2\n     C. 2006 STATE 3\n`);
    checkFix(refYearStyle, before, `${header}REF: A. (08) STATE 1\n     B. (07) STATE 2\n     C. (06) STATE 3\n`, {
      title: 'Write all years like `(07)`',
    });
  });

  it('leaves the own year out, or writes it everywhere', () => {
    const before = `${header}REF: A. 09 STATE 1\n     B. STATE 2, 3\n     C. 08 STATE 4\n`;
    checkFix(refYearStyle, before, `${header}REF: A. STATE 1\n     B. STATE 2, 3\n     C. 08 STATE 4\n`);
    checkFix(refYearStyle, before, `${header}REF: A. 09 STATE 1\n     B. 09 STATE 2, 3\n     C. 08 STATE 4\n`, {
      title: 'Write `09` where it is left out',
    });
  });
});
