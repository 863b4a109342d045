/** Citations of cables in a reference entry: `2008 STATE 132759`, `STATE 1234, 1240 AND 1251` (cable-format 1.14). */
import { isStop, originOf, originWords } from './cable-reference-origins.js';
import { type Token, month, tokensOf } from './cable-reference-tokens.js';
import { bracketedYear, isYear, yearAfter, yearBefore } from './cable-reference-years.js';
import { type Source, foldBlanks, fullYear, readNumber } from './source.js';
import type { CableReference, Span } from './types.js';

/** Digits of a cable number. */
const longestSerial = 8;

/** Cables cited in a stretch of an entry. `before` is the citation above, whose origin a bare number takes. */
export function readCableReferences(source: Source, span: Span, before: CableReference | undefined): CableReference[] {
  const tokens = tokensOf(source, span);
  const found: CableReference[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (!isSerial(tokens, index)) continue;
    const reference = readReference(source, tokens, index, found[found.length - 1]?.position.end.offset ?? 0);
    if (reference) found.push(reference);
    else {
      const last = found[found.length - 1];
      const first = last ?? before;
      const further =
        first && isFurther(tokens, index, last) ? furtherReference(source, tokens, index, first) : undefined;
      const known = further ?? (index === 0 ? readNumberFirst(source, tokens) : undefined);
      if (known) found.push(known);
    }
  }
  return found;
}

/** Whether a number could be a cable's: not part of a date, a time, an amount or a figure with a fraction. */
function isSerial(tokens: readonly Token[], index: number): boolean {
  const here = tokens[index];
  if (here?.kind !== 'number' || here.text.length > longestSerial) return false;
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  if (endsDate(tokens, index)) return false;
  // `24 JULY`, `9-22`: a day.
  if (here.text.length <= 2 && (month.test(next?.text ?? '') || (next?.text === '-' && after?.kind === 'number')))
    return false;
  if (!next || next.start > here.end) return true;
  if (next.kind === 'word' || next.text === ':') return false;
  if (next.text === '/') return here.text.length > 2 && after?.kind === 'number' && after.start === next.end;
  const fraction = (next.text === '.' || next.text === ',') && after?.kind === 'number' && after.start === next.end;
  return !(fraction && next.text === '.') && !(fraction && after.text.length === 3 && here.text.length <= 3);
}

/** `09` of `3/4/09`. */
function endsDate(tokens: readonly Token[], index: number): boolean {
  const [before, slash, here] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (!here || !before || before.kind !== 'number' || before.text.length > 2) return false;
  return slash?.text === '/' && before.end === slash.start && slash.end === here.start;
}

// ── With an origin ──────────────────────────────────────────────────────────────────────────────────────────────────

/** The citation whose number is at `index`; what lies before `floor` belongs to the one before. */
function readReference(
  source: Source,
  tokens: readonly Token[],
  index: number,
  floor: number,
): CableReference | undefined {
  const here = tokens[index];
  const lastWord = skipMarks(tokens, index - 1);
  const inner = bracketedYear(tokens, lastWord);
  const lastOfOrigin = inner ? inner.first - 1 : lastWord;
  const words = originWords(tokens, lastOfOrigin);
  const first = words[0];
  const last = words[words.length - 1];
  if (!here || !first || !last || isFormNumber(last, here)) return undefined;
  const ahead = yearBefore(tokens, lastOfOrigin - words.length);
  const outer = ahead && ahead.start >= floor ? ahead : undefined;
  const later = yearAfter(tokens, index);
  const year = outer ?? inner ?? later;
  const name = foldBlanks(source.text.slice(first.start, last.end)).toUpperCase();
  const end = later && !outer && !inner ? later.end : here.end;
  return {
    ...source.literal('cableReference', { start: outer ? outer.start : first.start, end }),
    origin: originOf(name),
    number: readNumber(here.text),
    year: year && fullYear(year.digits),
    yearText: year && source.text.slice(year.start, year.end),
    originSpan: { start: first.start, end: last.end },
  };
}

/** `D328589` is the number of a form, `CA-3400`, `CM-12` and `A-12` of a letter in the pouch. */
function isFormNumber(last: Token, here: Token): boolean {
  return (
    (last.end === here.start && last.text.length === 1) || (last.end < here.start && /^(?:C?A|CM)$/.test(last.text))
  );
}

/** `STATE #1234`, `STATE-1234`, `STATE NO. 1234`, `STATE CABLES 1234`: index of the last word of the origin. */
function skipMarks(tokens: readonly Token[], index: number): number {
  let at = index;
  while (tokens[at]?.text === '#' || tokens[at]?.text === '-') at--;
  if (/^(?:NOS?\.?|CABLES?|TELEGRAMS?)$/i.test(tokens[at]?.text ?? '')) at--;
  return at;
}

// ── Without an origin ───────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Whether a number goes on with a list: `, 1240`, `AND 1251`. `last` is the citation before it; where there is none yet, a
 * number at the start goes on with the line above.
 */
function isFurther(tokens: readonly Token[], index: number, last: CableReference | undefined): boolean {
  const here = tokens[index];
  const next = tokens[index + 1];
  if (!here || here.text.length < 2) return false;
  // `, 08 STATE 12`: the number is the year of the next citation.
  if (next?.kind === 'word' && isYear(here.text) && !isStop(next)) return false;
  let at = index - 1;
  let joined = !last && at < 0;
  while (at >= 0 && /^(?:[,;&/]|AND|OR)$/i.test(tokens[at]?.text ?? '')) {
    joined = true;
    at--;
  }
  return joined && (at < 0 || (last !== undefined && tokens[at]?.end === last.position.end.offset));
}

function furtherReference(
  source: Source,
  tokens: readonly Token[],
  index: number,
  first: CableReference,
): CableReference | undefined {
  const here = tokens[index];
  if (!here || (here.text === first.yearText && first.position.end.offset >= here.end)) return undefined;
  if (here.end <= first.position.end.offset) return undefined;
  return {
    ...source.literal('cableReference', here),
    origin: first.origin,
    number: readNumber(here.text),
    year: first.year,
    yearText: undefined,
    originSpan: undefined,
  };
}

/** `377 KATHMANDU` as all that an entry says: the number in front of the post. */
function readNumberFirst(source: Source, tokens: readonly Token[]): CableReference | undefined {
  const [here, word, mark, more] = tokens;
  if (!here || word?.kind !== 'word' || more || (mark && !/^[,;.]$/.test(mark.text))) return undefined;
  if (here.text.length < 3 || isYear(here.text) || originWords(tokens, 1).length !== 1) return undefined;
  return {
    ...source.literal('cableReference', { start: here.start, end: word.end }),
    origin: word.text.toUpperCase(),
    number: readNumber(here.text),
    year: undefined,
    yearText: undefined,
    originSpan: { start: word.start, end: word.end },
  };
}
