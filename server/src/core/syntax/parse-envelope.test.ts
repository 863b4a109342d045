import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';
import type { CableContent } from './types.js';

describe('lines of transmission', () => {
  it('reads FL1 with three digits and with four', () => {
    assert.deepEqual(facts('VZCZCXRO123'), { type: 'transmissionLine' });
    assert.deepEqual(facts('VZCZCXRO8656'), { type: 'transmissionLine' });
  });

  it('reads FL2', () => {
    assert.deepEqual(facts('OO RUEHCN RUEHGH', 'VZCZCXRO8656'), {
      type: 'routingLine',
      precedence: 'O',
      routingIndicators: ['RUEHCN', 'RUEHGH'],
    });
  });

  it('reads an FL2 that goes on below, as those to all posts do', () => {
    const text =
      'VZCZCXRO8656\nPP RUEHAG RUEHAO\nRUEHCHI  RUEHCN RUEHVC\nRUEHKSO\nDE RUEHC #0101 2332218\nP 212207Z AUG 09';
    const [routing] = nodesOf(parseCable(text), 'routingLine');
    assert.deepEqual(routing?.routingIndicators, ['RUEHAG', 'RUEHAO', 'RUEHCHI', 'RUEHCN', 'RUEHVC', 'RUEHKSO']);
    assert.equal(routing.value, 'PP RUEHAG RUEHAO\nRUEHCHI  RUEHCN RUEHVC\nRUEHKSO');
    assert.deepEqual(nodesOf(parseCable(text), 'unknown'), []);
  });

  it('reads lines that a scan has filled with blanks, and zeros for letters', () => {
    assert.deepEqual(facts('00  RUEHCN  RUEHGH', 'VZCZCXRO8656'), {
      type: 'routingLine',
      precedence: 'O',
      routingIndicators: ['RUEHCN', 'RUEHGH'],
    });
    assert.deepEqual(facts('DE  RUEHNY  #0412  0010905'), {
      type: 'stationLine',
      routingIndicator: 'RUEHNY',
      serial: 412,
      dayOfYear: 1,
      time: '0905',
    });
    assert.deepEqual(facts('ZNR  UUUUU  ZZH', 'VZCZCXRO8656'), { type: 'securityLine', letter: 'U' });
    assert.deepEqual(facts('O  212207Z  AUG  09'), { type: 'dateTimeLine', precedences: ['O'], operatingSignals: [] });
  });

  it('reads FL3 with and without section, and without time', () => {
    assert.deepEqual(facts('DE RUEHC #0101/02 2332218'), {
      type: 'stationLine',
      routingIndicator: 'RUEHC',
      serial: 101,
      section: 2,
      dayOfYear: 233,
      time: '2218',
    });
    assert.deepEqual(facts('DE RUEHNY #0412 0010905'), {
      type: 'stationLine',
      routingIndicator: 'RUEHNY',
      serial: 412,
      dayOfYear: 1,
      time: '0905',
    });
    assert.deepEqual(facts('DE RUEHNY #0412'), { type: 'stationLine', routingIndicator: 'RUEHNY', serial: 412 });
  });

  it('reads FL4', () => {
    assert.deepEqual(facts('ZNR UUUUU ZZH', 'VZCZCXRO8656'), { type: 'securityLine', letter: 'U' });
    assert.deepEqual(facts('ZNY SSSSS ZZH', 'VZCZCXRO8656'), { type: 'securityLine', letter: 'S' });
  });

  it('reads FL5 with one letter, two, and signals behind it', () => {
    assert.deepEqual(facts('O 212207Z AUG 09'), { type: 'dateTimeLine', precedences: ['O'], operatingSignals: [] });
    assert.deepEqual(facts('O R 212159Z AUG 09'), {
      type: 'dateTimeLine',
      precedences: ['O', 'R'],
      operatingSignals: [],
    });
    assert.deepEqual(facts('P 160912Z JUN 09 ZDK'), {
      type: 'dateTimeLine',
      precedences: ['P'],
      operatingSignals: ['ZDK'],
    });
    assert.deepEqual(facts('P 160912Z JUN 09 ZDK ZFF4'), {
      type: 'dateTimeLine',
      precedences: ['P'],
      operatingSignals: ['ZDK', 'ZFF4'],
    });
  });
});

