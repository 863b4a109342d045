/** Blanks before closing quotation marks (straight ones, which are the same at both ends). */
import { isBlankCode } from '../../syntax/source.js';
import type { Span } from '../../syntax/types.js';
import { eachHit } from '../hits.js';
import { hasHole } from '../words.js';

/** A closing quotation mark with white space before it. */
export interface QuotationGap {
  /** Where the words before it end. */
  readonly wordsEnd: number;
  readonly mark: number;
}

/**
 * Closing marks that stand apart from their words. A mark with white space on both sides closes where a quotation of the
 * same stretch is open; elsewhere (inches, ditto marks) it is left alone. `holes` are the page lines.
 */
export function findQuotationGaps(text: string, stretches: readonly Span[], holes: readonly Span[]): QuotationGap[] {
  const found: QuotationGap[] = [];
  let current: Span | undefined;
  let open = false;
  eachHit(text, '"', stretches, (mark, stretch) => {
    if (stretch !== current) open = false;
    current = stretch;
    const apart = mark === stretch.start || isBlankCode(text.charCodeAt(mark - 1));
    if (!endsThere(text, mark + 1, stretch.end)) {
      open = apart || '(-/['.includes(text.charAt(mark - 1)) || !open;
      return;
    }
    if (open && apart) {
      const wordsEnd = endOfWords(text, mark, stretch.start);
      if (isOneGap(text, wordsEnd, mark) && !hasHole(holes, wordsEnd - 1, mark)) found.push({ wordsEnd, mark });
    }
    open = false;
  });
  return found;
}

/** White space or the end follows, also behind one mark. */
function endsThere(text: string, at: number, end: number): boolean {
  if (at >= end || isBlankCode(text.charCodeAt(at))) return true;
  return '.,;:?!)'.includes(text.charAt(at)) && (at + 1 >= end || isBlankCode(text.charCodeAt(at + 1)));
}

function endOfWords(text: string, mark: number, floor: number): number {
  let end = mark;
  while (end > floor && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** A few blanks or one line end, not an empty line and not a column of a table. */
function isOneGap(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  const gap = text.slice(start, end);
  return !/\n[ \t\r]*\n|\r[ \t]*\r/.test(gap);
}
