import assert from 'node:assert/strict';
import { type PackedTable, TableReader, textOf, valuesOf } from './packed-table.js';

const animals: PackedTable<'name' | 'legs' | 'note'> = {
  columns: ['name', 'legs', 'note'],
  rows: 'bee\t6|wings\t\nsnail\t\tlegs unconfirmed',
};

describe('TableReader, where cells repeat the second', () => {
  const reader = new TableReader<'name' | 'home' | 'note'>({
    columns: ['name', 'home', 'note'],
    rows: '^ bee\tmeadow\tedge of a ^|^s',
  });

  it('gives them in full', () => {
    assert.deepEqual(reader.find('meadow bee'), {
      name: 'meadow bee',
      home: 'meadow',
      note: 'edge of a meadow|meadows',
    });
    assert.deepEqual([...reader.cells('note')], [['meadow bee', 'edge of a meadow|meadows']]);
    assert.deepEqual(reader.all(), [{ name: 'meadow bee', home: 'meadow', note: 'edge of a meadow|meadows' }]);
  });
});

describe('TableReader', () => {
  const reader = new TableReader(animals);

  it('finds a row by its key', () => {
    assert.deepEqual(reader.find('bee'), { name: 'bee', legs: '6|wings', note: '' });
    assert.equal(reader.find('wasp'), undefined);
    assert.equal(reader.find(''), undefined);
    assert.equal(reader.find('constructor'), undefined);
  });

  it('says which rows are confirmed', () => {
    assert.equal(reader.isConfirmed('bee'), true);
    assert.equal(reader.isConfirmed('snail'), false);
    assert.equal(reader.isConfirmed('wasp'), false);
  });

  it('gives keys, single cells and whole rows in the order of the table', () => {
    assert.deepEqual([...reader.keys()], ['bee', 'snail']);
    assert.deepEqual(
      [...reader.cells('legs')],
      [
        ['bee', '6|wings'],
        ['snail', ''],
      ],
    );
    assert.deepEqual(
      [...reader.cells('note')],
      [
        ['bee', ''],
        ['snail', 'legs unconfirmed'],
      ],
    );
    assert.deepEqual(
      reader.all().map(({ note }) => note),
      ['', 'legs unconfirmed'],
    );
  });
});

describe('cells', () => {
  it('may hold several values or none', () => {
    assert.deepEqual(valuesOf('6|wings'), ['6', 'wings']);
    assert.deepEqual(valuesOf(''), []);
    assert.equal(textOf('six'), 'six');
    assert.equal(textOf(''), undefined);
  });
});
