/** The marks that a mail program puts in front of every line of a text that it quotes: `> UNCLAS OSLO 000412`. */

const firstMark = /^[ \t\uFEFF]*>/m;
const unquotedLine = /^[ \t]*[^> \t\r\n\uFEFF]/m;
const anyWord = /[^> \t\r\n\uFEFF]/;
/** One mark for each time the text was quoted. */
const marks = /^[ \t\uFEFF]*(?:>[ \t]?){1,9}/gm;
/** A field of the header: where the first is quoted, so is the cable, and not a text at its end. */
const field = /^[ \t]*(>[> \t]{0,9})?(?:TAGS|SUBJ)/m;

/** `text` with blanks in place of the marks, where every line has one; else `text` itself. Offsets stay. */
export function withoutQuoteMarks(text: string): string {
  const from = quotedFrom(text);
  if (from === -1) return text;
  return text.slice(0, from) + text.slice(from).replace(marks, (found) => found.replaceAll('>', ' '));
}

/** Whether every line of `text` that is not blank has such a mark, but for what the mail says above a cable. */
export function isQuoted(text: string): boolean {
  return quotedFrom(text) !== -1;
}

/** Where the quoted text begins; -1 where there is none. */
function quotedFrom(text: string): number {
  // Hot: hardly any text has such a mark.
  const from = text.includes('>') ? text.search(firstMark) : -1;
  const quoted = text.slice(from);
  if (from === -1 || unquotedLine.test(quoted) || !anyWord.test(quoted)) return -1;
  return anyWord.test(text.slice(0, from)) && !field.exec(text)?.[1] ? -1 : from;
}
