import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { OffsetMap } from './offset-map.js';

/** A map for the copy `abc -- d` of `abc) [d]`. */
function example(): OffsetMap {
  const map = new OffsetMap();
  map.add(3, 0, 3);
  map.add(3, 3, 4);
  map.add(1, 4, 5);
  map.add(0, 5, 6);
  map.add(1, 6, 7);
  return map;
}

describe('OffsetMap', () => {
  it('maps equal segments unit by unit', () => {
    assert.deepEqual(example().spanOf({ from: 1, to: 3 }), { start: 1, end: 3 });
    assert.deepEqual(example().stretchOf({ start: 1, end: 3 }), { from: 1, to: 3 });
  });

  it('maps other segments as a whole', () => {
    assert.deepEqual(example().spanOf({ from: 4, to: 5 }), { start: 3, end: 4 });
    assert.deepEqual(example().spanOf({ from: 2, to: 4 }), { start: 2, end: 4 });
    assert.deepEqual(example().stretchOf({ start: 3, end: 4 }), { from: 3, to: 6 });
  });

  it('leaves out what was dropped', () => {
    assert.deepEqual(example().spanOf({ from: 7, to: 8 }), { start: 6, end: 7 });
    assert.deepEqual(example().stretchOf({ start: 5, end: 6 }), { from: 7, to: 7 });
    assert.deepEqual(example().stretchOf({ start: 7, end: 8 }), { from: 8, to: 8 });
  });

  it('maps empty places to empty places', () => {
    assert.deepEqual(example().spanOf({ from: 7, to: 7 }), { start: 6, end: 6 });
    assert.deepEqual(example().spanOf({ from: 8, to: 8 }), { start: 7, end: 7 });
    assert.deepEqual(example().stretchOf({ start: 2, end: 2 }), { from: 2, to: 2 });
  });

  it('joins segments that go on unit by unit', () => {
    const map = new OffsetMap();
    for (let at = 0; at < 10; at++) map.add(1, at, at + 1);
    assert.deepEqual(map.spanOf({ from: 3, to: 8 }), { start: 3, end: 8 });
  });

  it('leads every stretch back to one that holds it, and every unit of an equal segment to itself', () => {
    const segment = fc.record({ length: fc.nat(4), source: fc.nat(4), gap: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 12 }), fc.nat(), fc.nat(), (segments, one, other) => {
        const map = new OffsetMap();
        const own: { from: number; start: number }[] = [];
        let copy = 0;
        let text = 0;
        for (const { length, source, gap } of segments) {
          map.add(length, text + gap, text + gap + source);
          if (length === source)
            for (let unit = 0; unit < length; unit++) own.push({ from: copy + unit, start: text + gap + unit });
          copy += length;
          text += gap + source;
        }
        for (const { from, start } of own) {
          assert.deepEqual(map.spanOf({ from, to: from + 1 }), { start, end: start + 1 });
          assert.deepEqual(map.stretchOf({ start, end: start + 1 }), { from, to: from + 1 });
        }
        if (copy === 0) return;
        const from = one % copy;
        const to = from + 1 + (other % (copy - from));
        const span = map.spanOf({ from, to });
        const back = map.stretchOf(span);
        assert.ok(span.start <= span.end && span.end <= text);
        // A segment that stands for nothing has no way back of its own.
        if (segments.every(({ length, source }) => length === 0 || source > 0))
          assert.ok(back.from <= from && back.to >= to, `${from}-${to} became ${back.from}-${back.to}`);
      }),
      fuzzParameters(500),
    );
  });
});
