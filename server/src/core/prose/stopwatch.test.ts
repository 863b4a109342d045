import assert from 'node:assert/strict';
import { Stopwatch } from './stopwatch.js';

describe('Stopwatch', () => {
  it('prices each work without the work inside it, the dearest first', () => {
    let now = 0;
    const watch = new Stopwatch(() => now);
    const spend = (time: number) => (now += time);
    for (let round = 0; round < 2; round++)
      watch.measure('rule', 'tag-unknown', () => {
        spend(1);
        watch.measure('recogniser', 'dates', () => spend(5));
        spend(2);
      });
    spend(100);
    assert.deepEqual(watch.prices, [
      { kind: 'recogniser', name: 'dates', milliseconds: 10 },
      { kind: 'rule', name: 'tag-unknown', milliseconds: 6 },
    ]);
  });

  it('gives back what the work gives, and goes on after one that throws', () => {
    let now = 0;
    const watch = new Stopwatch(() => ++now);
    assert.equal(
      watch.measure('frame', 'parse', () => 'tree'),
      'tree',
    );
    assert.throws(() =>
      watch.measure('rule', 'broken', () => {
        throw new RangeError('broken');
      }),
    );
    assert.deepEqual(
      watch.prices.map(({ name, milliseconds }) => [name, milliseconds]),
      [
        ['parse', 1],
        ['broken', 1],
      ],
    );
    watch.reset();
    assert.deepEqual(watch.prices, []);
  });
});
