import assert from 'node:assert/strict';
import { readTable } from './read-table.js';
import type { TableRule } from './table-rules.js';

const rule: TableRule = {
  name: 'ships',
  columns: [
    { name: 'name', holds: 'one', pattern: /^[A-Z]+$/ },
    { name: 'kind', holds: 'one', values: ['sail', 'steam'] },
    { name: 'flags', holds: 'many', pattern: /^[A-Z]{2}$/ },
    { name: 'note', holds: 'maybe' },
  ],
};

function complaintsOf(...lines: string[]): readonly string[] {
  return readTable(rule, ['name\tkind\tflags\tnote', ...lines, ''].join('\n')).complaints;
}

describe('readTable', () => {
  it('reads rows with their lines', () => {
    const { rows, complaints } = readTable(
      rule,
      'name\tkind\tflags\tnote\nALPHA\tsail\tNO|SW\t\nBETA\tsteam\t\tbuilt twice\n',
    );
    assert.deepEqual(complaints, []);
    assert.deepEqual(rows, [
      { line: 2, key: 'ALPHA', cells: { name: 'ALPHA', kind: 'sail', flags: 'NO|SW', note: '' } },
      { line: 3, key: 'BETA', cells: { name: 'BETA', kind: 'steam', flags: '', note: 'built twice' } },
    ]);
  });

  it('refuses other columns', () => {
    assert.deepEqual(readTable(rule, 'name\tkind\tnote\nALPHA\tsail\t\n').complaints, [
      'ships.tsv, line 1: the columns are "name kind note"; write "name kind flags note".',
    ]);
  });

  it('refuses rows with too few or too many cells', () => {
    assert.deepEqual(complaintsOf('ALPHA\tsail', 'BETA\tsail\t\t\t'), [
      'ships.tsv, line 2: (ALPHA) has 2 cells; write 4.',
      'ships.tsv, line 3: (BETA) has 5 cells; write 4.',
    ]);
  });

  it('refuses a key that is there already', () => {
    assert.deepEqual(complaintsOf('ALPHA\tsail\t\t', 'ALPHA\tsteam\t\t'), [
      'ships.tsv, line 3: (ALPHA) has the key of line 2.',
    ]);
  });

  it('refuses rows out of order', () => {
    assert.deepEqual(complaintsOf('BETA\tsail\t\t', 'ALPHA\tsail\t\t'), [
      'ships.tsv, line 3: (ALPHA) stands after "BETA"; sort the rows by their first column.',
    ]);
  });

  it('refuses values outside a closed set or form', () => {
    assert.deepEqual(complaintsOf('ALPHA\trowed\tNO|Sweden\t', 'beta\tsail\t\t'), [
      'ships.tsv, line 2: (ALPHA) column kind has "rowed"; use one of sail, steam.',
      'ships.tsv, line 2: (ALPHA) column flags has "Sweden", which is not of its form ^[A-Z]{2}$.',
      'ships.tsv, line 3: (beta) column name has "beta", which is not of its form ^[A-Z]+$.',
    ]);
  });

  it('refuses an empty cell where a value must be', () => {
    assert.deepEqual(complaintsOf('ALPHA\t\t\t'), ['ships.tsv, line 2: (ALPHA) column kind is empty.']);
  });

  it('refuses a value twice in a cell', () => {
    assert.deepEqual(complaintsOf('ALPHA\tsail\tNO|NO\t'), [
      'ships.tsv, line 2: (ALPHA) column flags has a value twice: "NO|NO".',
    ]);
  });

  it('refuses unknown characters and stray blanks', () => {
    assert.deepEqual(
      complaintsOf('ALPHA\tsail\t\tthe `first`', 'BETA\tsail\t\tcosts $5', 'GAMMA\tsail\t\ttwo  blanks '),
      [
        'ships.tsv, line 2: (ALPHA) column note has a character that no table has: "the `first`".',
        'ships.tsv, line 3: (BETA) column note has a character that no table has: "costs $5".',
        'ships.tsv, line 4: (GAMMA) column note has stray blanks: "two  blanks ".',
      ],
    );
  });

  it('refuses a byte-order mark, CR line ends and a missing last line end', () => {
    assert.deepEqual(readTable(rule, '\uFEFFname\tkind\tflags\tnote\r\nALPHA\tsail\t\t').complaints, [
      'ships.tsv, line 1: starts with a byte-order mark; save it without.',
      'ships.tsv, line 1: has CR line ends; save it with LF.',
      'ships.tsv, line 2: has no line end.',
    ]);
  });
});
