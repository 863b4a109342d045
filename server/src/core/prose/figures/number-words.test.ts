import assert from 'node:assert/strict';
import { readNumberWords } from './number-words.js';

describe('readNumberWords', () => {
  const numbers: readonly (readonly [string, number | undefined, number])[] = [
    ['two arrests', 2, 1],
    ['thirty one men', 31, 2],
    ['ninety nine', 99, 2],
    ['twenty trials', 20, 1],
    ['two hundred and forty men', 240, 4],
    ['three thousand two hundred cases', 3200, 4],
    ['one hundred thousand', 100_000, 3],
    ['dozen trials', 12, 1],
    ['two dozen trials', 24, 2],
    ['hundred men', 100, 1],
    ['five six', 5, 1],
    ['thirty eleven', 30, 1],
    ['dozens of trials', undefined, 1],
  ];
  for (const [written, value, length] of numbers)
    it(written, () => assert.deepEqual(readNumberWords(written.split(' ')), { value, length }));

  it('reads nothing where no number begins', () => {
    assert.deepEqual(
      [readNumberWords(['and', 'two']), readNumberWords(['ship']), readNumberWords([])],
      [undefined, undefined, undefined],
    );
  });
});
