/** Texts for all kinds that read cables: mostly short, for most faults show in little text. */
import fc from 'fast-check';
import { anyText, damagedCable, damagedPiece, scrapText } from '../../support/cable-arbitraries.js';
import { allCables } from '../../support/corpus.js';

const cables = allCables().map(({ text }) => text);

/** Noise, scraps in any order, damaged pieces of cables, and few whole ones. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyText(120) },
  { weight: 8, arbitrary: scrapText() },
  { weight: 12, arbitrary: damagedPiece(cables) },
  { weight: 1, arbitrary: damagedCable(cables) },
);

/** Texts that are likely to be read as cables. */
export const cableTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: scrapText() },
  { weight: 12, arbitrary: damagedPiece(cables) },
  { weight: 1, arbitrary: damagedCable(cables) },
);
