import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { AnchorText } from '../../server/src/core/review/anchor-text.js';
import { locate } from '../../server/src/core/review/locate.js';
import { quoteAt } from '../../server/src/core/review/select.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { type AnchorCount, anchorTotals, type Outcome, runTrials } from '../support/anchor-trials.js';
import { damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { fuzzParameters } from '../support/fuzz.js';
import { allCables, ownCables } from '../support/corpus.js';

const texts = fc.oneof(scrapText(), damagedCable(ownCables().map(({ text }) => text)));

/** A few trials of `npm run bench:anchors`, whose targets hold here too, with room for the few. */
describe('anchors', () => {
  for (const words of [
    [1, 30],
    [1, 3],
  ] as const)
    it(`hold to ${words.join(' to ')} words through the edits of the bench`, () => {
      const long = allCables().filter(({ text }) => text.length > 4000);
      const counts = runTrials({ cables: long, spans: 2, seed: 7, words });
      const { kept, gone } = anchorTotals(counts);
      assert.ok(share(kept, 'right') >= 0.97, `right: ${JSON.stringify(kept)}`);
      assert.ok(share(kept, 'wrong') <= 0.01, `wrong: ${JSON.stringify(kept)}`);
      assert.ok(share(gone, 'wrong') <= 0.03, `gone: ${JSON.stringify(gone)}`);
      assert.deepEqual(nothing(counts), { right: 0, wrong: 0, lost: 0 });
    }).timeout(60_000);

  it('find what was selected in any text, to the unit', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(80), (text, at, length) => {
        const cable = new CableIndex(text, parseCable(text));
        const anchor = new AnchorText(cable);
        const start = text.length === 0 ? 0 : at % text.length;
        const quote = quoteAt(cable, anchor, { start, end: start + length });
        assert.equal(quote.exact, text.slice(quote.start, quote.end));
        const found = locate(quote, anchor);
        if (quote.exact !== '' && quote.prefix + quote.suffix !== '')
          assert.deepEqual(found, { start: quote.start, end: quote.end, anchor: 'placed' });
      }),
      fuzzParameters(300),
    );
  });

  it('never throw, whatever is looked for in whatever text', () => {
    const words = fc.string({ maxLength: 60 });
    fc.assert(
      fc.property(texts, words, words, words, (text, exact, prefix, suffix) => {
        const quote = { exact, prefix, suffix, path: '7.A', start: 5, end: 9 };
        const found = locate(quote, new AnchorText({ text, tree: parseCable(text) }));
        if (found) assert.ok(0 <= found.start && found.start <= found.end && found.end <= text.length);
      }),
      fuzzParameters(300),
    );
  });
});

function share(outcome: Outcome, what: 'right' | 'wrong'): number {
  return outcome[what] / Math.max(1, outcome.right + outcome.wrong + outcome.lost);
}

/** What goes wrong where nothing was edited. */
function nothing(counts: readonly AnchorCount[]): { right: number; wrong: number; lost: number } {
  const { kept, gone } = counts.find(({ edit }) => edit.name === 'nothing')!;
  return { right: gone.right, wrong: kept.wrong + gone.wrong, lost: kept.lost + gone.lost };
}
