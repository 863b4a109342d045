/** The day of a cable that is quoted in the text. */
import type { Day } from './calendar.js';
import { dates } from './dates.js';
import type { Prose, Sentence } from '../prose.js';

/** `O R ` before it. */
const longestPrecedence = 6;

/** The day of the date-time group at the head of the block around a sentence, where a quoted cable begins with one. */
export function quotedDay(prose: Prose, { block }: Sentence): Day | undefined {
  const first = prose.findIn(dates, block)[0];
  if (!first || first.from - block.from > longestPrecedence || !/^\d{6}Z/.test(prose.textOf(first))) return undefined;
  const { year, month, day, exists } = first;
  return exists && year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}
