/** Dates, months and years as they are written. */
import { daysIn } from './calendar.js';
import { fiscalAt, numericAt, yearsAt } from './figure-dates.js';
import { monthDateAt, monthWords } from './month-dates.js';
import type { Prose } from './prose.js';
import type { Stretch } from './stretch.js';
import { isDigitKey, keyOf } from './tokens.js';

/** How much of a date is written: a day, a month, a year, a fiscal year. */
export type DateKind = 'day' | 'month' | 'year' | 'fiscal-year';

/** A date, as far as it is written. */
export interface DateMention extends Stretch {
  readonly kind: DateKind;
  readonly year: number | undefined;
  /** 1 to 12; other numbers only where figures say so (`13/45/2009`). */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The later year of `2009-2010`. */
  readonly lastYear: number | undefined;
  /** The last day of `June 16-18`. */
  readonly lastDay: number | undefined;
  /** The weekday right before the date, 0 for Sunday. */
  readonly weekday: number | undefined;
  /** Whether there is such a day; `February 29` without a year may be one. */
  readonly exists: boolean;
}

/** All dates, in order and without overlaps: `Monday June 15, 2009`, `16 June`, `April 2009`, `2009-2010`, `FY 2010`. */
export function dates(prose: Prose): readonly DateMention[] {
  const { tokens, text } = prose;
  const found: DateMention[] = [];
  const named = prose.hits(monthWords);
  let next = 0;
  let floor = 0;
  for (let token = 0; token < tokens.count; token++) {
    const from = tokens.starts[token] ?? 0;
    if (from < floor) continue;
    while ((named[next]?.token ?? Infinity) < token) next++;
    const hit = named[next];
    const key = tokens.keys[token] ?? 0;
    let parts: DateParts | undefined;
    if (hit?.token === token) parts = monthDateAt(prose, hit, floor);
    else if (isDigitKey(key)) parts = numericAt(text, from) ?? yearsAt(text, from);
    else if (key >>> 16 === fiscalKey) parts = fiscalAt(text, from);
    if (!parts) continue;
    found.push(mentionOf(parts));
    floor = parts.to;
  }
  return found;
}

/** What is written of a date; the rest is undefined. */
type DateParts = Pick<DateMention, 'kind' | 'from' | 'to'> & Partial<DateMention>;

/** `FY`, at the beginning of a token. */
const fiscalKey = keyOf('FY') >>> 16;

function mentionOf(parts: DateParts): DateMention {
  const { year, month, day, lastDay, lastYear, weekday } = parts;
  return { ...parts, year, month, day, lastDay, lastYear, weekday, exists: exists(parts) };
}

function exists({ year, month, day = 1, lastDay = day }: DateParts): boolean {
  if (month === undefined) return true;
  return month >= 1 && month <= 12 && day >= 1 && lastDay <= daysIn(month, year);
}
