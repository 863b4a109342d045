/** The words, numbers and marks of a stretch that cites cables. */
import type { Source } from './source.js';
import type { Span } from './types.js';

/** A word, a number or another character that is no blank. */
export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
}

/** Numbers (with O for 0), words of letters, single other characters; glued ones part at the change. */
const token = /[0-9O]{0,6}[0-9](?:[0-9O]{0,10}(?![A-Za-z]))?|[A-Za-z][A-Za-z.'’]*(?:-[A-Za-z][A-Za-z.'’]*)*|\S/g;

/** A month, in full or short. */
export const month =
  /^(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?$/i;

/** The words, numbers and marks in `span`, in their order. */
export function tokensOf(source: Source, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of source.slice(span).matchAll(token)) {
    const [text] = match;
    const start = span.start + match.index;
    const code = text.charCodeAt(0);
    const isNumber = /\d/.test(text);
    const kind = isNumber ? 'number' : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 'word' : 'mark';
    tokens.push({ kind, text, start, end: start + text.length });
  }
  return tokens;
}
