/** Formatting of whole and damaged cables: blanks change and nothing else, and the second time nothing does. */
import fc from 'fast-check';
import { createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { assertHarmless, assertWithin } from '../support/format-faults.js';
import { fuzzParameters } from '../support/fuzz.js';
import { rewrap } from '../support/rewrap.js';

const cables = allCables();
const texts = cables.map(({ text }) => text);
/** Wrapped, unwrapped and ragged: what drafters leave behind. */
const shaped = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(40, 63, 90))
  .map(([text, width]) => rewrap(text, width));
const anyCable = fc.oneof(damagedCable(texts, 3), damagedCable(texts), shaped, scrapText());
const widths = [69, 55] as const;
const linters = new Map(
  widths.map((maxLineLength) => [
    maxLineLength,
    createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict', maxLineLength }])),
  ]),
);
const anyWidth = fc.constantFrom(...widths);

describe('formatting', () => {
  for (const { name, text } of cables)
    it(`keeps the words and facts of ${name}, and comes to rest`, () => {
      for (const linter of linters.values()) assertHarmless(linter, text);
    });

  it('makes no new line with a CR that would join an LF', () => {
    const text =
      '\rE.O. 12958: N/A\nTAGS: ECON, NO\nSUBJECT: NOTES\n\nREF: A. OSLO 9 \n     B. NOTE OF 02/11/08 \n \nC';
    for (const linter of linters.values()) assertHarmless(linter, text);
  });

  it('keeps the words and facts of damaged cables, and comes to rest', () => {
    fc.assert(
      fc.property(anyWidth, anyCable, (width, text) => {
        assertHarmless(linters.get(width)!, text);
      }),
      fuzzParameters(150),
    );
  });

  it('of some lines touches no other', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyWidth, anyCable, share, share, (width, text, one, other) => {
        const start = Math.floor(Math.min(one, other) * text.length);
        const end = Math.floor(Math.max(one, other) * text.length);
        assertWithin(linters.get(width)!, text, { start, end });
      }),
      fuzzParameters(80),
    );
  });
});
