/** The marks that a mail program puts in front of every line of a text that it quotes: `> UNCLAS OSLO 000412`. */

const greaterThan = 62;
const firstWords = /^[ \t\r\n\uFEFF]*>/;
const unquotedLine = /^[ \t]*[^> \t\r\n\uFEFF]/m;
const anyWord = /[^> \t\r\n\uFEFF]/;
/** One mark for each time the text was quoted. */
const marks = /^[ \t\uFEFF]*(?:>[ \t]?){1,9}/gm;

/** Fields of the header, by which the quoted cable is told from one that quotes something at its end. */
const quotedField = /^[ \t]*(?:>[ \t]?){1,9}(?:TAGS|SUBJ)/m;
const plainField = /^[ \t]*(?:TAGS|SUBJ)/m;

/** `text` with blanks in place of the marks, where every line has one; else `text` itself. Offsets stay. */
export function withoutQuoteMarks(text: string): string {
  const from = quotedFrom(text);
  if (from === undefined) return text;
  return text.slice(0, from) + text.slice(from).replace(marks, (found) => found.replaceAll('>', ' '));
}

/** Whether every line of `text` that is not blank has such a mark, but for what the mail says above a cable. */
export function isQuoted(text: string): boolean {
  return quotedFrom(text) !== undefined;
}

/** Where the quoted text begins. */
function quotedFrom(text: string): number | undefined {
  // Hot: hardly any text begins so, or has such a line.
  const isWhole = text.charCodeAt(0) === greaterThan || firstWords.test(text);
  const from = isWhole ? 0 : text.indexOf('\n>') + 1;
  if (!isWhole && from === 0) return undefined;
  const quoted = text.slice(from);
  if (unquotedLine.test(quoted) || !anyWord.test(quoted)) return undefined;
  if (!isWhole && (!quotedField.test(quoted) || plainField.test(text.slice(0, from)))) return undefined;
  return from;
}
