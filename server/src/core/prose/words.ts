/** Letters, words and gaps: how recognisers look at prose where it stands, without copying it. */
import { countWhile } from '../syntax/ordered.js';
import { isBlankCode } from '../syntax/source.js';
import type { Span } from '../syntax/types.js';

/** Longest word that is looked at; bounds every search backwards. */
const longestWord = 40;

/** Whether `code` is `a` to `z`. */
export function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether `code` is `A` to `Z`. */
export function isUpperCase(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether `code` is a letter, plain or accented. */
export function isLetter(code: number): boolean {
  return isLowerCase(code) || isUpperCase(code) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}

/** Whether `code` is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether `code` is a letter or a digit. */
export function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** Offset where the letters and digits that end at `end` begin. */
export function wordStart(text: string, end: number, floor = 0): number {
  const lowest = Math.max(floor, end - longestWord);
  let start = end;
  while (start > lowest && isLetterOrDigit(text.charCodeAt(start - 1))) start--;
  return start;
}

/** Offset after the letters and digits that begin at `start`. */
export function wordEnd(text: string, start: number): number {
  const highest = Math.min(text.length, start + longestWord);
  let end = start;
  while (end < highest && isLetterOrDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Offset of the first character from `at` that is neither white space nor in one of `holes` (page lines, in the order of
 * the text): a space of the prose may be a line break, and a page line may stand in it.
 */
export function skipGap(text: string, at: number, holes: readonly Span[]): number {
  while (at < text.length) {
    if (isBlankCode(text.charCodeAt(at))) at++;
    else {
      const hole = holeAt(holes, at);
      if (!hole) return at;
      at = hole.end;
    }
  }
  return at;
}

/** `text.slice(start, end)` with one blank for each hole in it. */
export function sliceAround(text: string, start: number, end: number, holes: readonly Span[]): string {
  let slice = '';
  let from = start;
  for (let index = firstHoleAfter(holes, start); index < holes.length; index++) {
    const hole = holes[index];
    if (!hole || hole.start >= end) break;
    slice += text.slice(from, Math.max(from, hole.start)) + ' ';
    from = hole.end;
  }
  return slice + text.slice(from, Math.max(from, end));
}

/** Whether one of `holes` begins between two offsets. */
export function hasHole(holes: readonly Span[], start: number, end: number): boolean {
  const hole = holes[firstHoleAfter(holes, start)];
  return hole !== undefined && hole.start < end;
}

function holeAt(holes: readonly Span[], at: number): Span | undefined {
  const hole = holes[firstHoleAfter(holes, at)];
  return hole && hole.start <= at ? hole : undefined;
}

/** Index of the first hole that ends after `at`. */
function firstHoleAfter(holes: readonly Span[], at: number): number {
  return countWhile(holes, ({ end }) => end <= at);
}
