/** The day of a cable, as far as it is known, and dates as people read them. */
import type { CableIndex } from '../lint/cable-index.js';
import { months } from '../prose/dates/calendar.js';
import { monthNumber } from '../syntax/source.js';

/**
 * `2009-08-21` of the date-time group, else of the archive's line; a month or a year alone where no more can be read.
 * Undefined for a draft without a date.
 */
export function cableDate(cable: CableIndex): string | undefined {
  const group = cable.first('dateTimeGroup');
  if (group) return isoDate(group.year, group.month, group.day);
  const line = cable.all('archiveLine').find(({ kind }) => kind === 'date');
  const [, month = '', day, year] = archiveDate.exec(line?.value ?? '') ?? [];
  if (year !== undefined) return isoDate(Number(year), monthNumber(month), Number(day));
  return cable.year === undefined ? undefined : isoDate(cable.year, undefined, 0);
}

const archiveDate = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([0-9]{1,2}) .* ([0-9]{4})$/;

function isoDate(year: number, month: number | undefined, day: number): string {
  const parts = month === undefined ? [] : [month, day];
  return [String(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** `August 21, 2009` for `2009-08-21`, `August 2009` for `2009-08`, `2009` for `2009`. */
export function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** Whether what happened on `date` had happened by `day`; of two dates that are not equally exact the common part counts. */
export function isBy(date: string, day: string): boolean {
  const length = Math.min(date.length, day.length);
  return date.slice(0, length) <= day.slice(0, length);
}
