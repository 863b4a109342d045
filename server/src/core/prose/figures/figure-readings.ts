/** The ways of telling what a number counts, in the order in which they are tried. */
import { wordAsked } from './figure-answers.js';
import { announcedWord, countedNoun, goesOn, isAnnounced, toldBeforeIt } from './figure-ellipses.js';
import { type Figure, type Seen, figureBy } from './figure.js';
import { endsLine, isBare, labelOf, listLabelOf } from './figure-labels.js';
import { likeCompared } from './compared-lists.js';
import { headingWord } from './heading-labels.js';
import { handlingOf, isLikeLast } from './handled-cases.js';
import type { HeadNoun } from './head-nouns.js';
import type { Measure } from './measures.js';
import {
  isAcquitted,
  isAge,
  isDifference,
  isExcepted,
  isLength,
  isManner,
  isNotable,
  isShare,
  isSubject,
  isTerm,
  isTime,
} from './no-figures.js';
import { nounBehind } from './nouns-behind.js';
import { outcomeOf } from './outcomes.js';
import { pairedPeople } from './paired-people.js';
import { wholeBySex } from './parts-by-sex.js';
import { wholeOf } from './parts-of-wholes.js';
import { deedAhead, nounAhead } from './words-ahead.js';
import { wordBehind } from './words-behind.js';

/** That a number is no figure. */
export const none = 'none';

/** What a reading says of a number: the figure that it is, that it is none, or nothing. */
type Reading = (seen: Seen) => Figure | typeof none | undefined;

/** The first that says something wins; a number of which none says anything is no figure. */
export const readings: readonly Reading[] = [
  // What stands right beside the number settles it, whatever it counts.
  noneIf(isDifference), // `two fewer than in 2008`
  likeThe(wholeBySex), // `prosecuted 71, of whom 44 were men and 27 women`
  likeThe(wholeOf), // `Of the 24 cases, only three involved forced labor.`
  noneIf(isSubject), // `Three involved prosecutors.`
  noneIf(isLength), // `Maximum sentence: 15`
  noneIf(isNotable), // `Two cases stand out.`
  noneIf(isTime), // `46 in the last six months of 2009 and 29 in the first three of 2010`
  countedBy(labelOf), // `Arrests: 61`
  noneIf(isAge), // `a woman of 43 was convicted`
  noneIf(isAcquitted), // `two were acquitted`
  noneIf(isExcepted), // `all but three were jailed`
  noneIf(isShare), // `one in five investigations`
  noneIf(isManner), // `with a guard and, in 12 cases, a lawyer`
  countedBy(answerWord), // `Q: How many were prosecuted? A: 68.`
  countedBy(headingWord), // `Convictions:`, `-- men: 4`
  likeThe(toldBeforeIt), // `The previous year there had been only 15.`
  noneIf(isWordless), // `There were 16 in 2007.`
  // The noun of the number settles it.
  pairedPeople, // `convicted three men and two women`, `30 persons of sex trafficking and 4 persons of forced labor`
  noneIf(isOfOthers), // `The investigation found 12 victims.`
  countedBy(outcomeOf), // `Four of the 11 investigations resulted in prosecutions.`
  likeThe(likeCompared), // `19 investigations and nine prosecutions, compared with 12 and four`
  lineOfList, // `Persons convicted: 6 Persons acquitted: 3`
  offenders, // `The four convicted offenders were sentenced to long terms.`
  matters, // `There were 12 convictions.`
  officials, // `Two policemen were convicted.`
  // The word for what was done, around persons and numbers without a noun.
  deed, // `Police arrested 12 men.`
  itemOfLabel, // `Convictions: men - 4; women - 2`
  // A word from before, for numbers that stand alone.
  noneIf(hasUnknownNoun), // `The investigation lasted 12 rainy seasons.`
  noneIf(isTerm), // `one was sentenced to ten years, two to eight`
  countedBy(countedNoun), // `Prosecutions rose from 11 to 19.`
  ellipsis, // `28 arrests, up from 19`
  countedBy(announcedWord), // `The figures on prosecutions follow. There were 16 in 2007.`
];

function noneIf(test: (seen: Seen) => boolean): Reading {
  return (seen) => (test(seen) ? none : undefined);
}

