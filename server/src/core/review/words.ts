/**
 * The words of a text or of a quotation, as anchoring compares them. A quotation is a piece without a tree, so both are
 * read by the same simple eyes: letters and digits count, white space, line ends, punctuation and the scars of
 * transmission do not, a page line is not there, and a paragraph's number is one sign whatever it is and however marked.
 */
import { paragraphMark } from '../syntax/paragraph-mark.js';
import { plainForm } from '../prose/scars/plain-characters.js';
import type { Span } from '../syntax/types.js';
import { findPageLines } from './page-lines.js';

/** Stands where a paragraph begins: behind a blank line, before a label or a bullet. It takes no room in the text. */
export const edge = '\u00B6';
/** Stands for a label: `7.`, `1A.`, `(b)`. */
export const label = '#';

/** Words in order, each with its key and its place. */
export interface Words {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Reads a whole text; a tree knows its page lines. A paragraph ends where the text does. */
export function readWords(text: string, pages: readonly Span[]): Words {
  const words = read(text, pages, true);
  if (words.keys.at(-1) === edge) return words;
  const { length } = text;
  return { keys: [...words.keys, edge], starts: [...words.starts, length], ends: [...words.ends, length] };
}

/** Reads a piece of a text, with page lines by their shape; `opensLine` says whether it starts where a line does. */
export function readPiece(text: string, opensLine: boolean): Words {
  return read(text, findPageLines(text), opensLine);
}

function read(text: string, pages: readonly Span[], opensLine: boolean): Words {
  const words = { keys: [] as string[], starts: [] as number[], ends: [] as number[] };
  let from = 0;
  let afterLine = opensLine;
  for (const page of pages) {
    readBetween(text, { start: from, end: page.start, afterLine }, words);
    from = Math.max(from, page.end);
    // A page ends with an empty line or with none; what stands behind it goes on, unless it has a label.
    while (from < text.length && isBlank(text.charCodeAt(from))) from++;
    afterLine = true;
  }
  readBetween(text, { start: from, end: text.length, afterLine }, words);
  return words;
}

interface OpenWords {
  readonly keys: string[];
  readonly starts: number[];
  readonly ends: number[];
}

interface Piece extends Span {
  /** Whether a line starts where it starts. */
  readonly afterLine: boolean;
}

function readBetween(text: string, { start, end, afterLine }: Piece, words: OpenWords): void {
  const add = (key: string, from: number, to: number): void => {
    if (key === edge && words.keys.at(-1) === edge) return;
    words.keys.push(key);
    words.starts.push(from);
    words.ends.push(to);
  };
  // Made here: for sets of Unicode V8 asks its tables at once, and a run without reviews needs none.
  const word = /[\p{L}\p{N}\p{M}]+/gu;
  let before = start;
  let at = start;
  while (at < end) {
    word.lastIndex = at;
    const match = word.exec(text);
    if (!match || match.index >= end) break;
    const found = match.index;
    const last = Math.min(word.lastIndex, end);
    const line = lineStartIn(text, before, found) ?? (before === start && afterLine ? start : undefined);
    if (line !== undefined) {
      const labelEnd = labelAt(text, line, found);
      const blankLine = hasBlankLine(text, before, found);
      if (labelEnd !== undefined) {
        add(edge, found, found);
        add(label, found, labelEnd);
        at = before = labelEnd;
        continue;
      }
      if (blankLine || isBullet(text, line, found)) add(edge, found, found);
    }
    if (isDebris(text, found, last)) {
      at = before = last + debrisTail;
      continue;
    }
    const key = keyOf(text, found, last);
    if (key !== '') add(key, found, last);
    at = before = last;
  }
}

/** The last line start between the word before and the one at `found`. */
function lineStartIn(text: string, before: number, found: number): number | undefined {
  for (let at = found; at > before; at--) if (isLineEnd(text.charCodeAt(at - 1))) return at;
  return undefined;
}

function hasBlankLine(text: string, before: number, found: number): boolean {
  let ends = 0;
  for (let at = before; at < found; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) ends++;
    else if (!isBlank(code)) ends = 0;
    if (ends > 1) return true;
  }
  return false;
}

const lineFeed = 10;
const carriageReturn = 13;

function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}

/** Marks that archives and drafters set before a number, and the number or letter with its dot or brackets. */
const labelPattern = new RegExp(
  String.raw`(?:${paragraphMark}|\[1\])?[ \t]*(?:(?:[0-9]{1,3}|1?[A-Z]|1?[IVX]{2,5})\.|\((?:[0-9]{1,2}|[a-z])\))(?=[ \t(]|$)`,
  'my',
);

/** Offset behind the label that begins the line at `start` and holds the word at `found`. */
function labelAt(text: string, start: number, found: number): number | undefined {
  let at = start;
  while (at < found && isBlank(text.charCodeAt(at))) at++;
  labelPattern.lastIndex = at;
  return labelPattern.test(text) && labelPattern.lastIndex > found ? labelPattern.lastIndex : undefined;
}

function isBullet(text: string, start: number, found: number): boolean {
  let at = start;
  while (at < found && isBlank(text.charCodeAt(at))) at++;
  return text.startsWith('--', at) || text.startsWith('\u2022', at);
}

/** `[1](#)` stands for a paragraph sign. */
function isDebris(text: string, start: number, end: number): boolean {
  return end - start === 1 && text.charCodeAt(start) === 49 && text.startsWith('](#)', end) && text[start - 1] === '[';
}
const debrisTail = '](#)'.length;

const foreign = /[^a-z0-9]/;

/** Lower case without accents; a closing quotation mark that arrived as `8` is dropped. */
function keyOf(text: string, start: number, end: number): string {
  let key = text.slice(start, end).toLowerCase();
  if (foreign.test(key)) key = plainKey(key);
  return key.length > 2 && key.endsWith('8') && !isDigit(key.charCodeAt(key.length - 2)) ? key.slice(0, -1) : key;
}

function plainKey(key: string): string {
  let plain = '';
  for (const character of key.normalize('NFC')) {
    const form = character > '\u007F' ? plainForm(character, 0, character.length) : undefined;
    plain += form ? form.text.toLowerCase().trim() : character;
  }
  return plain;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
