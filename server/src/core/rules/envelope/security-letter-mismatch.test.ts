import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { securityLetterMismatch } from './security-letter-mismatch.js';

function header(security: string, classification: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\n${security}\nO 011200Z SEP 09\nFM SECSTATE WASHDC\n\n${classification}\n`;
}

describe('security-letter-mismatch', () => {
  it('points at the letters', () => {
    checkRule(
      securityLetterMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
    ^^^^^ security-letter-mismatch: \`UUUUU\` disagrees with \`SECRET\` in the classification line. Write \`SSSSS\`, or correct that line.
O 011200Z SEP 09
FM SECSTATE WASHDC

S E C R E T STATE 090002
`,
    );
  });

  it('hints where only the encryption differs', () => {
    checkRule(
      securityLetterMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR EEEEE ZZH
    ^^^^^ security-letter-mismatch (hint): \`EEEEE\` disagrees with \`UNCLAS\` in the classification line. Write \`UUUUU\`, or correct that line.
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS STATE 090002
`,
    );
  });

  it('lets agreement pass at each level', () => {
    checkSilent(securityLetterMismatch, header('ZNR UUUUU ZZH', 'UNCLASSIFIED STATE 090002'));
    checkSilent(securityLetterMismatch, header('ZNR EEEEE ZZH', 'UNCLAS EFTO STATE 090002'));
    checkSilent(securityLetterMismatch, header('ZNY CCCCC ZZH', 'C O N F I D E N T I A L STATE 090002'));
    checkSilent(securityLetterMismatch, header('ZNY SSSSS ZZH', 'S E C R E T STATE 090002'));
    checkSilent(securityLetterMismatch, header('ZNY TTTTT ZZH', 'T O P S E C R E T STATE 090002'));
  });

  it('leaves a level that is none to its own rule', () => {
    checkSilent(securityLetterMismatch, header('ZNR UUUUU ZZH', 'SBU STATE 090002'));
    checkSilent(securityLetterMismatch, 'VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\nZNR UUUUU ZZH\n');
  });
});
