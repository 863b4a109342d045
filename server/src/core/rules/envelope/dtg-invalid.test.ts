import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { dtgInvalid } from './dtg-invalid.js';

function header(group: string): string {
  return `VZCZCXRO4410\nOO RUEHNY\nDE RUEHC #0002 2441210\nZNR UUUUU ZZH\nO ${group}\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO\n`;
}

describe('dtg-invalid', () => {
  it('names each part that does not exist', () => {
    checkRule(
      dtgInvalid,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 312561Z SEP 09
  ^^^^^^^^^^^^^^ dtg-invalid: The date-time group \`312561Z SEP 09\` cannot be right: there is no day \`31\` and no hour \`25\` and no minute \`61\`.
FM SECSTATE WASHDC
`,
    );
    checkRule(
      dtgInvalid,
      `
VZCZCXRO4410
O R 011200 SEB 09
    ^^^^^^^^^^^^^ dtg-invalid: The date-time group \`011200 SEB 09\` cannot be right: there is no \`Z\` and no such month.
FM SECSTATE WASHDC
`,
    );
  });

  it('points at a line that cannot be read as one', () => {
    checkRule(
      dtgInvalid,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 01120Z SEP 09
^^^^^^^^^^^^^^^ dtg-invalid: \`O 01120Z SEP 09\` is no date-time group. Write day, hour and minute, \`Z\`, month and year.
FM SECSTATE WASHDC
TO AMEMBASSY OSLO
`,
    );
  });

  it('knows leap years and the length of months', () => {
    for (const group of ['290000Z FEB 08', '312359Z AUG 09', '300001Z APR 2009'])
      checkSilent(dtgInvalid, header(group));
    for (const group of ['290000Z FEB 09', '310000Z APR 09', '000000Z APR 09'])
      checkRule(
        dtgInvalid,
        `
VZCZCXRO4410
O ${group}
  ^^^^^^^^^^^^^^ dtg-invalid: The date-time group \`${group}\` cannot be right: there is no day \`${group.slice(0, 2)}\`.
FM SECSTATE WASHDC
`,
      );
  });

  it('reads letters O as zeros, and does not judge a draft', () => {
    checkSilent(dtgInvalid, header('O112OOZ SEP 09'));
    checkSilent(dtgInvalid, 'O 312561Z SEP 09\nFM SECSTATE WASHDC\nTO AMEMBASSY OSLO\n\nUNCLAS STATE 090002\n');
  });
});
