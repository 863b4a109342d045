/** Shapes by which lines of the header are told from lines of the body. */
import { paragraphMark } from './paragraph-mark.js';
import { matchAt } from './match-at.js';
import type { Source } from './source.js';
import type { Span } from './types.js';

const label = new RegExp(
  String.raw`${paragraphMark}?[ \t]*\d{1,3}\.(?:[ \t]*\(|[ \t]+\S|[A-Z]|[ \t]*(?:[\r\n]|$))`,
  'y',
);
/** Fields of SMART that stand between E.O., TAGS and the others, where no cable of the wire has any. */
const smartField = /(?:MRN|Date\/DTG|Captions?|Pass Line|Precedence):(?=[ \t\r\n]|$)/y;
/** Words in small letters, as no line of an envelope has them. */
const plainWords = /[a-z]{2} [a-z]{2}/;
/** How much of a line shows whether it is prose. */
const proseStart = 200;

/** Whether a paragraph may start at `at`: `1. (U)`, `¶2. Text`. */
export function startsParagraph({ text }: Source, at: number): boolean {
  return matchAt(label, text, at) !== -1;
}

/** Whether a field of SMART starts at `at` that has no node of its own: `Captions: SENSITIVE`. */
export function startsSmartField({ text }: Source, at: number): boolean {
  return matchAt(smartField, text, at) !== -1;
}

/** Whether a line has words as sentences have them. */
export function looksLikeProse({ text }: Source, { start, end }: Span): boolean {
  return plainWords.test(text.slice(start, Math.min(end, start + proseStart)));
}
