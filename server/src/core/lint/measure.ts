/** Measures of a text: whether it is wrapped, how long it is (cable-format 2.1). */
import type { LineTable } from '../syntax/lines.js';
import type { Span } from '../syntax/types.js';

/** Share of body lines with a blank line below from which on a text holds one paragraph a line. */
const unwrappedShare = 0.5;

/** Whether the body was wrapped by hand: no more than half of its lines end a paragraph. */
export function isWrapped(text: string, lines: LineTable, { start, end }: Span): boolean {
  let count = 0;
  let closing = 0;
  let above = false;
  const last = lines.lineAt(end);
  for (let line = lines.lineAt(start); line <= last + 1; line++) {
    const blank = line > last || isBlank(text, lines.startOf(line), lines.endOf(line));
    if (blank && above) closing++;
    if (!blank) count++;
    above = !blank;
  }
  return count > 0 && closing / count <= unwrappedShare;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== 160) return false;
  }
  return true;
}
