/** Parts of figures that were given before: `Of these, 12 concerned forced labor and five sex trafficking.` */
import type { Count } from './count-exclusions.js';
import type { Figure, Seen } from './figure.js';
import { textAhead, textBehind, textBetween } from './text-around.js';

/** The figure of which the number is a part, where its words say no more than what it was about. */
export function wholeOf(seen: Seen): Figure | undefined {
  const { prose, count, sentence, head, last } = seen;
  // `Of 600 calls, 44 concerned trafficking cases`: they are calls.
  const behind = textBehind(prose, count);
  if (!last || !(head?.use === 'enforcement' ? areCases : concerned).test(behind)) return undefined;
  if (last.sentence === sentence) return isFirstPart(seen, last) || isNextPart(seen, last) ? last : undefined;
  const ahead = prose.text.slice(sentence.from, count.from);
  if (ahead !== '' && !ofThese.test(ahead)) return undefined;
  const told = toldBefore(seen);
  if (ahead !== '') return told[0];
  // `31 investigations, up from 19. Twenty-two concerned fishing`: of the 31, where nothing else was counted
  const [whole, ...others] = told.filter(({ elliptical }) => !elliptical);
  if (!whole || others.some(({ kind }) => kind !== whole.kind) || !isPlainPart.test(behind)) return undefined;
  return isMore(whole.count, count) ? whole : undefined;
}

/** The figures with a noun in the sentence before, the last one first. */
function toldBefore({ found, sentence: { index, block } }: Seen): readonly Figure[] {
  const told: Figure[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const figure = found[at];
    if (!figure || figure.sentence.index < index - 1) break;
    if (figure.sentence.index === index - 1 && figure.sentence.block === block && figure.measure.form === 'noun')
      told.push(figure);
  }
  return told;
}

/** What somebody who is concerned does not begin with: `Twelve concerned citizens called`. */
const isPlainPart =
  /^ (?:of (?:these|those|them|which) )?(?:were |(?:concerned|concern|involved|involve|regarded) (?:the|an?|only|both|alleged|suspected|children|child|minors?|women|girls|boys|men|sex|sexual|labor|forced|domestic|debt|bonded|trafficking|prostitution|begging|foreign)\b)/i;

function isMore({ value: whole }: Count, { value: part }: Count): boolean {
  return whole !== undefined && part !== undefined && whole > part;
}

const areCases = /^ (?:of (?:these|those|them|which) )?(?:were|are) (?:all )?cases (?:of|in|against|involving)\b/i;
const concerned =
  /^ (?:of (?:these|those|them|which) )?(?:were (?:all )?cases (?:of|in)\b|(?:were )?(?:filed |brought )?under (?:the |Articles? |Law |Act )|in which\b|concern|involv|regard|dealt |(?:(?:were|was) )?for (?:sex|labor|child|forced|debt|domestic)\b)/i;

const ofThese =
  /^(?:(?:Of|Among) (?:these|those|them|this number),?|(?:These|They) include[ds]?|Of the (?:new |ongoing |same )?(?:investigations|prosecutions|convictions),) (?:only |just |at least )?$/i;

/** `Of the 24 cases, only three involved forced labor.`; `24 cases, of which three involved forced labor` */
function isFirstPart({ prose, count }: Seen, last: Figure): boolean {
  if (ofWhich.test(textBetween(prose, last, count))) return true;
  if (!/\bof (?:the|these|those) $/i.test(textAhead(prose, last))) return false;
  return /^[^.;:,]{0,60}, (?:only |just |at least )?$/.test(textBetween(prose, last, count));
}

/** `…, 12 concerned forced labor and five sex trafficking` */
function isNextPart({ prose, count }: Seen, last: Figure): boolean {
  return last.elliptical && andAnother.test(textBetween(prose, last, count));
}

const ofWhich = /^[^.;:]{1,60}, (?:of|among) which (?:only |just |at least )?$/;
const andAnother = /^[^.;:]{1,90}(?:[,;]| and|[,;]? while) (?:only |just |another |the remaining )?$/i;
