/**
 * What the matching copy writes in place of the scars of transmission and of characters that drafters type in several
 * ways (tip-rules 2.1, cable-format 2.3). Only what is certain: a comma that may be a comma stays one.
 */
import type { Span } from '../syntax/types.js';
import { type Repair, blankRuns } from './blank-runs.js';

/**
 * All repairs between two offsets, in order. `scopes` are the main paragraphs: brackets pair within one.
 */
export function findRepairs(text: string, { start, end }: Span, scopes: readonly Span[]): readonly Repair[] {
  const repairs: Repair[] = [];
  const add: Add = (at, length, replacement) => {
    if (at >= start && at + length <= end) repairs.push({ start: at, end: at + length, text: replacement });
  };
  addApostrophes(text, start, end, add);
  addQuotes(text, start, end, add);
  for (const scope of scopes) addDashes(text, scope, add);
  addDoubleHyphens(text, start, add);
  addLinks(text, start, add);
  addNegations(text, start, add);
  addForeignCharacters(text, start, end, add);
  repairs.sort((one, other) => one.start - other.start);
  return merged(blankRuns(text, start, end), repairs);
}

type Add = (at: number, length: number, replacement: string) => void;

/**
 * `China,s` has lost its apostrophe. So has `three years, imprisonment`, the one plural possessive that can be nothing
 * else.
 */
