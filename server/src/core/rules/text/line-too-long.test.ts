import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { lineTooLong } from './line-too-long.js';

const wrapped =
  '1. (U) The ministry has sent inspectors to the ports,\nwhere they met the crews of boats and asked\nthem about pay.\n';

describe('line-too-long', () => {
  it('points at what is beyond the limit, in the header too', () => {
    checkRule(
      lineTooLong,
      `
UNCLAS OSLO 000012

SUBJECT: NORWAY: A SUBJECT THAT IS LONGER THAN A TELETYPE LINE MAY EVER BE
                                                                     ^^^^^ line-too-long: This line has 74 columns, 5 too many. Wrap it at 69.

1. (U) The ministry has sent all of its inspectors to the ports of the north,
                                                                     ^^^^^^^^ line-too-long: This line has 77 columns, 8 too many. Wrap it at 69.
where they met the crews of boats and asked
them about pay.
`,
    );
  });

  it('leaves lists of routing to the machines that made them', () => {
    const routing = `PP ${'RUEHOS '.repeat(9).trim()}\n${'RUEHKSO '.repeat(9).trim()}`;
    checkSilent(lineTooLong, `VZCZCXRO8656\n${routing}\nDE RUEHC #0101 2332218\n\n${wrapped}`);
  });

  it('takes the limit of the settings', () => {
    checkRule(
      lineTooLong,
      `
1. (U) The ministry has sent inspectors to the ports far away,
                                                       ^^^^^^^ line-too-long: This line has 62 columns, 7 too many. Wrap it at 55.
where they met the crews of boats and asked
them about pay.
`,
      { config: { maxLineLength: 55 } },
    );
  });

  it('is silent in a cable with a paragraph a line', () => {
    const long = 'The ministry has sent all of its inspectors to the ports of the north and of the south.';
    checkSilent(lineTooLong, `1. (U) ${long}\n\n2. (U) ${long}\n`);
  });

  it('speaks in a wrapped cable of short points', () => {
    checkRule(
      lineTooLong,
      `
1. (U) The ministry has sent all of its inspectors to the ports of the north and asked
                                                                     ^^^^^^^^^^^^^^^^^ line-too-long: This line has 86 columns, 17 too many. Wrap it at 69.
the crews about pay.

-- Oslo.

-- Bergen.

-- Tromso.
`,
    );
    const table = 'Cases that the police had opened      11\nCases that a court had closed         12\n';
    checkSilent(
      lineTooLong,
      `1. (U) ${'The ministry has sent inspectors. '.repeat(4)}\n\n${table}\n2. (U) ${'It did. '.repeat(20)}\n`,
    );
  });

  it('does not count blanks at the end, link debris and what cannot be wrapped', () => {
    checkSilent(lineTooLong, `TAGS: [KTIP](#) [KCRM](#) [KWMN](#) [PHUM](#) [PREL](#) [SMIG](#) [NO](#)\n\n${wrapped}`);
    checkSilent(
      lineTooLong,
      `${wrapped}\n2. (U) The page has moved to\nhttp://www.site.example/${'a'.repeat(70)}\nand that is\nall${' '.repeat(80)}\n`,
    );
  });

  it('does not read page lines and the lines of an archive', () => {
    const page = `OSLO 00000012${' '.repeat(60)}002 OF 002`;
    checkSilent(lineTooLong, `UNCLAS SECTION 01 OF 02 OSLO 000012\n\n${wrapped}\n${page}\n\n2. (U) More.\n`);
    checkSilent(
      lineTooLong,
      `09OSLO12\n${'LONG SUBJECT '.repeat(8)}\nThu Jan 01 00:00:00 +0200 2009\nUNCLASSIFIED\nEmbassy Oslo\nVZCZCXRO0001\nR 010001Z JAN 09\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000012\n\n${wrapped}`,
    );
  });

  it('wraps the line and carries what is left over to the next', () => {
    checkFix(
      lineTooLong,
      '1. (U) The ministry has sent all of its inspectors to the ports of the north,\r\nwhere they met the crews\r\nof boats.\r\n',
      '1. (U) The ministry has sent all of its inspectors to the ports of\r\nthe north, where they met the crews\r\nof boats.\r\n',
    );
    checkFix(
      lineTooLong,
      '1. (U) The ministry has sent all of its inspectors to the ports of Norway.\nWe met them\nthere.\n',
      '1. (U) The ministry has sent all of its inspectors to the ports of\nNorway.\nWe met them\nthere.\n',
    );
  });

  it('says nothing of what a web page put above the cable', () => {
    const note = 'This record was copied from a page of the web, which says at some length where it comes from.';
    checkSilent(lineTooLong, `${note}\n\nUNCLAS OSLO 000012\n\n${wrapped}`);
  });
});
