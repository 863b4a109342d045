import assert from 'node:assert/strict';
import { foldName, joinName } from './fold-name.js';

describe('foldName', () => {
  it('gives capitals with single blanks', () => {
    assert.equal(foldName('Phnom Penh'), 'PHNOM PENH');
    assert.equal(foldName('  PORT-AU-PRINCE\n'), 'PORT AU PRINCE');
    assert.equal(foldName('HONG\r\nKONG'), 'HONG KONG');
  });

  it('drops stops, apostrophes and accents', () => {
    assert.equal(foldName('St. Petersburg'), 'ST PETERSBURG');
    assert.equal(foldName("Côte d'Ivoire"), 'COTE DIVOIRE');
    assert.equal(foldName('COTE D,IVOIRE'), 'COTE DIVOIRE');
    assert.equal(foldName('Curac\u0327ao'), 'CURACAO');
  });

  it('takes any text', () => {
    assert.equal(foldName(''), '');
    assert.equal(foldName(' .-\uD800'), '\uD800');
  });
});

describe('joinName', () => {
  it('leaves no blank', () => {
    assert.equal(joinName("N'Djamena / Chad"), 'NDJAMENACHAD');
  });
});
