import assert from 'node:assert/strict';
import { readCursor } from '../../../../test/support/cursor.js';
import { definitions } from './definition.js';

const cable = `
UNCLAS OSLO 000412

SUBJECT: NORWAY: SHELTERS REOPEN

REF: A. STATE 1234
     B. 08 OSLO 377

1. (U) See paras 2-4 and para 4.A, as in reftel B and reftels, but not para 2 of reftel.

12. (U) Begin talking points:

-- Shelters are open.

End talking points.

3. (U) The law has (b) and para 3(b).

4. (U) The plan:

A. A new law.`;

describe('definition', () => {
  it('leads from a number to its paragraph, from a range to all of it', () => {
    assert.deepEqual(led('paras |2-4'), ['2 → 2: 12. (U) Begin talking points:']);
    assert.deepEqual(led('paras 2-|4'), ['4 → 4: 4. (U) The plan:']);
    assert.deepEqual(led('pa|ras 2-4'), [
      'paras 2-4 and para 4.A → 2: 12. (U) Begin talking points:',
      'paras 2-4 and para 4.A → 3: 3. (U) The law has (b) and para 3(b).',
      'paras 2-4 and para 4.A → 4: 4. (U) The plan:',
      'paras 2-4 and para 4.A → 4.A: A. A new law.',
    ]);
  });

  it('leads to an item, or to its paragraph where the item is running text', () => {
    assert.deepEqual(led('para |4.A'), ['4.A → 4.A: A. A new law.']);
    assert.deepEqual(led('para |3(b)'), ['3(b) → 3: 3. (U) The law has (b) and para 3(b).']);
  });

  it('leads from reftels to the entries that they name', () => {
    assert.deepEqual(led('reftel |B'), ['B → B. 08 OSLO 377']);
    assert.deepEqual(led('ref|tels'), ['reftels → A. STATE 1234', 'reftels → B. 08 OSLO 377']);
  });

  it('leads from either marker to the Begin', () => {
    assert.deepEqual(led('End |talking'), ['End talking points. → Begin talking points:']);
    assert.deepEqual(led('Begin |talking'), ['Begin talking points: → Begin talking points:']);
  });

  it('stays at a label, and finds nothing where nothing of this cable is named', () => {
    assert.deepEqual(led('\n|12. (U)'), ['12. → 2: 12. (U) Begin talking points:']);
    assert.deepEqual(led('\n1|2. (U)'), ['12. → 2: 12. (U) Begin talking points:']);
    assert.deepEqual(led('not para |2 of'), []);
    assert.deepEqual(led('NORWAY: |SHELTERS'), []);
  });
});

/** The words at the cursor, and path and first line of what they lead to. */
function led(words: string): string[] {
  const { cable: index, offset } = readCursor(cable.replace(words.replace('|', ''), words));
  return definitions(index, offset).map(({ origin, at, select }) => {
    const label = [...index.all('paragraphLabel'), ...index.all('itemLabel')].find(
      ({ position }) => position.start.offset === at.start,
    );
    const node = label && index.parentOf(label);
    const path = node?.type === 'paragraph' || node?.type === 'item' ? `${index.pathOf(node)}: ` : '';
    assert.ok(at.start <= select.start && select.end <= at.end);
    return `${index.textOf(origin)} → ${path}${index.textOf(at).split('\n')[0] ?? ''}`;
  });
}
