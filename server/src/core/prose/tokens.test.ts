import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { hashesOf, readTokens, tokenFrom } from './tokens.js';

function wordsOf(text: string): string[] {
  const { count, starts, ends } = readTokens(text);
  return Array.from({ length: count }, (_, token) => text.slice(starts[token], ends[token]));
}

describe('readTokens', () => {
  it('parts words at blanks, marks and hyphens', () => {
    assert.deepEqual(wordsOf('Anti-litter laws (and/or "rules") -- 2 of 3.'), [
      'Anti',
      'litter',
      'laws',
      'and',
      'or',
      'rules',
      '2',
      'of',
      '3',
    ]);
  });

  it('keeps figures, possessives and abbreviations whole', () => {
    assert.deepEqual(wordsOf("2,566 of 3.5, 1,2 and 7, post's U.S. office, posts' U.N., a.m. Oslo. W.H. Chow"), [
      '2,566',
      'of',
      '3.5',
      '1,2',
      'and',
      '7',
      "post's",
      'U.S',
      'office',
      'posts',
      'U.N',
      'a.m',
      'Oslo',
      'W.H',
      'Chow',
    ]);
  });

  it('takes letters of other alphabets', () => {
    assert.deepEqual(wordsOf('C\u00F4te d\u2019Azur \u00D7 2'), ['C\u00F4te', 'd', 'Azur', '2']);
  });

  it('counts a hyphenated word once', () => {
    const { words } = readTokens('one well-known-man -- two');
    assert.deepEqual([...words.slice(0, 5)], [1, 2, 2, 2, 3]);
  });

  it('gives one hash to a word in any case, and to its possessive', () => {
    const { hashes, figures } = readTokens("Ships SHIPS ship's ships' U.S. 1,250 4b");
    assert.equal(hashes[0], hashes[1]);
    assert.equal(hashes[2], hashesOf('ship').hash);
    assert.equal(hashes[3], hashes[0]);
    assert.deepEqual([hashes[4], hashes[5]], [hashesOf('U').hash, hashesOf('1').hash]);
    assert.deepEqual(figures, [5, 6]);
  });

  it('gives the head of four units to longer words', () => {
    const { heads } = readTokens('Investigated inves TIP tip- 12');
    assert.deepEqual([heads[0], heads[1]], [hashesOf('inve').hash, hashesOf('invested').head]);
    assert.deepEqual([heads[2], heads[3], heads[4]], [0, 0, 0]);
  });

  it('finds the token from an offset', () => {
    const tokens = readTokens('one two three');
    assert.deepEqual(
      [0, 2, 3, 4, 12, 13].map((offset) => tokenFrom(tokens, offset)),
      [0, 0, 1, 1, 2, 3],
    );
  });

  it('gives ordered tokens for any text, as many as there are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { count, starts, ends, words } = readTokens(text);
        let end = 0;
        for (let token = 0; token < count; token++) {
          assert.ok((starts[token] ?? -1) >= end && (ends[token] ?? -1) > (starts[token] ?? 0));
          assert.ok(token === 0 || (words[token] ?? 0) - (words[token - 1] ?? 0) <= 1);
          end = ends[token] ?? 0;
        }
        assert.ok(end <= text.length);
      }),
      fuzzParameters(300),
    );
  });
});
