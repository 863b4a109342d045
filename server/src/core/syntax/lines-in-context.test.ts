import assert from 'node:assert/strict';
import { outline } from '../../../../test/support/outline.js';
import { treeFaults } from '../../../../test/support/tree-faults.js';
import { parseCable } from './parse.js';

describe('settleInContext: quoted documents', () => {
  const quoted = ['"1. The ministry thanks the embassy.', '', '2. It asks for judges.', '', '3. It waits."', ''];

  it('leaves the numbers of a quoted document to it', () => {
    for (const mark of ['(U) ', ''])
      check(
        [`1. ${mark}Begin text:`, '', ...quoted, 'End text.', '', `2. ${mark}Post will call.`],
        [`1 ${mark}1:1-9:10`, `2 ${mark}11:1-11:${String(`2. ${mark}Post will call.`.length + 1)}`],
      );
  });

  it('leaves the numbers of a cable that is repeated with its header to it, marks and all', () => {
    const repeated = [
      ...['R 220815Z JAN 09', 'FM AMEMBASSY OSLO', 'UNCLAS OSLO 000094', 'SUBJECT: FERRIES', ''],
      ...['1. (U) The ferry is late.', '', '2. (U) It is old.', 'WEXLER', ''],
    ];
    check(
      ['1. (U) Begin text:', '', ...repeated, 'End text.', '', '2. (U) Post waits.'],
      ['1 (U) 1:1-13:10', '2 (U) 15:1-15:19'],
    );
    // Markers within it end nothing.
    check(
      [
        ...['1. (U) Begin text:', '', ...repeated.slice(0, 5), '1. (U) Begin summary: It is late.', 'End summary.', ''],
        ...['2. (U) There is no', 'end in sight.', '', 'End text.', '', '2. (U) Post waits.'],
      ],
      ['1 (U) 1:1-14:10', '2 (U) 16:1-16:19'],
    );
    // Without an end nothing is known of them, nor where another text begins.
    check(
      [
        ...['1. (U) Begin text:', '', 'SUBJECT: FERRIES', '', '1. (U) It is late.', '', '2. (U) Post waits.', ''],
        ...['3. (U) Begin text:', '', 'Come soon.', '', 'End text.', '', '4. (U) End comment.'],
      ],
      ['1 (U) 1:1-1:19', '1 (U) 5:1-5:19', '2 (U) 7:1-7:19', '3 (U) 9:1-13:10', '4 (U) 15:1-15:20'],
    );
    check(
      ['1. (U) Begin text:', '', ...repeated, '2. (U) Post waits.'],
      ['1 (U) 1:1-6:17', '1 (U) 8:1-8:26', '2 (U) 10:1-10:18', '2 (U) 13:1-13:19'],
    );
  });

  it('says nothing of numbers where no end comes, or a mark shows a paragraph before it', () => {
    check(
      ['1. (U) Begin text:', '', ...quoted.slice(0, 2), '2. (U) Post waits.', '', 'End text.'],
      ['1 (U) 1:1-3:37', '2 (U) 5:1-7:10'],
    );
    check(['1. Begin text:', '', '"1. The ministry thanks us."', '', '2. Post waits.'], ['1 1:1-3:29', '2 5:1-5:15']);
  });
});

describe('settleInContext: letters behind numbers', () => {
  it('leaves no blank behind a number that turns out to be none of a paragraph', () => {
    const text = '112. A. One.\n\nB. Two.\n\n1. Three.';
    assert.deepEqual(treeFaults(text, parseCable(text)), []);
  });

  it('takes the letter behind a number for an item where the next label goes on with it', () => {
    check(
      ['1. (U) A. Boats are', 'old.', 'B. Fares rise.', '', '2. (a) One.', '', '(b) Two.'],
      [
        '1 (U) 1:1-3:15',
        '  A letter 1:8-2:5',
        '  B letter 3:1-3:15',
        '2 5:1-7:9',
        '  a letter 5:4-5:12',
        '  b letter 7:1-7:9',
      ],
    );
  });

  it('leaves names, articles and other lists alone', () => {
    check(['1. (U) A. Berg came.', '', '2. (U) B. Lie came.'], ['1 (U) 1:1-1:21', '2 (U) 3:1-3:20']);
    check(['1. (U) A boat came.', '', 'B. It went.'], ['1 (U) 1:1-3:12']);
    check(
      ['1. (U) A. Berg came:', '', 'A. One.', '', 'B. Two.'],
      ['1 (U) 1:1-5:8', '  A letter 3:1-3:8', '  B letter 5:1-5:8'],
    );
  });
});

describe('settleInContext: framed numbers', () => {
  it('takes a number of the list above for a heading, and a new one for a paragraph', () => {
    const list = ['1. Boats', '', '2. Fares', ''];
    const framed = (line: string): string[] => ['-----', line, '-----', '', 'More of it.', ''];
    check([...list, ...framed('1. Boats:'), ...framed('2. Fares:')], ['1 1:1-1:9', '2 3:1-15:12']);
    check([...list, ...framed('3. Crews:')], ['1 1:1-1:9', '2 3:1-5:6', '3 6:1-9:12']);
    check([...list, ...framed('2. (U) Fares:')], ['1 1:1-1:9', '2 3:1-5:6', '2 (U) 6:1-9:12']);
  });
});

describe('settleInContext: letters behind dashes', () => {
  it('takes them for items where they go on', () => {
    check(
      [
        '1. (U) Aims:',
        '',
        '-- A. Fund a shelter.',
        '',
        '-- B. Train judges.',
        '-- C. Keep figures.',
        '',
        '2. (U) End.',
      ],
      ['1 (U) 1:1-6:20', '  A letter 3:1-3:22', '  B letter 5:1-5:20', '  C letter 6:1-6:20', '2 (U) 8:1-8:12'],
    );
  });

  it('leaves a name, and letters of two paragraphs or below letters without a dash, alone', () => {
    check(['1. (U) They were:', '', '-- A. Berg, a judge.', '-- C. Lie, a nurse.'], ['1 (U) 1:1-4:20']);
    check(
      ['1. (U) One:', '', '-- A. Berg came.', '', '2. (U) Two:', '', '-- B. Lie came.'],
      ['1 (U) 1:1-3:17', '2 (U) 5:1-7:16'],
    );
    check(
      ['1. (U) One:', '', 'A. Aim:', '', '-- A. Berg came.', '', '-- B. Lie came.', '', 'B. Other.'],
      ['1 (U) 1:1-9:10', '  A letter 3:1-7:16', '  B letter 9:1-9:10'],
    );
  });
});

function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(outline(lines.join('\n')), expected);
  assert.deepEqual(outline(lines.join('\r\n')), expected, 'with CRLF');
}