/** The figure by the word that `find` gives, if any. */
function countedBy(find: (seen: Seen) => Measure | undefined): (seen: Seen) => Figure | undefined {
  return (seen) => {
    const word = find(seen);
    return word && figureBy(seen, word);
  };
}

/** The figure that counts what the one that `find` gives does. */
function likeThe(find: (seen: Seen) => Figure | undefined): (seen: Seen) => Figure | undefined {
  return (seen) => {
    const figure = find(seen);
    return figure && figureBy(seen, figure.measure, figure.kind, true);
  };
}

/** What a question asks for, unless the answer names it: `A: Twelve convictions.` */
function answerWord(seen: Seen): Measure | undefined {
  return seen.head ? undefined : wordAsked(seen);
}

/** Whether nothing near speaks of law enforcement. */
function isWordless(seen: Seen): boolean {
  const goesOnFrom = seen.last?.sentence === seen.sentence;
  return seen.words.length === 0 && !goesOnFrom && !isAnnounced(seen) && !wordAsked(seen);
}

/** Whether victims are counted, or people who are trained, or things. */
function isOfOthers({ head }: Seen): boolean {
  return head?.use === 'victim' || (head?.use === 'material' && !officialNouns.has(head.word));
}

/** People who are counted as offenders where something was done to them, however far behind. */
const officialNouns = new Set(
  'police officers policemen judges prosecutors inspectors soldiers guards agents'.split(' '),
);

/** Lines of a list that were joined: behind the number nothing belongs to it. */
function lineOfList(seen: Seen): Figure | typeof none | undefined {
  return endsLine(seen) ? figureOrNone(seen, countedNoun(seen)) : undefined;
}

/** The noun says what was done to them before; what was done now goes before that. */
function offenders(seen: Seen): Figure | typeof none | undefined {
  const { head } = seen;
  return head?.offenders && figureOrNone(seen, wordBehind(asPersons(seen, head)) ?? measureOf(seen, head));
}

/** The noun is what counts; cases are of the category in which they were handled: `investigated eight cases`. */
function matters(seen: Seen): Figure | typeof none | undefined {
  const { head, last } = seen;
  if (head?.use !== 'enforcement') return undefined;
  const noun = measureOf(seen, head);
  if (noun?.kind !== 'case') return figureOrNone(seen, noun);
  const category = handlingOf(seen, noun) ?? listLabelOf(seen) ?? (isLikeLast(seen) ? last : undefined);
  return figureBy(seen, noun, category?.kind);
}

/** Officials are counted where something was done to them. */
function officials(seen: Seen): Figure | typeof none | undefined {
  const { head } = seen;
  if (head?.use !== 'material') return undefined;
  return figureOrNone(seen, wordBehind(seen) ?? nounAhead(asPersons(seen, head)));
}

/** A second number that a word has counts what the first does: `prosecuted 12 cases against 20 defendants`. */
function deed(seen: Seen): Figure | undefined {
  const { last } = seen;
  const word = nounBehind(seen) ?? deedAhead(seen) ?? wordBehind(seen) ?? nounAhead(seen);
  return word && figureBy(seen, word, word === last?.measure ? last.kind : word.kind);
}

function itemOfLabel(seen: Seen): Figure | undefined {
  const word = listLabelOf(seen);
  return word && figureBy(seen, word, word.kind, true);
}

function hasUnknownNoun({ prose, count }: Seen): boolean {
  return !isBare(prose, count);
}

function ellipsis(seen: Seen): Figure | undefined {
  const { last } = seen;
  return last && goesOn(seen, last) ? figureBy(seen, last.measure, last.kind, true) : undefined;
}

function figureOrNone(seen: Seen, word: Measure | undefined): Figure | typeof none {
  return word ? figureBy(seen, word) : none;
}

/** The number, as if its noun were one of persons to whom something is done. */
function asPersons(seen: Seen, head: HeadNoun): Seen {
  return { ...seen, head: { ...head, use: 'person' } };
}

/** The measure that the noun of the number is part of. */
function measureOf({ words }: Seen, head: HeadNoun): Measure | undefined {
  return words.find(({ from, to }) => from <= head.from && head.to <= to);
}
