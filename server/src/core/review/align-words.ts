/** Lays the words of a quotation beside words of a text, so that as few as possible are changed, left out or added. */
import { distance } from 'fastest-levenshtein';
import type { WordStretch } from './anchor-text.js';
import { edge, label } from './words.js';

/** Where each word of the pattern went. */
export interface Alignment {
  /** For each word of the pattern the index of its word in the text, or -1 where it is gone. */
  readonly partners: readonly number[];
  /** How alike the two are, from 0 to 1. */
  readonly likeness: readonly number[];
}

/** What a word weighs as evidence: long words say more, a label hardly anything. */
export function weightOf(key: string): number {
  if (key === edge) return edgeWeight;
  return key === label ? 1 : key.length + 1;
}

const edgeWeight = 3;
/** Where one edge of several is left, it is that of the paragraph itself. */
const farEdge = 0.1;
/** A word that was added costs less than one that is gone: a quotation stays one when something is put into it. */
const additionShare = 0.5;
/** Less than this alike, two words are different ones. */
const leastLikeness = 0.6;

/** The best alignment of all of `pattern`, whose own paragraph is `core`, with some stretch of `text` between two indices. */
export function alignWords(
  { keys: pattern, core }: { readonly keys: readonly string[]; readonly core: WordStretch },
  text: readonly string[],
  { from, to }: WordStretch,
): Alignment {
  const rows = pattern.length;
  const width = to - from + 1;
  const steps = new Uint8Array((rows + 1) * width);
  const gaps = text.slice(from, to).map((key) => weightOf(key) * additionShare);
  let costs = new Float64Array(width);
  for (let row = 1; row <= rows; row++) {
    const key = pattern[row - 1] ?? '';
    const weight = weightOf(key) - (key === edge && (row <= core.from || row > core.to) ? farEdge : 0);
    const next = new Float64Array(width);
    next[0] = (costs[0] ?? 0) + weight;
    steps[row * width] = gone;
    for (let column = 1; column < width; column++) {
      const gap = gaps[column - 1] ?? 0;
      const alike = likenessOf(key, text[from + column - 1] ?? '');
      const met = (costs[column - 1] ?? 0) + (alike > 0 ? weight * (1 - alike) : (weight + gap) * changeShare);
      const without = (costs[column] ?? 0) + weight;
      const added = (next[column - 1] ?? 0) + (row === rows ? 0 : gap);
      const best = Math.min(met, without, added);
      next[column] = best;
      steps[row * width + column] = best === met ? meets : best === without ? gone : skipped;
    }
    costs = next;
  }
  return trace(pattern, text, { steps, from, width });
}

/** A word that stands in the place of another costs a little less than one gone and one added. */
const changeShare = 0.95;
const meets = 1;
const gone = 2;
const skipped = 3;

function trace(
  pattern: readonly string[],
  text: readonly string[],
  { steps, from, width }: { readonly steps: Uint8Array; readonly from: number; readonly width: number },
): Alignment {
  const partners = pattern.map(() => -1);
  const likeness = pattern.map(() => 0);
  let row = pattern.length;
  let column = width - 1;
  while (row > 0) {
    const step = steps[row * width + column];
    if (step === skipped) column--;
    else {
      row--;
      if (step !== meets) continue;
      column--;
      partners[row] = from + column;
      likeness[row] = likenessOf(pattern[row] ?? '', text[from + column] ?? '');
    }
  }
  return { partners, likeness };
}

/** 1 for the same word, 0 for another, between for a slip or another ending. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (shorter < 4 || shorter / longer < leastLikeness) return 0;
  const alike = 1 - distance(one, other) / longer;
  return alike >= leastLikeness ? alike : 0;
}
