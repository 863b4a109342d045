import assert from 'node:assert/strict';
import { parseCable } from '../../syntax/parse.js';
import { CableIndex } from '../cable-index.js';
import { missingPath } from './paragraph-targets.js';

const text =
  '1. (U) Text.\n\n2. (U) The steps:\n\nA. One.\n\nB. Two:\n\n1. Three.\n\n2. Four.\n\n4. (U) Text (a) and (b).\n';
const cable = new CableIndex(text, parseCable(text));
const span = { start: 0, end: 1 };

function missing(first: string, last?: string): string | undefined {
  return missingPath(
    cable,
    last === undefined ? { first, firstSpan: span } : { first, firstSpan: span, last, lastSpan: span },
  );
}

describe('missingPath', () => {
  it('finds a paragraph or an end of a range that is not there, else a number inside the range', () => {
    assert.equal(missing('2'), undefined);
    assert.equal(missing('5'), '5');
    assert.equal(missing('1', '2'), undefined);
    assert.equal(missing('2', '6'), '6');
    assert.equal(missing('1', '4'), '3');
  });

  it('finds an item only behind the last one of its kind', () => {
    assert.equal(missing('2.B'), undefined);
    assert.equal(missing('2.C'), '2.C');
    assert.equal(missing('2.B.2'), undefined);
    assert.equal(missing('4.C'), undefined);
    assert.equal(missing('7.A'), '7.A');
  });
});
