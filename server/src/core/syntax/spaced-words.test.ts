import assert from 'node:assert/strict';
import { SpacedWords } from './spaced-words.js';

const words = new SpacedWords(['SECRET', 'TOP SECRET', 'UNCLAS', 'UNCLASSIFIED', 'OFFICIAL-INFORMAL']);

describe('SpacedWords', () => {
  it('finds words as they are', () => {
    assert.deepEqual(words.matchAt('SECRET OSLO', 0), { word: 'SECRET', end: 6 });
    assert.deepEqual(words.matchAt('x SECRET', 2), { word: 'SECRET', end: 8 });
  });

  it('finds words that are letter-spaced', () => {
    assert.deepEqual(words.matchAt('S E C R E T OSLO', 0), { word: 'SECRET', end: 11 });
    assert.deepEqual(words.matchAt('T O P  S E C R E T', 0), { word: 'TOP SECRET', end: 18 });
    assert.deepEqual(words.matchAt('TOP S E C R E T', 0), { word: 'TOP SECRET', end: 15 });
  });

  it('takes the longest', () => {
    assert.deepEqual(words.matchAt('UNCLASSIFIED', 0), { word: 'UNCLASSIFIED', end: 12 });
    assert.deepEqual(words.matchAt('UNCLAS SIFIED', 0), { word: 'UNCLAS', end: 6 });
  });

  it('does not find words that are spaced by halves, glued, or in small letters', () => {
    for (const text of ['SE CRET', 'SECRETARY', 'SECRETs', 'Secret', 'S E C R E TS', 'S  E  C', ' SECRET', ''])
      assert.equal(words.matchAt(text, 0), undefined, text);
  });

  it('does not look past its limit or over a line end', () => {
    assert.equal(words.matchAt('SECRET', 0, 5), undefined);
    assert.equal(words.matchAt('S E C\nR E T', 0), undefined);
  });
});
