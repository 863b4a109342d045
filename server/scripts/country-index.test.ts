import assert from 'node:assert/strict';
import { countryIndexRows } from './country-index.js';

describe('countryIndexRows', () => {
  const rows = new Map(countryIndexRows().map(([name = '', ...cells]) => [name, cells]));
  const names = [...rows.keys()];

  it('has each name with confirmed codes first', () => {
    assert.deepEqual(rows.get('Burma'), ['BM', '', '']);
    assert.deepEqual(rows.get('Congo'), ['CF|CG', '', '']);
    assert.deepEqual(rows.get('Britain'), ['UK', 'unconfirmed', '']);
    assert.equal(rows.get('Worldwide'), undefined);
  });

  it('has the form to compare by where it is not the name in capitals', () => {
    assert.deepEqual(rows.get('Guinea-Bissau'), ['PU', '', 'GUINEA BISSAU']);
  });

  it('has no codes for a second spelling', () => {
    assert.deepEqual(rows.get('St. Lucia'), ['ST', '', 'ST LUCIA']);
    assert.deepEqual(rows.get('St Lucia'), ['', '', '']);
  });

  it('has the longest name first', () => {
    assert.deepEqual(
      names.filter((name) => name.startsWith('Guinea')),
      ['Guinea-Bissau', 'Guinea'],
    );
  });
});
