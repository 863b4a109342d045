import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { stationSerialMismatch } from './station-serial-mismatch.js';

function header(station: string, classification: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\n${station}\nZNR UUUUU ZZH\nO 011200Z SEP 09\nFM SECSTATE WASHDC\n\n${classification}\n`;
}

describe('station-serial-mismatch', () => {
  it('points at the serial', () => {
    checkRule(
      stationSerialMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #9001/01 2441210
          ^^^^ station-serial-mismatch: \`#9001\` disagrees with the cable number \`090002\`. Write \`#0002\`, or correct the number.
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS SECTION 01 OF 02 STATE 090002
`,
    );
  });

  it('compares numbers, not spellings', () => {
    checkSilent(stationSerialMismatch, header('DE RUEHC #0002 2441210', 'UNCLAS STATE 090002'));
    checkSilent(stationSerialMismatch, header('DE RUEHNY #0012 2441210', 'UNCLAS OSLO 12'));
    checkSilent(stationSerialMismatch, header('DE RUEHNY #OO12 2441210', 'UNCLAS OSLO 000012'));
    checkSilent(stationSerialMismatch, header('DE RUEHC #9001 2441210', 'UNCLAS'));
  });

  it('writes four digits', () => {
    checkFix(
      stationSerialMismatch,
      header('DE RUEHC #9001 2441210', 'UNCLAS STATE 090002'),
      header('DE RUEHC #0002 2441210', 'UNCLAS STATE 090002'),
    );
  });
});
