/** Statistics as data: every figure of law enforcement of a cable, and whether the Department accepts it. */
import type { Passage } from '../copy-prose.js';
import type { DataCategory } from './enforcement-words.js';
import { hasEvidence } from './cues.js';
import { figureOffence } from './figure-offences.js';
import { figurePeriod } from './figure-periods.js';
import { isRefused } from './figure-cues.js';
import { type Figure, categoryOf, extentOf } from './figure.js';
import { figures } from './figures.js';
import { type Measure, type MeasureKind, isAward, isCategory, measures } from './measures.js';
import type { Prose } from '../prose.js';
import { isQuoted } from '../quotations.js';
import { isExpected } from './expected-figures.js';
import { isForeign } from './foreign-figures.js';
import { readNumberWords } from './number-words.js';
import { relatedFigures } from './related-figures.js';
import { smugglingFaults } from './smuggling-faults.js';
import { type Stretch, firstAfter } from '../stretch.js';
import { type TableFigure, tableFigures } from './table-figures.js';
import { isTipCable, speaksOfTrafficking } from './trafficking-talk.js';
import { isDetail, isLocalTerm, isMapped } from './unmapped-figures.js';

/** Whether a figure may stand; undefined where the rules do not judge it. */
export interface Verdict {
  readonly acceptable: boolean | undefined;
  /** Words for people. */
  readonly reason: string;
}

/** One figure; the stretch is that of its number. */
export interface Statistic extends Stretch, Verdict {
  /** Undefined for `dozens`. */
  readonly value: number | undefined;
  /** The upper end of `15-20`. */
  readonly upTo: number | undefined;
  readonly category: DataCategory | undefined;
  /** The word that says what is counted, as it stands there. */
  readonly term: string;
  readonly offence: string | undefined;
  readonly period: string | undefined;
  /** Path of the paragraph or item; empty where there is no number. */
  readonly path: string;
  /** The number and its word. */
  readonly extent: Stretch;
}

/** All of them, in the order of the text. */
export function statistics(prose: Prose): readonly Statistic[] {
  const cells = prose.find(tableFigures);
  const inTables = new Set(cells.map(({ from }) => from));
  const told = prose.find(figures).filter(({ from }) => !inTables.has(from));
  if (cells.length === 0) return read(prose, told);
  return read(
    prose,
    [...told, ...cells].sort((one, other) => one.from - other.from),
  );
}

function read(prose: Prose, all: readonly (Figure | TableFigure)[]): readonly Statistic[] {
  return all.flatMap((figure) => {
    const verdict = verdictOn(prose, figure);
    const made: Statistic = {
      from: figure.from,
      to: figure.to,
      value: figure.count.value,
      upTo: figure.count.last,
      category: categoryOf(figure),
      term: prose.textOf(figure.measure),
      offence: figureOffence(prose, figure),
      period: 'period' in figure ? figure.period : figurePeriod(prose, figure),
      path: figure.sentence.block.path,
      extent: extentOf(figure),
      ...verdict,
    };
    return [...risen(prose, figure, made), ...alsoDone(prose, figure, made)].map((one) => partOf(prose, figure, one));
  });
}

/** `Three of the six were convicted`: what befell somebody befell the part, not the whole. */
function partOf(prose: Prose, { measure, from, to }: Figure, made: Statistic): Statistic {
  const { text } = prose;
  const isObject = measure.from < from;
  if (
    measure.form === 'noun'
      ? isObject
      : !isObject && !isAward(prose, measure) && !auxiliary.test(text.slice(to, measure.from))
  )
    return made;
  const start = Math.max(0, from - longestPart);
  const part = partBefore.exec(prose.text.slice(start, from));
  const words = part?.[1];
  if (!part || words === undefined) return made;
  const value = /^\d/.test(words)
    ? Number(words.replaceAll(',', ''))
    : readNumberWords(words.toLowerCase().split(/[ -]/))?.value;
  if (value === undefined) return made;
  const at = start + part.index;
  return {
    ...made,
    value,
    upTo: undefined,
    from: at,
    to: at + words.length,
    extent: { ...made.extent, from: Math.min(made.extent.from, at) },
  };
}

const partBefore = /\b(\d{1,3}(?:,\d{3})?|[a-z]+(?:-[a-z]+)?) of (?:the|these|those|its|their) $/i;
const longestPart = 40;
const auxiliary = /\b(?:was|were|is|are|been)\b/i;

/** `rose from 11 to 19` gives two figures, `15 to 20 arrests` one with two ends. */
function risen(prose: Prose, { count }: Figure, made: Statistic): readonly Statistic[] {
  if (count.last === undefined || prose.wordAt(count.token - 1) !== 'from') return [made];
  const { starts, ends } = prose.tokens;
  const first = ends[count.token] ?? count.to;
  const second = starts[count.lastToken] ?? count.from;
  return [
    { ...made, to: first, upTo: undefined, period: undefined },
    { ...made, from: second, value: count.last, upTo: undefined },
  ];
}

/** `were arrested and charged`, `prosecuted and convicted 11`: one number for two deeds. */
function alsoDone(prose: Prose, figure: Figure, made: Statistic): readonly Statistic[] {
  const measure = otherDeed(prose, figure);
  if (!measure) return [];
  const { kind } = measure;
  const other: Figure = { ...figure, measure, kind };
  return [
    {
      ...made,
      category: isCategory(kind) ? (kind as DataCategory) : undefined,
      term: prose.textOf(measure),
      extent: extentOf(other),
      ...verdictOn(prose, other),
    },
  ];
}

