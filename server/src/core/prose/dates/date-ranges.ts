/** Ranges of dates: `April 2009 to March 2010`, `from April 1 through June 30, 2010`. */
import { type DateMention, dates } from './dates.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** Two dates joined to a range. A year that only the last one has holds for both. */
export interface DateRange extends Stretch {
  readonly first: DateMention;
  readonly last: DateMention;
  /** The first date's year as understood. */
  readonly firstYear: number | undefined;
  readonly lastYear: number | undefined;
  /** `March 2009-2010`: a month at one end, a year at the other. */
  readonly garbled: boolean;
}

const joint = /^,? ?(?:to|through|thru|until|till|--?|up to|and) ?$/i;
const between = /\bbetween $/i;

/** All ranges, in order and without overlaps. `and` joins only behind `between`. */
export function dateRanges(prose: Prose): readonly DateRange[] {
  const all = prose.find(dates);
  const found: DateRange[] = [];
  for (let index = 0; index + 1 < all.length; index++) {
    const first = all[index];
    const last = all[index + 1];
    if (!first || !last || !isJoined(prose.text, first, last)) continue;
    found.push(rangeOf(first, last));
    index++;
  }
  return found;
}

function isJoined(text: string, first: DateMention, last: DateMention): boolean {
  if (last.from - first.to > 10) return false;
  const gap = text.slice(first.to, last.from);
  if (!joint.test(gap)) return false;
  return !/and/i.test(gap) || between.test(text.slice(Math.max(0, first.from - 9), first.from));
}

function rangeOf(first: DateMention, last: DateMention): DateRange {
  const lastYear = last.lastYear ?? last.year;
  return {
    from: first.from,
    to: last.to,
    first,
    last,
    // `January to December 2009`, but `November to March 2010` begins in 2009.
    firstYear: first.year ?? (lastYear !== undefined && isLater(first, last) ? lastYear - 1 : lastYear),
    lastYear: lastYear ?? first.year,
    garbled: first.month !== undefined && last.month === undefined,
  };
}

function isLater(first: DateMention, last: DateMention): boolean {
  return first.month !== undefined && last.month !== undefined && first.month > last.month;
}
