/** Measures of a text: whether it is wrapped, how long it is (cable-format 2.1). */
import type { LineTable } from '../syntax/lines.js';
import type { Span } from '../syntax/types.js';

/** Share of body lines with a blank line below from which on a text holds one paragraph a line. */
const unwrappedShare = 0.5;

/** A line that breaks off in a sentence is at least so long where it was wrapped. */
const shortestWrapped = 40;
/** A line that ends a paragraph and is longer was not wrapped. */
const longestWrapped = 100;
/** Lines of the one kind for each of the other that show which kind of text it is. */
const clearMajority = 2;

/**
 * Whether the body was wrapped by hand: no more than half of its lines end a paragraph; or more do, as in a list of short
 * points, but lines that break off in a sentence far outnumber the paragraphs that nobody wrapped.
 */
export function isWrapped(text: string, lines: LineTable, { start, end }: Span): boolean {
  let count = 0;
  let closing = 0;
  let broken = 0;
  let unwrapped = 0;
  let above = -1;
  const last = lines.lineAt(end);
  for (let line = lines.lineAt(start); line <= last + 1; line++) {
    const blank = line > last || isBlank(text, lines.startOf(line), lines.endOf(line));
    if (!blank) count++;
    if (above !== -1) {
      const from = lines.startOf(above);
      const to = lines.endOf(above);
      if (!blank && breaksOff(text, from, to)) broken++;
      else if (blank && to - from > longestWrapped) unwrapped++;
      if (blank) closing++;
    }
    above = blank ? -1 : line;
  }
  if (count === 0) return false;
  return closing / count <= unwrappedShare || broken > unwrapped * clearMajority;
}

/** Whether a line with another below it ends in the middle of a sentence, as only wrapping parts it. */
function breaksOff(text: string, start: number, end: number): boolean {
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return end - start >= shortestWrapped && !'.?!:;)"'.includes(text.charAt(end - 1));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 160) return false;
  }
  return true;
}
