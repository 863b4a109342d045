/** The calendar: which dates there are, on which day of the week they fall, and what the clock shows in Washington. */

/** Months in full, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Days of the week in full, Sunday first: index 0 is Sunday. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a month; February without a year has 29. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether there is such a day. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(month, year);
}

/** Day of the week, 0 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  // Tomohiko Sakamoto's method.
  const before = month < 3 ? year - 1 : year;
  const leaps = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (before + leaps + (monthShifts[month - 1] ?? 0) + day) % 7;
}

const monthShifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Below 0 where `one` is before `other`, 0 on the same day, above 0 after it. */
export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/**
 * Minutes by which Washington is before (below 0) Greenwich on a day. Daylight time runs from the second Sunday in March to
 * the first in November; until 2006 it ran from the first Sunday in April to the last in October (Energy Policy Act of 2005).
 */
export function washingtonOffset(day: Day): number {
  const later = day.year >= 2007;
  const start = later ? sundayOf(day.year, 3, 2) : sundayOf(day.year, 4, 1);
  const end = later ? sundayOf(day.year, 11, 1) : lastSundayOf(day.year, 10);
  return compareDays(day, start) >= 0 && compareDays(day, end) < 0 ? -240 : -300;
}

function sundayOf(year: number, month: number, count: number): Day {
  const first = weekdayOf({ year, month, day: 1 });
  return { year, month, day: 1 + ((7 - first) % 7) + (count - 1) * 7 };
}

function lastSundayOf(year: number, month: number): Day {
  const last = daysIn(month, year);
  return { year, month, day: last - weekdayOf({ year, month, day: last }) };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
