import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { precedenceMismatch } from './precedence-mismatch.js';

/** A transmitted header with these words. */
function header(routing: string, letters: string, addressees: string): string {
  return `VZCZCXRO4410
${routing} RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
${letters} 011200Z SEP 09
FM SECSTATE WASHDC
${addressees}

UNCLAS STATE 090002
`;
}

describe('precedence-mismatch', () => {
  it('points at the doubled letter of the routing line', () => {
    checkRule(
      precedenceMismatch,
      `
VZCZCXRO4410
PP RUEHNY
^^ precedence-mismatch: \`PP\` disagrees with the date-time line, whose highest precedence is \`O\`. Write \`OO\`.
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O R 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO IMMEDIATE
`,
    );
  });

  it('points at a word that the date-time line has no letter for', () => {
    checkRule(
      precedenceMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC
TO RUEHNY/AMEMBASSY OSLO PRIORITY 0012
                         ^^^^^^^^ precedence-mismatch: \`PRIORITY\` disagrees with \`O\` in the date-time line. Write \`IMMEDIATE\`, or correct that line.
INFO RUEHSM/AMEMBASSY STOCKHOLM IMMEDIATE 0034
RUEHHE/AMEMBASSY HELSINKI ROUTINE 0021
                          ^^^^^^^ precedence-mismatch: \`ROUTINE\` disagrees with \`O\` in the date-time line. Write \`IMMEDIATE\`, or correct that line.
`,
    );
  });

  it('reports a letter that none of its addressees has', () => {
    checkRule(
      precedenceMismatch,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O R 011200Z SEP 09
FM SECSTATE WASHDC
TO AMEMBASSY OSLO ROUTINE
                  ^^^^^^^ precedence-mismatch: \`ROUTINE\` disagrees with \`O\` in the date-time line. Write \`IMMEDIATE\`, or correct that line.
INFO AMEMBASSY STOCKHOLM IMMEDIATE
                         ^^^^^^^^^ precedence-mismatch: \`IMMEDIATE\` disagrees with \`R\` in the date-time line. Write \`ROUTINE\`, or correct that line.
`,
    );
  });

  it('lets agreement pass: one letter or two, without words, NIACT, mixed lists', () => {
    checkSilent(precedenceMismatch, header('OO', 'O', 'TO AMEMBASSY OSLO IMMEDIATE\nINFO AMEMBASSY STOCKHOLM'));
    checkSilent(
      precedenceMismatch,
      header('OO', 'O R', 'TO AMEMBASSY OSLO IMMEDIATE\nINFO AMEMBASSY STOCKHOLM ROUTINE'),
    );
    checkSilent(precedenceMismatch, header('OO', 'O', 'TO AMEMBASSY OSLO NIACT IMMEDIATE'));
    checkSilent(
      precedenceMismatch,
      header(
        'OO',
        'O R',
        'TO AMEMBASSY OSLO IMMEDIATE\nAMEMBASSY BERLIN PRIORITY\nINFO AMEMBASSY STOCKHOLM\nAMEMBASSY ROME PRIORITY',
      ),
    );
  });

  it('does not judge exempted posts, a line without letters, or a draft', () => {
    checkSilent(
      precedenceMismatch,
      header('OO', 'O', 'TO CHINA POSTS COLLECTIVE IMMEDIATE\nXMT AMEMBASSY OSLO ROUTINE'),
    );
    checkSilent(precedenceMismatch, header('PP', '', 'TO AMEMBASSY OSLO IMMEDIATE').replace('\n 0112', '\n0112'));
    checkSilent(
      precedenceMismatch,
      'O 011200Z SEP 09\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO ROUTINE\n\nUNCLAS STATE 090002\n',
    );
  });

  it('offers what the date-time line asks for', () => {
    checkFix(
      precedenceMismatch,
      header('PP', 'O', 'TO AMEMBASSY OSLO PRIORITY 0012'),
      header('OO', 'O', 'TO AMEMBASSY OSLO IMMEDIATE 0012'),
    );
  });
});
