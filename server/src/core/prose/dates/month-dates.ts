/** Dates around the name of a month. */
import { execAt } from '../../syntax/match-at.js';
import { months, weekdays } from './calendar.js';
import type { Prose } from '../prose.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'];

/** Names of months with a capital, or in capitals. */
export const monthWords = defineVocabulary({
  full: months.flatMap((name) => [name, name.toUpperCase()]),
  short: shortMonths.flatMap((name) => [name, name.toUpperCase()]),
});

/** The name of a month. */
export type MonthHit = Hit<'full' | 'short'>;

/** A date with a month. */
export interface MonthDate {
  readonly kind: 'day' | 'month';
  readonly from: number;
  readonly to: number;
  readonly month: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly year?: number;
  readonly weekday?: number;
}

const year = '((?:19|20)\\d\\d)(?![\\d/]|[.,]\\d|-\\d\\d-)';
const ordinal = '(?:st|nd|rd|th)?';
const day = `(\\d{1,2})${ordinal}(?![\\d:/%A-Za-z]|[.,]\\d)`;
/** Behind the month: day or days, perhaps the year. */
const dayBehind = new RegExp(`\\.? ${day}(?: ?(?:-|to) ?${day})?(?:,? ${year})?`, 'y');
const yearBehind = new RegExp(`\\.?(?:,| of)? ${year}`, 'y');
/** Before the month, at the end of what precedes it. */
const dayAhead = new RegExp(`(?:^|[ (])((\\d{1,2})${ordinal}(?: of)? )$`);
/** A date-time group: `212207Z AUG 09`. */
const groupAhead = /^(\d\d)\d{4}Z $/;
const groupLength = 8;
/** What may stand before a date: a weekday or a day, a few letters each. */
const longestAhead = 16;

/** The date around a month's name; nothing before `floor` belongs to it. Undefined where the word is no month. */
export function monthDateAt(prose: Prose, hit: MonthHit, floor: number): MonthDate | undefined {
  const { text } = prose;
  const month = monthNumbers.get(text.slice(hit.from, hit.from + 3).toLowerCase()) ?? 0;
  const behind = execAt(dayBehind, text, hit.to);
  const isGroup = text.charCodeAt(hit.from - 2) === capitalZ;
  const group = isGroup ? groupAhead.exec(text.slice(Math.max(floor, hit.from - groupLength), hit.from)) : undefined;
  if (group && behind) {
    const { 0: written, 1: shortYear } = behind;
    const parts = { month, day: Number(group[1]), year: fullYear(Number(shortYear)) };
    return { kind: 'day', from: hit.from - groupLength, to: hit.to + written.length, ...parts };
  }
  if (behind && !isCountBehindMonth(prose, hit.token, hit.to + behind[0].length, behind[3])) {
    const [written, first, last, year] = behind;
    const lastDay = last === undefined ? {} : { lastDay: Number(last) };
    return withWeekday(text, floor, {
      kind: 'day',
      from: hit.from,
      to: hit.to + written.length,
      month,
      day: Number(first),
      ...lastDay,
      ...withYear(year),
    });
  }
  const yearWritten = execAt(yearBehind, text, hit.to);
  const to = hit.to + (yearWritten?.[0].length ?? 0);
  const ahead = mayEndDay(text.charAt(hit.from - 2))
    ? dayAhead.exec(text.slice(Math.max(floor, hit.from - longestAhead), hit.from))
    : undefined;
  if (ahead) {
    const from = hit.from - (ahead[1]?.length ?? 0);
    return withWeekday(text, floor, {
      kind: 'day',
      from,
      to,
      month,
      day: Number(ahead[2]),
      ...withYear(yearWritten?.[1]),
    });
  }
  if (!yearWritten && !isSurelyMonth(prose, hit)) return undefined;
  return { kind: 'month', from: hit.from, to, month, ...withYear(yearWritten?.[1]) };
}

const capitalZ = 90;

/** Whether a character may be the last one of `16`, `16th` or `16th of`: a cheap look before the expression. */
function mayEndDay(character: string): boolean {
  return character !== '' && '0123456789tdhf'.includes(character);
}

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1]),
);

function fullYear(short: number): number {
  if (short >= 100) return short;
  return short >= 50 ? 1900 + short : 2000 + short;
}

function withYear(digits: string | undefined): { year?: number } {
  return digits === undefined ? {} : { year: Number(digits) };
}

const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  weekdays.flatMap((name, number): [string, number][] =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((written) => [written.toLowerCase(), number]),
  ),
);

/** `Monday, June 15`, `Monday the 15th of June`. */
function withWeekday(text: string, floor: number, date: MonthDate): MonthDate {
  const lowest = Math.max(floor, date.from - longestAhead);
  const behindArticle = wordBefore(text, lowest, date.from);
  if (!behindArticle) return date;
  const isArticle = text.slice(behindArticle.start, date.from) === 'the ';
  const word = (isArticle ? wordBefore(text, lowest, behindArticle.start) : undefined) ?? behindArticle;
  const weekday = weekdayNumbers.get(text.slice(word.start, word.end).toLowerCase());
  return weekday === undefined ? date : { ...date, weekday, from: word.start };
}

const longestWeekday = 9;

/** The last letters before `to`, nine at most, with perhaps a stop, a comma and then one blank behind them. */
function wordBefore(text: string, lowest: number, to: number): { start: number; end: number } | undefined {
  let end = to - 1;
  if (text.charCodeAt(end) !== 32) return undefined;
  if (text.charCodeAt(end - 1) === 44) end--;
  if (text.charCodeAt(end - 1) === 46) end--;
  let start = end;
  while (start > lowest && end - start < longestWeekday && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start < 3 ? undefined : { start, end };
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

const countedNouns: ReadonlySet<string> = new Set(
  (
    'suspects suspected traffickers offenders defendants people persons men women victims children girls cases trafficking ' +
    'investigations prosecutions convictions arrests officers police officials'
  ).split(' '),
);

const spans: ReadonlySet<string> = new Set(['in', 'during']);
/** `At the end of May 12 suspects`: days have none of these. */
const edges: ReadonlySet<string> = new Set(['beginning', 'start', 'middle', 'end', 'close']);

/**
 * `In May 12 suspects were arrested`: behind `in` or `the end of`, without a year, the number before a noun is none of the date. `to` is
 * after the number.
 */
export function isCountBehindMonth(prose: Prose, month: number, to: number, year?: string): boolean {
  if (year !== undefined || prose.text.charAt(to) !== ' ') return false;
  const before = prose.wordAt(month - 1);
  if (!spans.has(before) && !(before === 'of' && edges.has(prose.wordAt(month - 2)))) return false;
  return countedNouns.has(prose.wordAt(prose.tokenFrom(to)));
}

const monthPrepositions: ReadonlySet<string> = new Set(
  'in by of since until till from to through thru before after during last next this early late mid between and every each past'.split(
    ' ',
  ),
);
const otherWords: ReadonlySet<string> = new Set(['may', 'march', 'august']);

/** `May` and `March` are other words too, and short names may be anything. */
function isSurelyMonth(prose: Prose, { kind, from, to, token }: MonthHit): boolean {
  if (kind === 'short') return false;
  if (!otherWords.has(prose.text.slice(from, to).toLowerCase())) return true;
  return monthPrepositions.has(prose.wordAt(token - 1));
}
