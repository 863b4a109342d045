/** The ways of telling what a number counts, in the order in which they are tried. */
import { wordAsked } from './figure-answers.js';
import { announcedWord, countedNoun, goesOn, isAnnounced } from './figure-ellipses.js';
import { type Figure, type Seen, figureBy } from './figure.js';
import { endsLine, isBare, labelOf, listLabelOf } from './figure-labels.js';
import { handlingOf, isLikeLast } from './handled-cases.js';
import type { HeadNoun } from './head-nouns.js';
import type { Measure } from './measures.js';
import { nounBehind } from './nouns-behind.js';
import { wholeOf } from './parts-of-wholes.js';
import { isAcquitted, isAge, isDifference, isExcepted, isSubject, isTerm } from './no-figures.js';
import { deedAhead, nounAhead } from './words-ahead.js';
import { wordBehind } from './words-behind.js';

/** That a number is no figure. */
export const none = 'none';

/** What a reading says of a number: the figure that it is, that it is none, or nothing. */
type Reading = (seen: Seen) => Figure | typeof none | undefined;

/** The first that says something wins; a number of which none says anything is no figure. */
export const readings: readonly Reading[] = [
  // What the words right beside the number settle, whatever it counts.
  difference,
  partOfWhole,
  subject,
  label,
  setAside,
  answer,
  wordless,
  // What the noun of the number settles.
  otherNoun,
  lineOfList,
  offenders,
  matters,
  officials,
  // The word for what was done, around persons and around numbers that have no noun.
  deed,
  itemOfLabel,
  unknownNoun,
  term,
  // The word from before, for numbers that stand alone.
  subjectNoun,
  ellipsis,
  announced,
];

/** None: `two fewer than in 2008` */
function difference({ prose, count }: Seen): typeof none | undefined {
  return isDifference(prose, count) ? none : undefined;
}

/** `Of the 24 cases, only three involved forced labor.` */
function partOfWhole(seen: Seen): Figure | undefined {
  const whole = wholeOf(seen);
  return whole && figureBy(seen, whole.measure, whole.kind, true);
}

/** None: `Three involved prosecutors.` */
function subject(seen: Seen): typeof none | undefined {
  return isSubject(seen) ? none : undefined;
}

/** `Arrests: 61` */
function label(seen: Seen): Figure | undefined {
  const word = labelOf(seen);
  return word && figureBy(seen, word);
}

/** None: `a woman of 43 was convicted`, `two acquitted`, `all but three were jailed` */
function setAside({ prose, count }: Seen): typeof none | undefined {
  return isAge(prose, count) || isAcquitted(prose, count) || isExcepted(prose, count) ? none : undefined;
}

/** `Q: How many were prosecuted? A: 68.` */
function answer(seen: Seen): Figure | undefined {
  const word = seen.head ? undefined : wordAsked(seen);
  return word && figureBy(seen, word);
}

/** None: `There were 16.`, where nothing near speaks of law enforcement. */
function wordless(seen: Seen): typeof none | undefined {
  return seen.words.length === 0 && !isAnnounced(seen) && !wordAsked(seen) ? none : undefined;
}

/** None: `The investigation found 12 victims.`, `trained 40 investigators` */
function otherNoun({ head }: Seen): typeof none | undefined {
  if (head?.use === 'victim') return none;
  return head?.use === 'material' && !isOfficial(head) ? none : undefined;
}

/** `Persons convicted: 6 Persons acquitted: 3`: lines of a list that were joined. */
function lineOfList(seen: Seen): Figure | typeof none | undefined {
  return endsLine(seen) ? (subjectNoun(seen) ?? none) : undefined;
}

/** `The four convicted offenders were sentenced to long terms.` */
function offenders(seen: Seen): Figure | typeof none | undefined {
  const { head } = seen;
  if (!head?.offenders) return undefined;
  const word = wordBehind(asPersons(seen, head)) ?? measureOf(seen, head);
  return word ? figureBy(seen, word) : none;
}

/** `12 convictions`; `investigated eight cases`, which are investigations. */
function matters(seen: Seen): Figure | typeof none | undefined {
  const { head } = seen;
  if (head?.use !== 'enforcement') return undefined;
  const noun = measureOf(seen, head);
  if (noun?.kind !== 'case') return noun ? figureBy(seen, noun) : none;
  const category = handlingOf(seen, noun) ?? listLabelOf(seen) ?? (isLikeLast(seen) ? seen.last : undefined);
  return figureBy(seen, noun, category?.kind);
}

/** `Two policemen were convicted.` */
function officials(seen: Seen): Figure | typeof none | undefined {
  const { head } = seen;
  if (head?.use !== 'material') return undefined;
  const word = wordBehind(seen) ?? nounAhead(asPersons(seen, head));
  return word ? figureBy(seen, word) : none;
}

/** `arrested 12 men`, `12 men were arrested`, `charges against 12` */
function deed(seen: Seen): Figure | undefined {
  const word = nounBehind(seen) ?? deedAhead(seen) ?? wordBehind(seen) ?? nounAhead(seen);
  // `prosecuted 12 cases against 20 defendants`
  return word && figureBy(seen, word, word === seen.last?.measure ? seen.last.kind : word.kind);
}

/** `Convictions: men - 4; women - 2` */
function itemOfLabel(seen: Seen): Figure | undefined {
  const word = listLabelOf(seen);
  return word && figureBy(seen, word, word.kind, true);
}

/** None: `The investigation lasted 12 rainy seasons.` */
function unknownNoun({ prose, count }: Seen): typeof none | undefined {
  return isBare(prose, count) ? undefined : none;
}

/** None: `one was sentenced to ten years, two to eight` */
function term(seen: Seen): typeof none | undefined {
  return isTerm(seen) ? none : undefined;
}

/** `prosecutions rose from 11 to 19` */
function subjectNoun(seen: Seen): Figure | undefined {
  const word = countedNoun(seen);
  return word && figureBy(seen, word);
}

/** `28 arrests, up from 19` */
function ellipsis(seen: Seen): Figure | undefined {
  const { last } = seen;
  return last && goesOn(seen, last) ? figureBy(seen, last.measure, last.kind, true) : undefined;
}

/** `The figures on prosecutions follow. There were 16 in 2007.` */
function announced(seen: Seen): Figure | undefined {
  const word = announcedWord(seen);
  return word && figureBy(seen, word);
}

/** People who are counted as offenders where something was done to them, however far behind. */
const officialNouns = new Set(
  'police officers policemen judges prosecutors inspectors soldiers guards agents'.split(' '),
);

function isOfficial({ word }: HeadNoun): boolean {
  return officialNouns.has(word);
}

/** The number, as if its noun were one of persons to whom something is done. */
function asPersons(seen: Seen, head: HeadNoun): Seen {
  return { ...seen, head: { ...head, use: 'person' } };
}

/** The measure that the noun of the number is part of. */
function measureOf({ words }: Seen, head: HeadNoun): Measure | undefined {
  return words.find(({ from, to }) => from <= head.from && head.to <= to);
}
