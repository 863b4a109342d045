/** Figures of law enforcement: a number and the word for what it counts. The rules on statistics and `stats` share them. */
import type { Count } from './count-exclusions.js';
import { counts } from './counts.js';
import type { Figure, Seen } from './figure.js';
import { none, readings } from './figure-readings.js';
import { headOf } from './head-nouns.js';
import { measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';

/** All figures, in the order of their numbers. */
export function figures(prose: Prose): readonly Figure[] {
  if (prose.find(measures).length === 0) return [];
  const found: Figure[] = [];
  for (const count of prose.find(counts)) {
    const sentence = prose.sentenceAt(count.from);
    if (!sentence || sentence.to - sentence.from > longestSentence) continue;
    const figure = read(around(prose, count, sentence, found));
    if (figure) found.push(figure);
  }
  return found;
}

/** Longer than any sentence that a person writes; what is longer is no prose. */
export const longestSentence = 4000;

/** What the first reading says that says anything. */
function read(seen: Seen): Figure | undefined {
  for (const reading of readings) {
    const said = reading(seen);
    if (said !== undefined) return said === none ? undefined : said;
  }
  return undefined;
}

/** Units around a number in which its word is looked for, so that a list without an end stays cheap. */
const window = 200;

function around(prose: Prose, count: Count, sentence: Sentence, found: readonly Figure[]): Seen {
  const last = found[found.length - 1];
  const words = prose.findIn(measures, {
    from: Math.max(sentence.from, count.from - window),
    to: Math.min(sentence.to, count.to + window),
  });
  const floor = last?.sentence === sentence ? last.to : sentence.from;
  return { prose, count, sentence, head: headOf(prose, count), words, found, last, floor };
}
