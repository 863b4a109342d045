import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { transmissionLineOrder } from './transmission-line-order.js';

const envelope = `VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC
TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0012
INFO RUEHSM/AMEMBASSY STOCKHOLM IMMEDIATE 0034

UNCLAS STATE 090002
`;

describe('transmission-line-order', () => {
  it('points at the line that stands too low', () => {
    checkRule(
      transmissionLineOrder,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
FM SECSTATE WASHDC
O 011200Z SEP 09
^^^^^^^^^^^^^^^^ transmission-line-order: The date-time group is out of place. The order is VZCZC, routing, DE, ZNR, date-time group, FM, TO, INFO.
TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0012

UNCLAS STATE 090002
`,
    );
  });

  it('points at the one line that stands too high, not at all those below it', () => {
    checkRule(
      transmissionLineOrder,
      `
VZCZCXRO4410
TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0012
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ transmission-line-order: The line \`TO\` is out of place. The order is VZCZC, routing, DE, ZNR, date-time group, FM, TO, INFO.
OO RUEHNY
DE RUEHC #0002 2441210
ZNR UUUUU ZZH
O 011200Z SEP 09
FM SECSTATE WASHDC

UNCLAS STATE 090002
`,
    );
  });

  it('shows where a line is missing', () => {
    checkRule(
      transmissionLineOrder,
      `
VZCZCXRO4410
OO RUEHNY
DE RUEHC #0002 2441210
                      | transmission-line-order: The security line (ZNR, ZNY) is missing here, between the station line (DE) and the date-time group.

O 011200Z SEP 09
FM SECSTATE WASHDC
TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0012
`,
    );
  });

  it('lets a whole header pass, with blank lines and exempted posts', () => {
    checkSilent(transmissionLineOrder, envelope);
    checkSilent(transmissionLineOrder, envelope.replaceAll('\n', '\n\n'));
    checkSilent(transmissionLineOrder, envelope.replace('INFO', 'XMT AMEMBASSY HELSINKI\nINFO'));
  });

  it('does not miss what an archive cut off above, nor judges a line that cannot be read', () => {
    checkSilent(transmissionLineOrder, envelope.split('\n').slice(2).join('\n'));
    checkSilent(transmissionLineOrder, envelope.replace('ZNR UUUUU ZZH', 'ZN UUUU ZZ'));
    checkSilent(transmissionLineOrder, envelope.replace('O 011200Z SEP 09', 'O 0112Z SEP 09'));
  });

  it('does not judge a draft', () => {
    checkSilent(
      transmissionLineOrder,
      'FM SECSTATE WASHDC\nO 011200Z SEP 09\nTO AMEMBASSY OSLO\n\nUNCLAS STATE 090002\n',
    );
  });
});
