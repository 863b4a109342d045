/** Any text gives a sound tree: random text, scraps of cables, and cables with damage. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { profiles } from '../../server/src/core/syntax/types.js';
import { anyText, damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';
import { treeFaults } from '../support/tree-faults.js';

const cables = allCables();
const texts = cables.map(({ text }) => text);

describe('parseCable', () => {
  for (const { name, text } of cables)
    it(`gives a sound tree of ${name}`, () => {
      assertSound(text);
    });

  it('gives a sound tree of any text', () => {
    fc.assert(fc.property(anyText(), assertSound), fuzzParameters(3000));
  });

  it('gives a sound tree of scraps in any order', () => {
    fc.assert(fc.property(scrapText(), assertSound), fuzzParameters(4000));
  });

  it('gives a sound tree of damaged cables', () => {
    fc.assert(fc.property(damagedCable(texts), assertSound), fuzzParameters(2000));
  });

  it('gives a sound tree in each profile', () => {
    fc.assert(
      fc.property(fc.constantFrom(...profiles), fc.oneof(scrapText(30), damagedCable(texts, 4)), (profile, text) => {
        assert.deepEqual(treeFaults(text, parseCable(text, { profile })), []);
      }),
      fuzzParameters(500),
    );
  });

  it('gives the same tree of the same text', () => {
    fc.assert(
      fc.property(scrapText(), (text) => {
        assert.deepEqual(parseCable(text), parseCable(text));
      }),
      fuzzParameters(300),
    );
  });

  it('gives trees that are plain JSON', () => {
    fc.assert(
      fc.property(fc.oneof(scrapText(), damagedCable(texts, 4)), (text) => {
        const tree = parseCable(text);
        assert.deepEqual(JSON.parse(JSON.stringify(tree)), JSON.parse(JSON.stringify(structuredClone(tree))));
      }),
      fuzzParameters(200),
    );
  });
});

function assertSound(text: string): void {
  assert.deepEqual(treeFaults(text, parseCable(text)), []);
}
