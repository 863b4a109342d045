/** Points and lines below a heading that says what they count: `Convictions:`, `-- men: 4`, `-- women: 2`. */
import type { Seen } from './figure.js';
import { isHeading } from './figure-labels.js';
import { type Measure, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import { textBetween } from './text-around.js';

/** The category in the heading above, for the number of a line that has no word of its own. */
export function headingWord({ prose, count, sentence, words }: Seen): Measure | undefined {
  if (words.length > 0 || !label.test(prose.text.slice(sentence.from, count.from))) return undefined;
  if (!/^\.?$/.test(prose.text.slice(count.to, sentence.to))) return undefined;
  const heading = headingOf(prose, sentence);
  const word = heading && prose.findIn(measures, heading).find((one) => isHeading(prose, one));
  if (!word || !opening.test(prose.text.slice(heading.from, word.from))) return undefined;
  return closing.test(textBetween(prose, word, { from: heading.to })) ? word : undefined;
}

/** What such a line says of its number; those who were acquitted or are victims are of another kind. */
const label = /^(?!.*\b(?:victim|acquit|dismiss|drop|pending|appeal|train))[^.;:]{1,50}(?::| --?) $/i;
/** A heading is of the things that it names first, and says nothing of them: `New investigations in 2011, by month:` */
const opening = /^(?:(?!(?:who|that|which|with|and)\b)[\w-]+ ){0,3}$/;
const closing = /^(?:,? (?!(?:is|are|was|were|has|have|had|found|show|may|can)\b)[\w()-]+){0,5}:$/;

/** The words with a colon above the lines of a list. */
function headingOf(prose: Prose, { index, block }: Sentence): Sentence | undefined {
  for (let at = index - 1; at >= Math.max(0, index - longestList); at--) {
    const above = prose.sentences[at];
    if (above?.block.passage !== block.passage) return undefined;
    if (prose.text.charAt(above.to - 1) === ':') return above;
    if (above.block.kind !== block.kind) return undefined;
  }
  return undefined;
}

const longestList = 12;
