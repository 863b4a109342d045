import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { stationSectionMismatch } from './station-section-mismatch.js';

function header(serial: string, section: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #${serial} 2441210\nZNR UUUUU ZZH\nO 011200Z SEP 09\nFM SECSTATE WASHDC\n\nUNCLAS ${section}STATE 090002\n`;
}

describe('station-section-mismatch', () => {
  it('points at a section that the cable does not have', () => {
    checkRule(
      stationSectionMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002/01 2441210
              ^^^ station-section-mismatch: The station line is of section \`/01\`, but the cable has no sections. Take it out.
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS STATE 090002
`,
    );
  });

  it('points at the serial where the section is missing, and at a section that is another', () => {
    checkRule(
      stationSectionMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
          ^^^^ station-section-mismatch: The station line has no section, but the cable says SECTION 1 OF 4. Write \`/01\` behind the number.
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS SECTION 01 OF 04 STATE 090002
`,
    );
    checkRule(
      stationSectionMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002/02 2441210
              ^^^ station-section-mismatch: The station line is of section \`/02\`, but the cable says SECTION 1 OF 4. Write \`/01\` behind the number.
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS SECTION 01 OF 04 STATE 090002
`,
    );
  });

  it('lets agreement pass', () => {
    checkSilent(stationSectionMismatch, header('0002', ''));
    checkSilent(stationSectionMismatch, header('0002/01', 'SECTION 01 OF 04 '));
    checkSilent(stationSectionMismatch, 'VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002/01 2441210\n');
  });

  it('follows the classification line', () => {
    checkFix(stationSectionMismatch, header('0002/01', ''), header('0002', ''));
    checkFix(stationSectionMismatch, header('0002', 'SECTION 01 OF 04 '), header('0002/01', 'SECTION 01 OF 04 '));
    checkFix(stationSectionMismatch, header('0002/03', 'SECTION 01 OF 04 '), header('0002/01', 'SECTION 01 OF 04 '));
  });
});
