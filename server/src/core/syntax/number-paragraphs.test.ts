import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { outline } from '../../../../test/support/outline.js';
import { parseCable } from './parse.js';

describe('numberParagraphs: main paragraphs', () => {
  it('reads numbers as they stand', () => {
    check(['1. (U) First.', '', '2. (SBU) Second.'], ['1 (U) 1:1-1:14', '2 (SBU) 3:1-3:17']);
  });

  it('reads each marker', () => {
    check(
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
    check(
      ['[¶](#par1)1. (U) First:', '', '[¶](#)A. Alpha.', '', '[¶](#par2)2. (U) Second.', '', '[2](#)3. (U) No label.'],
      ['1 link (U) 1:1-3:16', '  A letter link 3:1-3:16', '2 link (U) 5:1-7:23'],
    );
  });

  it('takes a garbled number for the one that comes next', () => {
    check(
      ['4. (SBU) Four.', '', '15. (SBU) Five.', '', '16. (U) Six.', '', '17. (SBU) Seven.'],
      ['4 (SBU) 1:1-1:15', '5 digit (SBU) 3:1-3:16', '6 digit (U) 5:1-5:13', '7 digit (SBU) 7:1-7:17'],
    );
  });

  it('goes on without blank lines below a heading and below the end of a block', () => {
    check(
      ['1. SUMMARY: ALL IS WELL. END SUMMARY', '2. The court met.', 'NEW JUDGES', '3. Four came.'],
      ['1 1:1-1:37', '2 2:1-2:18', '3 4:1-4:14'],
    );
  });

  it('takes a garbled first number', () => {
    check(['11. (U) One.', '', '2. (U) Two.'], ['1 digit (U) 1:1-1:13', '2 (U) 3:1-3:12']);
  });

  it('takes a garbled number of a cable without marks', () => {
    check(
      [...numbered(1, 8, ''), '19. Nine.', '', '10. Ten.'],
      [...rows(1, 8, ''), '9 digit 17:1-17:10', '10 19:1-19:9'],
    );
  });

  it('reads ten, eleven and twelve as they stand', () => {
    check(
      [...numbered(1, 9), '¶10. (U) Ten.', '', '11. (U) Eleven.', '', '¶12. (U) Twelve.'],
      [...rows(1, 9), '10 pilcrow (U) 19:1-19:14', '11 (U) 21:1-21:16', '12 pilcrow (U) 23:1-23:17'],
    );
  });

  it('reads garbled ten and eleven', () => {
    check(
      [...numbered(1, 9), '110. (U) Ten.', '', '111. (U) Eleven.', '', '112. (U) Twelve.'],
      [...rows(1, 9), '10 digit (U) 19:1-19:14', '11 digit (U) 21:1-21:17', '12 digit (U) 23:1-23:17'],
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

  it('reads a number glued to its mark or its words', () => {
    check(['1.(U) One.', '', '2.Two courts sat.'], ['1 (U) 1:1-1:11', '2 3:1-3:18']);
  });

  it('reads a mark in front of the number', () => {
    check(['(U) 1. One.', '', '(SBU) 2. Two.'], ['1 (U) 1:1-1:12', '2 (SBU) 3:1-3:14']);
  });

  it('goes on after a number that is repeated, skipped or out of order', () => {
    check(
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
    check(['1. (U) Answers.', '', ...far], ['1 (U) 1:1-3:6', '25 4:1-7:6', '26 9:1-9:22', '27 11:1-11:19']);
    check(['1. (U) There were', '', '25. The next year was better.', '', 'More.'], ['1 (U) 1:1-5:6']);
  });

  it('starts at any number', () => {
    check(['7. (U) Seven.', '', '8. (U) Eight.'], ['7 (U) 1:1-1:14', '8 (U) 3:1-3:14']);
  });

  it('gives text below a number to its paragraph', () => {
    check(
      ['1. (SBU) One.', '', 'More of one.', '', 'Still one.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-5:11', '2 (U) 7:1-7:12'],
    );
  });

  it('makes text without numbers paragraphs without labels', () => {
    check(['Before the first.', '', '1. (U) One.'], ['- 1:1-1:18', '1 (U) 3:1-3:12']);
    check(['(SBU) The only one.'], ['- (SBU) 1:1-1:20']);
  });
});

describe('numberParagraphs: what is no main paragraph', () => {
  it('leaves a number without a dot in the text', () => {
    check(
      ['1. (SBU) The officer named', '2 in this year and', '3 in the last one.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:19', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves decimals at the start of a line in the text', () => {
    check(
      ['1. (SBU) The share rose from', '1.5 percent of cases to', '2.25 percent of them.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:22', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves a number that ends a wrapped sentence in the text', () => {
    check(
      ['1. (SBU) The court heard case', '2. It then closed.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-2:19', '2 (U) 4:1-4:12'],
    );
  });

  it('leaves abbreviations and initials at the start of a line in the text', () => {
    check(
      ['1. (SBU) The police wrote to the', 'U.S. Embassy and to Mr.', 'J. Doe of the ministry.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:24', '2 (U) 5:1-5:12'],
    );
  });

  it('leaves an enumeration inside a sentence in the text', () => {
    check(
      ['1. (SBU) Please count (1) investigations, (2) trials, and', '(3) sentences in two lists.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-2:28', '2 (U) 4:1-4:12'],
    );
  });

  it('leaves years and figures that end in a dot in the text', () => {
    check(
      ['1. (SBU) The law was passed in the spring of', '2009. It took effect in', '2010.', '', '2. (U) Two.'],
      ['1 (SBU) 1:1-3:6', '2 (U) 5:1-5:12'],
    );
  });

  it('takes a short digit list below a marked paragraph for items', () => {
    check(
      ['1. (U) One.', '', '2. (SBU) Post asks for:', '', '1. Judges.', '', '2. Shelters.', '', '3. (U) Three.'],
      ['1 (U) 1:1-1:12', '2 (SBU) 3:1-7:13', '  1 digit 5:1-5:11', '  2 digit 7:1-7:13', '3 (U) 9:1-9:14'],
    );
  });
});

describe('numberParagraphs: worn numbers', () => {
  it('takes a number without its dot for the paragraph that comes next, where a mark stands behind it', () => {
    check(
      ['1 (U) One.', '', '2) (U) Two.', '', '3 . (SBU) Three.', '', '4(U) Four.', '', '5 (see above) is text.'],
      ['1 (U) 1:1-1:11', '2 (U) 3:1-3:12', '3 (SBU) 5:1-5:17', '4 (U) 7:1-9:23'],
    );
  });

  it('reads letters that stand for digits', () => {
    check(
      ['l. (U) One.', '', ...numbered(2, 9), 'lO. (U) Ten.', '', 'l1. (U) Eleven.', '', 'l2. (U) Twelve.'],
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
    check(
      ['1. (U) One.', '', '2.\u00A0(U) Two.', '', '3.\u00A0 Three.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-3:12', '3 5:1-5:11'],
    );
  });

  it('leaves items alone, and numbers that are not the next', () => {
    check(
      ['1. (U) Two things:', '', '1) (U) one;', '', '2) (U) two.', '', '2. (U) Text.', '', '7 (U) Text.'],
      ['1 (U) 1:1-5:12', '  1 digit (U) 3:1-3:12', '  2 digit (U) 5:1-5:12', '2 (U) 7:1-9:12'],
    );
  });

  it('leaves a quoted text its numbers where the paragraph comes later with its mark', () => {
    check(
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
    check(
      ['¶1. (U) One. ¶2. (U) Two. See', '¶3. (U) Three.', '', '¶4. (U) See ¶2. (U) for all.'],
      ['1 pilcrow (U) 1:1-1:13', '2 pilcrow (U) 1:14-1:30', '3 pilcrow (U) 2:1-2:15', '4 pilcrow (U) 4:1-4:29'],
    );
  });

  it('takes a numbered title between paragraphs for a heading', () => {
    check(
      ['1. (U) One.', '', 'I. THE PIER', '-----------', '', '2. (U) Two.', '', 'II. THE CRANE', '', '3. (U) Three.'],
      ['1 (U) 1:1-1:12', '2 (U) 6:1-6:12', '3 (U) 10:1-10:14'],
    );
    check(
      ['1. (U) One.', '', 'A. THE PIER', '', 'B. A ROAD', '', '2. (U) Two.'],
      ['1 (U) 1:1-5:10', '  A letter 3:1-3:12', '  B letter 5:1-5:10', '2 (U) 7:1-7:12'],
    );
  });
});

describe('numberParagraphs: items', () => {
  it('reads a letter right below a title in capitals, and none below other lines', () => {
    check(
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
    check(
      ['1. (U) Plan:', '', 'PROTECTION', 'A. Open a shelter.', 'B. Train staff.'],
      ['1 (U) 1:1-5:16', '  A letter 4:1-4:19', '  B letter 5:1-5:16'],
    );
    check(['1. (U) The post met the minister, Mr. John', 'A. Berg, and two judges.'], ['1 (U) 1:1-2:25']);
    check(['1. THE POST MET THE MINISTER OF JUSTICE, MR. JOHN', 'A. BERG, AND TWO JUDGES.'], ['1 1:1-2:25']);
  });

  it('reads a number below a heading as an item where its paragraph comes later with its mark', () => {
    check(
      ['1. (U) One.', '', '2. (U) Plan:', '', 'COURTS', '', '2. Train judges.', '', '3. (U) End.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-7:17', '  2 digit 7:1-7:17', '3 (U) 9:1-9:12'],
    );
    check(
      ['1. (U) Plan:', '', 'COURTS', '------', '', '2. Train judges.', '', '2. (U) End.'],
      ['1 (U) 1:1-6:17', '  2 digit 6:1-6:17', '2 (U) 8:1-8:12'],
    );
    // Without the heading, or without the mark later, it is a paragraph whose mark is missing.
    check(
      ['1. (U) One.', '', '2. (U) Two.', '', 'COURTS', '', '3. Three.', '', '4. (U) Four.'],
      ['1 (U) 1:1-1:12', '2 (U) 3:1-3:12', '3 7:1-7:10', '4 (U) 9:1-9:13'],
    );
  });

  it('reads letters behind the number of their paragraph', () => {
    const lines = ['2. (U) Two:', '', '2A. A law was passed.', '', '2B. A court met.', '', '3. (U) Three.'];
    check(
      [...numbered(1, 1), ...lines],
      ['1 (U) 1:1-1:13', '2 (U) 3:1-7:17', '  A letter 5:1-5:22', '  B letter 7:1-7:17', '3 (U) 9:1-9:14'],
    );
    assert.deepEqual(itemLabels([...numbered(1, 1), ...lines].join('\n')), [
      ['2A.', 'A', 'none'],
      ['2B.', 'B', 'none'],
    ]);
    check(
      [...numbered(1, 1), '2. (U) Two:', '', '2A. No second letter.', '', '4B. Of another paragraph.'],
      ['1 (U) 1:1-1:13', '2 (U) 3:1-7:26'],
    );
  });

  it('reads letters, and restarts them in each paragraph', () => {
    check(
      ['1. (U) One.', '', 'A. Alpha.', '', 'B. Bravo.', '', '2. (U) Two.', '', 'A. Again.'],
      ['1 (U) 1:1-5:10', '  A letter 3:1-3:10', '  B letter 5:1-5:10', '2 (U) 7:1-9:10', '  A letter 9:1-9:10'],
    );
  });

  it('reads garbled letters and garbled digits below them', () => {
    check(
      [
        ...numbered(1, 6),
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
        ...rows(1, 6),
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
    check(
      [...numbered(1, 11).slice(0, -1), '', '1A. Aim.', '', '11. Train.', '', '12. Fund.', '', '12. (U) Twelve.'],
      [
        ...rows(1, 10),
        '11 (U) 21:1-27:10',
        '  A letter digit 23:1-27:10',
        '    1 digit digit 25:1-25:11',
        '    2 digit digit 27:1-27:10',
        '12 (U) 29:1-29:16',
      ],
    );
  });

  it('reads letters below a roman number', () => {
    check(
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

  it('takes I after H for a letter', () => {
    const list = firstTen.flatMap((letter) => [`${letter}. Item.`, '']);
    const found = outline(['1. (U) One.', '', ...list].join('\n')).slice(1);
    assert.deepEqual(
      found.map((row) => row.trim().split(' ').slice(0, 2).join(' ')),
      firstTen.map((letter) => `${letter} letter`),
    );
  });

  it('counts roman numbers', () => {
    const list = ['I', 'II', 'III', 'IV', 'V', 'VI'].flatMap((number) => [`${number}. Item.`, '']);
    assert.deepEqual(ordinals(['1. (U) One.', '', ...list].join('\n')), [
      ['I', 'roman', 1],
      ['II', 'roman', 2],
      ['III', 'roman', 3],
      ['IV', 'roman', 4],
      ['V', 'roman', 5],
      ['VI', 'roman', 6],
    ]);
  });

  it('reads labels in brackets and with a closing bracket', () => {
    check(
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
    check(
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
    check(
      ['1. (U) It has two parts.', '', 'Steps for the Summer', 'A. Paint the ferry.', 'B. Mend the pier.'],
      ['1 (U) 1:1-5:18', '  A letter 4:1-4:20', '  B letter 5:1-5:18'],
    );
  });

  it('reads numbers directly below their heading', () => {
    check(
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
    check(
      ['1. The ferry has been late on each day since', '1. June, says the master.', '', '2. He has a cold.'],
      ['1 1:1-2:26', '2 4:1-4:18'],
    );
  });

  it('opens no list with a letter within a sentence', () => {
    check(
      ['1. (U) The ferry is as long as the one that was built in the yard of', 'a. neighbour, and', 'b. far quicker.'],
      ['1 (U) 1:1-3:16'],
    );
  });

  it('leaves numbers in a sentence that archives have given a marker', () => {
    check(
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
    check(
      ['¶1. (U) It carried 40 cars, up from', '¶38. in the year before.', '', '¶2. (U) It is blue.'],
      ['1 pilcrow (U) 1:1-2:25', '2 pilcrow (U) 4:1-4:20'],
    );
    check(
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
    check(
      ['1. (U) One:', '', 'A. (SBU) Alpha.', '', 'B. (U) Bravo.'],
      ['1 (U) 1:1-5:14', '  A letter (SBU) 3:1-3:16', '  B letter (U) 5:1-5:14'],
    );
  });

  it('reads indented items of a wrapped paragraph', () => {
    check(
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
    check(
      ['1. (U) One.', '', 'A. Alpha.', '', 'More of alpha.', '', 'B. Bravo.'],
      ['1 (U) 1:1-7:10', '  A letter 3:1-5:15', '  B letter 7:1-7:10'],
    );
  });

  it('goes on in a digit list after a slip in its numbers', () => {
    check(
      [
        '1. (U) One.',
        '',
        '2. (U) Plan:',
        '',
        'A. Part:',
        '',
        '1. Judges.',
        '',
        '3. Shelters.',
        '',
        '3. Buses.',
        '',
        '3. (U) End.',
      ],
      [
        '1 (U) 1:1-1:12',
        '2 (U) 3:1-11:10',
        '  A letter 5:1-11:10',
        '    1 digit 7:1-7:11',
        '    3 digit 9:1-9:13',
        '    3 digit 11:1-11:10',
        '3 (U) 13:1-13:12',
      ],
    );
    check(
      [...numbered(1, 7), '8. (U) Plan:', '', '1. Judges.', '', '3. Shelters.', '', '6. Buses.'],
      [...rows(1, 7), '8 (U) 15:1-21:10', '  1 digit 17:1-17:11', '  3 digit 19:1-19:13', '  6 digit 21:1-21:10'],
    );
  });

  it('takes a number without a mark for a paragraph where the marks go on behind it', () => {
    check(
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

  it('goes on after several letters that are missing', () => {
    check(
      ['1. (U) One.', '', 'A. Alpha.', '', 'E. Echo.'],
      ['1 (U) 1:1-5:9', '  A letter 3:1-3:10', '  E letter 5:1-5:9'],
    );
  });

  it('goes on with a list of parts of a sentence, and of short lines, without blank lines', () => {
    check(
      ['1. (U) Please give:', '', '(1) the name;', '(2) the post; and', '(3) a photograph.'],
      ['1 (U) 1:1-5:18', '  1 digit 3:1-3:14', '  2 digit 4:1-4:18', '  3 digit 5:1-5:18'],
    );
    check(
      ['1. (U) The house has:', '', 'a. 20 beds', 'b. 6 cots'],
      ['1 (U) 1:1-4:10', '  a letter 3:1-3:11', '  b letter 4:1-4:10'],
    );
    check(
      ['1. (U) One.', '', 'A. The guide was the minister, and his name was John', 'B. Goode.'],
      ['1 (U) 1:1-4:10', '  A letter 3:1-4:10'],
    );
  });

  it('takes a number with a mark that goes on with the items for one of them', () => {
    check(
      [...numbered(1, 4), 'A. Alpha.', '', '1. One.', '', '2. (U) Two.', '', '5. (U) Five.'],
      [
        ...rows(1, 3),
        '4 (U) 7:1-13:12',
        '  A letter 9:1-13:12',
        '    1 digit 11:1-11:8',
        '    2 digit (U) 13:1-13:12',
        '5 (U) 15:1-15:13',
      ],
    );
  });

  it('goes on after a letter that is missing', () => {
    check(
      ['1. (U) One.', '', 'A. Alpha.', '', 'C. Charlie.'],
      ['1 (U) 1:1-5:12', '  A letter 3:1-3:10', '  C letter 5:1-5:12'],
    );
  });
});

const firstTen = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

function check(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(outline(lines.join('\n')), expected);
  assert.deepEqual(outline(lines.join('\r\n')), expected, 'with CRLF');
}

/** Paragraphs `from` to `to`, each with a blank line below. */
function numbered(from: number, to: number, mark = '(U) '): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => [`${from + index}. ${mark}Text.`, '']).flat();
}

/** What `outline` says of `numbered` at the top of a text. */
function rows(from: number, to: number, mark = '(U) '): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = String(from + index);
    const line = 2 * index + 1;
    const end = `${number}. ${mark}Text.`.length + 1;
    return [number, ...(mark === '' ? [] : [mark.trim()]), `${line}:1-${line}:${end}`].join(' ');
  });
}

/** Each label as written, the digits that count, and the marker. */
function labels(text: string): (readonly string[])[] {
  return nodesOf(parseCable(text), 'paragraphLabel').map(({ value, numberSpan, marker }) => [
    value,
    text.slice(numberSpan.start, numberSpan.end),
    marker,
  ]);
}

/** Each item's label as written, the characters that count, and the marker. */
function itemLabels(text: string): (readonly string[])[] {
  return nodesOf(parseCable(text), 'itemLabel').map(({ value, labelSpan, marker }) => [
    value,
    text.slice(labelSpan.start, labelSpan.end),
    marker,
  ]);
}

function ordinals(text: string): (readonly [string, string, number])[] {
  return nodesOf(parseCable(text), 'item').map(({ label, kind, ordinal }) => [label, kind, ordinal]);
}
