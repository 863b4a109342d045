import assert from 'node:assert/strict';
import { countryMentions } from './country-mentions.js';
import { countryIndexTable } from './country-index.generated.js';
import { findCountryByName } from './country-names.js';
import { TableReader } from './packed-table.js';

function namesIn(text: string): string[] {
  return countryMentions(text).map(({ start, end }) => text.slice(start, end));
}

describe('countryMentions', () => {
  it('gives name, codes and place', () => {
    assert.deepEqual(countryMentions('From BURMA to Congo.'), [
      { name: 'Burma', codes: ['BM'], confirmed: true, start: 5, end: 10 },
      { name: 'Congo', codes: ['CF', 'CG'], confirmed: true, start: 14, end: 19 },
    ]);
  });

  it('finds the longest name', () => {
    assert.deepEqual(namesIn('Equatorial Guinea, Papua New Guinea, Guinea-Bissau and Guinea'), [
      'Equatorial Guinea',
      'Papua New Guinea',
      'Guinea-Bissau',
      'Guinea',
    ]);
    assert.deepEqual(namesIn('South Sudan, Northern Ireland, New Mexico'), [
      'South Sudan',
      'Northern Ireland',
      'New Mexico',
    ]);
  });

  it('finds whole words only', () => {
    assert.deepEqual(namesIn('Nigerian, Omani, Romanian, Dominican, Chadwick, China2'), []);
    assert.deepEqual(namesIn("NIGER'S (OMAN) Chad."), ['NIGER', 'OMAN', 'Chad']);
  });

  it('reads over line breaks, garbled apostrophes and a missing stop', () => {
    assert.deepEqual(namesIn('Hong\r\nKong'), ['Hong\r\nKong']);
    assert.deepEqual(namesIn("Democratic People,s Republic of Korea, COTE D'IVOIRE"), [
      'Democratic People,s Republic of Korea',
      "COTE D'IVOIRE",
    ]);
    assert.deepEqual(namesIn('ST KITTS AND NEVIS; St. Lucia; the U.S. and'), [
      'ST KITTS AND NEVIS',
      'St. Lucia',
      'U.S.',
    ]);
  });

  it('leaves common words alone', () => {
    assert.deepEqual(namesIn('turkey, china and a reunion; tell us; TELL US'), []);
  });

  it('stays between the bounds', () => {
    const text = 'Oman, Peru, Hong Kong';
    assert.deepEqual(
      countryMentions(text, 1, 15).map(({ name }) => name),
      ['Peru'],
    );
  });

  it('does not read over a gap', () => {
    assert.deepEqual(namesIn(`Hong${' '.repeat(200_000)}Kong`), []);
  });

  it('finds each name of the vocabulary', () => {
    for (const name of new TableReader(countryIndexTable).keys())
      for (const spelling of [name, name.toUpperCase()]) {
        const [mention] = countryMentions(spelling);
        assert.deepEqual(mention, { ...findCountryByName(name), start: 0, end: name.length });
      }
  });
});
