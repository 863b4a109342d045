/** The year of a cited cable, which stands before its origin, in brackets behind that, or behind the number. */
import type { Token } from './cable-reference-tokens.js';
import { readNumber } from './source.js';
import type { Span } from './types.js';

/** Cables that a range such as `1234-36` has. */
const longestRange = 10;

interface Year extends Span {
  readonly digits: string;
}

/** `2008`, `08`, `'08`, `(08)` in front of an origin. */
export function yearBefore(tokens: readonly Token[], index: number): Year | undefined {
  const bracketed = bracketedYear(tokens, index);
  if (bracketed) return bracketed;
  const here = tokens[index];
  if (here?.text === '-' && here.start === tokens[index - 1]?.end) return yearBefore(tokens, index - 1);
  if (here?.kind !== 'number' || !isYear(here.text)) return undefined;
  const before = tokens[index - 1];
  if (before && before.end === here.start && '/.:-'.includes(before.text)) return undefined;
  const apostrophe = before && before.end === here.start && /['’]/.test(before.text);
  return { digits: here.text, start: apostrophe ? before.start : here.start, end: here.end };
}

/** `(08)` that ends at `index`; `first` is the index of its bracket. */
export function bracketedYear(tokens: readonly Token[], index: number): (Year & { first: number }) | undefined {
  const [open, digits, close] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (open?.text !== '(' || close?.text !== ')' || digits?.kind !== 'number' || !isYear(digits.text)) return undefined;
  return { digits: digits.text, start: open.start, end: close.end, first: index - 2 };
}

/** `(2008)`, `OF 2008`, `, 2008`, `'08` behind a number. */
export function yearAfter(tokens: readonly Token[], index: number): Year | undefined {
  const here = tokens[index];
  const [first, second, third] = tokens.slice(index + 1, index + 4);
  if (!here || !first) return undefined;
  // `07718 99,`
  if (first.kind === 'number' && first.text.length === 2 && here.text.length > 3 && /^[,;]?$/.test(second?.text ?? ''))
    return { digits: first.text, start: first.start, end: first.end };
  if (!second) return undefined;
  if (isYearSuffix(here, first, second)) return { digits: second.text, start: second.start, end: second.end };
  if (first.text === '(' && second.kind === 'number' && third?.text === ')' && isYear(second.text))
    return { digits: second.text, start: first.start, end: third.end };
  const long = second.kind === 'number' && /^(?:19|2[0O])[0-9O]{2}$/.test(second.text);
  const alone = third === undefined || third.kind !== 'word' || third.text === 'AND';
  if (long && (/^(?:OF|FROM|DATED)$/i.test(first.text) || (first.text === ',' && alone)))
    return { digits: second.text, start: second.start, end: second.end };
  if (/['’]/.test(first.text) && first.start === here.end && second.text.length === 2 && second.kind === 'number')
    return { digits: second.text, start: first.start, end: second.end };
  return undefined;
}

/** The `01` of `5049-01` and `5049/01`; in `4525-26` it is the end of a range. */
function isYearSuffix(here: Token, mark: Token, suffix: Token): boolean {
  if (!/^[-/]$/.test(mark.text) || mark.start !== here.end || suffix.start !== mark.end) return false;
  if (suffix.kind !== 'number' || suffix.text.length !== 2 || here.text.length < 3) return false;
  const further = readNumber(suffix.text) - (readNumber(here.text) % 100);
  return mark.text === '/' || further < 0 || further > longestRange;
}

/** Whether digits are those of a year, with two or four of them. */
export function isYear(digits: string): boolean {
  return digits.length === 2 || /^(?:19|2[0O])[0-9O]{2}$/.test(digits);
}
