/** Hovers on the date-time line: precedence letters and the date as people read it. */
import { findPrecedenceByLetter } from '../../data/precedences.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { type Day, daysIn, isDay, months, washingtonOffset, weekdayOf, weekdays } from '../../prose/dates/calendar.js';
import type { DateTimeGroup, DateTimeLine } from '../../syntax/types.js';
import { describePrecedence } from './hover-addressee.js';
import { type Hover, joinParagraphs, titled } from '../markdown.js';

/** The letter under the cursor: `O R` before the date-time group. */
export function hoverPrecedences(cable: CableIndex, { precedences }: DateTimeLine, offset: number): Hover | undefined {
  const letter = cable.text.charAt(offset);
  const index = precedences.findIndex((precedence) => precedence === letter);
  const word = findPrecedenceByLetter(letter)?.word;
  if (index === -1 || word === undefined) return undefined;
  const forWhom = index === 0 ? 'For the action addressees.' : 'For the information addressees.';
  return { at: { start: offset, end: offset + 1 }, markdown: joinParagraphs(describePrecedence(word), forWhom) };
}

/** The date-time group as a date: `Friday, August 21, 2009, 21:59 Zulu (UTC)`. */
export function hoverDateTime(group: DateTimeGroup): Hover {
  return { at: spanOf(group), markdown: joinParagraphs(titled(group.value, 'date-time group'), sayMoment(group)) };
}

type Moment = Pick<DateTimeGroup, 'day' | 'month' | 'year' | 'hour' | 'minute'>;

/** First year of the rules of daylight time that `washingtonOffset` knows. */
const firstKnownYear = 1987;

/** A date and time of day in words, or what is wrong with it. */
export function sayMoment({ day, month, year, hour, minute }: Moment): string {
  if (month === undefined) return 'The word for the month is none: write `JAN` to `DEC`.';
  const name = months[month - 1] ?? '';
  if (!isDay({ year, month, day })) return `There is no such day: ${name} ${year} has ${daysIn(month, year)} days.`;
  if (hour > 23 || minute > 59) return 'There is no such time: the hours go from 00 to 23, the minutes to 59.';
  const weekday = weekdays[weekdayOf({ year, month, day })] ?? '';
  const zulu = `${weekday}, ${name} ${day}, ${year}, ${padded(hour)}:${padded(minute)} Zulu (UTC).`;
  return year < firstKnownYear
    ? zulu
    : `${zulu} In Washington: ${washingtonTime({ year, month, day }, hour * 60 + minute)}`;
}

const minutesOfDay = 24 * 60;

function washingtonTime(day: Day, minutes: number): string {
  const shift = washingtonOffset(day);
  const local = (minutes + shift + minutesOfDay) % minutesOfDay;
  const hour = Math.floor(local / 60);
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${padded(local % 60)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
  return minutes + shift < 0 ? `${clock} on the day before.` : clock;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
