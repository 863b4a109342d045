/** Numbers that have their word from before: `prosecutions rose from 11 to 19`, `up from 28`, `There were 16 in 2007`. */
import type { Count } from './count-exclusions.js';
import * as forms from './figure-forms.js';
import type { Figure, Seen } from './figure.js';
import { type Measure, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';

const numberOf = /\bnumbers? of (?:[\w-]+ ){1,4}$/i;
const longestNumberOf = 60;

/** Words from the head of a subject to the number behind its verb. */
const longestSubject = 11;

/** `prosecutions rose from 11 to 19`: the noun stands before, with what its number does. */
export function isCounted({ prose, count, floor }: Seen, word: Measure): boolean {
  if (word.to < floor || prose.distance(word, count) > longestSubject) return false;
  // `The number of suspects arrested rose to 31`
  if (word.form !== 'noun' && !numberOf.test(prose.text.slice(Math.max(0, word.from - longestNumberOf), word.from)))
    return false;
  const gap = prose.text.slice(word.to, count.from);
  return (
    forms.counted.test(gap) ||
    forms.longLabel.test(gap) ||
    ((count.last !== undefined || forms.rangeBehind.test(prose.text.slice(count.to, count.to + 40))) &&
      forms.ranging.test(gap)) ||
    forms.into.test(gap)
  );
}

const ownVerb =
  /^(?: of (?:them|these|those|whom))? (?:(?:have|has|had) (?:been )?|(?:was|were|are|is) (?!(?:in|for|on|under|from|of|against|the|a|new|still|filed|opened|made|brought|launched|begun|initiated|handled|concluded|completed|reported|recorded|registered)\b)|went|stood|got|received|died|fled|left|remained|escaped|paid|lost)\b/i;
const longestVerb = 40;

/** `and six fled`, `two were deported`: what is said of it is no deed of law enforcement, nor that of the figure before. */
export function hasPredicate({ text }: Prose, { to }: Count): boolean {
  return ownVerb.test(text.slice(to, to + longestVerb));
}

const compared = /\b(?:compared (?:to|with)|as against|versus|up from|down from) (?:just |only |about )?$/i;
const longestEllipsis = 14;

/** Whether a number without a noun goes on from the figure before it: `up from 28`, `nine in the north`. */
export function goesOn(prose: Prose, last: Figure, count: Count): boolean {
  const { words } = prose.tokens;
  const far = (words[count.token] ?? 0) - (words[last.count.lastToken] ?? 0);
  const isCompared = compared.test(prose.text.slice(Math.max(last.to, count.from - 24), count.from));
  if (far > (isCompared ? 2 * longestEllipsis : longestEllipsis)) return false;
  if (hasPredicate(prose, count)) return false;
  const gap = prose.text.slice(last.to, count.from);
  // `and forwarded 9` has a deed of its own.
  if (/ed$|^(?:sent|took|gave|found|held|brought)$/.test(prose.wordAt(count.token - 1))) return false;
  // `fines imposed: 17` has a label of its own, but a year is none.
  return (
    !/(?<!\d|total): $/.test(gap) &&
    !/\b(?:victim|girl|child|wom[ae]n|minor)s?\b(?! (?:sex )?trafficking| labor)/i.test(gap)
  );
}

const announces = /\b(?:figures?|numbers?|data|statistics|totals?|results?|follow\w*)\b/i;

/** Whether the sentence before speaks of figures, and gives none. */
export function isAnnounced(prose: Prose, sentence: Sentence): boolean {
  const above = prose.neighbour(sentence, -1);
  return above !== undefined && prose.findIn(measures, above).length > 0 && announces.test(prose.textOf(above));
}

/** `The figures on prosecutions follow. There were 16 in 2007.` */
export function announced({ prose, words, count }: Seen, sentence: Sentence): Measure | undefined {
  if (words.length > 0 || !isAnnounced(prose, sentence)) return undefined;
  const above = prose.neighbour(sentence, -1);
  if (!/\b(?:was|were|came to|totall?ed) (?:[a-z]+ )?$/i.test(prose.text.slice(sentence.from, count.from)))
    return undefined;
  return above && prose.findIn(measures, above).findLast(({ form }) => form === 'noun');
}
