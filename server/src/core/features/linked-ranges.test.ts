import assert from 'node:assert/strict';
import { readCursor } from '../../../../test/support/cursor.js';
import { linkedRanges } from './linked-ranges.js';

describe('linked ranges', () => {
  it('are the names of a Begin and its End', () => {
    const expected = ['talking points', 'talking points'];
    assert.deepEqual(linked('1. (U) Begin talk|ing points: Open. End talking points.'), expected);
    assert.deepEqual(linked('1. (U) Begin talking points: Open. End talking points|.'), expected);
  });

  it('are none where the names differ, the block stays open, or the cursor is elsewhere', () => {
    assert.equal(linked('1. (U) Begin Action| Plan: Open. End action plan.'), undefined);
    assert.equal(linked('1. (U) Begin action| plan: Open. End non-paper.'), undefined);
    assert.equal(linked('1. (U) Begin action| plan: Open.'), undefined);
    assert.equal(linked('1. (U) Be|gin action plan: Open. End action plan.'), undefined);
  });

  it('are those of the block at the cursor', () => {
    assert.deepEqual(linked('1. (U) Begin text: Begin non-|paper: Open. End non-paper. End text.'), [
      'non-paper',
      'non-paper',
    ]);
  });
});

function linked(fixture: string): string[] | undefined {
  const { cable, offset } = readCursor(fixture);
  return linkedRanges(cable, offset)?.map((place) => cable.textOf(place));
}
