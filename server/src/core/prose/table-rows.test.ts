import assert from 'node:assert/strict';
import { proseOf } from '../../../../test/support/prose-of.js';
import { Tables } from './table-rows.js';

function partsOf(text: string): string[] {
  return new Tables(text)
    .parts(0, text.length)
    .map(({ start, end, isRow }) => `${isRow ? 'row' : '-'} ${text.slice(start, end)}`);
}

describe('Tables', () => {
  it('parts rows of figures from each other and from the text', () => {
    assert.deepEqual(partsOf('The figures:\nCases    3    4\nFines\t-\t2\nThank you.'), [
      '- The figures:\n',
      'row Cases    3    4\n',
      'row Fines\t-\t2\n',
      '- Thank you.',
    ]);
  });

  it('leaves text with wide gaps behind its sentences whole', () => {
    for (const text of [
      'One ended.  12 began.  30 are open.',
      'Between  words  there are gaps.',
      'Cases   3',
      'Plain text.',
    ])
      assert.deepEqual(partsOf(text), [`- ${text}`]);
  });
});

describe('Tables, asked again', () => {
  it('goes on from place to place', () => {
    const text = 'One. Cases  3  4. Two. Fines\t5\t6.';
    const tables = new Tables(text);
    const places = [
      [0, 4],
      [5, 17],
      [18, 22],
      [23, 33],
    ] as const;
    assert.deepEqual(
      places.map(([start, end]) => tables.parts(start, end).map(({ isRow }) => isRow)),
      [[false], [true], [false], [true]],
    );
  });
});

describe('a table in the prose', () => {
  it('has a block for each row, which no word of the next row joins', () => {
    const prose = proseOf('The figures:\nInvestigations   12    9\nProsecutions      3    5\nThank you.\n');
    assert.deepEqual(
      prose.blocks.map((block) => prose.textOf(block)),
      ['The figures:', 'Investigations 12 9', 'Prosecutions 3 5', 'Thank you.'],
    );
  });
});
