/** The word before a number that says what was done: `arrested 12`, `charges against 8`. */
import type { Count } from './count-exclusions.js';
import type { Seen } from './figure.js';
import { hasPredicate } from './figure-ellipses.js';
import { done, lead } from './figure-forms.js';
import { isBare } from './figure-labels.js';
import type { Measure } from './measures.js';
import { textAhead, textBehind, textBetween } from './text-around.js';
import type { Prose } from '../prose.js';
import { reach } from './words-behind.js';

/** The deed right before the number: `arrested 12`. */
export function deedAhead(seen: Seen): Measure | undefined {
  return sentencedToo(seen) ?? deedRightAhead(seen);
}

function deedRightAhead({ prose, count, words, floor }: Seen): Measure | undefined {
  const word = words.findLast(({ to }) => to <= count.from);
  if (!word || !isDeed(word) || word.to < floor) return undefined;
  const gap = textBetween(prose, word, count).replace(names, '');
  // `20 prosecuted and 14 found guilty`
  if (/ and $/i.test(gap) && words.some(({ from, form }) => form === 'verb' && from === count.to + 1)) return undefined;
  // `were indicted and six stood trial`, `were indicted and six released`, `pleaded guilty and three await trial`
  if (/ and $/i.test(gap) && (hasPredicate(prose, count) || isIntransitive(prose, word))) return undefined;
  return done.test(gap) && isDone(prose, word, count) ? word : undefined;
}

/** `convicted Jan Zenda and four helpers` */
const names = /^(?: [A-Z][\w.'-]*)+,? and(?= )/;

/** `sentenced the leader to ten years and two others to five years` */
function sentencedToo({ prose, count, words, floor }: Seen): Measure | undefined {
  if (!toTerm.test(textBehind(prose, count))) return undefined;
  return words.findLast(
    (word) =>
      word.kind === 'sentence' &&
      word.form === 'verb' &&
      word.to <= count.from &&
      word.to >= floor &&
      alsoSentenced.test(textBetween(prose, word, count)),
  );
}

const alsoSentenced = new RegExp(`^ [^.;]{1,80} to [^.;]{1,40} and${lead} $`, 'i');
const toTerm =
  /^(?: (?!(?:who|which|that|and)\b)[a-z]+){0,3} (?:each )?to (?:terms?\b|between\b|from\b|prison\b|[\w-]+(?: to [\w-]+)? (?:years|months)\b)/i;

/** `arrested`; `had taken into custody 19 men` */
function isDeed({ form, kind }: Measure): boolean {
  return form === 'verb' || (form === 'phrase' && kind === 'arrest');
}

function isIntransitive(prose: Prose, word: Measure): boolean {
  return (
    prose.wordAt(word.lastToken) === 'guilty' ||
    /\b(?:was|were|been|are|is)(?: [a-z]+)? $/i.test(textAhead(prose, word, longestAuxiliary))
  );
}

const longestAuxiliary = 20;

/** `charged 30 men 500 crowns` is a price. */
function isDone(prose: Prose, { kind }: Measure, count: Count): boolean {
  return kind !== 'charge' || charging.test(textBehind(prose, count, longestCharge));
}

const charging = /^(?: [\w'-]+){0,5} (?:with|under)\b|^(?: [a-z'-]+){1,2}(?:[.,;]|$| in\b)/i;
const longestCharge = 120;

/** The noun before the number that says what was done: `charges against 8`, `the conviction of five`. */
export function nounAhead(seen: Seen): Measure | undefined {
  const { prose, count, words, floor } = seen;
  return words.findLast(
    (word) =>
      word.form === 'noun' &&
      word.to <= count.from &&
      word.to >= floor &&
      isTied(seen, textBetween(prose, word, count), prose.distance(word, count)),
  );
}

function isTied({ prose, count, head }: Seen, gap: string, distance: number): boolean {
  if (imposed.test(gap)) return true;
  if (distance > reach) return false;
  if (against.test(gap) || (isBare(prose, count) && (wereIn.test(gap) || ofRest.test(gap)))) return true;
  return deedOf.test(gap) && (head ? head.use === 'person' : !isBare(prose, count));
}

/** `charges under Article 5 were filed against 11 defendants`, `cases, involving 20 suspects` */
const against = new RegExp(
  `^(?: under [A-Z][a-z]+ [\\w-]+)?(?: [a-z]+){0,4},? (?:against|involving|involved)${lead} $`,
  'i',
);
/** `the conviction of five men`, `sentences on five men` */
const deedOf = new RegExp(`^ (?:of|on|for)${lead} $`, 'i');
/** `charges were filed in 15 of them` */
const wereIn = new RegExp(`^ (?:was|were|(?:has|have|had) been) [a-z]+ in${lead} $`, 'i');
/** `sentences were imposed on ten`, `sentences of five years or more were passed on three` */
const imposed = new RegExp(
  `^(?: of [^,;:.]{1,40})? (?:was|were|(?:has|have|had) been) (?:(?:imposed|passed|pronounced) (?:up)?on|(?:given|handed (?:down|out)|meted out) to)${lead} $`,
  'i',
);
/** `the sentences of the other two` */
const ofRest = /^ of the (?:other|remaining) $/i;
