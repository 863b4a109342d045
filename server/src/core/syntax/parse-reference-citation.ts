/** Citations of reference entries in the text: `reftel B`, `refs A and C`, `septel` (cable-format 1.14). */
import { execAt } from './match-at.js';
import type { Source } from './source.js';
import type { ReferenceCitation, Span } from './types.js';

const citationWord = /(ref(tel)?|septel)(s)?(?=[^A-Z0-9-]|$)/iy;
const firstLetter =
  /[ \t\r\n]+(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9.]?[A-Za-z0-9])|"([A-Z])"|([a-z])(?=[),;:.]|[ \t]+(?:and|or)[ \t]+[a-z][),;:. \t\r\n]))/y;
/** `refs A, B and C`; `J` of `J/TIP` is no letter of one. */
const moreLetters =
  /(?:[ \t\r\n]*,[ \t\r\n]*(?:(?:and|or|AND|OR|&)[ \t\r\n]+)?|[ \t\r\n]*[&/-][ \t\r\n]*|\u2013|[ \t\r\n]+(?:and|or|through|thru|to|AND|OR|THROUGH|THRU|TO)[ \t\r\n]+)(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9]|\/[A-Z]{2}|\.[A-Z]))/y;
/** `refs a, b and d`: small letters go on in small letters. */
const moreSmall =
  /(?:[ \t\r\n]*,[ \t\r\n]*(?:(?:and|or)[ \t\r\n]+)?|[ \t\r\n]+(?:and|or)[ \t\r\n]+)([a-z])(?![A-Za-z0-9])/y;
const rangeWord = /^[ \t\r\n]*(?:[\u2013-]|through|thru|to)/i;
const smallWord = /^[ \t\r\n]+[a-z]/;

type Letters = ReferenceCitation['letters'];

/** The citation whose word stands at `at`; a bare `ref` without a letter is none. */
export function readReferenceCitation(source: Source, at: number, span: Span): ReferenceCitation | undefined {
  const word = execAt(citationWord, source.prose, at);
  if (!word || citationWord.lastIndex > span.end) return undefined;
  let end = citationWord.lastIndex;
  const septel = /^sep/i.test(word[1] ?? '');
  // `Ref. D`; a stop behind `reftel` ends the sentence.
  if (!septel && word[2] === undefined && source.prose.charAt(end) === '.') end++;
  const letters = septel ? [] : readLetters(source.prose, end, span.end);
  if (letters.length === 0 && !septel && word[2] === undefined) return undefined;
  const last = letters[letters.length - 1];
  if (last) end = isBracketed(source.prose, last.span) ? last.span.end + 1 : last.span.end;
  return {
    ...source.literal('referenceCitation', { start: at, end }),
    word: septel ? 'septel' : 'reftel',
    plural: word[3] !== undefined,
    letters,
  };
}

/** `ref (a)`; the bracket of `(see ref A)` is not the letter's. */
function isBracketed(prose: string, { start, end }: Span): boolean {
  return prose.charAt(start - 1) === '(' && prose.charAt(end) === ')';
}

function readLetters(prose: string, at: number, limit: number): Letters {
  const letters: Letters = [];
  let match = execAt(firstLetter, prose, at);
  let end = firstLetter.lastIndex;
  const more = match?.[4] === undefined ? moreLetters : moreSmall;
  while (match && end <= limit) {
    const letter = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toUpperCase();
    const bracketed = match[1] !== undefined && more === moreLetters ? true : match[3] !== undefined;
    const start = end - (bracketed ? 2 : 1);
    // `reftel I raised`: a lone capital I before a small word is the drafter.
    if (letter === 'I' && !bracketed && letters.length === 0 && smallWord.test(prose.slice(end, end + 2))) break;
    const before = letters[letters.length - 1]?.letter;
    const span = { start, end: start + 1 };
    if (before !== undefined && rangeWord.test(match[0])) letters.push(...between(before, letter, span));
    letters.push({ letter, span });
    match = execAt(more, prose, end);
    end = more.lastIndex;
  }
  return letters;
}

/** `refs A-C` cites B too; it has the place of the range's end. */
function between(from: string, to: string, span: Span): Letters {
  const letters: Letters = [];
  for (let code = from.charCodeAt(0) + 1; code < to.charCodeAt(0); code++)
    letters.push({ letter: String.fromCharCode(code), span });
  return letters;
}
