/** Parts of figures that were given before: `Of these, 12 concerned forced labor and five sex trafficking.` */
import type { Figure, Seen } from './figure.js';
import { textAhead, textBehind, textBetween } from './text-around.js';

/** The figure of which the number is a part, where its words say no more than what it was about. */
export function wholeOf(seen: Seen): Figure | undefined {
  const { prose, count, sentence, head, found, last } = seen;
  // `Of 600 calls, 44 concerned trafficking cases`: they are calls.
  if (head || !last || !concerned.test(textBehind(prose, count))) return undefined;
  if (last.sentence === sentence) return isFirstPart(seen, last) || isNextPart(seen, last) ? last : undefined;
  if (!ofThese.test(prose.text.slice(sentence.from, count.from))) return undefined;
  return found.findLast(
    ({ sentence: { index, block }, measure }) =>
      measure.form === 'noun' && index === sentence.index - 1 && block === sentence.block,
  );
}

const concerned =
  /^ (?:concern|involv|regard|dealt |(?:(?:were|was) )?for (?:sex|labor|child|forced|debt|domestic)\b)/i;

const ofThese = /^(?:Of|Among) (?:these|those|them|this number),? (?:only |just |at least )?$/i;

/** `Of the 24 cases, only three involved forced labor.` */
function isFirstPart({ prose, count }: Seen, last: Figure): boolean {
  if (!/\bof (?:the|these|those) $/i.test(textAhead(prose, last))) return false;
  return /^[^.;:,]{0,60}, (?:only |just |at least )?$/.test(textBetween(prose, last, count));
}

/** `…, 12 concerned forced labor and five sex trafficking` */
function isNextPart({ prose, count }: Seen, last: Figure): boolean {
  return last.elliptical && andAnother.test(textBetween(prose, last, count));
}

const andAnother = /^[^.;:]{1,60}(?:,| and| while) (?:only |just |another |the remaining )?$/i;
