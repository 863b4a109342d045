/** Where a text comes from: transmitted, archived or still a draft (cable-format 1.0). */
import { archiveId } from './parse-archive.js';
import type { Source } from './source.js';
import type { Profile } from './types.js';

/** Lines in which a transmission line must show up. */
const wireWindow = 12;
/** Lines after an archive id in which a transmission or date-time line must show up. */
const archiveWindow = 8;

const transmissionLine = /\bVZCZC[A-Z]{3}[0-9O]{3,4}\b/;
const stationLine = /\bDE R[A-Z]{4,7} #[0-9O]{1,4}/;
const dateTimeLine = /(?:^|[^A-Z])[ZOPR]{1,2} (?:[ZOPR]{1,2} )?[0-9O]{6}Z? [A-Z]{3}|^[0-9O]{6}Z [A-Za-z]{3} [0-9O]{2}/;

/** The date of an archive, which with the level and number shows it where the lines of transmission were left out. */
const archiveDate =
  /^(?:[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d\d:\d\d:\d\d [+-]\d{4} \d{4}|\d{4}-\d\d-\d\d(?: \d\d:\d\d(?::\d\d)?)?)$/;

const levelLine = /^(?:UNCLAS|C O N F|CONFIDENTIAL|S E C R E T|SECRET) .*\d{4}$/;

/** Longest stretch of a line that is looked at; a header run onto one line is longer than any header line. */
const longestLook = 4000;

/** The profile of a text, from its first lines. */
export function detectProfile(source: Source): Profile {
  const lines = firstLines(source, wireWindow);
  if (isArchived(lines)) return 'archive';
  return lines.some(isTransmitted) ? 'wire' : 'draft';
}

/** Whether a line is an archive's id, and those below it show that it is one. */
function isArchived(lines: readonly string[]): boolean {
  const first = lines.findIndex((line) => archiveId.test(line));
  if (first === -1) return false;
  const rest = lines
    .slice(first + 1)
    .filter((line) => line !== '')
    .slice(0, archiveWindow);
  const isDated = /[ \t]/.test(lines[first] ?? '') || archiveDate.test(rest[0] ?? '');
  const isTop = first < lines.findIndex(isTransmission) || lines.slice(0, first).every((line) => line === '');
  // Words of a web page may stand above the id where its date stands with it.
  if (!isTop && !isDated) return false;
  if (rest.some((line) => isTransmission(line) || dateTimeLine.test(line))) return true;
  return (isDated || rest.some((line) => archiveDate.test(line))) && rest.some((line) => levelLine.test(line));
}

// The plain words first: most texts are drafts, for which the expressions need not even be compiled.
function isTransmitted(line: string): boolean {
  return isTransmission(line) || (line.includes('DE R') && stationLine.test(line));
}

function isTransmission(line: string): boolean {
  return line.includes('VZCZC') && transmissionLine.test(line);
}

function firstLines(source: Source, count: number): string[] {
  const lines: string[] = [];
  for (let line = 0; line < Math.min(count + 4, source.lines.count); line++) {
    const { start, end } = source.contentOf(line);
    lines.push(source.text.slice(start, Math.min(end, start + longestLook)));
  }
  return lines;
}
