/** Commas that stand for an apostrophe: `China,s`, `post,s`, `POST,S`, `don,t`. */
import { isDigit, isLetter, isLetterOrDigit, isUpperCase, wordEnd, wordStart } from '../words.js';

/** What follows the apostrophe in a contraction, with the words that it follows. */
const contractions: ReadonlyMap<string, RegExp> = new Map([
  ['t', /n$/i],
  ['m', /^i$/i],
  ['re', /^(?:we|you|they)$/i],
  ['ve', /^(?:i|we|you|they|could|should|would)$/i],
  ['ll', /^(?:i|we|you|they|he|she|it)$/i],
]);

/** Whether the comma at `comma` stands for an apostrophe: it is glued on both sides, and what follows is a lone `s`. */
export function isGarbledApostrophe(text: string, comma: number): boolean {
  const first = text.charCodeAt(comma + 1);
  if (!isLetter(first)) return false;
  const end = wordEnd(text, comma + 1);
  if (end - comma > 3) return false;
  const start = wordStart(text, comma);
  const tail = text.slice(comma + 1, end);
  if (tail === 's') return endsName(text, start, comma, end) && !isApostrophe(text.charCodeAt(end));
  if (tail === 'S') return endsCapitals(text, start, comma) && !isListMark(text.charCodeAt(end));
  return contractions.get(tail.toLowerCase())?.test(text.slice(start, comma)) ?? false;
}

/** A word, a year, or an abbreviation with a stop or bracket (`U.S.,s`) before the comma; not `q` of `q,r,s`. */
function endsName(text: string, start: number, comma: number, end: number): boolean {
  const last = text.charCodeAt(comma - 1);
  if (start === comma) return (last === 46 || last === 41) && isLetterOrDigit(text.charCodeAt(comma - 2)); // `.`, `)`
  if (isDigit(last)) return comma - start >= 4;
  if (comma - start > 1) return true;
  return isUpperCase(last) && !isListMark(text.charCodeAt(start - 1)) && !isListMark(text.charCodeAt(end));
}

/** A word in capitals: `POST,S`; not the office of `EAP,S/P`, which goes on behind the S. */
function endsCapitals(text: string, start: number, comma: number): boolean {
  return comma - start > 1 && isUpperCase(text.charCodeAt(comma - 1)) && isUpperCase(text.charCodeAt(comma - 2));
}

/** `,` or `/`: what stands around the letters of a list. */
function isListMark(code: number): boolean {
  return code === 44 || code === 47;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
