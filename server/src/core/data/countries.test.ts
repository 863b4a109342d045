import assert from 'node:assert/strict';
import { allCountryCodes, demonymsOf, findCountryByCode, isConfirmedCountry, isRegion } from './countries.js';

describe('findCountryByCode', () => {
  it('gives the facts of a country', () => {
    assert.deepEqual(findCountryByCode('CB'), {
      code: 'CB',
      name: 'Cambodia',
      demonyms: ['Cambodian'],
      governmentNames: [
        'Government of Cambodia',
        'Royal Government of Cambodia',
        'Royal Cambodian Government',
        'RGC',
        'GOC',
      ],
      isoCode: 'KH',
      region: false,
      legacy: false,
      confirmed: true,
      note: undefined,
    });
  });

  it('names countries in reading order', () => {
    assert.equal(findCountryByCode('KS')?.name, 'South Korea');
    assert.equal(findCountryByCode('BF')?.name, 'Bahamas');
    assert.equal(findCountryByCode('CG')?.name, 'Democratic Republic of the Congo');
    assert.equal(findCountryByCode('UR')?.name, 'Soviet Union');
  });

  it('tells confirmed codes from the others', () => {
    assert.equal(findCountryByCode('MW')?.confirmed, true);
    assert.equal(findCountryByCode('MJ')?.confirmed, false);
    assert.equal(isConfirmedCountry('SR'), true);
    assert.equal(isConfirmedCountry('RI'), false);
    assert.equal(isConfirmedCountry('QQ'), false);
  });

  it('knows no other code', () => {
    assert.equal(findCountryByCode('QQ'), undefined);
    assert.equal(findCountryByCode('hk'), undefined);
  });
});

describe('isRegion', () => {
  it('is true of regions, oceans and the world', () => {
    assert.deepEqual(['XA', 'XX', 'ZN', 'OO'].map(isRegion), [true, true, true, true]);
    assert.deepEqual(['ZA', 'ZI', 'AX', 'HK', 'XV'].map(isRegion), [false, false, false, false, false]);
  });
});

describe('demonymsOf', () => {
  it('reads the forms of the table', () => {
    assert.deepEqual(demonymsOf('Danish (noun Dane)'), ['Danish', 'Dane']);
    assert.deepEqual(demonymsOf('Antiguan; Barbudan'), ['Antiguan', 'Barbudan']);
    assert.deepEqual(demonymsOf('Swazi (also Swati)'), ['Swazi', 'Swati']);
    assert.deepEqual(demonymsOf(''), []);
  });
});

describe('allCountryCodes', () => {
  it('has regions too', () => {
    assert.ok(allCountryCodes().includes('HK'));
    assert.ok(allCountryCodes().includes('XX'));
  });
});
