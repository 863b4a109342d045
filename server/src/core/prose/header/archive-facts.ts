/** What the lines of an archive say, in the terms of the cable below them (cable-format 1.1). */
import { joinName } from '../../data/fold-name.js';
import { originMatches } from '../../data/origins.js';
import { findPost } from '../../data/posts.js';
import { monthNumber } from '../../syntax/source.js';
import { type ClassificationLevel, type DateTimeGroup, classificationLevels } from '../../syntax/types.js';

const dateLine = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d) (\d{4})$/;
const postLine = /^(?:Embassy|Consulate)(?: General)?[ \t]+(\S.*)$/;

/** Whether an archive id's post (`HONGKONG`) is the origin of the classification line (`HONG KONG`). */
export function isOriginOf(post: string, origin: string): boolean {
  const one = joinName(post);
  const other = joinName(origin);
  return one.startsWith(other) || other.startsWith(one) || originMatches(post, origin);
}

/** Whether the archive's subject line begins the SUBJECT, or is it; case, blanks and marks do not count. */
export function isSubjectOf(line: string, subject: string): boolean {
  const one = lettersOf(line);
  const other = lettersOf(subject);
  return one.startsWith(other) || other.startsWith(one);
}

/** Whether the archive's date is the day of the date-time group, as printed or in Zulu time; true where it cannot be read. */
export function isDayOf(line: string, { day, month, year }: DateTimeGroup): boolean {
  const match = dateLine.exec(line);
  const printedMonth = monthNumber(match?.[1] ?? '');
  // Another year is for the rule `dtg-year-mismatch` to tell.
  if (!match || printedMonth === undefined || month === undefined || Number(match[9]) !== year) return true;
  const [, , printedDay, hours, minutes, seconds, sign, zoneHours, zoneMinutes] = match;
  if (Number(printedDay) === day && printedMonth === month) return true;
  const printed = Date.UTC(year, printedMonth - 1, Number(printedDay), Number(hours), Number(minutes), Number(seconds));
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -60_000 : 60_000);
  const zulu = new Date(printed - zone);
  return zulu.getUTCDate() === day && zulu.getUTCMonth() + 1 === month;
}

/** The level that the archive prints (`UNCLASSIFIED//FOR OFFICIAL USE ONLY`). */
export function archivedLevel(line: string): ClassificationLevel | undefined {
  const [word = ''] = line.split('//');
  const level = word.trim() === 'UNCLASSIFIED' ? 'UNCLAS' : word.trim();
  return classificationLevels.find((known) => known === level);
}

/** Whether the archive's office (`Consulate Hong Kong`) is the originator (`AMCONSUL HONG KONG`); true where it is in doubt. */
export function isOfficeOf(line: string, plad: string): boolean {
  if (line.startsWith('Secretary of State')) return /STATE|WASHDC|DEPT/.test(plad);
  const place = postLine.exec(line)?.[1];
  if (place === undefined) return true;
  const joined = joinName(plad);
  if (place.split(/[ ,-]+/).some((word) => word.length > 3 && joined.includes(joinName(word)))) return true;
  const post = findPost(plad);
  const names = post ? [post.city, post.shortName, ...post.aliases] : [];
  return joined.includes(joinName(place)) || names.some((name) => originMatches(place, name));
}

function lettersOf(words: string): string {
  return words
    .replace(/^\([A-Z/]{1,8}\)/, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
}
