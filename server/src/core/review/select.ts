/** What a new annotation is pinned to: the quote of a range. */
import type { Prose } from '../prose/prose.js';
import type { Span } from '../syntax/types.js';
import type { AnchorSource, AnchorText } from './anchor-text.js';
import type { Quote } from './annotation.js';
import { contextLength } from './quote-pattern.js';
import { edge, label, readPiece } from './words.js';

/** A quotation of fewer words is stored with its sentence. */
const shortQuote = 5;
const longestContext = 200;

/** A cable with its prose, for the ends of sentences. */
export interface SelectSource extends AnchorSource {
  readonly prose: Prose;
}

/** The quote of `span`, which may lie anywhere in the text. Units that belong together, a CRLF or a pair, are not parted. */
export function quoteAt(cable: SelectSource, anchor: AnchorText, span: Span): Quote {
  const { text } = cable;
  const { start, end } = wholeUnits(text, span);
  const exact = text.slice(start, end);
  const { before, after } = contextOf(cable, { start, end });
  return {
    exact,
    prefix: text.slice(wholeUnits(text, { start: before, end: start }).start, start),
    suffix: text.slice(end, wholeUnits(text, { start: end, end: after }).end),
    path: anchor.pathAt(start),
    start,
    end,
  };
}

function contextOf(cable: SelectSource, { start, end }: Span): { before: number; after: number } {
  const { text } = cable;
  const before = Math.max(0, start - contextLength);
  const after = Math.min(text.length, end + contextLength);
  if (end - start > 200 || wordCount(text.slice(start, end)) >= shortQuote) return { before, after };
  const sentences = sentencesAround(cable, { start, end });
  return {
    before: Math.max(0, start - longestContext, Math.min(before, sentences?.start ?? before)),
    after: Math.min(text.length, end + longestContext, Math.max(after, sentences?.end ?? after)),
  };
}

/** From the start of the sentence of the first unit to the end of that of the last; undefined outside the prose. */
function sentencesAround({ prose }: SelectSource, span: Span): Span | undefined {
  const { from, to } = prose.stretchOf(span);
  const first = prose.sentenceAt(from);
  const last = prose.sentenceAt(Math.max(from, to - 1));
  if (!first || !last) return undefined;
  const around = prose.spanOf({ from: first.from, to: last.to });
  return around.start <= span.start && span.end <= around.end ? around : undefined;
}

function wordCount(words: string): number {
  return readPiece(words, false).keys.filter((key) => key !== edge && key !== label).length;
}

/** Neither half of a surrogate pair may stand alone in a file. */
function wholeUnits(text: string, { start, end }: Span): Span {
  const limit = text.length;
  const first = Math.min(Math.max(start, 0), limit);
  const last = Math.min(Math.max(end, first), limit);
  return { start: splitsPair(text, first) ? first - 1 : first, end: splitsPair(text, last) ? last + 1 : last };
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