function addApostrophes(text: string, start: number, end: number, add: Add): void {
  for (let at = text.indexOf(',', start); at !== -1 && at < end; at = text.indexOf(',', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if ((next | 32) === letterS) {
      if (isLetter(text.charCodeAt(at - 1)) && !isWordCode(text.charCodeAt(at + 2))) add(at, 1, "'");
    } else if ((text.charCodeAt(at - 1) | 32) === letterS && isBlank(next) && isTermOfYears(text, at)) add(at, 1, "'");
  }
}

const timeUnit = /(?:year|month|week|day)s$/i;

function isTermOfYears(text: string, comma: number): boolean {
  let at = comma + 1;
  while (isBlank(text.charCodeAt(at))) at++;
  return text.startsWith('imprison', at) && timeUnit.test(text.slice(Math.max(0, comma - 6), comma));
}

/** Longest quotation that is looked for between `&` and `8`. */
const longestQuotation = 400;

/** `&pull8` was in curly quotes; `&` alone stays, it may be an ampersand. */
function addQuotes(text: string, start: number, end: number, add: Add): void {
  for (let at = text.indexOf('&', start); at !== -1; at = text.indexOf('&', at + 1)) {
    if (at >= end) return;
    if (!isLetter(text.charCodeAt(at + 1)) || isWordCode(text.charCodeAt(at - 1))) continue;
    const close = closingEight(text, at, Math.min(end, at + longestQuotation));
    if (close === -1) continue;
    add(at, 1, '"');
    add(close, 1, '"');
  }
}

function closingEight(text: string, open: number, limit: number): number {
  const next = text.indexOf('&', open + 1);
  if (next !== -1 && next < limit) limit = next;
  for (let at = text.indexOf('8', open); at !== -1 && at < limit; at = text.indexOf('8', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if ((isLetter(before) || '.,!?'.includes(text.charAt(at - 1))) && !isWordCode(text.charCodeAt(at + 1))) return at;
  }
  return -1;
}

/** A closing bracket without an opening one, after a word and before a blank, was a dash, unless it counts a list. */
function addDashes(text: string, { start, end }: Span, add: Add): void {
  let depth = 0;
  let counter = 0;
  let open = text.indexOf('(', start);
  for (let close = text.indexOf(')', start); close !== -1 && close < end; close = text.indexOf(')', close + 1)) {
    for (; open !== -1 && open < close; open = text.indexOf('(', open + 1)) depth++;
    if (depth > 0) {
      depth--;
      continue;
    }
    const count = listCount(text, start, close, counter);
    if (count > 0) counter = count;
    else if (isWordCode(text.charCodeAt(close - 1)) && isBlank(text.charCodeAt(close + 1))) add(close, 1, ' --');
  }
}

/** The place in its list of a counter such as `1)` or `a)` before `close`; 0 where there is none. */
function listCount(text: string, start: number, close: number, before: number): number {
  let first = close;
  while (first > start && isWordCode(text.charCodeAt(first - 1)) && close - first < 3) first--;
  const label = text.slice(first, close);
  const count = /^[0-9]{1,2}$/.test(label) ? Number(label) : /^[a-z]$/i.test(label) ? (label.charCodeAt(0) & 31) : 0;
  if (count === 0) return 0;
  let previous = first - 1;
  while (previous >= start && isBlank(text.charCodeAt(previous))) previous--;
  // `from 2 to 1) or` is no list; `: 1) first` begins one, and `2)` goes on with it.
  const opens = previous < start || ':;,.-'.includes(text.charAt(previous));
  return count === before + 1 && (opens || before > 0) ? count : 0;
}

/** `word--word`, `victims ---- in`: one form for all dashes. */
function addDoubleHyphens(text: string, start: number, add: Add): void {
  for (let at = text.indexOf('--', start); at !== -1; ) {
    let end = at + 2;
    while (text.charCodeAt(end) === hyphen) end++;
    const left = at === 0 || isBlank(text.charCodeAt(at - 1)) ? '' : ' ';
    const right = end >= text.length || isBlank(text.charCodeAt(end)) ? '' : ' ';
    if (left !== '' || right !== '' || end - at > 2) add(at, end - at, `${left}--${right}`);
    at = text.indexOf('--', end);
  }
}

/** `[Guidelines](#)` is a word with the debris of a link, `[1](#)` a paragraph sign, `\$` a sign with an escape. */
function addLinks(text: string, start: number, add: Add): void {
  for (let at = text.indexOf('](', start); at !== -1; at = text.indexOf('](', at + 2)) {
    const close = text.indexOf(')', at);
    const open = text.lastIndexOf('[', at);
    if (open < start || close === -1 || close - at > longestTarget || at - open > longestLink) continue;
    if (text.slice(open + 1, at) === '1') add(open, close + 1 - open, '\u00B6');
    else {
      add(open, 1, '');
      add(at, close + 1 - at, '');
    }
  }
  for (let at = text.indexOf('\\', start); at !== -1; at = text.indexOf('\\', at + 1))
    if ('$*_#&[]()'.includes(text.charAt(at + 1)) && at + 1 < text.length) add(at, 1, '');
}

const longestLink = 120;
const longestTarget = 200;

const negation = /\b(not?)\/\1(?![A-Za-z])/iy;

/** `not/not` says `not` so that no garble can lose it. */
function addNegations(text: string, start: number, add: Add): void {
  for (let at = text.indexOf('/', start); at !== -1; at = text.indexOf('/', at + 1)) {
    const word = text.charAt(at - 1) === 'o' || text.charAt(at - 1) === 'O' ? at - 2 : at - 3;
    negation.lastIndex = Math.max(start, word);
    if (negation.test(text)) add(at, negation.lastIndex - at, '');
  }
}

const foreignCharacter = /[^\0-\x7F]/g;

/** Typographic marks and what they become; U+2078 is a closing quote that an archive has made a power of eight. */
const plainForms: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201B', "'"],
  ['\u2032', "'"],
  ['\u00B4', "'"],
  ['\u201C', '"'],
  ['\u201D', '"'],
  ['\u201E', '"'],
  ['\u2033', '"'],
  ['\u00AB', '"'],
  ['\u00BB', '"'],
  ['\u2078', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2026', '...'],
  ['\u00AD', ''],
  ['\u200B', ''],
  ['\u200C', ''],
  ['\u200D', ''],
  ['\u2060', ''],
]);
const longDashes = '\u2012\u2013\u2014\u2015';
const replacementCharacter = '\uFFFD';

function addForeignCharacters(text: string, start: number, end: number, add: Add): void {
  foreignCharacter.lastIndex = start;
  while (foreignCharacter.test(text)) {
    const at = foreignCharacter.lastIndex - 1;
    if (at >= end) break;
    const character = text.charAt(at);
    const plain = plainForms.get(character);
    if (plain !== undefined) add(at, 1, plain);
    else if (longDashes.includes(character)) add(at, 1, dashFor(text, at));
    else if (character === replacementCharacter) addReplacement(text, at, add);
  }
  foreignCharacter.lastIndex = 0;
}

/** A dash between digits is a hyphen, any other one stands between blanks. */
function dashFor(text: string, at: number): string {
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))) return '-';
  return `${isBlank(text.charCodeAt(at - 1)) ? '' : ' '}--${isBlank(text.charCodeAt(at + 1)) ? '' : ' '}`;
}

/** U+FFFD stands for an apostrophe before `s` and for the paragraph sign before a number. */
function addReplacement(text: string, at: number, add: Add): void {
  const next = text.charCodeAt(at + 1);
  if (isLetter(text.charCodeAt(at - 1)) && (next | 32) === 115 && !isLetter(text.charCodeAt(at + 2))) add(at, 1, "'");
  else if (isDigit(next)) add(at, 1, '\u00B6');
}

function merged(one: readonly Repair[], other: readonly Repair[]): readonly Repair[] {
  if (other.length === 0) return one;
  const all: Repair[] = [];
  let next = 0;
  for (const repair of one) {
    for (let rival = other[next]; rival && rival.start < repair.start; rival = other[++next]) all.push(rival);
    all.push(repair);
  }
  return all.concat(other.slice(next));
}

const hyphen = 45;
const letterS = 115;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
