/** Where sentences end (tip-rules 2.1.5). */
import { abbreviations, initialism, labelWords, openers } from './abbreviations.js';

/**
 * Ends of the sentences of one block of the copy, between two offsets: after each stop, with what closes it, that white
 * space and a capital, digit, quotation mark, bracket or dash follow.
 */
export function sentenceEnds(text: string, from: number, to: number, stops: Stops): readonly number[] {
  const ends: number[] = [];
  let start = from;
  for (let at = stops.next(from), end: number; at < to; at = stops.next(end)) {
    end = endAfter(text, at, to);
    if (end >= to || text.charCodeAt(end) !== blank || !isOpening(text, end + 1)) continue;
    if (text.charCodeAt(at) === stop && end === at + 1 && !isEnd(text, start, at)) continue;
    ends.push(end);
    start = end + 1;
  }
  ends.push(to);
  return ends;
}

/** Offsets of `.`, `!` and `?` in order, found by native search; asked for by rising offsets. */
export class Stops {
  private readonly text: string;
  private readonly nextOf = [-2, -2, -2];

  constructor(text: string) {
    this.text = text;
  }

  /** The first stop at or after `offset`; Infinity where there is none. */
  next(offset: number): number {
    let nearest = Infinity;
    for (let index = 0; index < marks.length; index++) {
      let at = this.nextOf[index] ?? Infinity;
      if (at < offset) {
        const found = this.text.indexOf(marks[index] ?? '', offset);
        at = this.nextOf[index] = found === -1 ? Infinity : found;
      }
      if (at < nearest) nearest = at;
    }
    return nearest;
  }
}

const marks = ['.', '!', '?'];
const stop = 46;
const blank = 32;
const closers = '"\')]';

/** Offset after the stops and closing marks at `at`. */
function endAfter(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && '.!?'.includes(text.charAt(end))) end++;
  while (end < to && closers.includes(text.charAt(end))) end++;
  // `coercion. "` has a blank inside its closing quotation mark.
  const quoted = text.startsWith(' "', end) && (end + 2 === to || text.charCodeAt(end + 2) === blank);
  return quoted && end < to ? end + 2 : end;
}

function isOpening(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return true;
  if (code >= 0xc0 && code <= 0xde) return true;
  return '"\'([-\u00B6'.includes(text.charAt(at)) && at < text.length;
}

/** Whether the stop at `at` ends a sentence that began at `start`, and not an abbreviation or a list counter. */
function isEnd(text: string, start: number, at: number): boolean {
  let first = at;
  while (first > start && isAbbreviationCode(text.charCodeAt(first - 1))) first--;
  // Hot: nearly all sentences end with a word that is too long for an abbreviation.
  if (at - first > longestAbbreviation && !text.slice(first, at).includes('.')) return true;
  const word = text.slice(first, at);
  // `1. Train judges.`, `A. Fund shelters.`: the counter belongs to what it counts.
  if (first === start && (/^[0-9]{1,2}$/.test(word) || /^[A-Za-z]$/.test(word))) return false;
  const kind = abbreviations.get(word.toLowerCase());
  const next = text.charCodeAt(at + 2);
  if (kind === 'always') return false;
  if (kind === 'number') return !(next >= 48 && next <= 57);
  if (kind === 'either') return opensSentence(text, at + 2);
  if (!initialism.test(word)) return true;
  // `W.H. Chow`, but `contained in reftel B. These`.
  return word.length === 1 && labelWords.has(wordBefore(text, start, first)) ? true : opensSentence(text, at + 2);
}

const longestAbbreviation = 6;

/** Letters, stops inside (`e.g`) and digits that make a word of what they stand in (`3`). */
function isAbbreviationCode(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122) || code === stop || (code >= 48 && code <= 57);
}

const firstWord = /[A-Za-z]+/y;

/** Whether a word that opens sentences, and no names, stands at `at`. */
function opensSentence(text: string, at: number): boolean {
  firstWord.lastIndex = at;
  const word = firstWord.exec(text)?.[0];
  return word !== undefined && openers.has(word);
}

function wordBefore(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) === blank) last--;
  let first = last;
  while (first > start && isAbbreviationCode(text.charCodeAt(first - 1))) first--;
  return text.slice(first, last).toLowerCase();
}
