/** The marks that a mail program puts in front of every line of a text that it quotes: `> UNCLAS OSLO 000412`. */

const greaterThan = 62;
const firstWords = /^[ \t\r\n\uFEFF]*>/;
const unquotedLine = /^[ \t]*[^> \t\r\n\uFEFF]/m;
const anyWord = /[^> \t\r\n\uFEFF]/;
/** One mark for each time the text was quoted. */
const marks = /^[ \t\uFEFF]*(?:>[ \t]?){1,9}/gm;

/** `text` with blanks in place of the marks, where every line has one; else `text` itself. Offsets stay. */
export function withoutQuoteMarks(text: string): string {
  // Hot: hardly any text begins so.
  if (!isQuoted(text)) return text;
  return text.replace(marks, (found) => found.replaceAll('>', ' '));
}

/** Whether every line of `text` that is not blank has such a mark. */
export function isQuoted(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code !== greaterThan && !firstWords.test(text)) return false;
  return !unquotedLine.test(text) && anyWord.test(text);
}
