import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { keyOf, readTokens, tokenFrom } from './tokens.js';

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

  it('gives keys of four letters in lower case', () => {
    const { keys, figures } = readTokens('Investigated inves TIP tip 12 a3 4b');
    assert.equal(keys[0], keys[1]);
    assert.equal(keys[0], keyOf('invested'));
    assert.equal(keys[2], keys[3]);
    assert.deepEqual(figures, [4, 6]);
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
