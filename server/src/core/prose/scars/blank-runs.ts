/** Blanks of the text that the matching copy writes as one: line ends, indentation, double blanks, tabs. */
import { isBlankCode } from '../../syntax/source.js';
import type { Span } from '../../syntax/types.js';

/** A place of the text and what the copy has for it. */
export interface Repair extends Span {
  readonly text: string;
}

/** Each run of blanks between two offsets that is not one plain blank, with what the copy has for it, in order. */
export function blankRuns(text: string, start: number, end: number): readonly Repair[] {
  return hasOddBlank(text) ? runsByExpression(text, start, end) : runsByLines(text, start, end);
}

/** Blanks that neither end a line nor are plain. */
const oddBlanks = ['\t', '\v', '\f', '\u00A0', '\uFEFF'];

/** Hot: a native search for each is a tenth of one expression for all. */
function hasOddBlank(text: string): boolean {
  for (const blank of oddBlanks) if (text.includes(blank)) return true;
  return text.includes('\r') && /\r(?!\n)/.test(text);
}

const blankRun = /[ \t-\r\u00A0\uFEFF]+/g;

function runsByExpression(text: string, start: number, end: number): readonly Repair[] {
  const runs: Repair[] = [];
  blankRun.lastIndex = start;
  for (let match = blankRun.exec(text); match && match.index < end; match = blankRun.exec(text))
    if (match[0] !== ' ') runs.push(joining(text, match.index, blankRun.lastIndex));
  blankRun.lastIndex = 0;
  return runs;
}

/** Hot: searches for the two things that begin a run in nearly all texts. */
function runsByLines(text: string, start: number, end: number): readonly Repair[] {
  const runs: Repair[] = [];
  let line = text.indexOf('\n', start);
  let double = nextDouble(text, start);
  for (let at = nearest(line, double); at < end; at = nearest(line, double)) {
    let first = at;
    let last = at;
    while (first > start && isBlankCode(text.charCodeAt(first - 1))) first--;
    while (last < end && isBlankCode(text.charCodeAt(last))) last++;
    runs.push(joining(text, first, last));
    if (line !== -1 && line < last) line = text.indexOf('\n', last);
    if (double !== -1 && double < last) double = nextDouble(text, last);
  }
  return runs;
}

const doubleBlank = / {2}/g;

/** Where two blanks stand side by side. The expression skips every other unit; `indexOf` would stop at every blank. */
function nextDouble(text: string, from: number): number {
  doubleBlank.lastIndex = from;
  return doubleBlank.test(text) ? doubleBlank.lastIndex - 2 : -1;
}

function nearest(one: number, other: number): number {
  if (one === -1) return other === -1 ? Infinity : other;
  return other === -1 ? one : Math.min(one, other);
}

const hyphen = 45;
/** `short-` at a line end before `and long-term` keeps its blank; `anti-` before `trafficking` has none. */
const hangingHyphen = /(?:and|or|nor|to|through|versus)\b/y;

function joining(text: string, start: number, end: number): Repair {
  const broken =
    text.charCodeAt(start - 1) === hyphen && isLetter(text.charCodeAt(start - 2)) && isLetter(text.charCodeAt(end));
  return { start, end, text: broken && hasLineEnd(text, start, end) && !hangs(text, end) ? '' : ' ' };
}

function hangs(text: string, at: number): boolean {
  hangingHyphen.lastIndex = at;
  return hangingHyphen.test(text);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  return false;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
