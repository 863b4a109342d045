/** From words laid beside words to the place of the exact quotation in the text. */
import type { Span } from '../syntax/types.js';
import type { Alignment } from './align-words.js';
import type { AnchorText } from './anchor-text.js';
import type { QuotePattern } from './quote-pattern.js';
import { edge } from './words.js';

/** Where the exact words stand, with the punctuation that was quoted with them; undefined where they are gone. */
export function spanOfExact(pattern: QuotePattern, alignment: Alignment, anchor: AnchorText): Span | undefined {
  const { exact, keys } = pattern;
  const met: number[] = [];
  for (let index = exact.from; index < exact.to; index++)
    if ((alignment.partners[index] ?? -1) >= 0 && keys[index] !== edge) met.push(index);
  const first = met[0];
  const last = met.at(-1);
  if (first === undefined || last === undefined)
    return hasWords(pattern) ? undefined : spanBetween(pattern, alignment, anchor);
  const { starts, ends } = anchor.words;
  const at = alignment.partners[first] ?? 0;
  const lastAt = alignment.partners[last] ?? 0;
  const start = startOf(pattern, { index: first, start: starts[at] ?? 0, end: ends[at] ?? 0 }, anchor.text);
  const end = endOf(pattern, { index: last, start: starts[lastAt] ?? 0, end: ends[lastAt] ?? 0 }, anchor.text);
  return end > start ? { start, end } : undefined;
}

function hasWords({ exact, keys }: QuotePattern): boolean {
  return keys.slice(exact.from, exact.to).some((key) => key !== edge);
}

interface Partner extends Span {
  /** The word of the pattern. */
  readonly index: number;
}

function startOf(pattern: QuotePattern, partner: Partner, text: string): number {
  const wordStart = pattern.starts[partner.index] ?? 0;
  const wordEnd = pattern.ends[partner.index] ?? 0;
  if (pattern.start > wordStart) {
    // The quotation starts inside a word.
    const inside = pattern.start - wordStart;
    return partner.end - partner.start === wordEnd - wordStart ? partner.start + inside : partner.start;
  }
  if (partner.index !== pattern.exact.from) return partner.start;
  return backOver(text, partner.start, pattern.text.slice(pattern.start, wordStart));
}

function endOf(pattern: QuotePattern, partner: Partner, text: string): number {
  const wordStart = pattern.starts[partner.index] ?? 0;
  const wordEnd = pattern.ends[partner.index] ?? 0;
  if (pattern.end < wordEnd) {
    const outside = wordEnd - pattern.end;
    return partner.end - partner.start === wordEnd - wordStart ? partner.end - outside : partner.end;
  }
  if (partner.index !== pattern.exact.to - 1) return partner.end;
  return overMarks(text, partner.end, pattern.text.slice(wordEnd, pattern.end));
}

/** Offset behind the marks of `quoted` that also stand at `at`. White space counts for nothing at the ends. */
export function overMarks(text: string, at: number, quoted: string): number {
  if (text.startsWith(quoted, at)) return at + quoted.length;
  let end = at;
  let next = at;
  for (const mark of quoted) {
    if (isBlank(mark)) continue;
    while (next < text.length && isBlank(text.charAt(next))) next++;
    if (!sameMark(mark, text.charAt(next))) break;
    end = ++next;
  }
  return end;
}

/** Offset before the marks of `quoted` that also stand before `at`. */
export function backOver(text: string, at: number, quoted: string): number {
  if (text.startsWith(quoted, at - quoted.length) && at >= quoted.length) return at - quoted.length;
  let start = at;
  let next = at;
  for (let index = quoted.length - 1; index >= 0; index--) {
    const mark = quoted.charAt(index);
    if (isBlank(mark)) continue;
    while (next > 0 && isBlank(text.charAt(next - 1))) next--;
    if (!sameMark(mark, text.charAt(next - 1))) break;
    start = --next;
  }
  return start;
}

function isBlank(mark: string): boolean {
  return mark === ' ' || mark === '\n' || mark === '\r' || mark === '\t' || mark === '\u00A0';
}

const quotationMarks = '"\'\u2018\u2019\u201C\u201D\u201E\u00AB\u00BB&';

function sameMark(one: string, other: string): boolean {
  return one === other || (quotationMarks.includes(one) && other !== '' && quotationMarks.includes(other));
}

/** A quotation without words, such as a stray bracket or blanks, stands between the words around it. */
function spanBetween(pattern: QuotePattern, alignment: Alignment, anchor: AnchorText): Span | undefined {
  const { exact, ends, starts } = pattern;
  const quoted = pattern.text.slice(pattern.start, pattern.end);
  const before = partnerOf(alignment, exact.from - 1);
  const after = partnerOf(alignment, exact.to);
  if (before === undefined && after === undefined) return undefined;
  if (before !== undefined && after !== undefined && after !== before + 1) return undefined;
  const { words, text } = anchor;
  const gapStart = before === undefined ? 0 : (words.ends[before] ?? 0);
  const gapEnd = after === undefined ? text.length : (words.starts[after] ?? 0);
  const gap = text.slice(gapStart, gapEnd);
  const left = pattern.text.slice(exact.from === 0 ? 0 : ends[exact.from - 1], pattern.start);
  const right = pattern.text.slice(pattern.end, starts[exact.to] ?? pattern.text.length);
  const whole = gap.indexOf(left + quoted + right);
  if (whole !== -1) return spanAt(gapStart + whole + left.length, quoted.length);
  if (quoted === '') return spanAt(gapStart + (gap.startsWith(left) ? left.length : 0), 0);
  const found = gap.indexOf(quoted);
  if (found === -1 || gap.indexOf(quoted, found + 1) !== -1) return undefined;
  return spanAt(gapStart + found, quoted.length);
}

function partnerOf({ partners, likeness }: Alignment, index: number): number | undefined {
  const partner = partners[index];
  return partner === undefined || partner < 0 || (likeness[index] ?? 0) === 0 ? undefined : partner;
}

function spanAt(start: number, length: number): Span {
  return { start, end: start + length };
}
