/** Page lines in a quotation or any other piece of a cable: lines that transmission put between two pages, and no words of the drafter. */
import type { Span } from '../syntax/types.js';

/** Where the page lines of a piece of a cable stand, as far as their shape tells: a piece has no tree. */
export function findPageLines(text: string): readonly Span[] {
  const found: Span[] = [];
  pageLineTail.lastIndex = 0;
  if (pageLineTail.test(text)) found.push({ start: 0, end: pageLineTail.lastIndex });
  for (const match of text.matchAll(pageLine)) {
    const start = match.index;
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end: start + match[0].length });
  }
  // The last line may be the beginning of one.
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  pageLineHead.lastIndex = lastLine;
  if (lastLine > (found.at(-1)?.end ?? 0) && text.length - lastLine <= longestPageLine && pageLineHead.test(text))
    found.push({ start: lastLine, end: text.length });
  return found;
}

/** The page lines of a piece that begins and ends with words: between two of its lines, and whole. */
export function innerPageLines(text: string): readonly Span[] {
  const found = Array.from(text.matchAll(pageLine), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return found.filter(({ start, end }) => start > 0 && end < text.length);
}

/** Such a piece with blanks in place of its page lines; offsets stay. */
export function blankPageLines(text: string): string {
  let blanked = text;
  for (const { start, end } of innerPageLines(text))
    blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** Whole page lines, and at the ends of a quotation also parts of one. */
const pageLine =
  /^[ \t]*(?:PAGE[ \t]+[0-9O]{1,3}\b[^\n\r]{0,50}|(?:[A-Z][A-Z .'/-]{0,24}[ \t]+)?[0-9O]{4,8}[ \t]+[0-9O]{2,3}(?:\.[0-9])?[ \t]+OF[ \t]+[0-9O]{2,3})[ \t]*$/gm;
const pageLineTail = /^[^\n\r]{0,40}\b(?:OF|[0-9O]{2,3}(?:\.[0-9])?[ \t]+OF)[ \t]+[0-9O]{2,3}[ \t]*(?=[\r\n])/y;
const pageLineHead = /[ \t]*[A-Z][A-Z .'/-]{0,24}[ \t][0-9O]{6}[ \t0-9.OF]*$/y;
const longestPageLine = 80;
