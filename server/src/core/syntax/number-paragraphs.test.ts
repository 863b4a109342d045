import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { checkOutline, numberedLines, numberedRows } from '../../../../test/support/outline.js';
import { parseCable } from './parse.js';

describe('numberParagraphs: main paragraphs', () => {
  it('reads numbers as they stand', () => {
    checkOutline(['1. (U) First.', '', '2. (SBU) Second.'], ['1 (U) 1:1-1:14', '2 (SBU) 3:1-3:17']);
  });

  it('reads each marker', () => {
    checkOutline(
      [
        '¶1. (U) First.',
        '',
        '[1](#)2. (U) Second.',
        '',
        '\uFFFD3. (U) Third.',
        '',
        '14. (U) Fourth.',
        '',
        '5. (U) Fifth.',
      ],
      [
        '1 pilcrow (U) 1:1-1:15',
        '2 link (U) 3:1-3:21',
        '3 replacement (U) 5:1-5:15',
        '4 digit (U) 7:1-7:16',
        '5 (U) 9:1-9:14',
      ],
    );
  });

  it('reads the links that a web page made of paragraph signs', () => {
    checkOutline(
      ['[¶](#par1)1. (U) First:', '', '[¶](#)A. Alpha.', '', '[¶](#par2)2. (U) Second.', '', '[2](#)3. (U) No label.'],
      ['1 link (U) 1:1-3:16', '  A letter link 3:1-3:16', '2 link (U) 5:1-7:23'],
    );
  });

  it('takes a garbled number for the one that comes next', () => {
    checkOutline(
      ['4. (SBU) Four.', '', '15. (SBU) Five.', '', '16. (U) Six.', '', '17. (SBU) Seven.'],
      ['4 (SBU) 1:1-1:15', '5 digit (SBU) 3:1-3:16', '6 digit (U) 5:1-5:13', '7 digit (SBU) 7:1-7:17'],
    );
  });

  it('goes on without blank lines below a heading and below the end of a block', () => {
    checkOutline(
      ['1. SUMMARY: ALL IS WELL. END SUMMARY', '2. The court met.', 'NEW JUDGES', '3. Four came.'],
      ['1 1:1-1:37', '2 2:1-2:18', '3 4:1-4:14'],
    );
  });

  it('takes a garbled first number', () => {
    checkOutline(['11. (U) One.', '', '2. (U) Two.'], ['1 digit (U) 1:1-1:13', '2 (U) 3:1-3:12']);
  });

  it('takes a garbled number of a cable without marks', () => {
    checkOutline(
      [...numberedLines(1, 8, ''), '19. Nine.', '', '10. Ten.'],
      [...numberedRows(1, 8, ''), '9 digit 17:1-17:10', '10 19:1-19:9'],
    );
  });

  it('reads ten, eleven and twelve as they stand', () => {
    checkOutline(
      [...numberedLines(1, 9), '¶10. (U) Ten.', '', '11. (U) Eleven.', '', '¶12. (U) Twelve.'],
      [...numberedRows(1, 9), '10 pilcrow (U) 19:1-19:14', '11 (U) 21:1-21:16', '12 pilcrow (U) 23:1-23:17'],
    );
  });

  it('reads garbled ten and eleven', () => {
    checkOutline(
      [...numberedLines(1, 9), '110. (U) Ten.', '', '111. (U) Eleven.', '', '112. (U) Twelve.'],
      [...numberedRows(1, 9), '10 digit (U) 19:1-19:14', '11 digit (U) 21:1-21:17', '12 digit (U) 23:1-23:17'],
    );
  });

  it('says where the number itself stands', () => {
    assert.deepEqual(labels('1. (U) One.\n\n[1](#)2. (U) Two.\n\n13. (U) Three.\n\n¶ 4. (U) Four.'), [
      ['1.', '1', 'none'],
      ['[1](#)2.', '2', 'link'],
      ['13.', '3', 'digit'],
      ['¶ 4.', '4', 'pilcrow'],
    ]);
  });

  it('takes the shorter jump among numbers whose marks are garbled', () => {
    const numbers = (written: readonly number[]): unknown[] =>
      nodesOf(parseCable(written.map((number) => `${String(number)}. (U) Text.\n`).join('\n')), 'paragraph').map(
        ({ number }) => number,
      );
    assert.deepEqual(numbers([11, 12, 13, 14, 15, 9, 17, 18]), [1, 2, 3, 4, 5, 9, 7, 8]);
    assert.deepEqual(
      numbers([11, 12, 13, 14, 15, 16, 17, 18, 19, 10, 11, 13]),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13],
    );
    assert.deepEqual(numbers([8, 9, 10, 17]), [8, 9, 10, 17]);
  });

  it('reads a number glued to its mark or its words', () => {
    checkOutline(['1.(U) One.', '', '2.Two courts sat.'], ['1 (U) 1:1-1:11', '2 3:1-3:18']);
  });

  it('reads a mark in front of the number', () => {
    checkOutline(['(U) 1. One.', '', '(SBU) 2. Two.'], ['1 (U) 1:1-1:12', '2 (SBU) 3:1-3:14']);
  });

  it('goes on after a number that is repeated, skipped or out of order', () => {
    checkOutline(
      ['1. (U) One.', '', '2. (U) Two.', '', '2. (U) Two again.', '', '5. (U) Five.', '', '6. (U) Six.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-3:12', '2 (U) 5:1-5:18', '5 (U) 7:1-7:13', '6 (U) 9:1-9:12'],
    );
  });

  it('goes on far away where the numbers go on from there, below a line of hyphens too', () => {
    const far = [
      '-----',
      '25. SITUATION:',
      '-----',
      '',
      'Poor.',
      '',
      '26. LAW: One of 2004.',
      '',
      '27. SHELTERS: Two.',
    ];
    checkOutline(['1. (U) Answers.', '', ...far], ['1 (U) 1:1-3:6', '25 4:1-7:6', '26 9:1-9:22', '27 11:1-11:19']);
    checkOutline(['1. (U) There were', '', '25. The next year was better.', '', 'More.'], ['1 (U) 1:1-5:6']);
  });

  it('starts at any number', () => {
    checkOutline(['7. (U) Seven.', '', '8. (U) Eight.'], ['7 (U) 1:1-1:14', '8 (U) 3:1-3:14']);
  });

  it('gives text below a number to its paragraph', () => {
    checkOutline(
      ['1. (SBU) One.', '', 'More of one.', '', 'Still one.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-5:11', '2 (U) 7:1-7:12'],
    );
  });

  it('makes text without numbers paragraphs without labels', () => {
    checkOutline(['Before the first.', '', '1. (U) One.'], ['- 1:1-1:18', '1 (U) 3:1-3:12']);
    checkOutline(['(SBU) The only one.'], ['- (SBU) 1:1-1:20']);
  });
});

