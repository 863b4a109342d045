/** Sentences that an empty line or a page line interrupts: where they break off, where they go on, how they are joined. */
import { isBlankCode } from '../../syntax/source.js';
import type { Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { lineEndOf } from '../edits/edits.js';

const closers = '"\')]';
const stops = '.?!:;';

/** The content of a line without the blanks around it; empty where there is none. */
export function contentOf({ text, lines }: CableIndex, line: number): Span {
  let start = lines.startOf(line);
  let end = lines.endOf(line);
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (start < end && isBlankCode(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** The next line below `line` that is not blank (`step` 1) or the one above it (-1); undefined at the edge of the text. */
export function nextLine(cable: CableIndex, line: number, step: 1 | -1): number | undefined {
  for (let next = line + step; next >= 0 && next < cable.lines.count; next += step) {
    const { start, end } = contentOf(cable, next);
    if (start < end) return next;
  }
  return undefined;
}

/** Whether the words up to `end` stop there: a stop, also inside a closing quotation mark or bracket. */
export function hasStop(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last > start && closers.includes(text.charAt(last))) last--;
  return stops.includes(text.charAt(last));
}

/**
 * What joins the two parts of a sentence of which the first ends at `end`: a line end in wrapped prose, else a blank, and
 * nothing behind a hyphen.
 */
export function jointOf(cable: CableIndex, end: number): string {
  const { text, lines } = cable;
  const line = lines.lineAt(end);
  const above = contentOf(cable, Math.max(0, line - 1));
  if (cable.isWrapped || (line > 0 && above.start < above.end)) return lineEndOf(cable);
  return text.charAt(end - 1) === '-' && text.charAt(end - 2) !== '-' && text.charAt(end - 2) !== ' ' ? '' : ' ';
}
