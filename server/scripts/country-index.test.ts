import assert from 'node:assert/strict';
import { countryIndexRows, countryWordRows } from './country-index.js';

describe('countryIndexRows', () => {
  it('has one row for each folded name, with confirmed codes first', () => {
    const rows = new Map(countryIndexRows().map(([folded = '', ...cells]) => [folded, cells]));
    assert.deepEqual(rows.get('BURMA'), ['Burma', 'BM', '']);
    assert.deepEqual(rows.get('CONGO'), ['Congo', 'CF|CG', '']);
    assert.deepEqual(rows.get('BRITAIN'), ['Britain', 'UK', 'unconfirmed']);
    assert.equal(rows.get('WORLDWIDE'), undefined);
  });
});

describe('countryWordRows', () => {
  const rows = new Map(countryWordRows().map(([word = '', names = '']) => [word, names.split('|')]));

  it('has names as written and in capitals, the longest first', () => {
    assert.deepEqual(rows.get('Guinea'), ['Guinea-Bissau', 'Guinea']);
    assert.deepEqual(rows.get('BURMA'), ['BURMA']);
    assert.equal(rows.get('US'), undefined);
  });

  it('has saints with and without the stop', () => {
    assert.ok(rows.get('St')?.includes('St. Lucia'));
    assert.ok(rows.get('ST')?.includes('ST LUCIA'));
  });
});
