import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { dtgYearMismatch } from './dtg-year-mismatch.js';

function archived(id: string, date: string, group: string): string {
  return `${id}\nFERRY TALKS\n${date}\nUNCLASSIFIED\nEmbassy Oslo\nVZCZCXRO4410\nPP RUEHSM\nDE RUEHNY #0012 2441210\nZNR UUUUU ZZH\nP ${group}\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITY\n\nUNCLAS OSLO 000012\n`;
}

describe('dtg-year-mismatch', () => {
  it('points at the year that differs from the id', () => {
    checkRule(
      dtgYearMismatch,
      `
08OSLO12
FERRY TALKS
Mon Sep 01 00:00:00 +0200 2008
UNCLASSIFIED
Embassy Oslo
P 011200Z SEP 09
              ^^ dtg-year-mismatch: The date-time group is of 2009, but the archive line \`08OSLO12\` is of 2008. Check which is right.
FM AMEMBASSY OSLO
TO SECSTATE WASHDC
`,
    );
  });

  it('points at one that differs from the date alone', () => {
    checkRule(
      dtgYearMismatch,
      `
09OSLO12
FERRY TALKS
Mon Sep 01 00:00:00 +0200 2008
UNCLASSIFIED
Embassy Oslo
P 011200Z SEP 2009
              ^^^^ dtg-year-mismatch: The date-time group is of 2009, but the archive line \`Mon Sep 01 00:00:00 +0200 2008\` is of 2008. Check which is right.
FM AMEMBASSY OSLO
TO SECSTATE WASHDC
`,
    );
  });

  it('lets equal years pass, of either century, and the night of New Year', () => {
    checkSilent(dtgYearMismatch, archived('09OSLO12', 'Tue Sep 01 00:00:00 +0200 2009', '011200Z SEP 09'));
    checkSilent(dtgYearMismatch, archived('78OSLO12', 'Fri Sep 01 00:00:00 +0200 1978', '011200Z SEP 78'));
    checkSilent(dtgYearMismatch, archived('09OSLO12', 'Fri Jan 01 00:00:00 +0100 2010', '312330Z DEC 09'));
  });

  it('has nothing to compare in a cable without archive lines', () => {
    checkSilent(dtgYearMismatch, 'VZCZCXRO4410\nP 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n');
  });
});
