import assert from 'node:assert/strict';
import { proseOf } from '../../../../test/support/prose-of.js';
import { Tables } from './table-rows.js';

function rowsOf(text: string): string[] {
  return new Tables(text).rows(0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('Tables', () => {
  it('finds rows of figures', () => {
    assert.deepEqual(rowsOf('The figures:\nCases    3    4\nFines\t-\t2\nThank you.'), [
      'Cases    3    4\n',
      'Fines\t-\t2\n',
    ]);
  });

  it('finds lines of labels with figures, where there are two in a row', () => {
    assert.deepEqual(rowsOf('In all:\nTrials opened - 12 (two of officials)\nAcquittals: 3\n\nMore.'), [
      'Trials opened - 12 (two of officials)\n',
      'Acquittals: 3\n',
    ]);
    assert.deepEqual(rowsOf('The court gave one\nnumber to us: 12\ntrials were held.\nTrials: 3 or 4'), []);
  });

  it('takes no wide gaps behind sentences for columns', () => {
    for (const text of [
      'One ended.  12 began.  30 are open.',
      'Between  words  there are gaps.',
      'Cases   3',
      'Plain text.',
    ])
      assert.deepEqual(rowsOf(text), []);
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
      places.map(([start, end]) => tables.rows(start, end)),
      [[], [{ start: 5, end: 17 }], [], [{ start: 23, end: 33 }]],
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
