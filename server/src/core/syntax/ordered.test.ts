import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countUpTo, countWhile } from './ordered.js';

describe('countUpTo', () => {
  it('counts the numbers at or below a value', () => {
    assert.deepEqual(
      [1, 2, 4, 5, 8, 9].map((value) => countUpTo([2, 5, 5, 8], value)),
      [0, 1, 1, 3, 4, 4],
    );
    assert.equal(countUpTo([], 3), 0);
  });

  it('looks at the first `count` numbers of an array with room', () => {
    assert.equal(countUpTo(Int32Array.of(1, 3, 0, 0), 7, 2), 2);
    assert.equal(countUpTo(Int32Array.of(1, 3, 0, 0), 2, 2), 1);
  });

  it('agrees with a count one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (numbers, value) => {
        const ordered = numbers.sort((one, other) => one - other);
        assert.equal(countUpTo(ordered, value), ordered.filter((number) => number <= value).length);
      }),
    );
  });
});

describe('countWhile', () => {
  it('gives the index of the first thing of which it is no longer true', () => {
    const words = ['a', 'be', 'see', 'seas'];
    assert.equal(
      countWhile(words, ({ length }) => length < 3),
      2,
    );
    assert.equal(
      countWhile(words, () => true),
      4,
    );
    assert.equal(
      countWhile(words, () => false),
      0,
    );
  });
});
