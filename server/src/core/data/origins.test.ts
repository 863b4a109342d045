import assert from 'node:assert/strict';
import { originMatches } from './origins.js';

describe('originMatches', () => {
  it('takes spellings of one post as equal', () => {
    assert.equal(originMatches('STATE', 'SECSTATE'), true);
    assert.equal(originMatches('KIEV', 'KYIV'), true);
    assert.equal(originMatches('Hong  Kong', 'HONG KONG'), true);
    assert.equal(originMatches('PORT-AU-PRINCE', 'PORT AU PRINCE'), true);
  });

  it('knows origins that a page line cut to ten characters', () => {
    assert.equal(originMatches('SANTO DOMI', 'SANTO DOMINGO'), true);
    assert.equal(originMatches('TEGUCIGALPA', 'TEGUCIGALP'), true);
    assert.equal(originMatches('HO CHI MIN', 'HO CHI MINH CITY'), true);
    assert.equal(originMatches('SAINT PETE', 'SAINT PETERSHEIM'), true);
  });

  it('tells posts apart', () => {
    assert.equal(originMatches('STATE', 'HONG KONG'), false);
    assert.equal(originMatches('SANTO', 'SANTO DOMINGO'), false);
    assert.equal(originMatches('SAN JOSE', 'SAN SALVADOR'), false);
    assert.equal(originMatches('', 'STATE'), false);
  });
});
