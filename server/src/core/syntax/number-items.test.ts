import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { checkOutline, numberedLines, numberedRows } from '../../../../test/support/outline.js';
import { parseCable } from './parse.js';

describe('numberParagraphs: items', () => {
  it('reads a letter right below a title in capitals, and none below other lines', () => {
    checkOutline(
      ['1. (U) Plan:', '', 'I. PROTECTION', 'A. Open a shelter.', 'B. Train staff.', '', 'II. LAW', 'A. Pass one.'],
      [
        '1 (U) 1:1-8:13',
        '  I roman 3:1-5:16',
        '    A letter 4:1-4:19',
        '    B letter 5:1-5:16',
        '  II roman 7:1-8:13',
        '    A letter 8:1-8:13',
      ],
    );
    checkOutline(
      ['1. (U) Plan:', '', 'PROTECTION', 'A. Open a shelter.', 'B. Train staff.'],
      ['1 (U) 1:1-5:16', '  A letter 4:1-4:19', '  B letter 5:1-5:16'],
    );
    checkOutline(['1. (U) The post met the minister, Mr. John', 'A. Berg, and two judges.'], ['1 (U) 1:1-2:25']);
    checkOutline(
      ['1. (U) The post met the minister, Mr. John', 'A. Berg, and two judges.', '', '2. (U) It met', 'B. Lie.'],
      ['1 (U) 1:1-2:25', '2 (U) 4:1-5:8'],
    );
    checkOutline(['1. THE POST MET THE MINISTER OF JUSTICE, MR. JOHN', 'A. BERG, AND TWO JUDGES.'], ['1 1:1-2:25']);
  });

  it('reads A. below a short line without a stop where B. is the next label', () => {
    checkOutline(
      ['1. (U) Answers', 'Section 25: The courts', 'A. Is there a law?', 'There is.', 'B. Is it old?', 'It is not.'],
      ['1 (U) 1:1-6:11', '  A letter 3:1-4:10', '  B letter 5:1-6:11'],
    );
  });

  it('reads a number below a heading as an item where its paragraph comes later with its mark', () => {
    checkOutline(
      ['1. (U) One.', '', '2. (U) Plan:', '', 'COURTS', '', '2. Train judges.', '', '3. (U) End.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-7:17', '  2 digit 7:1-7:17', '3 (U) 9:1-9:12'],
    );
    checkOutline(
      ['1. (U) Plan:', '', 'COURTS', '------', '', '2. Train judges.', '', '2. (U) End.'],
      ['1 (U) 1:1-6:17', '  2 digit 6:1-6:17', '2 (U) 8:1-8:12'],
    );
    // Without the heading, or without the mark later, it is a paragraph whose mark is missing.
    checkOutline(
      ['1. (U) One.', '', '2. (U) Two.', '', 'COURTS', '', '3. Three.', '', '4. (U) Four.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-3:12', '3 7:1-7:10', '4 (U) 9:1-9:13'],
    );
  });

  it('reads letters behind the number of their paragraph', () => {
    const lines = ['2. (U) Two:', '', '2A. A law was passed.', '', '2B. A court met.', '', '3. (U) Three.'];
    checkOutline(
      [...numberedLines(1, 1), ...lines],
      ['1 (U) 1:1-1:13', '2 (U) 3:1-7:17', '  A letter 5:1-5:22', '  B letter 7:1-7:17', '3 (U) 9:1-9:14'],
    );
    assert.deepEqual(itemLabels([...numberedLines(1, 1), ...lines].join('\n')), [
      ['2A.', 'A', 'none'],
      ['2B.', 'B', 'none'],
    ]);
    checkOutline(
      [...numberedLines(1, 1), '2. (U) Two:', '', '2A. No second letter.', '', '4B. Of another paragraph.'],
      ['1 (U) 1:1-1:13', '2 (U) 3:1-7:26'],
    );
  });

  it('reads letters, and restarts them in each paragraph', () => {
    checkOutline(
      ['1. (U) One.', '', 'A. Alpha.', '', 'B. Bravo.', '', '2. (U) Two.', '', 'A. Again.'],
      ['1 (U) 1:1-5:10', '  A letter 3:1-3:10', '  B letter 5:1-5:10', '2 (U) 7:1-9:10', '  A letter 9:1-9:10'],
    );
  });

  it('reads garbled letters and garbled digits below them', () => {
    checkOutline(
      [
        ...numberedLines(1, 6),
        '17. (SBU) Begin Action Plan:',
        '',
        '1A. First aim:',
        '',
        '11. Train the police.',
        '',
        '12. Fund a shelter.',
        '',
        '13. Keep figures.',
        '',
        '¶4. Punish offenders.',
        '',
        '¶B. Second aim.',
        '',
        '¶8. (U) Thanks.',
      ],
      [
        ...numberedRows(1, 6),
        '7 digit (SBU) 13:1-25:16',
        '  A letter digit 15:1-23:22',
        '    1 digit digit 17:1-17:22',
        '    2 digit digit 19:1-19:20',
        '    3 digit digit 21:1-21:18',
        '    4 digit pilcrow 23:1-23:22',
        '  B letter pilcrow 25:1-25:16',
        '8 pilcrow (U) 27:1-27:16',
      ],
    );
  });

  it('reads the letters of a list without taking its numbers for garbled paragraphs', () => {
    // 12 is expected: `11.` `12.` below an item are its first and second, marked `12.` is the paragraph.
    checkOutline(
      [...numberedLines(1, 11).slice(0, -1), '', '1A. Aim.', '', '11. Train.', '', '12. Fund.', '', '12. (U) Twelve.'],
      [
        ...numberedRows(1, 10),
        '11 (U) 21:1-27:10',
        '  A letter digit 23:1-27:10',
        '    1 digit digit 25:1-25:11',
        '    2 digit digit 27:1-27:10',
        '12 (U) 29:1-29:16',
      ],
    );
  });

  it('reads letters below a roman number', () => {
    checkOutline(
      [
        '9. (SBU) Begin Action Plan:',
        '',
        '1I. Short term:',
        '',
        '1A. Alpha.',
        '',
        '1B. Bravo.',
        '',
        '¶C. Charlie.',
        '',
        '¶II. Long term:',
        '',
        '¶A. Again.',
      ],
      [
        '9 (SBU) 1:1-13:11',
        '  I roman digit 3:1-9:13',
        '    A letter digit 5:1-5:11',
        '    B letter digit 7:1-7:11',
        '    C letter pilcrow 9:1-9:13',
        '  II roman pilcrow 11:1-13:11',
        '    A letter pilcrow 13:1-13:11',
      ],
    );
  });

  it('reads labels in brackets and with a closing bracket', () => {
    checkOutline(
      ['1. (U) One:', '', '(a) Alpha.', '', '(b) Bravo.', '', '2. (U) Two:', '', '1) First.', '', '2) Second.'],
      [
        '1 (U) 1:1-5:11',
        '  a letter 3:1-3:11',
        '  b letter 5:1-5:11',
        '2 (U) 7:1-11:11',
        '  1 digit 9:1-9:10',
        '  2 digit 11:1-11:11',
      ],
    );
  });

  it('reads lists in small letters below a colon, without blank lines', () => {
    checkOutline(
      [
        '1. (U) The ferry is to carry:',
        'a. the mail of all of the islands and of the villages beyond them; and',
        'b. the doctor.',
        '',
        '2. (U) It may not:',
        '1) sail at night;',
        '2) sail in fog.',
        '',
        '3. (U) The master has to do these things:',
        '',
        '1. count all those who come on board at each of the piers;',
        '2. write the number down.',
      ],
      [
        '1 (U) 1:1-3:15',
        '  a letter 2:1-2:71',
        '  b letter 3:1-3:15',
        '2 (U) 5:1-7:16',
        '  1 digit 6:1-6:18',
        '  2 digit 7:1-7:16',
        '3 (U) 9:1-12:26',
        '  1 digit 11:1-11:59',
        '  2 digit 12:1-12:26',
      ],
    );
  });

  it('reads letters directly below their heading', () => {
    checkOutline(
      ['1. (U) It has two parts.', '', 'Steps for the Summer', 'A. Paint the ferry.', 'B. Mend the pier.'],
      ['1 (U) 1:1-5:18', '  A letter 4:1-4:20', '  B letter 5:1-5:18'],
    );
  });

  it('reads numbers directly below their heading', () => {
    checkOutline(
      [
        '1. (U) The steps of the plan:',
        '',
        'Steps for the Summer',
        '1. Paint the ferry.',
        '2. Mend the pier.',
        '',
        '2. (U) Those of the winter are these',
        '1. Count the boats.',
        '2. Dig out the pier.',
      ],
      [
        '1 (U) 1:1-5:18',
        '  1 digit 4:1-4:20',
        '  2 digit 5:1-5:18',
        '2 (U) 7:1-9:21',
        '  1 digit 8:1-8:20',
        '  2 digit 9:1-9:21',
      ],
    );
    checkOutline(
      ['1. The ferry has been late on each day since', '1. June, says the master.', '', '2. He has a cold.'],
      ['1 1:1-2:26', '2 4:1-4:18'],
    );
  });

  it('opens no list with a letter within a sentence', () => {
    checkOutline(
      ['1. (U) The ferry is as long as the one that was built in the yard of', 'a. neighbour, and', 'b. far quicker.'],
      ['1 (U) 1:1-3:16'],
    );
  });

  it('leaves numbers in a sentence that archives have given a marker', () => {
    checkOutline(
      [
        '¶1. (U) The new ferry will cost the islands somewhat more than USD',
        '¶2. 5 million, and it is to be paid for in full before the end of',
        '¶1. June.  The old one carries cars, up to a number of no more than',
        '¶9. on a good day.',
        '',
        '¶2. (U) It will be painted blue.',
      ],
      ['1 pilcrow (U) 1:1-4:19', '2 pilcrow (U) 6:1-6:33'],
    );
    checkOutline(
      ['¶1. (U) It carried 40 cars, up from', '¶38. in the year before.', '', '¶2. (U) It is blue.'],
      ['1 pilcrow (U) 1:1-2:25', '2 pilcrow (U) 4:1-4:20'],
    );
    checkOutline(
      ['¶1. The ferry is late, and nobody on the pier can say for how long', '¶2. The master has a cold.'],
      ['1 pilcrow 1:1-1:67', '2 pilcrow 2:1-2:27'],
    );
  });

  it('says where the label itself stands', () => {
    const text = '1. (U) One:\n\n1A. Alpha.\n\n¶B. Bravo.\n\n[1](#)C. Charlie.\n\n(a) Delta.\n\n(b) Echo.';
    assert.deepEqual(itemLabels(text), [
      ['1A.', 'A', 'digit'],
      ['¶B.', 'B', 'pilcrow'],
      ['[1](#)C.', 'C', 'link'],
      ['(a)', 'a', 'none'],
      ['(b)', 'b', 'none'],
    ]);
  });

  it('reads marks of items', () => {
    checkOutline(
      ['1. (U) One:', '', 'A. (SBU) Alpha.', '', 'B. (U) Bravo.'],
      ['1 (U) 1:1-5:14', '  A letter (SBU) 3:1-3:16', '  B letter (U) 5:1-5:14'],
    );
  });

  it('reads indented items of a wrapped paragraph', () => {
    checkOutline(
      [
        '1. (SBU) Post asks for these steps:',
        '   A. Train the judges in',
        '   the provinces.',
        '   B. Fund a shelter.',
      ],
      ['1 (SBU) 1:1-4:22', '  A letter 2:4-3:18', '  B letter 4:4-4:22'],
    );
  });

  it('gives text below an item to the item', () => {
    checkOutline(
      ['1. (U) One.', '', 'A. Alpha.', '', 'More of alpha.', '', 'B. Bravo.'],
      ['1 (U) 1:1-7:10', '  A letter 3:1-5:15', '  B letter 7:1-7:10'],
    );
  });

  it('takes a number without a mark for a paragraph where the marks go on behind it', () => {
    checkOutline(
      [
        '1. (U) Post asks for:',
        '',
        '1. Judges.',
        '',
        '2. Shelters.',
        '',
        '2. (U) Two.',
        '',
        '3. Three.',
        '',
        '4. (U) Four.',
      ],
      [
        '1 (U) 1:1-5:13',
        '  1 digit 3:1-3:11',
        '  2 digit 5:1-5:13',
        '2 (U) 7:1-7:12',
        '3 9:1-9:10',
        '4 (U) 11:1-11:13',
      ],
    );
  });

  it('leaves a number behind a page line in a sentence to the sentence', () => {
    checkOutline(
      [
        '1. (U) The round is due on April',
        '',
        'OSLO 00000236  002 OF 003',
        '',
        "27. St. Anne's expects less.",
        '',
        '2. Two.',
      ],
      ['1 (U) 1:1-5:29', '2 7:1-7:8'],
    );
  });

  it('leaves the numbers of a quoted document that is set in to it', () => {
    checkOutline(
      [
        ...numberedLines(1, 3),
        '   "2. The side',
        '      2.1 may agree.',
        '',
        '   3. As to octopus, it stays."',
        '',
        '4. (U) Four.',
      ],
      [...numberedRows(1, 2), '3 (U) 5:1-10:32', '4 (U) 12:1-12:13'],
    );
  });
});

/** Each item's label as written, the characters that count, and the marker. */
function itemLabels(text: string): (readonly string[])[] {
  return nodesOf(parseCable(text), 'itemLabel').map(({ value, labelSpan, marker }) => [
    value,
    text.slice(labelSpan.start, labelSpan.end),
    marker,
  ]);
}