describe('numberParagraphs: what is no main paragraph', () => {
  it('leaves a number without a dot in the text', () => {
    checkOutline(
      ['1. (SBU) The officer named', '2 in this year and', '3 in the last one.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:19', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves decimals at the start of a line in the text', () => {
    checkOutline(
      ['1. (SBU) The share rose from', '1.5 percent of cases to', '2.25 percent of them.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:22', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves a number that ends a wrapped sentence in the text', () => {
    checkOutline(
      ['1. (SBU) The court heard case', '2. It then closed.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-2:19', '2 (U) 4:1-4:12'],
    );
  });

  it('leaves abbreviations and initials at the start of a line in the text', () => {
    checkOutline(
      ['1. (SBU) The police wrote to the', 'U.S. Embassy and to Mr.', 'J. Doe of the ministry.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:24', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves an enumeration inside a sentence in the text', () => {
    checkOutline(
      ['1. (SBU) Please count (1) investigations, (2) trials, and', '(3) sentences in two lists.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-2:28', '2 (U) 4:1-4:12'],
    );
  });

  it('leaves years and figures that end in a dot in the text', () => {
    checkOutline(
      ['1. (SBU) The law was passed in the spring of', '2009. It took effect in', '2010.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:6', '2 (U) 5:1-5:12'],
    );
  });

  it('takes a short digit list below a marked paragraph for items', () => {
    checkOutline(
      ['1. (U) One.', '', '2. (SBU) Post asks for:', '', '1. Judges.', '', '2. Shelters.', '', '3. (U) Three.'],
      ['1 (U) 1:1-1:12', '2 (SBU) 3:1-7:13', '  1 digit 5:1-5:11', '  2 digit 7:1-7:13', '3 (U) 9:1-9:14'],
    );
  });
});

describe('numberParagraphs: worn numbers', () => {
  it('takes a number without its dot for the paragraph that comes next, where a mark stands behind it', () => {
    checkOutline(
      ['1 (U) One.', '', '2) (U) Two.', '', '3 . (SBU) Three.', '', '4(U) Four.', '', '5 (see above) is text.'],
      ['1 (U) 1:1-1:11', '2 (U) 3:1-3:12', '3 (SBU) 5:1-5:17', '4 (U) 7:1-9:23'],
    );
  });

  it('reads letters that stand for digits', () => {
    checkOutline(
      ['l. (U) One.', '', ...numberedLines(2, 9), 'lO. (U) Ten.', '', 'l1. (U) Eleven.', '', 'l2. (U) Twelve.'],
      [
        '1 (U) 1:1-1:12',
        ...['2', '3', '4', '5', '6', '7', '8', '9'].map(
          (number, index) => `${number} (U) ${3 + 2 * index}:1-${3 + 2 * index}:13`,
        ),
        '10 (U) 19:1-19:13',
        '11 (U) 21:1-21:16',
        '12 (U) 23:1-23:16',
      ],
    );
    assert.deepEqual(labels('l. (U) One.\n\n2 . (U) Two.'), [
      ['l.', 'l', 'none'],
      ['2 .', '2', 'none'],
    ]);
  });

  it('reads a number in front of a no-break blank', () => {
    checkOutline(
      ['1. (U) One.', '', '2.\u00A0(U) Two.', '', '3.\u00A0 Three.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-3:12', '3 5:1-5:11'],
    );
  });

  it('leaves items alone, and numbers that are not the next', () => {
    checkOutline(
      ['1. (U) Two things:', '', '1) (U) one;', '', '2) (U) two.', '', '2. (U) Text.', '', '7 (U) Text.'],
      ['1 (U) 1:1-5:12', '  1 digit (U) 3:1-3:12', '  2 digit (U) 5:1-5:12', '2 (U) 7:1-9:12'],
    );
  });

  it('leaves a quoted text its numbers where the paragraph comes later with its mark', () => {
    checkOutline(
      [
        '1. (U) One.',
        '',
        '2. (U) Begin text:',
        '',
        'I. Aims',
        '',
        '1. Peace',
        '',
        '2. Bread',
        '',
        'II. Means',
        '',
        '3. Law',
        '',
        '4. Order',
        '',
        'III. End',
        '',
        '5. Day',
        '',
        'End text.',
        '',
        '3. (U) Three.',
      ],
      [
        '1 (U) 1:1-1:12',
        '2 (U) 3:1-21:10',
        '  I roman 5:1-9:9',
        '    1 digit 7:1-7:9',
        '    2 digit 9:1-9:9',
        '  II roman 11:1-15:9',
        '    3 digit 13:1-13:7',
        '    4 digit 15:1-15:9',
        '  III roman 17:1-19:7',
        '    5 digit 19:1-19:7',
        '3 (U) 23:1-23:14',
      ],
    );
  });

  it('starts a paragraph at a paragraph sign behind a sentence', () => {
    checkOutline(
      ['¶1. (U) One. ¶2. (U) Two. See', '¶3. (U) Three.', '', '¶4. (U) See ¶2. (U) for all.'],
      ['1 pilcrow (U) 1:1-1:13', '2 pilcrow (U) 1:14-1:30', '3 pilcrow (U) 2:1-2:15', '4 pilcrow (U) 4:1-4:29'],
    );
  });

  it('takes a numbered title between paragraphs for a heading', () => {
    checkOutline(
      ['1. (U) One.', '', 'I. THE PIER', '-----------', '', '2. (U) Two.', '', 'II. THE CRANE', '', '3. (U) Three.'],
      ['1 (U) 1:1-1:12', '2 (U) 6:1-6:12', '3 (U) 10:1-10:14'],
    );
    checkOutline(
      ['1. (U) One.', '', 'A. THE PIER', '', 'B. A ROAD', '', '2. (U) Two.'],
      ['1 (U) 1:1-5:10', '  A letter 3:1-3:12', '  B letter 5:1-5:10', '2 (U) 7:1-7:12'],
    );
  });
});

/** Each label as written, the digits that count, and the marker. */
function labels(text: string): (readonly string[])[] {
  return nodesOf(parseCable(text), 'paragraphLabel').map(({ value, numberSpan, marker }) => [
    value,
    text.slice(numberSpan.start, numberSpan.end),
    marker,
  ]);
}
