/** A clearance report in some form: text for the opening, for each cable and for the close. */
import { counted } from '../counted.js';
import type { Place, ReviewFacts } from './review-facts.js';

/** A form of the report. */
export interface ReviewPages {
  open(): string;
  cable(facts: ReviewFacts): string;
  close(): string;
}

/** `line 12, paragraph 7` */
export function placeWords({ line, paragraph }: Place): string {
  return paragraph === undefined ? `line ${String(line)}` : `line ${String(line)}, paragraph ${paragraph}`;
}

/** `3 threads`, `no threads` */
export function count(number: number, one: string): string {
  return number === 0 ? `no ${one}s` : counted(number, one);
}

/** What stands open, in one line. */
export function verdict({ findings, waived, threads }: ReviewFacts): string {
  const open = threads.filter(({ state }) => state === 'open').length;
  const gone = threads.filter(({ anchor }) => anchor === 'unanchored').length;
  const moved = threads.filter(({ anchor }) => anchor === 'moved').length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const parts = [
    count(open, 'open thread'),
    `${count(findings.length, 'finding')}${errors > 0 ? ` (${count(errors, 'error')})` : ''}`,
    `${waived.length === 0 ? 'none' : String(waived.length)} waived`,
    ...(gone > 0 ? [`${count(gone, 'thread')} whose words are gone`] : []),
    ...(moved > 0 ? [`${count(moved, 'thread')} whose words were changed or whose place is in doubt`] : []),
  ];
  const line = parts.join(', ');
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}

/** `2009-08-21 12:00 UTC` */
export function timeWords(time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** What is said of an anchor; nothing where the words stand as they did. */
export const anchorWords = {
  placed: undefined,
  moved: 'the words were changed, or the place is in doubt',
  unanchored: 'the words are gone',
  addressed: 'the proposed wording stands there',
} as const;