function otherDeed(prose: Prose, { from, to, measure, sentence, elliptical }: Figure): Measure | undefined {
  if (elliptical || measure.form !== 'verb') return undefined;
  const { text } = prose;
  const deeds = (start: number, end: number): readonly Measure[] =>
    prose
      .findIn(measures, { from: Math.max(sentence.from, start), to: Math.min(sentence.to, end) })
      .filter(({ form, kind }) => form === 'verb' && kind !== measure.kind);
  const behind = Math.max(to, measure.to);
  const [next] = deeds(behind, behind + furthest);
  const gap = text.slice(behind, next?.from);
  if (measure.from > from)
    return /^(?: [\w'-]+){0,12},? and (?:then |later |each |both |all )?(?:were )?$/i.test(gap) ? next : undefined;
  const before = deeds(measure.from - longestPart, measure.from).at(-1);
  if (before && text.slice(before.to, measure.from) === ' and ') return before;
  // `convicted three traffickers and sentenced them`
  return next &&
    /^(?: [\w'-]+){1,4},? and $/.test(gap) &&
    /^ (?:them|all|each|him|her)\b/.test(text.slice(next.to, next.to + 6))
    ? next
    : undefined;
}

const furthest = 100;

const regionNames: Readonly<Record<string, string>> = {
  header: 'header',
  policy: "statement of the Department's policy",
  'talking-points': 'talking points',
  'non-paper': 'non-paper',
  narrative: 'cleared or quoted text',
  qa: 'press guidance',
};

function verdictOn(prose: Prose, figure: Figure): Verdict {
  const { sentence } = figure;
  const region = prose.regionOf(sentence);
  const unjudged = (reason: string): Verdict => ({ acceptable: undefined, reason });
  const refused = (reason: string): Verdict => ({ acceptable: false, reason });
  const taken = (reason: string): Verdict => ({ acceptable: true, reason });
  // A post's answers are its report; those of press guidance are not.
  if (region !== 'body' && !(region === 'qa' && prose.kind === 'report'))
    return unjudged(`not judged: ${regionNames[region] ?? region}`);
  if (prose.isPolicy(sentence)) return unjudged("not judged: statement of the Department's policy");
  if (isQuoted(prose, extentOf(figure))) return unjudged('not judged: quotation');
  if (isForeign(prose, figure) || worldwide.test(prose.textOf(sentence)))
    return unjudged('not judged: figure of another country');
  if (isExpected(prose, figure)) return unjudged('not judged: no fact yet');
  if (isRefused(prose, figure)) return refused('the text leaves it out');
  if (isOneForBoth(prose, figure)) return refused('smuggling and trafficking are not kept apart');
  const why = relatedWhy(prose, figure);
  if (why !== undefined)
    return refused(why === 'related' ? 'only related to trafficking' : 'another crime, offered as trafficking');
  const offence = figureOffence(prose, figure);
  if (offence !== undefined && smuggling.test(offence) && !specificEvidence.test(prose.textOf(sentence)))
    return refused('another crime');
  if (
    otherCrimes.test(offence ?? prose.textOf(sentence)) ||
    (!ofTrafficking.test(offence ?? '') && !isOnTheSubject(prose, sentence.block.passage))
  )
    return unjudged('not judged: nothing says that it is trafficking');
  if (offence?.endsWith('related') === true) return unjudged('related to trafficking; the text names law or evidence');
  if (categoryOf(figure))
    return taken(hasEvidence(prose, sentence) ? 'a category, with law or evidence' : 'a category');
  if (figure.kind === 'case' && isMapped(prose, figure)) return taken('translated into a category');
  if (!isLocalTerm(prose, figure)) return unjudged(`no category: ${kindNames[figure.kind] ?? figure.kind}`);
  if (isMapped(prose, figure)) return taken('translated into a category');
  if (isDetail(prose, sentence)) return unjudged('detail beside counted investigations and prosecutions');
  return refused('not translated into a category');
}

const smuggling = /smuggl|illegal/;
const specificEvidence = /\bevidence\b/i;
const otherCrimes =
  /\b(?:fraud|theft|robbery|murders?|homicides?|corruption|bribery|drugs?|narcotics|domestic violence|all kinds|other crimes)\b/i;
const ofTrafficking = /^(?:forced|bonded|debt|domestic)/;
const worldwide = /\b(?:worldwide|global(?:ly)?|around the world)\b/i;

const kindNames: Readonly<Partial<Record<MeasureKind, string>>> = { case: 'cases', raid: 'raids', trial: 'trials' };

function isOneForBoth(prose: Prose, figure: Figure): boolean {
  const faults = prose.find(smugglingFaults);
  const { from, to } = extentOf(figure);
  return (faults[firstAfter(faults, from)]?.from ?? Infinity) < to;
}

/** Figures that share a word or a list (`9 charges, 5 trials and 3 convictions for`) share what is wrong with it. */
function relatedWhy(prose: Prose, own: Figure): string | undefined {
  const { measure, sentence } = own;
  return prose.findIn(relatedFigures, sentence).find(
    ({ figure }) =>
      (figure.measure.from === measure.from &&
        // `convicted five of trafficking and three of pimping`
        (figure.from === own.from || !figure.elliptical || figureOffence(prose, own) !== 'trafficking')) ||
      (measure.to <= figure.from && list.test(prose.text.slice(measure.to, figure.from))),
  )?.qualifier.kind;
}

const list = /^(?:(?:, and |, | and )[\w-]+ [a-z]+){0,6}(?:, and |, | and )$/i;

/** Whether a paragraph speaks of trafficking; each is asked for as often as it has figures. */
function isOnTheSubject(prose: Prose, passage: Passage): boolean {
  const before = subjects.get(passage);
  if (before !== undefined) return before;
  const answer = speaksOfTrafficking(prose, passage) || isTipCable(prose);
  subjects.set(passage, answer);
  return answer;
}

const subjects = new WeakMap<Passage, boolean>();
