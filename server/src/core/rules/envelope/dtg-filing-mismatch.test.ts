import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { dtgFilingMismatch } from './dtg-filing-mismatch.js';

function header(filing: string, group: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002${filing === '' ? '' : ' '}${filing}\nZNR UUUUU ZZH\nO ${group}\nFM SECSTATE WASHDC\n`;
}

describe('dtg-filing-mismatch', () => {
  it('points at a time of filing before the date-time group', () => {
    checkRule(
      dtgFilingMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002/01 2440100
                  ^^^^^^^ dtg-filing-mismatch: \`2440100\` (2009-09-01) is before the date-time group \`021200Z SEP 09\`. Check which is right.
ZNR UUUUU ZZH
O 021200Z SEP 09
FM SECSTATE WASHDC
`,
    );
  });

  it('points at one that is more than two days later', () => {
    checkRule(
      dtgFilingMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2481201
               ^^^^^^^ dtg-filing-mismatch: \`2481201\` (2009-09-05) is more than 48 hours after the date-time group \`021200Z SEP 09\`. Check which is right.
ZNR UUUUU ZZH
O 021200Z SEP 09
FM SECSTATE WASHDC
`,
    );
  });

  it('lets filing within two days pass, also over the turn of the year', () => {
    checkSilent(dtgFilingMismatch, header('2451200', '021200Z SEP 09'));
    checkSilent(dtgFilingMismatch, header('2471200', '021200Z SEP 09'));
    checkSilent(dtgFilingMismatch, header('0010010', '312350Z DEC 09'));
    checkSilent(dtgFilingMismatch, header('3662350', '312340Z DEC 08'));
  });

  it('says nothing where one of them is not there or not possible', () => {
    checkSilent(dtgFilingMismatch, header('', '021200Z SEP 09'));
    checkSilent(dtgFilingMismatch, header('2440100', '322561Z SEP 09'));
    checkSilent(dtgFilingMismatch, 'DE RUEHC #0002 2440100\nZNR UUUUU ZZH\n\nUNCLAS STATE 090002\n');
  });
});
