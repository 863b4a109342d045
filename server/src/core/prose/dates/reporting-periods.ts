/** What cables say about the reporting period (tip-rules rule 7). */
import { type DateRange, dateRanges } from './date-ranges.js';
import { type DateMention, dates } from './dates.js';
import type { Prose } from '../prose.js';
import { type Stretch, firstAfter } from '../stretch.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** How a period is stated. */
export type PeriodForm =
  /** `April 2009 to March 2010` */
  | 'months'
  /** `March 2009-2010` */
  | 'garbled'
  /** `calendar year 2009` */
  | 'calendar'
  /** `2009-2010` */
  | 'years'
  /** `beginning of the reporting period in April 2009` */
  | 'beginning'
  /** `end of the reporting period in March 2010` */
  | 'end';

/** A date or range that is attached to the words `reporting period`; the stretch is the date alone. */
export interface ReportingPeriod extends Stretch {
  readonly form: PeriodForm;
  /** The words `reporting period`. */
  readonly phrase: Stretch;
  readonly range: DateRange | undefined;
  readonly date: DateMention | undefined;
}

const phrases = defineVocabulary({
  period: ['reporting period', 'reporting periods', 'reporting year', 'rating period'],
});

/** Between a date and the words behind it: `the (April 2009 to March 2010) reporting period`. */
const ahead = /^(?: |-|\) )$/;
/** Between the words and a date behind them; `the reporting period, from January to March` is not attached. */
const behind =
  /^(?:, | \(| -- |(?: covered)?: )?(?: ?(?:runs?|ran|running|is|was|of|covers|covered|covering|being|between|lasts|lasted|extends|extended|begins|began))?(?: ?from)? ?\(?$/;
const edge = /\b(beginning|start|end|close)(?: of)?(?: the)?(?: current| present| new)? $/i;
const edgeBehind = /^,? (?:in|on|of) $/;
/** `The reporting period runs to the end of March 2011` */
/** `The reporting period, which opened on April 1, 2009` */
const opening = /^,? (?:which )?(?:opened|opens|began|begins|started|starts) (?:on|in|with) $/i;
const running =
  /^ (?:runs|goes|lasts|extends|continues|ends|ended|closes|closed) (?:up )?(?:to|until|through|on|in|at|with)(?: the)?(?: end of)? $/i;

/** All statements on the period, in the order of the text. */
export function reportingPeriods(prose: Prose): readonly ReportingPeriod[] {
  const found: ReportingPeriod[] = [];
  for (const phrase of prose.hits(phrases)) {
    const sentence = prose.sentenceAt(phrase.from);
    if (!sentence) continue;
    const period =
      edgePeriod(prose, phrase, sentence) ?? periodBefore(prose, phrase) ?? periodBehind(prose, phrase, sentence);
    if (period) found.push(period);
  }
  return found;
}

function edgePeriod(prose: Prose, phrase: Hit, sentence: Stretch): ReportingPeriod | undefined {
  const date = firstFrom(prose.find(dates), phrase.to);
  if (date?.month === undefined || date.to > sentence.to) return undefined;
  const gap = prose.text.slice(phrase.to, date.from);
  const ahead = edge.exec(prose.text.slice(sentence.from, phrase.from))?.[1]?.toLowerCase();
  const own = running.test(gap) ? 'end' : opening.test(gap) ? 'beginning' : undefined;
  const word = own ?? (edgeBehind.test(gap) ? ahead : undefined);
  if (word === undefined) return undefined;
  const form = word === 'end' || word === 'close' ? 'end' : 'beginning';
  return { form, phrase, date, range: undefined, from: date.from, to: date.to };
}

function periodBefore(prose: Prose, phrase: Hit): ReportingPeriod | undefined {
  const isAhead = (date: Stretch | undefined): date is Stretch =>
    date !== undefined && phrase.from - date.to <= 2 && ahead.test(prose.text.slice(date.to, phrase.from));
  const range = lastBefore(prose.find(dateRanges), phrase.from);
  if (isAhead(range)) return rangePeriod(range, phrase);
  const date = lastBefore(prose.find(dates), phrase.from);
  return isAhead(date) ? datePeriod(date, phrase) : undefined;
}

function periodBehind(prose: Prose, phrase: Hit, sentence: Stretch): ReportingPeriod | undefined {
  const isBehind = (date: Stretch | undefined): date is Stretch =>
    date !== undefined && date.to <= sentence.to && isAttached(prose.text.slice(phrase.to, date.from));
  const range = firstFrom(prose.find(dateRanges), phrase.to);
  if (isBehind(range) || isApposition(prose, phrase, sentence, range)) return rangePeriod(range, phrase);
  const date = firstFrom(prose.find(dates), phrase.to);
  return date && (calendarYear(prose, phrase, date) ?? (isBehind(date) ? datePeriod(date, phrase) : undefined));
}

/** A country's own statistics may well go by the calendar year: `the ministry's reporting period`. */
const ownPeriod = /(?:\b(?:its|their|his|own|whose)|(?<!department)(?:'s|s'))(?: [\w-]+){0,2} $/i;

function calendarYear(prose: Prose, phrase: Hit, date: DateMention): ReportingPeriod | undefined {
  const gap = prose.text.slice(phrase.to, date.from);
  const named = /(?:the )?(?:calendar year|CY) ?$/i.exec(gap);
  if (!named || date.kind !== 'year' || !isAttached(gap.slice(0, named.index))) return undefined;
  if (ownPeriod.test(prose.text.slice(Math.max(0, phrase.from - 40), phrase.from))) return undefined;
  if (/^ (?:for|in|at) /.test(prose.text.slice(date.to, date.to + 5))) return undefined;
  return { form: 'calendar', phrase, date, range: undefined, from: phrase.to + named.index, to: date.to };
}

/**
 * `The reporting period, from May 1, 2009 to March 31, 2010, leaves time`: the sentence is about the period itself, or the
 * range is of months and about as long as one.
 */
function isApposition(prose: Prose, phrase: Hit, sentence: Stretch, range: DateRange | undefined): range is DateRange {
  if (!range || prose.text.slice(phrase.to, range.from) !== ', from ') return false;
  const { first, last } = range;
  if (first.year === undefined || last.year === undefined || first.year === last.year) return false;
  const months = 12 * (last.year - first.year) + (last.month ?? 0) - (first.month ?? 0);
  return (
    (first.day === undefined && last.day === undefined && Math.abs(months - 11) <= 1) ||
    /^The (?:current |next |new )?$/.test(prose.text.slice(sentence.from, phrase.from))
  );
}

function isAttached(gap: string): boolean {
  return behind.test(gap) && !/^, from\b/.test(gap) && gap !== '';
}

function rangePeriod(range: DateRange, phrase: Stretch): ReportingPeriod | undefined {
  const { first, last, garbled, from, to } = range;
  const stretch = { phrase, range, date: undefined, from, to };
  if (garbled) return { form: 'garbled', ...stretch };
  if (first.month !== undefined && last.month !== undefined) return { form: 'months', ...stretch };
  return first.kind === 'year' && last.kind === 'year' ? { form: 'years', ...stretch } : undefined;
}

/** A single date is a period only where it has two years. */
function datePeriod(date: DateMention, phrase: Stretch): ReportingPeriod | undefined {
  if (date.kind !== 'year' || date.lastYear === undefined) return undefined;
  return { form: 'years', phrase, date, range: undefined, from: date.from, to: date.to };
}

/** The last one of an ordered list that ends at or before `offset`. */
function lastBefore<Found extends Stretch>(ordered: readonly Found[], offset: number): Found | undefined {
  return ordered[firstAfter(ordered, offset) - 1];
}

function firstFrom<Found extends Stretch>(ordered: readonly Found[], offset: number): Found | undefined {
  const found = ordered[firstAfter(ordered, offset)];
  return found && found.from < offset ? ordered[firstAfter(ordered, offset) + 1] : found;
}
