/** The lines of transmission, as the rules about them see them (cable-format 1.2 to 1.9). */
import type { DateTimeGroup, DateTimeLine, PrecedenceLetter, Profile, Span, StationLine } from '../../syntax/types.js';
import { precedenceLetters } from '../../syntax/types.js';
import { isDay } from '../../syntax/parse-fields.js';

/** Profiles with lines of transmission; a draft's addressees are put in by the terminal. */
export const transmitted: readonly Profile[] = ['wire', 'archive'];

/** The more urgent of two letters is the smaller number. */
export function urgencyOf(letter: PrecedenceLetter): number {
  return precedenceLetters.indexOf(letter);
}

/** The most urgent letter; undefined of none. */
export function mostUrgent(letters: readonly PrecedenceLetter[]): PrecedenceLetter | undefined {
  return [...letters].sort((one, other) => urgencyOf(one) - urgencyOf(other))[0];
}

/** Place of the letters in front of a date-time group; empty without letters. */
export function lettersSpan(line: DateTimeLine, text: string): Span {
  const start = line.position.start.offset;
  let end = line.children[0]?.position.start.offset ?? start;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

const serial = /#([0-9O]+)(\/[0-9O]+)?/;

/** Places in a station line: the serial's digits, the section with its slash, and the day and time of filing. */
export function stationParts({ value, position }: StationLine): { serial: Span; section: Span; filing: Span } {
  const match = serial.exec(value);
  const start = position.start.offset + (match?.index ?? 0) + 1;
  const end = start + (match?.[1]?.length ?? 0);
  const filing = position.start.offset + value.lastIndexOf(' ') + 1;
  return {
    serial: { start, end },
    section: { start: end, end: end + (match?.[2]?.length ?? 0) },
    filing: { start: filing, end: position.end.offset },
  };
}

/** Moment of a date-time group in milliseconds of UTC; undefined where there is no such moment. */
export function momentOf({ year, month, day, hour, minute }: DateTimeGroup): number | undefined {
  if (month === undefined || !isDay(year, month, day) || hour > 23 || minute > 59) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute);
}
