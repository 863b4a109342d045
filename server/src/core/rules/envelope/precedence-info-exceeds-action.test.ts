import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { precedenceInfoExceedsAction } from './precedence-info-exceeds-action.js';

describe('precedence-info-exceeds-action', () => {
  it('points at the letters', () => {
    checkRule(
      precedenceInfoExceedsAction,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
R O 011200Z SEP 09
^^^ precedence-info-exceeds-action: Information addressees have \`IMMEDIATE\`, but action addressees only \`ROUTINE\`. Write the higher precedence first.
FM SECSTATE WASHDC
TO AMEMBASSY OSLO
`,
    );
  });

  it('lets falling and equal letters pass, and drafts', () => {
    for (const letters of ['O R', 'O', 'Z O', 'P P'])
      checkSilent(
        precedenceInfoExceedsAction,
        `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\nZNR UUUUU ZZH\n${letters} 011200Z SEP 09\nFM SECSTATE WASHDC\n`,
      );
    checkSilent(precedenceInfoExceedsAction, 'R O 011200Z SEP 09\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO\n');
  });
});
