/** Dates, months and years as they are written. */
import { daysIn, isDay, months, weekdays } from './calendar.js';
import type { Prose } from './prose.js';
import type { Stretch } from './stretch.js';
import { isDigitKey } from './tokens.js';
import { defineVocabulary } from './vocabulary.js';

/** How much of a date is written: a day, a month, a year, a fiscal year. */
export type DateKind = 'day' | 'month' | 'year' | 'fiscal-year';

/** A date, as far as it is written. */
export interface DateMention extends Stretch {
  readonly kind: DateKind;
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The later year of `2009-2010`, the last day of `June 16-18`. */
  readonly lastYear: number | undefined;
  readonly lastDay: number | undefined;
  /** The weekday right before the date, 0 for Sunday. */
  readonly weekday: number | undefined;
  /** Whether there is such a day; `February 29` without a year may be one. */
  readonly exists: boolean;
}

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'];
const monthWords = defineVocabulary({
  full: months.flatMap((name) => [name, name.toUpperCase()]),
  short: shortMonths.flatMap((name) => [name, name.toUpperCase()]),
});

const weekdayNames = new Map<string, number>(
  weekdays.flatMap((name, day): [string, number][] => [
    [name.toLowerCase(), day],
    [name.slice(0, 3).toLowerCase(), day],
  ]),
);

const year = '((?:19|20)\\d\\d)(?![\\d/]|[.,]\\d|-\\d{2}-)';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/%]|[.,]\\d)';
/** Behind the month: day or days, then the year. */
const dayAt = new RegExp(`\\.? ${dayNumber}(?: ?(?:-|to) ?${dayNumber})?(?:,? ${year})?`, 'y');
const yearAt = new RegExp(`\\.?(?:,| of)? ${year}`, 'y');
/** Before the month. */
const dayBefore = /(?:^|[^\w.,:/$-])(\d{1,2})(?:st|nd|rd|th)?(?: of)? $/;
const weekdayBefore = /([A-Za-z]{3,9})\.?,? (?:the )?$/;

/** All dates, in order and without overlaps. */
export function dates(prose: Prose): readonly DateMention[] {
  const found: DateMention[] = [];
  const months = prose.hits(monthWords);
  let next = 0;
  let end = 0;
  for (let token = 0; token < prose.tokens.count; token++) {
    const from = prose.tokens.starts[token] ?? 0;
    if (from < end) continue;
    while ((months[next]?.token ?? Infinity) < token) next++;
    const hit = months[next];
    const mention =
      hit?.token === token
        ? monthMention(prose, from, hit.to, hit.kind, end)
        : isDigitKey(prose.tokens.keys[token] ?? 0)
          ? numericDate(prose.text, from) ?? yearMention(prose, token, months[next]?.from ?? Infinity)
          : undefined;
    if (!mention) continue;
    found.push(mention);
    end = mention.to;
  }
  return found;
}

function mention(kind: DateKind, stretch: Stretch, parts: Partial<DateMention>): DateMention {
  const { year, month, day, lastDay } = parts;
  const top = lastDay ?? day ?? 1;
  const exists = month === undefined || (day !== 0 && top <= daysIn(month, year) && top >= 1 && month >= 1 && month <= 12);
  return { kind, year, month, day, lastDay, lastYear: parts.lastYear, weekday: parts.weekday, exists, ...stretch };
}

// ── Months ──

function monthMention(prose: Prose, start: number, to: number, kind: 'full' | 'short', floor: number): DateMention | undefined {
  const { text } = prose;
  const month = monthOf(text.slice(start, to));
  dayAt.lastIndex = to;
  const behind = dayAt.exec(text);
  const ahead = dayBefore.exec(text.slice(Math.max(floor, start - 12), start));
  if (behind && !isCounted(prose, dayAt.lastIndex, behind)) {
    const [, day, lastDay, year] = behind;
    const from = weekdayStart(text, start, floor);
    return mention('day', { from: from ?? start, to: dayAt.lastIndex }, { month, day: Number(day), ...(lastDay === undefined ? {} : { lastDay: Number(lastDay) }), ...withYear(year), ...withWeekday(text, from) });
  }
  yearAt.lastIndex = to;
  const year = yearAt.exec(text)?.[1];
  const end = year === undefined ? to : yearAt.lastIndex;
  if (ahead?.[1] !== undefined) {
    const at = start - (ahead[0].length - ahead[0].search(/\d/));
    const from = weekdayStart(text, at, floor);
    return mention('day', { from: from ?? at, to: end }, { month, day: Number(ahead[1]), ...withYear(year), ...withWeekday(text, from) });
  }
  if (year === undefined && !isSurelyMonth(prose, start, to, kind)) return undefined;
  return mention('month', { from: start, to: end }, { month, ...withYear(year) });
}

function withYear(year: string | undefined): { year?: number } {
  return year === undefined ? {} : { year: Number(year) };
}

function withWeekday(text: string, from: number | undefined): { weekday?: number } {
  const word = from === undefined ? undefined : /^[A-Za-z]+/.exec(text.slice(from, from + 10))?.[0];
  const weekday = word === undefined ? undefined : weekdayNames.get(word.toLowerCase());
  return weekday === undefined ? {} : { weekday };
}

