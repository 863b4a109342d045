import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { precedenceUnknown } from './precedence-unknown.js';

function header(addressees: string, group = 'O R 011200Z SEP 09'): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\nZNR UUUUU ZZH\n${group}\nFM SECSTATE WASHDC\n${addressees}\n\nUNCLAS STATE 090002\n`;
}

describe('precedence-unknown', () => {
  it('points at the word', () => {
    checkRule(
      precedenceUnknown,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O R 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO URGENT 0012
                  ^^^^^^ precedence-unknown: \`URGENT\` is no precedence. Write \`IMMEDIATE\`, or another of the five.
INFO AMEMBASSY STOCKHOLM RUSH
                         ^^^^ precedence-unknown: \`RUSH\` is no precedence. Write \`ROUTINE\`, or another of the five.
`,
    );
  });

  it('points at a slip behind a complete address', () => {
    checkRule(
      precedenceUnknown,
      `
VZCZCXRO4410
PP RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
P 011200Z SEP 09
FM AMEMBASSY OSLO
TO RUEHC/SECSTATE WASHDC PRIORTY 0012
                         ^^^^^^^ precedence-unknown: \`PRIORTY\` is no precedence. Write \`PRIORITY\`, or another of the five.
INFO CHINA POSTS COLLECTIVE ROUTNE
                            ^^^^^^ precedence-unknown: \`ROUTNE\` is no precedence. Write \`ROUTINE\`, or another of the five.
`,
    );
  });

  it('hints at words of military circuits', () => {
    checkRule(
      precedenceUnknown,
      `
VZCZCXRO4410
ZZ RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
Z 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO CRITIC
                  ^^^^^^ precedence-unknown (hint): \`CRITIC\` is no precedence. Write \`FLASH\`, or another of the five.
`,
    );
  });

  it('says that PRIORITY has left the list, in cables from after it did', () => {
    checkRule(
      precedenceUnknown,
      `
VZCZCXRO4410
PP RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
P 011200Z SEP 19
FM SECSTATE WASHDC
TO AMEMBASSY OSLO PRIORITY
                  ^^^^^^^^ precedence-unknown (info): \`PRIORITY\` has not been in the list of precedences since 2017. Write \`IMMEDIATE\` or \`ROUTINE\`.
`,
    );
    checkSilent(precedenceUnknown, header('TO AMEMBASSY OSLO PRIORITY', 'P 011200Z SEP 09'));
  });

  it('lets the five words pass, addresses that end like one, and old words in old cables', () => {
    for (const word of ['FLASH', 'NIACT IMMEDIATE', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'])
      checkSilent(precedenceUnknown, header(`TO AMEMBASSY OSLO ${word}`));
    checkSilent(
      precedenceUnknown,
      header('TO AMEMBASSY PORT LOUIS\nRHMFIUU/COMSIXTHFLT ROUTE\nAMEMBASSY SAN SALVADOR'),
    );
    checkSilent(precedenceUnknown, header('TO AMEMBASSY OSLO DEFERRED', 'R 011200Z SEP 66'));
  });

  it('offers the nearest word', () => {
    checkFix(precedenceUnknown, header('TO AMEMBASSY OSLO IMMED 0012'), header('TO AMEMBASSY OSLO IMMEDIATE 0012'));
    checkFix(precedenceUnknown, header('TO AMEMBASSY OSLO NIACT'), header('TO AMEMBASSY OSLO NIACT IMMEDIATE'));
  });
});
