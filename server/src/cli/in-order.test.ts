import assert from 'node:assert/strict';
import { inOrder, type Lane } from './in-order.js';

/** A lane that ends after some turns of the event loop. */
function lane(turns: (piece: number) => number, log: number[] = []): Lane<number, string> {
  return async (piece) => {
    for (let turn = turns(piece); turn > 0; turn--) await new Promise((resume) => setImmediate(resume));
    log.push(piece);
    return `r${String(piece)}`;
  };
}

async function run(lanes: readonly Lane<number, string>[], count: number, stopped = () => false): Promise<string[]> {
  const results: string[] = [];
  await inOrder({ count, piece: (index) => index, lanes, take: (result) => results.push(result), stopped });
  return results;
}

const all = Array.from({ length: 50 }, (_, index) => `r${String(index)}`);

describe('inOrder', () => {
  it('gives results in order, however long each piece takes', async () => {
    const log: number[] = [];
    assert.deepEqual(
      await run([lane((piece) => (piece * 7) % 5, log), lane((piece) => (piece % 9 === 0 ? 30 : 1), log)], 50),
      all,
    );
    assert.notDeepEqual(
      log,
      log.toSorted((one, other) => one - other),
      'the lanes did not take turns',
    );
  });

  it('does not run far ahead of a slow piece', async () => {
    let first = true;
    const begun: number[] = [];
    const slow: Lane<number, string> = async (piece) => {
      begun.push(piece);
      for (let turn = piece === 0 ? 200 : 1; turn > 0; turn--) await new Promise((resume) => setImmediate(resume));
      if (piece === 0) assert.equal(Math.max(...begun), 7);
      first = false;
      return `r${String(piece)}`;
    };
    assert.deepEqual(await run([slow, slow], 50), all);
    assert.equal(first, false);
  });

  it('stops, with what is done', async () => {
    const results: string[] = [];
    const lanes = [lane(() => 1), lane(() => 1), lane((piece) => (piece === 2 ? 1000 : 1))];
    await inOrder({
      count: 50,
      piece: (index) => index,
      lanes,
      take: (result) => results.push(result),
      stopped: () => results.length >= 2,
    });
    assert.deepEqual(results.slice(0, 3), ['r0', 'r1', 'r2']);
    assert.ok(results.length < 12);
    assert.deepEqual(
      results,
      results.toSorted((one, other) => Number(one.slice(1)) - Number(other.slice(1))),
    );
  });

  it('has nothing to do for nothing', async () => {
    assert.deepEqual(await run([lane(() => 1)], 0), []);
  });
});
