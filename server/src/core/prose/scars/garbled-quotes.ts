/**
 * Quotation marks that came out as `&` and `8`, or as a superscript eight (cable-format 2.3): `&work-study8`. An `&` of a
 * name (`R&D`, `AT&T`, `Ernst & Young`) and an 8 of a number (`G8`, `2008`, `July 8`) are left alone.
 */
import type { Span } from '../../syntax/types.js';
import { hitsOf } from '../hits.js';
import { isDigit, isLetter, isLetterOrDigit, isLowerCase, isUpperCase, wordEnd, wordStart } from '../words.js';

/** A garbled quotation: both marks, or the one that is left. Offsets are those of the marks. */
export interface GarbledQuote {
  readonly opening: number | undefined;
  readonly closing: number | undefined;
}

/** Longest quotation whose marks are taken for a pair. */
const longestQuotation = 800;
const superscriptEight = '\u2078';

/** Words that a number follows, with or without a blank, and words that end no quotation. */
const beforeNumber = new Set(
  (
    'para paras paragraph page pages ref refs reftel tier art article articles sec section sections chap chapter item ' +
    'items table annex tel fax ext room box flight route line step phase vol no nos num number figure point points part ' +
    'and the for from with about since until over last next past first some nearly almost only another these those ' +
    'approximately around between than into version grade level type class mark group category day week month year ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday windows'
  ).split(' '),
);
/** Words that follow a number. */
const afterNumber = new Set(
  (
    'percent per million billion thousand hundred months years days weeks hours minutes people persons victims cases men ' +
    'women children of km kilometers miles january february march april may june july august september october november december'
  ).split(' '),
);

/** Garbled quotations, in the order of the text. A quotation stays inside one of `stretches`. */
export function findGarbledQuotes(text: string, stretches: readonly Span[]): GarbledQuote[] {
  const openings = hitsOf(text, '&', stretches).filter((at) => mayOpen(text, at));
  const superscripts = hitsOf(text, superscriptEight, stretches);
  const eights = hitsOf(text, '8', stretches).filter((at) => mayClose(text, at));
  const closings = superscripts.length === 0 ? eights : eights.concat(superscripts).sort((one, other) => one - other);
  return openings.length + closings.length === 0 ? [] : pair(text, stretches, openings, closings);
}

function pair(text: string, stretches: readonly Span[], openings: readonly number[], closings: readonly number[]) {
  const found: GarbledQuote[] = [];
  let open = 0;
  let close = 0;
  for (const { end } of stretches) {
    let opening: number | undefined;
    const leave = () => {
      if (opening !== undefined && opensAlone(text, opening)) found.push({ opening, closing: undefined });
      opening = undefined;
    };
    for (;;) {
      const nextOpen = openings[open] ?? Infinity;
      const nextClose = closings[close] ?? Infinity;
      if (Math.min(nextOpen, nextClose) >= end) break;
      if (nextOpen < nextClose) {
        leave();
        opening = nextOpen;
        open++;
        continue;
      }
      close++;
      if (opening !== undefined && nextClose - opening <= longestQuotation && closes(text, opening, nextClose)) {
        found.push({ opening, closing: nextClose });
        opening = undefined;
      } else if (closesAlone(text, nextClose)) found.push({ opening: undefined, closing: nextClose });
    }
    leave();
  }
  return found.sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ opening, closing }: GarbledQuote): number {
  return opening ?? closing ?? 0;
}

/** `&` before a word, with no letter before it: not `R&D`, not `&amp;`, not `Q &A`. */
function mayOpen(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetterOrDigit(next) || isLetterOrDigit(text.charCodeAt(at - 1))) return false;
  const end = wordEnd(text, at + 1);
  if (text.charCodeAt(end) === 59 || text.startsWith('&c.', at)) return false; // `;`
  return !(end === at + 2 && isUpperCase(next) && isLoneCapitalBefore(text, at));
}

/** `Q &A`: a single capital before the `&`. */
function isLoneCapitalBefore(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  const start = wordStart(text, at - 1);
  return at - 1 - start === 1 && isUpperCase(text.charCodeAt(start));
}

/** Without a partner, an `&` between two names (`Johnson &Johnson`) or before a number is no quotation mark. */
function opensAlone(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isLetter(next)) return false;
  const nameAfter = isUpperCase(next) && text.charCodeAt(at - 1) === 32;
  if (!nameAfter) return true;
  const start = wordStart(text, at - 1);
  const nameBefore = at - 1 - start > 3 && isUpperCase(text.charCodeAt(start));
  return !nameBefore && !/^(?:Co|Sons|Bros|Company)\b/.test(text.slice(at + 1, at + 9));
}

/** An 8 behind a letter, or behind a letter and a mark, with no letter or digit after it. */
function mayClose(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (isLetterOrDigit(after) || isNumberJoint(after, text.charCodeAt(at + 2))) return false;
  if (isLetter(before)) return true;
  return isClosingMark(before) && isLetter(text.charCodeAt(at - 2));
}

/** `8.5`, `8,000`, `8@`, `8.pdf`, `8_`, `8/9`: the 8 belongs to what follows. */
function isNumberJoint(after: number, next: number): boolean {
  if (after === 64 || after === 95) return true;
  return (after === 46 || after === 44 || after === 47 || after === 58) && isLetterOrDigit(next);
}

/** `. , ; : ? ! ) '`: what stands before a closing quotation mark. */
function isClosingMark(code: number): boolean {
  return (
    code === 46 || code === 44 || code === 59 || code === 58 || code === 63 || code === 33 || code === 41 || code === 39
  );
}

/** Whether an 8 that may close does close what `opening` opened: behind capitals that are no name such as `G8`, `MI8`. */
function closes(text: string, opening: number, at: number): boolean {
  if (!isUpperCase(text.charCodeAt(at - 1)) || text[at] === superscriptEight) return true;
  const start = wordStart(text, at);
  if (start > opening + 1) return at - start > 3;
  return at - start > 1 && text.slice(start, at) !== 'MI';
}

/** Whether an 8 without a partner is still a quotation mark: behind a word that no number follows. */
function closesAlone(text: string, at: number): boolean {
  if (text[at] === superscriptEight) return true;
  const wordStops = isLetter(text.charCodeAt(at - 1)) ? at : at - 1;
  const start = wordStart(text, wordStops);
  if (wordStops - start < (wordStops === at ? 3 : 4) || !isPlainWord(text, start, wordStops)) return false;
  if (beforeNumber.has(text.slice(start, wordStops).toLowerCase())) return false;
  const next = at + 2;
  return !afterNumber.has(text.slice(next, wordEnd(text, next)).toLowerCase());
}

/** A word in small letters, its first one aside, that no digit, stop or sign is glued to in front: not `mk2a8`, not `www.site8`. */
function isPlainWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 46 || before === 47 || before === 64 || before === 95 || before === 92 || isDigit(before))
    return false;
  for (let at = start; at < end; at++) if (!isLowerCase(text.charCodeAt(at)) && at > start) return false;
  return isLetter(text.charCodeAt(start));
}
