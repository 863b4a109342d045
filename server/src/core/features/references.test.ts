import assert from 'node:assert/strict';
import { readCursor } from '../../../../test/support/cursor.js';
import { references } from './references.js';

const cable = `
UNCLAS OSLO 000412

SUBJECT: NORWAY: SHELTERS REOPEN

REF: A. STATE 1234
     B. 08 OSLO 377

1. (U) See paras 2-4 and para 4.A, as in reftel B, refs A-B and reftels, but not para 4 of reftel B.

2. (U) Begin talking points: Shelters are open. End talking points.

3. (U) Para 3 is this one; para 4 follows.

14. (U) The plan:

A. A new law.`;

describe('references', () => {
  it('lists numbers, ranges and items that lead into a paragraph', () => {
    assert.deepEqual(listed('\n|14. (U)'), ['8: 2-4', '8: 4.A', '12: 4']);
    assert.deepEqual(listed('\n|3. (U)'), ['8: 2-4', '12: 3']);
    assert.deepEqual(listed('para |4 follows'), ['8: 2-4', '8: 4.A', '12: 4']);
  });

  it('lists those of an item alone', () => {
    assert.deepEqual(listed('\n|A. A new'), ['8: 4.A']);
  });

  it('lists citations of a reference letter, also in ranges and for all', () => {
    assert.deepEqual(listed('|A. STATE'), ['8: A', '8: reftels']);
    assert.deepEqual(listed('reftel |B, refs'), ['8: B', '8: B', '8: reftels', '8: B']);
  });

  it('lists the End of a block', () => {
    assert.deepEqual(listed('Begin |talking'), ['10: End talking points.']);
  });

  it('lists the label too where it is asked for', () => {
    assert.deepEqual(listed('para |4 follows', true), ['8: 2-4', '8: 4.A', '12: 4', '14: 14']);
    assert.deepEqual(listed('|A. STATE', true), ['5: A', '8: A', '8: reftels']);
  });

  it('finds nothing in plain words', () => {
    assert.deepEqual(listed('NORWAY: |SHELTERS', true), []);
  });
});

/** Lines and words of the places. */
function listed(words: string, withLabel = false): string[] {
  const { cable: index, offset } = readCursor(cable.replace(words.replace('|', ''), words));
  return references(index, offset, { withLabel }).map(
    (place) => `${index.lines.lineAt(place.start) + 1}: ${index.textOf(place)}`,
  );
}