describe('date-time groups', () => {
  const group = (text: string) => {
    const [found] = nodesOf(parseCable(`${text}\nFM AMEMBASSY OSLO`), 'dateTimeGroup');
    return found && [found.value, found.day, found.hour, found.minute, found.zulu, found.month, found.year];
  };

  it('reads years of two digits and of four', () => {
    assert.deepEqual(group('R 212159Z AUG 09'), ['212159Z AUG 09', 21, 21, 59, true, 8, 2009]);
    assert.deepEqual(group('R 212159Z AUG 2009'), ['212159Z AUG 2009', 21, 21, 59, true, 8, 2009]);
    assert.deepEqual(group('R 131923Z DEC 73'), ['131923Z DEC 73', 13, 19, 23, true, 12, 1973]);
  });

  it('reads long months, and O for zero', () => {
    assert.deepEqual(group('R O10905Z SEPT O9'), ['O10905Z SEPT O9', 1, 9, 5, true, 9, 2009]);
  });

  it('keeps what no clock and no calendar has', () => {
    assert.deepEqual(group('R 312561Z XXX 09'), ['312561Z XXX 09', 31, 25, 61, true, undefined, 2009]);
  });

  it('reads a Z apart, a small one, and what a scan has for it', () => {
    assert.deepEqual(group('R 212159 Z AUG 09'), ['212159 Z AUG 09', 21, 21, 59, true, 8, 2009]);
    assert.deepEqual(group('R 212159z Aug 09'), ['212159z Aug 09', 21, 21, 59, true, 8, 2009]);
    assert.deepEqual(group('R 2121592 AUG 09'), ['2121592 AUG 09', 21, 21, 59, false, 8, 2009]);
  });

  it('says where the Z is missing', () => {
    assert.deepEqual(group('R 212159 AUG 09'), ['212159 AUG 09', 21, 21, 59, false, 8, 2009]);
  });
});

