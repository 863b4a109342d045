/** What came of cases: `Four of the 11 investigations resulted in prosecutions, two in convictions.` */
import type { Seen } from './figure.js';
import { isBare } from './figure-labels.js';
import { type Measure, isCategory } from './measures.js';
import { textBetween } from './text-around.js';

/** The category that came of those who are counted. */
export function outcomeOf(seen: Seen): Measure | undefined {
  const { prose, count, words } = seen;
  const word = words.find(({ form, kind, from }) => form === 'noun' && from >= count.to && isCategory(kind));
  if (!word) return undefined;
  const gap = textBetween(prose, count, word);
  if (became.test(gap) || (isBare(prose, count) && (are.test(gap) || becoming.test(gap) || isNext(seen, gap))))
    return word;
  // The word itself is that of the number: `four investigations resulted in prosecutions`.
  const next = words.find(({ form, kind, from }) => form === 'noun' && from > word.to && isCategory(kind));
  return next && became.test(textBetween(prose, count, next)) ? next : undefined;
}

/** `…, two to convictions`: as the number before */
function isNext({ prose, count, sentence, last }: Seen, gap: string): boolean {
  if (last?.sentence !== sentence || !/^ (?:to|in|with) (?:an? )?$/.test(gap)) return false;
  return (
    became.test(textBetween(prose, last, last.measure)) &&
    /[,;] (?:and )?$|and $/.test(textBetween(prose, last.measure, count))
  );
}

const became =
  /^(?: of (?:the|these|those|them|which|its))?(?: (?!and\b|who\b|that\b)[\w'-]+){0,4}? (?:became|led to|resulted in|ended (?:in|with)|turned into)(?: an?)?(?: (?:actual|formal|successful|criminal|\w+ing))? $/i;
/** `76 of them sent to court and 38 resulting in convictions` */
const becoming = /^ (?:of (?:which|them) )?(?:resulting|ending) in (?:an? )?$/i;
const are = /^ of (?:these|those|them) (?:are|were)(?: [a-z]+){0,2} $/i;