/** Start of the weekday right before `at`. */
function weekdayStart(text: string, at: number, floor: number): number | undefined {
  const match = weekdayBefore.exec(text.slice(Math.max(floor, at - 16), at));
  return match?.[1] !== undefined && weekdayNames.has(match[1].toLowerCase()) ? at - match[0].length : undefined;
}

/** `In May 12 suspects were arrested`: without a year, before a noun that is counted, the number is none of the date. */
function isCounted(prose: Prose, to: number, [, , , year]: RegExpExecArray): boolean {
  if (year !== undefined || prose.text.charAt(to) !== ' ') return false;
  return countedNouns.has(prose.wordAt(prose.tokenFrom(to)));
}

const countedNouns = new Set(
  'suspects traffickers offenders defendants people persons men women victims children girls cases investigations prosecutions convictions arrests officers police officials'.split(
    ' ',
  ),
);

const monthPrepositions = new Set(
  'in by of since until till from to through thru before after during last next this early late mid between and every each past'.split(' '),
);

/** `May` and `March` are verbs too, and short names may be anything. */
function isSurelyMonth(prose: Prose, from: number, to: number, kind: 'full' | 'short'): boolean {
  const written = prose.text.slice(from, to).toLowerCase();
  if (kind === 'full' && written !== 'may' && written !== 'march' && written !== 'august') return true;
  return monthPrepositions.has(prose.wordAt(prose.tokenFrom(from) - 1)) && kind === 'full';
}

function monthOf(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  return months.findIndex((name) => name.slice(0, 3).toLowerCase() === key) + 1;
}

// ── Figures alone ──

const isoDate = /((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/y;
const slashedDate = /(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y;

/** `2009-08-21` and, in the American order, `11/15/2009`. */
function numericDate(text: string, from: number): DateMention | undefined {
  isoDate.lastIndex = from;
  const iso = isoDate.exec(text);
  slashedDate.lastIndex = from;
  const slashed = iso ? undefined : slashedDate.exec(text);
  const [, first, second, third] = iso ?? slashed ?? [];
  if (first === undefined) return undefined;
  const [year, month, day] = iso ? [first, second, third] : [third, first, second];
  const stretch = { from, to: (iso ? isoDate : slashedDate).lastIndex };
  const found = mention('day', stretch, { year: Number(year), month: Number(month), day: Number(day) });
  return { ...found, exists: isDay({ year: Number(year), month: Number(month), day: Number(day) }) };
}

const yearsAt = /((?:19|20)\d\d)(?:(?:-|\/)((?:19|20)?\d\d)(?![\d-]))?(?![\d/]|[.,]\d|%)/y;
const fiscalBefore = /\b(?:F\.?Y\.?|fiscal year)[ -]?$/i;
const fiscalToken = /FY[ -]?((?:19|20)?\d\d)(?:[-/]((?:19|20)?\d\d))?(?!\d)/y;

function yearMention(prose: Prose, token: number, nextMonth: number): DateMention | undefined {
  const { text } = prose;
  const from = prose.tokens.starts[token] ?? 0;
  if (from > 0 && '.,/$:#'.includes(text.charAt(from - 1)) && !isBracketed(text, from)) return undefined;
  // The 16 of `16 June` begins a date that its month will find.
  if (nextMonth < from + 12 && !/^(?:19|20)\d\d/.test(text.slice(from, from + 4))) return undefined;
  const before = text.slice(Math.max(0, from - 12), from);
  const fiscal = fiscalBefore.exec(before);
  if (fiscal) return fiscalMention(text, from, from - fiscal[0].length);
  yearsAt.lastIndex = from;
  const match = yearsAt.exec(text);
  if (!match) return undefined;
  return mention('year', { from, to: yearsAt.lastIndex }, { year: Number(match[1]), ...lastYearOf(match[1], match[2]) });
}

function isBracketed(text: string, from: number): boolean {
  return text.charAt(from - 1) === '(';
}

const fiscalYears = /((?:19|20)?\d\d)(?:[-/]((?:19|20)?\d\d))?(?!\d)/y;

function fiscalMention(text: string, at: number, from: number): DateMention | undefined {
  fiscalYears.lastIndex = at;
  const match = fiscalYears.exec(text);
  if (!match) return undefined;
  const first = fullYear(match[1] ?? '');
  return mention('fiscal-year', { from, to: fiscalYears.lastIndex }, { year: first, ...lastYearOf(String(first), match[2]) });
}

function lastYearOf(first: string | undefined, last: string | undefined): { lastYear?: number } {
  if (first === undefined || last === undefined) return {};
  return { lastYear: last.length === 4 ? Number(last) : Number(first.slice(0, 2) + last) };
}

function fullYear(digits: string): number {
  if (digits.length === 4) return Number(digits);
  return Number(digits) >= 50 ? 1900 + Number(digits) : 2000 + Number(digits);
}

void fiscalToken;
