/** The sentence around a place, as one line: wrapped lines joined, page lines cut out (tip-rules 2.1). */
import type { Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** What stands before and after a place in its own sentence; blanks folded, the place itself left out. */
export interface SentenceAround {
  readonly before: string;
  readonly after: string;
}

/** How far a sentence is followed; longer ones say nothing about the place any more. */
const longestBefore = 400;
const longestAfter = 160;

/** The sentence around `at`, no further than `within` goes. */
export function sentenceAround(cable: CableIndex, at: Span, within: Span): SentenceAround {
  const before = foldedBetween(cable, Math.max(within.start, at.start - longestBefore), at.start);
  const after = foldedBetween(cable, at.end, Math.min(within.end, at.end + longestAfter));
  const start = sentenceEnds(before).pop() ?? 0;
  const end = sentenceEnds(after)[0] ?? after.length;
  return { before: before.slice(start).trimStart(), after: after.slice(0, end).trimEnd() };
}

/** Text without page lines and the blanks around them; a line feed is left where a paragraph ends. */
function foldedBetween(cable: CableIndex, start: number, end: number): string {
  let words = '';
  let at = start;
  for (const { position } of cable.within('pageLine', { start, end })) {
    words += `${cable.text.slice(at, position.start.offset).trimEnd()} `;
    at = position.end.offset;
    while (at < end && isBlankCode(cable.text.charCodeAt(at))) at++;
  }
  words += cable.text.slice(at, end);
  return joinLines(words);
}

function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

const lineBreaks = /[\r\n][ \t\r\n\u00A0]*/g;
const blanks = /[ \t\u00A0]{2,}/g;

/** Joins wrapped lines; across a blank line only what goes on in small letters after an unfinished line. */
function joinLines(words: string): string {
  const joined = words.replace(lineBreaks, (breaks, at: number) => {
    const first = breaks.indexOf('\n');
    if (first === -1 || !breaks.includes('\n', first + 1)) return ' ';
    const next = words.charCodeAt(at + breaks.length);
    const isSmall = next >= 97 && next <= 122;
    return isSmall && !'.:!?)'.includes(lastBefore(words, at)) ? ' ' : '\n';
  });
  return joined.replace(blanks, ' ');
}

/** The last character before `at` that is no blank. */
function lastBefore(words: string, at: number): string {
  while (at > 0 && words.charCodeAt(at - 1) === 32) at--;
  return words.charAt(at - 1);
}

const sentenceEnd = /[.!?]["')\]]*(?= ["'([]?[A-Z0-9-])|\n/g;
/** Words whose full stop ends no sentence; nor does that of a single letter (`U.S.`, `e.g.`). */
const abbreviations = new Set(
  'cf vs no nos art sec st mr mrs ms dr gen col amb gov approx jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const longestAbbreviation = 8;

/** Offsets after each end of a sentence. */
function sentenceEnds(words: string): number[] {
  const ends: number[] = [];
  sentenceEnd.lastIndex = 0;
  for (let match = sentenceEnd.exec(words); match; match = sentenceEnd.exec(words)) {
    if (match[0].startsWith('.') && endsInAbbreviation(words, match.index)) continue;
    ends.push(sentenceEnd.lastIndex);
  }
  return ends;
}

function endsInAbbreviation(words: string, end: number): boolean {
  const before = words.slice(Math.max(0, end - longestAbbreviation), end);
  let start = before.length;
  while (start > 0 && isLetter(before.charCodeAt(start - 1))) start--;
  const word = before.slice(start).toLowerCase();
  return word.length === 1 || abbreviations.has(word);
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
