import assert from 'node:assert/strict';
import { Sequence } from './sequence.js';

/** The numbers that break the sequence, each with the one expected in its place. */
function breaks(...numbers: readonly number[]): string[] {
  const sequence = new Sequence();
  return numbers.flatMap((number) => {
    const expected = sequence.breakAt(number);
    return expected === undefined ? [] : [`${String(number)} for ${String(expected)}`];
  });
}

describe('Sequence', () => {
  it('is content with numbers that rise by one', () => {
    assert.deepEqual(breaks(1, 2, 3, 4), []);
  });

  it('names a skipped number once and goes on from there', () => {
    assert.deepEqual(breaks(1, 2, 4, 5, 6), ['4 for 3']);
    assert.deepEqual(breaks(1, 2, 4, 6), ['4 for 3', '6 for 5']);
    assert.deepEqual(breaks(2, 3), ['2 for 1']);
  });

  it('names a wrong number once, whatever the writer went on with', () => {
    assert.deepEqual(breaks(1, 2, 9, 4, 5), ['9 for 3']);
    assert.deepEqual(breaks(1, 2, 9, 3, 4), ['9 for 3']);
    assert.deepEqual(breaks(1, 2, 9, 10, 11), ['9 for 3']);
  });

  it('names a repeated number once', () => {
    assert.deepEqual(breaks(1, 2, 2, 3, 4), ['2 for 3']);
    assert.deepEqual(breaks(1, 2, 2, 4, 5), ['2 for 3']);
    assert.deepEqual(breaks(1, 2, 3, 4, 2, 5), ['2 for 5']);
  });

  it('names one of two that changed places', () => {
    assert.deepEqual(breaks(1, 3, 2, 4), ['3 for 2']);
  });
});
