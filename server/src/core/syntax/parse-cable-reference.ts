/** Citations of cables in a reference entry: `2008 STATE 132759`, `STATE 1234, 1240 AND 1251` (cable-format 1.14). */
import { type Source, foldBlanks, fullYear, readNumber, withoutTrailing } from './source.js';
import type { CableReference, Span } from './types.js';

interface Token extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
}

/** Numbers (with O for 0), words of letters, single other characters; glued ones part at the change. */
const token = /[0-9O]{0,6}[0-9](?:[0-9O]{0,10}(?![A-Za-z]))?|[A-Za-z][A-Za-z.'’]*(?:-[A-Za-z][A-Za-z.'’]*)*|\S/g;

/** The most words that a post's name has. */
const mostOriginWords = 4;
/** Cables that a range such as `1234-36` has. */
const longestRange = 10;
/** Digits of a cable number. */
const longestSerial = 8;

/** Words that never belong to a post's name: they join, introduce, or name something that is no cable. */
const stops = new Set([
  'AND',
  'OR',
  'SEE',
  'ALSO',
  'PER',
  'CF',
  'RE',
  'FM',
  'TO',
  'THRU',
  'THROUGH',
  'REF',
  'REFS',
  'REFTEL',
  'REFERENCE',
  'OF',
  'DATED',
  'ON',
  'THE',
  'IN',
  'AT',
  'BY',
  'FROM',
  'NO',
  'NOS',
  'NUMBER',
  'PARA',
  'PARAS',
  'PARAGRAPH',
  'PARAGRAPHS',
  'PREVIOUS',
  'NOTAL',
  'CABLE',
  'TELEGRAM',
  'TELEGRAMS',
  'AMEMBASSY',
  'AMCONSUL',
  'AMEMB',
  'EMBASSY',
  'CONSULATE',
]);
const month =
  /^(?:JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?$/i;
/** Words before a number that make it no cable: documents, places in a text. */
const documents = new Set([
  'THRU',
  'MEMO',
  'MEMORANDUM',
  'EMAIL',
  'EMAILS',
  'E-MAIL',
  'E-MAILS',
  'TELCON',
  'PHONECON',
  'FAX',
  'LETTER',
  'LETTERS',
  'REPORT',
  'FAM',
  'FAH',
  'CFR',
  'USC',
  'SECTION',
  'SEC',
  'ARTICLE',
  'PAGE',
  'PAGES',
  'FY',
  'NIE',
  'IIR',
  'LAW',
  'RESOLUTION',
  'UNSCR',
  'DECREE',
  'ACT',
  'TITLE',
  'CHAPTER',
  'VERSION',
  'ROOM',
  'TEL',
  'PHONE',
  'CALL',
  'NOTE',
  'PAPER',
  'DOCUMENT',
  'DOC',
  'TD',
  'TIER',
  'SERIAL',
  'FORM',
  'DRAFT',
  'EO',
  'E.O',
  'DEMARCHE',
  'MEETING',
  'CONVERSATION',
  'NO',
  'NUMBER',
  'PARA',
  'PARAS',
  'PARAGRAPH',
  'PARAGRAPHS',
  'OF',
  'DATED',
  'ON',
  'THE',
  'IN',
  'AT',
  'BY',
  'AND',
  'OR',
]);
/** Posts whose names hold a word of the lists above. */
const namesWithStops = new Set(['THE HAGUE', 'OF SPAIN', 'TEL AVIV']);
const origins = new Map([
  ['SECSTATE WASHDC', 'SECSTATE'],
  ['STATE DEPT', 'STATE'],
  ['STATE DEPARTMENT', 'STATE'],
  ['DEPT', 'STATE'],
  ['DEPTEL', 'STATE'],
]);

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

function tokensOf(source: Source, span: Span): Token[] {
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
    origin: origins.get(name) ?? withoutTrailing(name, '.'),
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

/** The words of the post's name that end at `index`; empty where they name no post. */
function originWords(tokens: readonly Token[], index: number): Token[] {
  const words: Token[] = [];
  for (let at = index; at >= 0 && words.length < mostOriginWords; at--) {
    const word = tokens[at];
    if (word?.kind !== 'word' || !(/^[A-Z]/.test(word.text) || isInName(tokens, at, words))) break;
    const plain = withoutTrailing(word.text.toUpperCase(), '.');
    const inName = namesWithStops.has(`${plain} ${words[0]?.text.toUpperCase() ?? ''}`);
    if (!inName && (documents.has(plain) || isMonth(tokens, at) || (words.length > 0 && stops.has(plain)))) break;
    words.unshift(word);
  }
  while (words[0] && words.length === 1 && stops.has(words[0].text.toUpperCase())) words.shift();
  // `REF A STATE 122214`: the letter of the entry.
  if (words.length > 1 && words[0]?.text.length === 1) words.shift();
  const [only] = words;
  return words.length === 1 && only && withoutTrailing(only.text, '.').length < 2 ? [] : words;
}

/** Whether a word is a month: also `JAN`, but not in `RIO DE JAN`. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  return month.test(tokens[at]?.text ?? '') && tokens[at - 1]?.text.toUpperCase() !== 'DE';
}

/** Whether a word in small letters belongs to a post's name: `Rio de Janeiro`, or `05 state 1234` where all letters are small. */
function isInName(tokens: readonly Token[], at: number, behind: readonly Token[]): boolean {
  const text = tokens[at]?.text ?? '';
  if (behind.length > 0 && /^(?:de|del|la|da|do|au|es|of|the)$/.test(text)) return tokens[at - 1]?.kind === 'word';
  return behind.length === 0 && /^[a-z]/.test(text) && yearBefore(tokens, at - 1) !== undefined;
}

// ── Years ───────────────────────────────────────────────────────────────────────────────────────────────────────────

interface Year extends Span {
  readonly digits: string;
}

/** `2008`, `08`, `'08`, `(08)` in front of an origin. */
function yearBefore(tokens: readonly Token[], index: number): Year | undefined {
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
function bracketedYear(tokens: readonly Token[], index: number): (Year & { first: number }) | undefined {
  const [open, digits, close] = tokens.slice(Math.max(0, index - 2), index + 1);
  if (open?.text !== '(' || close?.text !== ')' || digits?.kind !== 'number' || !isYear(digits.text)) return undefined;
  return { digits: digits.text, start: open.start, end: close.end, first: index - 2 };
}

/** `(2008)`, `OF 2008`, `, 2008`, `'08` behind a number. */
function yearAfter(tokens: readonly Token[], index: number): Year | undefined {
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

function isYear(digits: string): boolean {
  return digits.length === 2 || /^(?:19|2[0O])[0-9O]{2}$/.test(digits);
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
  if (next?.kind === 'word' && isYear(here.text) && !stops.has(next.text.toUpperCase())) return false;
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
