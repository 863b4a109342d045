/** Whether two citations mean one cable (cable-format 1.14). */
import { originMatches } from '../../data/origins.js';

/** What names a cable. A year that nobody states is undefined. */
export interface CableName {
  readonly origin: string;
  readonly number: number;
  readonly year: number | undefined;
}

/** Whether two names are of one cable: numbers as integers, `SECSTATE` as `STATE`, an unknown year as any year. */
export function isSameCable(one: CableName, other: CableName): boolean {
  if (one.number !== other.number) return false;
  if (one.year !== undefined && other.year !== undefined && one.year !== other.year) return false;
  return isSameOrigin(one.origin, other.origin);
}

/** Whether two origins name one post. */
export function isSameOrigin(one: string, other: string): boolean {
  return one === other || originMatches(one, other);
}

const numberWidth = 6;

/** A cable's name as people write it: `2009 STATE 087524`. */
export function nameInWords({ origin, number, year }: CableName): string {
  const words = `${origin} ${String(number).padStart(numberWidth, '0')}`;
  return year === undefined ? words : `${String(year)} ${words}`;
}
