import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { checkOutline, numberedLines, numberedRows, outline } from '../../../../test/support/outline.js';
import { parseCable } from './parse.js';

describe('OpenLists', () => {
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

  it('goes on in a digit list after a slip in its numbers', () => {
    checkOutline(
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
    checkOutline(
      [...numberedLines(1, 7), '8. (U) Plan:', '', '1. Judges.', '', '3. Shelters.', '', '6. Buses.'],
      [
        ...numberedRows(1, 7),
        '8 (U) 15:1-21:10',
        '  1 digit 17:1-17:11',
        '  3 digit 19:1-19:13',
        '  6 digit 21:1-21:10',
      ],
    );
  });

  it('goes on after several letters that are missing', () => {
    checkOutline(
      ['1. (U) One.', '', 'A. Alpha.', '', 'E. Echo.'],
      ['1 (U) 1:1-5:9', '  A letter 3:1-3:10', '  E letter 5:1-5:9'],
    );
  });

  it('goes on with a list of parts of a sentence, and of short lines, without blank lines', () => {
    checkOutline(
      ['1. (U) Please give:', '', '(1) the name;', '(2) the post; and', '(3) a photograph.'],
      ['1 (U) 1:1-5:18', '  1 digit 3:1-3:14', '  2 digit 4:1-4:18', '  3 digit 5:1-5:18'],
    );
    checkOutline(
      ['1. (U) The house has:', '', 'a. 20 beds', 'b. 6 cots'],
      ['1 (U) 1:1-4:10', '  a letter 3:1-3:11', '  b letter 4:1-4:10'],
    );
    checkOutline(
      ['1. (U) One.', '', 'A. The guide was the minister, and his name was John', 'B. Goode.'],
      ['1 (U) 1:1-4:10', '  A letter 3:1-4:10'],
    );
  });

  it('goes on with long lines of a list that is set in, with brackets or in columns', () => {
    const long = 'Doe, 41, of Chula Vista, who was arrested on June 3, 2005';
    checkOutline(
      ['1. (U) They are:', '', `   (1) ${long}`, '   (2) Richard Roe'],
      ['1 (U) 1:1-4:19', '  1 digit 3:4-3:65', '  2 digit 4:4-4:19'],
    );
    checkOutline(
      ['1. (U) Figures:', '', 'A.  FOOD                       1,204     1,291     1,377', 'B.  HOUSING   1,110'],
      ['1 (U) 1:1-4:20', '  A letter 3:1-3:57', '  B letter 4:1-4:20'],
    );
  });

  it('goes on after a letter that is missing in a list without blank lines', () => {
    checkOutline(
      ['1. (U) One.', '', 'A. nine cases about singing;', 'B. two cases about a bell; and', 'D. one about a tree.'],
      ['1 (U) 1:1-5:21', '  A letter 3:1-3:29', '  B letter 4:1-4:31', '  D letter 5:1-5:21'],
    );
  });

  it('takes a number with a mark that goes on with the items for one of them', () => {
    checkOutline(
      [...numberedLines(1, 4), 'A. Alpha.', '', '1. One.', '', '2. (U) Two.', '', '5. (U) Five.'],
      [
        ...numberedRows(1, 3),
        '4 (U) 7:1-13:12',
        '  A letter 9:1-13:12',
        '    1 digit 11:1-11:8',
        '    2 digit (U) 13:1-13:12',
        '5 (U) 15:1-15:13',
      ],
    );
  });

  it('goes on after a letter that is missing', () => {
    checkOutline(
      ['1. (U) One.', '', 'A. Alpha.', '', 'C. Charlie.'],
      ['1 (U) 1:1-5:12', '  A letter 3:1-3:10', '  C letter 5:1-5:12'],
    );
  });
});

const firstTen = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'];

function ordinals(text: string): (readonly [string, string, number])[] {
  return nodesOf(parseCable(text), 'item').map(({ label, kind, ordinal }) => [label, kind, ordinal]);
}
