import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { addresseeFormat } from './addressee-format.js';

function header(addressees: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\nZNR UUUUU ZZH\nO 011200Z SEP 09\nFM SECSTATE WASHDC\n${addressees}\n\nUNCLAS STATE 090002\n`;
}

describe('addressee-format', () => {
  it('points at an entry in small letters and says what is meant', () => {
    checkRule(
      addresseeFormat,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC
TO Embassy Oslo
   ^^^^^^^^^^^^ addressee-format: \`Embassy Oslo\` is no address. Write it in capitals as the address list has it: \`AMEMBASSY OSLO\`.

UNCLAS STATE 090002
`,
    );
  });

  it('points at entries whose parts are in the wrong order', () => {
    checkRule(
      addresseeFormat,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO 0012 IMMEDIATE
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ addressee-format: \`AMEMBASSY OSLO 0012 IMMEDIATE\` has its number before the precedence. Write the number last.
INFO IMMEDIATE AMEMBASSY STOCKHOLM
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ addressee-format: \`IMMEDIATE AMEMBASSY STOCKHOLM\` has its precedence in front. Write the address first.
RUEHHE AMEMBASSY HELSINKI
^^^^^^^^^^^^^^^^^^^^^^^^^ addressee-format: \`RUEHHE\` stands before the address without a slash. Write \`RUEHHE/\`.
`,
    );
  });

  it('points at a slip in the kind of post, and hints at one in its name', () => {
    checkRule(
      addresseeFormat,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASY OSLO IMMEDIATE
   ^^^^^^^^^^^^^^^^^^^^^^^ addressee-format: \`AMEMBASY OSLO IMMEDIATE\` is no address. Write \`AMEMBASSY OSLO\`.
INFO AMEMBASSY STOCKHLOM
     ^^^^^^^^^^^^^^^^^^^ addressee-format (hint): No post is called \`AMEMBASSY STOCKHLOM\`. Did you mean \`AMEMBASSY STOCKHOLM\`?
`,
    );
  });

  it('lets addresses of all kinds pass, known or not', () => {
    for (const entry of [
      'RUEHNY/AMEMBASSY OSLO IMMEDIATE 0012',
      'AMEMBASSY OSLO',
      "AMEMBASSY N'DJAMENA 0021",
      'AMEMBASSY PORT-AU-PRINCE',
      'RHMFIUU/39OS INCIRLIK AB TU',
      'RUEUITH/DET 1 39LG ANKARA TU',
      'RUEKJCS/SECDEF WASHDC//USDP/ISA//',
      'RHMFISS/HQ USEUCOM VAIHINGEN GE PRIORITY',
      'ALL DIPLOMATIC AND CONSULAR POSTS COLLECTIVE',
      'AMCONSUL NOWHERE',
      'USDOC WASHDC 4130',
    ])
      checkSilent(addresseeFormat, header(`TO ${entry}`));
  });

  it('takes posts of the settings as they are', () => {
    checkSilent(addresseeFormat, header('TO AMEMBASSY STOCKHLOM'), { config: { posts: ['AMEMBASSY STOCKHLOM'] } });
  });

  it('does not judge a draft, or words below the classification line', () => {
    checkSilent(addresseeFormat, 'FM SECSTATE WASHDC\nTO Embassy Oslo\n\nUNCLAS STATE 090002\n');
    checkSilent(addresseeFormat, header('TO AMEMBASSY OSLO') + '\nSIPDIS\n\nTO Embassy staff\n\nTAGS: NO\n');
  });

  it('points at an address in small letters between two others', () => {
    checkRule(
      addresseeFormat,
      header(`TO RUEHNY/AMEMBASSY OSLO
American Consulate, Bergen
^^^^^^^^^^^^^^^^^^^^^^^^^^ addressee-format: \`American Consulate, Bergen\` is no address. Write it in capitals as the address list has it.
RUEHSM/AMEMBASSY STOCKHOLM`),
    );
  });
});
