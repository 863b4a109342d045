import assert from 'node:assert/strict';
import { coalesce } from './coalesce.js';

describe('coalesce', () => {
  it('runs once a tick for each key', () => {
    const ticks: (() => void)[] = [];
    const ran: string[] = [];
    const changed = coalesce(
      (key) => ran.push(key),
      (run) => ticks.push(run),
    );
    for (const key of ['a', 'b', 'a']) changed(key);
    assert.deepEqual(ran, []);
    ticks.shift()?.();
    changed('a');
    ticks.shift()?.();
    assert.deepEqual([ran, ticks], [['a', 'b', 'a'], []]);
  });
});