describe('addressees', () => {
  it('reads routing indicator, address, precedence and number', () => {
    check(
      [
        'TO RUEHNY/AMEMBASSY OSLO IMMEDIATE 0417',
        'AMEMBASSY STOCKHOLM PRIORITY',
        'AMEMBASSY HELSINKI 0012',
        'AMEMBASSY COPENHAGEN',
      ],
      [
        'action RUEHNY AMEMBASSY OSLO IMMEDIATE 0417',
        'action - AMEMBASSY STOCKHOLM PRIORITY -',
        'action - AMEMBASSY HELSINKI - 0012',
        'action - AMEMBASSY COPENHAGEN - -',
      ],
    );
  });

  it('takes the role from the keyword above', () => {
    check(
      ['TO SECSTATE WASHDC', 'INFO AMEMBASSY STOCKHOLM', 'AMEMBASSY HELSINKI'],
      ['action - SECSTATE WASHDC - -', 'info - AMEMBASSY STOCKHOLM - -', 'info - AMEMBASSY HELSINKI - -'],
    );
  });

  it('reads precedence words of two parts, and words that are none', () => {
    check(['TO AMEMBASSY OSLO NIACT IMMEDIATE'], ['action - AMEMBASSY OSLO NIACT IMMEDIATE -']);
    check(['TO AMEMBASSY OSLO URGENT'], ['action - AMEMBASSY OSLO URGENT -']);
    check(['TO RUEHNY/AMEMBASSY OSLO PRIORITY 1767-1769'], ['action RUEHNY AMEMBASSY OSLO PRIORITY 1767-1769']);
  });

  it('reads members that are exempt, on the line and below', () => {
    check(
      ['TO ALL NORDIC POSTS, XMT AMCONSUL TROMSO', 'XMT AMEMBASSY HELSINKI'],
      ['action - ALL NORDIC POSTS - -', 'exempt - AMCONSUL TROMSO - -', 'exempt - AMEMBASSY HELSINKI - -'],
    );
  });

  it('reads a list that begins with the exempt', () => {
    check(
      ['TO SECSTATE WASHDC', 'INFO XMT AMCONSUL TROMSO'],
      ['action - SECSTATE WASHDC - -', 'exempt - AMCONSUL TROMSO - -'],
    );
  });

  it('reads the head of a page behind a keyword', () => {
    const lines = ['TO PAGE 02        STATE   015113  182333Z', 'ALL NORDIC POSTS PRIORITY', 'AMEMBASSY OSLO'];
    check(lines, ['action - ALL NORDIC POSTS PRIORITY -', 'action - AMEMBASSY OSLO - -']);
    const [page] = nodesOf(parseCable(['R 211200Z AUG 09', 'FM SECSTATE WASHDC', ...lines].join('\n')), 'pageLine');
    assert.equal(page?.value, 'PAGE 02        STATE   015113  182333Z');
  });

  it('reads several on one line', () => {
    check(
      ['INFO RUEHSM/AMEMBASSY STOCKHOLM 2231 RUEHHE/AMEMBASSY HELSINKI'],
      ['info RUEHSM AMEMBASSY STOCKHOLM - 2231', 'info RUEHHE AMEMBASSY HELSINKI - -'],
    );
  });

  it('goes on with a list in small letters behind a routing indicator', () => {
    check(
      ['INFO RUEHSM/AMEMBASSY STOCKHOLM', 'RUEHHE/amembassy helsinki 2231'],
      ['info RUEHSM AMEMBASSY STOCKHOLM - -', 'info RUEHHE amembassy helsinki - 2231'],
    );
  });

  it('folds blanks in addresses and leaves the value alone', () => {
    const [, to] = nodesOf(parseCable('R 211200Z AUG 09\nFM AMEMBASSY OSLO\nTO SECSTATE   WASHDC'), 'addressee');
    assert.deepEqual([to?.plad, to?.value], ['SECSTATE WASHDC', 'SECSTATE   WASHDC']);
  });

  it('reads a list over a blank line', () => {
    check(
      ['TO SECSTATE WASHDC', '', 'INFO AMEMBASSY STOCKHOLM'],
      ['action - SECSTATE WASHDC - -', 'info - AMEMBASSY STOCKHOLM - -'],
    );
  });

  it('leaves an office behind the precedence with the address', () => {
    check(
      ['TO RUEKJCS/SECDEF WASHDC IMMEDIATE//USDP/ISA//', 'BT'],
      ['action RUEKJCS SECDEF WASHDC//USDP/ISA// IMMEDIATE -'],
    );
  });
});

/** The one line's own facts, without place and value. */
function facts(line: string, above?: string): object {
  const text = [...(above === undefined ? [] : [above]), line, 'FM AMEMBASSY OSLO'].join('\n');
  const node = parseCable(text).children[above === undefined ? 0 : 1];
  assert.ok(node);
  if ('value' in node) assert.equal(node.value, line);
  return Object.fromEntries(
    Object.entries(node satisfies CableContent).filter(([key]) => !['value', 'position', 'children'].includes(key)),
  );
}

/** Asserts role, routing indicator, address, precedence and number of each addressee, `-` for what is not there. */
function check(lines: readonly string[], expected: readonly string[]): void {
  for (const end of ['\n', '\r\n']) {
    const text = ['R 211200Z AUG 09', 'FM AMEMBASSY OSLO', ...lines, '', 'UNCLAS OSLO 000412'].join(end);
    const [from, ...others] = nodesOf(parseCable(text), 'addressee').map(
      ({ role, routingIndicator, plad, precedence, serial }) =>
        [role, routingIndicator ?? '-', plad, precedence ?? '-', serial ?? '-'].join(' '),
    );
    assert.equal(from, 'from - AMEMBASSY OSLO - -');
    assert.deepEqual(others, expected);
  }
}
