import assert from 'node:assert/strict';
import { findCountryByDemonym, findCountryByGovernment, findCountryByName } from './country-names.js';

function codesOf(name: string): readonly string[] | undefined {
  return findCountryByName(name)?.codes;
}

describe('findCountryByName', () => {
  it('knows names in either case, with and without article', () => {
    assert.deepEqual(findCountryByName('BURMA'), { name: 'Burma', codes: ['BM'], confirmed: true });
    assert.deepEqual(codesOf('Myanmar'), ['BM']);
    assert.deepEqual(codesOf('the Philippines'), ['RP']);
    assert.deepEqual(codesOf('THE GAMBIA'), ['GA']);
    assert.deepEqual(codesOf('Hong\nKong'), ['HK']);
  });

  it('knows spellings, formal and former names, and short forms', () => {
    assert.deepEqual(codesOf("COTE D'IVOIRE"), ['IV']);
    assert.deepEqual(codesOf('Côte d’Ivoire'), ['IV']);
    assert.deepEqual(codesOf('Ivory Coast'), ['IV']);
    assert.deepEqual(codesOf('People,s Republic of China'), ['CH']);
    assert.deepEqual(codesOf('Republic of Korea'), ['KS']);
    assert.deepEqual(codesOf('DPRK'), ['KN']);
    assert.deepEqual(codesOf('St Lucia'), ['ST']);
    assert.deepEqual(codesOf('Swaziland'), ['WZ']);
    assert.deepEqual(codesOf('UK'), ['UK']);
  });

  it('gives all codes of a shared name, confirmed ones first', () => {
    assert.deepEqual(codesOf('Congo'), ['CF', 'CG']);
    assert.deepEqual(codesOf('Korea'), ['KN', 'KS']);
    assert.deepEqual(codesOf('Montenegro'), ['MW', 'MJ']);
    assert.deepEqual(codesOf('United Arab Emirates'), ['AE', 'TC']);
  });

  it('says when a name is unconfirmed', () => {
    assert.equal(findCountryByName('Britain')?.confirmed, false);
    assert.equal(findCountryByName('Great Britain')?.confirmed, true);
    assert.equal(findCountryByName('Akrotiri')?.confirmed, false);
  });

  it('knows neither regions nor invented countries', () => {
    assert.equal(findCountryByName('Africa (region)'), undefined);
    assert.equal(findCountryByName('Worldwide'), undefined);
    assert.equal(findCountryByName('Ruritania'), undefined);
    assert.equal(findCountryByName('the'), undefined);
    assert.equal(findCountryByName(''), undefined);
  });
});

describe('findCountryByDemonym', () => {
  it('gives each country whose people are called so', () => {
    assert.deepEqual(findCountryByDemonym('DANISH')?.codes, ['DA']);
    assert.deepEqual(findCountryByDemonym('Dane')?.codes, ['DA']);
    assert.deepEqual(findCountryByDemonym('Dominican')?.codes, ['DO', 'DR']);
    assert.equal(findCountryByDemonym('Ruritanian'), undefined);
  });
});

describe('findCountryByGovernment', () => {
  it('knows listed names of governments', () => {
    assert.deepEqual(findCountryByGovernment('Royal Thai Government')?.codes, ['TH']);
    assert.deepEqual(findCountryByGovernment('PRCG')?.codes, ['CH']);
    assert.equal(findCountryByGovernment('Government of National Unity')?.codes[0], 'SU');
  });

  it('gives every country that a short form may stand for', () => {
    assert.deepEqual(findCountryByGovernment('GOC')?.codes, ['CA', 'CB', 'CD', 'CI', 'CN', 'CO', 'CU', 'HR', 'CZ']);
    assert.deepEqual(findCountryByGovernment('SARG')?.codes, ['SA', 'SY']);
  });

  it('reads known names in the usual phrases', () => {
    assert.deepEqual(findCountryByGovernment('the Government of Myanmar')?.codes, ['BM']);
    assert.deepEqual(findCountryByGovernment('Government of the Ivory Coast')?.codes, ['IV']);
    assert.deepEqual(findCountryByGovernment('Bermuda Government')?.codes, ['BD']);
    assert.equal(findCountryByGovernment('Government of Ruritania'), undefined);
    assert.equal(findCountryByGovernment('the Government'), undefined);
  });
});
