import assert from 'node:assert/strict';
import { readCursor } from '../../../../test/support/cursor.js';
import { highlights } from './highlight.js';

const cable = `
UNCLAS OSLO 000412

SUBJECT: NORWAY: SHELTERS REOPEN

REF: A. A. STATE 1234
     B. 08 OSLO 377

1. (U) See paras 2-4, and ref A says para 3.

2. (U) Begin talking points: Shelters are open. End talking points.

3. (U) Para 4 follows; refs A and B agree.

14. (U) The plan.`;

describe('highlights', () => {
  it('show a number with all that names it', () => {
    assert.deepEqual(shown('\n|14. (U)'), ['citation 2-4', 'citation 4', 'label 14']);
    assert.deepEqual(shown('Para |4'), ['citation 2-4', 'citation 4', 'label 14']);
  });

  it('show a letter with all that cites it', () => {
    assert.deepEqual(shown('ref |A says'), ['label A', 'citation A', 'citation A']);
    assert.deepEqual(shown('|B. 08'), ['label B', 'citation B']);
  });

  it('show Begin and End', () => {
    assert.deepEqual(shown('End |talking'), ['label Begin talking points:', 'citation End talking points.']);
  });

  it('show nothing in plain words', () => {
    assert.deepEqual(shown('The |plan'), []);
  });
});

function shown(words: string): string[] {
  const { cable: index, offset } = readCursor(cable.replace(words.replace('|', ''), words));
  return highlights(index, offset).map((place) => `${place.kind} ${index.textOf(place)}`);
}
