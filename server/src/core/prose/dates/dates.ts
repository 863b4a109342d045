/** Dates, months and years as they are written. */
import { daysIn } from './calendar.js';
import { figureDateAt } from '../figures/figure-dates.js';
import { type MonthHit, monthDateAt, monthWords } from './month-dates.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

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
  const found: DateMention[] = [];
  let floor = 0;
  for (const { from, month } of anchors(prose)) {
    if (from < floor) continue;
    const { text } = prose;
    const parts: DateParts | undefined = month ? monthDateAt(prose, month, floor) : figureDateAt(text, from);
    if (!parts) continue;
    found.push(mentionOf(parts));
    floor = parts.to;
  }
  return found;
}

const yearDigits = 4;

/** Where a date may be read from: the name of a month, a figure, `FY`. */
interface Anchor {
  readonly from: number;
  readonly month?: MonthHit;
}

/** All anchors, in order. Nothing but them is looked at, which makes this the cheapest of the ways measured. */
function anchors(prose: Prose): readonly Anchor[] {
  const { starts, ends, figures } = prose.tokens;
  const all: Anchor[] = prose.hits(monthWords).map((month) => ({ from: month.from, month }));
  for (const token of figures) {
    const from = starts[token] ?? 0;
    const to = ends[token] ?? 0;
    // A year has four digits, and what comes before it in `11/15/2009` has a slash.
    if (to - from === yearDigits || prose.text.charAt(to) === '/') all.push({ from });
  }
  for (let at = prose.text.indexOf('FY'); at !== -1; at = prose.text.indexOf('FY', at + 2)) all.push({ from: at });
  return all.sort((one, other) => one.from - other.from);
}

/** What is written of a date; the rest is undefined. */
type DateParts = Pick<DateMention, 'kind' | 'from' | 'to'> & Partial<DateMention>;

/** Hot: one literal, so that all dates have one shape. */
function mentionOf(parts: DateParts): DateMention {
  const { kind, from, to, year, month, day, lastDay, lastYear, weekday } = parts;
  return { kind, from, to, year, month, day, lastDay, lastYear, weekday, exists: exists(parts) };
}

function exists({ year, month, day = 1, lastDay = day }: DateParts): boolean {
  if (month === undefined) return true;
  return month >= 1 && month <= 12 && day >= 1 && lastDay <= daysIn(month, year);
}
