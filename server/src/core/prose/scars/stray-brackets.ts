/**
 * Closing brackets that close nothing. On the wire a dash comes out as `)` (cable-format 2.3): `previous year) specifically`.
 * The counters of a running list (`1) … 2) …`) and brackets whose partner stands further up are no such thing.
 */
import { isBlankCode } from '../../syntax/source.js';
import type { Span } from '../../syntax/types.js';
import { hitsOf } from '../hits.js';
import { hasHole, isDigit, isLetterOrDigit, skipGap, wordStart } from '../words.js';

/** Romans that count: up to twelve. */
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** How far back the counter before one is looked for. */
const nearCounter = 200;
const openingMarks = ':;,.-/"(';

/**
 * Offsets of closing brackets that stand for a dash: after a letter or digit, before a blank and more words, without an
 * open bracket in their stretch. `holes` are the page lines.
 */
export function findGarbledDashes(text: string, stretches: readonly Span[], holes: readonly Span[]): number[] {
  const closings = hitsOf(text, ')', stretches);
  if (closings.length === 0) return closings;
  const openings = hitsOf(text, '(', stretches);
  const found: number[] = [];
  let open = 0;
  let close = 0;
  for (const { end } of stretches) {
    const first = close;
    while ((closings[close] ?? end) < end) close++;
    const counters = new Counters(text, closings, first, close);
    let depth = 0;
    for (let index = first; index < close; index++) {
      const at = closings[index] ?? 0;
      for (; (openings[open] ?? at) < at; open++) depth++;
      if (depth > 0) {
        if (!counters.goesOn(at)) depth--;
      } else if (!isInRun(text, closings, index) && standsForDash(text, at, end, holes) && !counters.isCounter(at))
        found.push(at);
    }
    while ((openings[open] ?? end) < end) open++;
  }
  return found;
}

/** `x) y) z)`: one of three or more with a word between each two. Dashes come in pairs. */
function isInRun(text: string, closings: readonly number[], index: number): boolean {
  const isLinked = (next: number): boolean => {
    const [before, at] = [closings[next - 1], closings[next]];
    return before !== undefined && at !== undefined && wordStart(text, at) - before === 2;
  };
  const [here, next] = [isLinked(index), isLinked(index + 1)];
  return here ? next || isLinked(index - 1) : next && isLinked(index + 2);
}

/** A letter or digit before it, a blank after it, then more words of the same prose. */
function standsForDash(text: string, at: number, end: number, holes: readonly Span[]): boolean {
  if (!isLetterOrDigit(text.charCodeAt(at - 1)) || !isBlankCode(text.charCodeAt(at + 1))) return false;
  const next = skipGap(text, at + 1, holes);
  const code = text.charCodeAt(next);
  if (next >= end || !(isLetterOrDigit(code) || code === 34 || code === 36)) return false; // `"`, `$`
  return !breaksOff(text, at + 1, next, holes) && !isAreaCode(text, at, next);
}

/** Whether an empty line stands in the gap, and no page line that would account for it. */
function breaksOff(text: string, start: number, end: number, holes: readonly Span[]): boolean {
  let breaks = 0;
  for (let at = start; at < end && breaks < 2; at++) if (text.charCodeAt(at) === 10) breaks++;
  return breaks > 1 && !hasHole(holes, start, end);
}

/** `202) 555-0100`. */
function isAreaCode(text: string, at: number, next: number): boolean {
  const start = wordStart(text, at);
  if (at - start < 2 || at - start > 4) return false;
  for (let index = start; index < at; index++) if (!isDigit(text.charCodeAt(index))) return false;
  return isDigit(text.charCodeAt(next)) && isDigit(text.charCodeAt(next + 1)) && isDigit(text.charCodeAt(next + 2));
}

/** The `1)`, `b)`, `iv)` of one stretch: a counter is known by what stands before it or by its neighbours in the count. */
class Counters {
  private readonly text: string;
  private readonly closings: readonly number[];
  private readonly first: number;
  private readonly last: number;
  private cache: Set<string> | undefined;

  constructor(text: string, closings: readonly number[], first: number, last: number) {
    this.text = text;
    this.closings = closings;
    this.first = first;
    this.last = last;
  }

  /** Whether the bracket closes a counter: at the start of a line or behind a mark, or with a neighbour in the count. */
  isCounter(at: number): boolean {
    const keys = keysOf(this.text, at);
    if (keys.length === 0) return false;
    const start = wordStart(this.text, at);
    if (at - start > 1 && !isDigit(this.text.charCodeAt(start))) return true; // `iv)` is no word
    const before = lastBefore(this.text, start);
    if (before === -1 || openingMarks.includes(this.text.charAt(before)) || this.hasNeighbour(keys)) return true;
    return followsBracketed(this.text, start, at) || followsCounter(this.text, start);
  }

  /** Whether the bracket closes a counter that has a neighbour in the count. */
  goesOn(at: number): boolean {
    const keys = keysOf(this.text, at);
    return keys.length > 0 && this.text.charAt(wordStart(this.text, at) - 1) !== '(' && this.hasNeighbour(keys);
  }

  private hasNeighbour(keys: readonly string[]): boolean {
    return keys.some((key) => {
      const kind = key.charAt(0);
      const value = Number(key.slice(1));
      return this.known.has(`${kind}${value - 1}`) || this.known.has(`${kind}${value + 1}`);
    });
  }

  private get known(): ReadonlySet<string> {
    if (this.cache) return this.cache;
    this.cache = new Set();
    for (let index = this.first; index < this.last; index++) {
      const at = this.closings[index] ?? 0;
      if (this.text.charAt(wordStart(this.text, at) - 1) === '(') continue;
      for (const key of keysOf(this.text, at)) this.cache.add(key);
    }
    return this.cache;
  }
}

/** `(a) and b)`: the counter before it has both brackets. */
function followsBracketed(text: string, start: number, at: number): boolean {
  if (at - start > 1) return false;
  const previous = String.fromCharCode(text.charCodeAt(start) - 1);
  return text.slice(Math.max(0, start - nearCounter), start).includes(`(${previous})`);
}

/** `1), 2) and 9)`: the words in front of the counter end the list before it. */
function followsCounter(text: string, start: number): boolean {
  return /[0-9a-z]\)(?:,|,? (?:and|or|to|through))[ \r\n]+$/.test(text.slice(Math.max(0, start - 14), start));
}

/** What a counter before `at` counts, by kind: `d3` for `3`, `l2` for `b`, `l9` and `r1` for `i`. */
function keysOf(text: string, at: number): readonly string[] {
  const start = wordStart(text, at);
  const length = at - start;
  if (length === 0 || length > 4) return [];
  const word = text.slice(start, at);
  if (isDigit(word.charCodeAt(0))) return /^[1-9][0-9]?$/.test(word) ? [`d${word}`] : [];
  const keys: string[] = [];
  const lower = word.toLowerCase();
  if (/^[a-z]$/.test(lower)) keys.push(`l${lower.charCodeAt(0) - 96}`);
  const roman = romans.indexOf(lower);
  if (roman !== -1) keys.push(`r${roman + 1}`);
  return keys;
}

/** Offset of the last character before `at` on its line that is no blank; -1 at the start of a line. */
function lastBefore(text: string, at: number): number {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const code = text.charCodeAt(before);
  return before < 0 || code === 10 || code === 13 ? -1 : before;
}
