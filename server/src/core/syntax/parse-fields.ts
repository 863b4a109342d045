/** E.O., TAGS and SUBJECT (cable-format 1.11 to 1.13), each from the pieces of lines that belong to it. */
import { execAt, matchAt, skipBlanks } from './match-at.js';
import { type Source, foldBlanks, fullYear, monthNumber, readNumber } from './source.js';
import type {
  ExecutiveOrderField,
  PageLine,
  PortionMark,
  Span,
  SubjectField,
  Tag,
  TagsField,
  Text,
  Unknown,
} from './types.js';

/** What a header field consists of: trimmed pieces of lines, the first behind its label, and page lines between them. */
export interface FieldParts {
  /** Where the label starts. */
  readonly start: number;
  /** Where the label ends. */
  readonly labelEnd: number;
  readonly pieces: readonly Span[];
  readonly pageLines: readonly PageLine[];
}

/** End of the last piece or page line of a field. */
export function endOfParts({ labelEnd, pieces, pageLines }: FieldParts, source: Source): number {
  const last = pieces[pieces.length - 1]?.end ?? 0;
  const page = pageLines[pageLines.length - 1]?.position.end.offset ?? 0;
  return Math.max(last, page, source.trim(0, labelEnd).end);
}

/** Nodes of two lists in the order of the text. */
export function inTextOrder<Node extends { position: { start: { offset: number } } }>(nodes: Node[]): Node[] {
  return nodes.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

// ── E.O. ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Label with number: `E.O. 12958:`, `EO 12958`, `E.0. 12958:`, `E.o. 12958:`. */
const orderWord = /E\.?[ \t]?[Oo0](?![A-Za-z])\.?,?/y;
const orderNumber = /[0-9OIl]{5}(?![0-9])/y;
const declassification =
  /(?:DECL|DNG|DECLAS|DECLASSIFY ON|DECLASSIFICATION)[ \t]*(?:[:.;][ \t]*)?(?:ON[ \t]+)?([0-9OIl]{1,4}[/.-][0-9OIl]{1,2}[/.-][0-9OIl]{2,4}|[0-9]{1,2}[ \t]+[A-Z]{3,9}[ \t,]+[0-9]{2,4}|[A-Z]{3,9}\.?[ \t]+[0-9]{1,2},?[ \t]+[0-9]{4})/i;

interface OrderLabel {
  /** Place of the order's number; undefined where it has none. */
  readonly number: Span | undefined;
  readonly end: number;
}

function readOrderLabel({ text }: Source, at: number): OrderLabel | undefined {
  const word = matchAt(orderWord, text, at);
  if (word === -1) return undefined;
  const start = skipBlanks(text, word);
  const digits = matchAt(orderNumber, text, start);
  const colon = skipBlanks(text, digits === -1 ? start : digits);
  const hasColon = text.charAt(colon) === ':';
  if (digits === -1 && !hasColon) return undefined;
  return {
    number: digits === -1 ? undefined : { start, end: digits },
    end: skipBlanks(text, hasColon ? colon + 1 : colon),
  };
}

/** End of the label of an E.O. line at `at`, or -1. */
export function matchOrderLabel(source: Source, at: number): number {
  return readOrderLabel(source, at)?.end ?? -1;
}

/** The E.O. field of `parts`. */
export function readOrderField(source: Source, parts: FieldParts): ExecutiveOrderField {
  const end = endOfParts(parts, source);
  const textSpan = source.trim(Math.min(parts.labelEnd, end), end);
  const text = foldBlanks(source.slice(textSpan));
  // SMART has the number behind the colon: `E.O.: 13526`.
  const numberSpan = readOrderLabel(source, parts.start)?.number ?? (/^\d{5}$/.test(text) ? textSpan : undefined);
  return {
    ...source.literal('executiveOrderField', { start: parts.start, end }),
    number: numberSpan && String(readNumber(source.slice(numberSpan))),
    numberSpan,
    text,
    textSpan,
    declassifyOn: declassifyDate(text),
  };
}

function declassifyDate(text: string): string | undefined {
  const date = /DECL|DNG/i.test(text) ? declassification.exec(text)?.[1] : undefined;
  return date === undefined ? undefined : isoDate(date);
}

/** ISO date of `04/07/2019`, `4/7/19`, `2019-04-07`, `7 APR 2019`, `April 7, 2019`; undefined if there is no such day. */
export function isoDate(text: string): string | undefined {
  const words = text.split(/[ \t,./-]+/).filter((word) => word !== '');
  const [first = '', second = '', third = ''] = words;
  let parts: [string, number | undefined, string];
  if (/^[A-Za-z]/.test(first)) parts = [third, monthNumber(first), second];
  else if (/^[A-Za-z]/.test(second)) parts = [third, monthNumber(second), first];
  else if (first.length === 4) parts = [first, readNumber(second), third];
  else parts = [third, readNumber(first), second];
  const [yearText, month, dayText] = parts;
  const year = fullYear(yearText);
  const day = readNumber(dayText);
  if (month === undefined || !isDay(year, month, day)) return undefined;
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whether a year, month (from 1) and day make a day of the calendar. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

// ── TAGS ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `[KTIP](#)`, `(BIDEN, JOSEPH)`, a word, or a comma. */
const tagToken =
  /\[([A-Za-z][A-Za-z0-9 ,.'-]*)\]\([^)\n]{0,40}\)|\(([^()\n]{2,60})\)|([A-Za-z0-9][A-Za-z0-9.'&-]*(?:\/[A-Za-z]{1,6})*)|(,)/y;
/** Blanks of every kind, among them those that word processors leave. */
const tagGap = /[\s;:/*_]*/y;
/** What neither a tag, a separator nor the debris of a link is made of. */
const strayCharacters = /[^\sA-Za-z0-9,;:/*_.'&()[\]#\\-]+/y;
/** Codes are two to eight characters; only these longer ones were met as organizations and not as surnames. */
const longOrganizations = new Set([
  'ASEAN',
  'OPCW',
  'UNESCO',
  'UNICEF',
  'UNHCR',
  'UNMIK',
  'APECO',
  'ECOWAS',
  'MERCOSUR',
  'SIPDIS',
  'INTELSAT',
  'INTERPOL',
  'MONUC',
  'CARICOM',
  'NATO',
  'OSCE',
  'IAEA',
  'UNSC',
  'UNGA',
  'AORC',
]);

/** Whether a label is one of visits, behind which the visitors are named. */
export function isVisit(label: string | undefined): boolean {
  return label === 'OVIP' || label === 'OREP';
}

interface Token {
  readonly span: Span;
  readonly kind: 'word' | 'link' | 'bracket' | 'comma' | 'stray';
}

/** The TAGS field of `parts`. */
export function readTagsField(source: Source, parts: FieldParts): TagsField {
  const children: TagsField['children'] = [...parts.pageLines, ...readTags(source, parts.pieces)];
  return {
    type: 'tagsField',
    children: inTextOrder(children),
    position: source.position(parts.start, endOfParts(parts, source)),
  };
}

function readTags(source: Source, pieces: readonly Span[]): (Tag | Unknown)[] {
  const found = pieces.flatMap((piece) => tagTokens(source, piece));
  const tokens = found.filter(({ kind }) => kind !== 'stray');
  const strays = found.filter(({ kind }) => kind === 'stray').map(({ span }) => source.literal('unknown', span));
  const tags: Tag[] = [];
  let visit = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.kind === 'comma') continue;
    const name = token.kind === 'word' ? personSpan(source, tokens, index) : undefined;
    if (name && (visit || standsApart(source.text, name.span))) {
      tags.push(tag(source, name.span, 'person', false));
      index = name.last;
    } else if (token.kind === 'bracket') {
      tags.push(...bracketTags(source, token.span, isVisit(tags[tags.length - 1]?.label)));
    } else {
      tags.push(
        tag(source, token.span, source.slice(token.span).includes(',') ? 'person' : 'code', token.kind === 'link'),
      );
    }
    if (isVisit(tags[tags.length - 1]?.label)) visit = true;
  }
  return [...tags, ...outside(strays, tags)];
}

/** A stray character inside the name of a person belongs to that tag. */
function outside(strays: readonly Unknown[], tags: readonly Tag[]): Unknown[] {
  let index = 0;
  return strays.filter(({ position }) => {
    while ((tags[index]?.position.end.offset ?? Infinity) <= position.start.offset) index++;
    return (tags[index]?.position.start.offset ?? Infinity) >= position.end.offset;
  });
}

/** `(BIDEN, JOSEPH)` is one person, right behind OVIP any names are; `(KTIP)` and `(PREL, PHUM)` are codes. */
function bracketTags(source: Source, span: Span, visitor: boolean): Tag[] {
  const words = tagTokens(source, span).filter(({ kind }) => kind !== 'comma' && kind !== 'stray');
  const codes = !visitor && words.every(({ span: word }) => isCodeShape(source.slice(word)));
  if (!codes && source.slice(span).includes(','))
    return [tag(source, source.trim(span.start, span.end), 'person', false)];
  return words.map(({ span: word }) => tag(source, word, 'code', false));
}

function tagTokens(source: Source, piece: Span): Token[] {
  const tokens: Token[] = [];
  let at = piece.start;
  while (at < piece.end) {
    const next = matchAt(tagGap, source.text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const match = execAt(tagToken, source.text, at);
    if (!match || tagToken.lastIndex > piece.end) {
      const strayEnd = Math.min(matchAt(strayCharacters, source.text, at), piece.end);
      if (strayEnd > at) tokens.push({ kind: 'stray', span: { start: at, end: strayEnd } });
      at = Math.max(at + 1, strayEnd);
      continue;
    }
    const end = tagToken.lastIndex;
    const [whole, link, bracket, word] = match;
    if (link !== undefined) tokens.push({ kind: 'link', span: { start: at + 1, end: at + 1 + link.length } });
    else if (bracket !== undefined) tokens.push({ kind: 'bracket', span: { start: at + 1, end: end - 1 } });
    else if (word !== undefined) tokens.push({ kind: 'word', span: trimmedWord(source, at, at + whole.length) });
    else tokens.push({ kind: 'comma', span: { start: at, end } });
    at = end;
  }
  return tokens.filter(({ span }) => span.end > span.start);
}

/** A full stop or hyphen at the end of a word is not part of it. */
function trimmedWord(source: Source, start: number, end: number): Span {
  while (end > start && /[.'&-]/.test(source.text.charAt(end - 1))) end--;
  return { start, end };
}

/** `BIDEN, JOSEPH R` after OVIP: a surname, a comma, one or two given names. */
function personSpan(source: Source, tokens: readonly Token[], index: number): { span: Span; last: number } | undefined {
  const [surname, comma, given, initial] = tokens.slice(index, index + 4);
  if (surname?.kind !== 'word' || comma?.kind !== 'comma' || given?.kind !== 'word') return undefined;
  if (isCodeShape(source.slice(surname.span)) || isCodeShape(source.slice(given.span))) return undefined;
  const isInitial = initial?.kind === 'word' && source.slice(initial.span).length === 1;
  const last = isInitial ? initial : given;
  return { span: { start: surname.span.start, end: last.span.end }, last: index + (isInitial ? 3 : 2) };
}

/** `KTIP; BIDEN, JOSEPH; NO`: where semicolons part the tags, a comma is part of one. */
function standsApart(text: string, { start, end }: Span): boolean {
  return semicolonBefore.test(text.slice(Math.max(0, start - 3), start)) && matchAt(semicolonBehind, text, end) !== -1;
}

const semicolonBefore = /;\s*$/;
const semicolonBehind = /\.?[ \t]*(?:;|$)/my;

function isCodeShape(word: string): boolean {
  return word.length === 2 || word.length === 4 || longOrganizations.has(word.toUpperCase()) || /[0-9/]/.test(word);
}

function tag(source: Source, span: Span, kind: Tag['kind'], linked: boolean): Tag {
  const literal = source.literal('tag', span);
  return { ...literal, label: foldBlanks(literal.value).toUpperCase(), kind, linked };
}

const tagsContinuation =
  /^(?:\[?[A-Z][A-Z0-9./-]{1,12}\]?(?:\(#?[^)\n]{0,40}\))?|\([A-Z ,.'-]+\))(?:[ \t,;]+(?:\[?[A-Z][A-Z0-9./'-]{0,14}\]?(?:\(#?[^)\n]{0,40}\))?|\([A-Z ,.'-]+\)))*[ \t,;]*$/;

/** Whether a line without a label goes on with the TAGS above it. */
export function continuesTags(line: string, before: string): boolean {
  return /,[ \t]*$/.test(before) || tagsContinuation.test(line);
}

// ── SUBJECT ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const subjectMark = /\(([A-Z]{1,4}(?:\/{1,2}[A-Z]{1,6})?|[A-Z][a-z]{1,4})\)(?=[ \t]|$|\n|\r|[A-Z"])/y;
const marksOfSubjects = /^(?:TS|S|C|U|SBU|LOU|FOUO|UNCLAS|CONF|[A-Z]{1,3}\/\/?(?:NF|N|FOUO))$/i;

/** The SUBJECT field of `parts`. A later line that starts with `(` has no mark. */
export function readSubjectField(source: Source, parts: FieldParts): SubjectField {
  const children: (PortionMark | Text | PageLine)[] = [...parts.pageLines];
  const words: string[] = [];
  parts.pieces.forEach((piece, index) => {
    const mark = index === 0 ? readSubjectMark(source, piece) : undefined;
    if (mark) children.push(mark);
    const rest = source.trim(mark ? mark.position.end.offset : piece.start, piece.end);
    if (rest.start === rest.end) return;
    children.push(source.textNode(rest));
    words.push(source.slice(rest));
  });
  return {
    type: 'subjectField',
    text: foldBlanks(words.join(' ')),
    children: inTextOrder(children),
    position: source.position(parts.start, endOfParts(parts, source)),
  };
}

function readSubjectMark(source: Source, { start, end }: Span): PortionMark | undefined {
  const match = execAt(subjectMark, source.text, start);
  if (!match || subjectMark.lastIndex > end || !marksOfSubjects.test(match[1] ?? '')) return undefined;
  return { ...source.literal('portionMark', { start, end: subjectMark.lastIndex }), mark: match[1] ?? '' };
}
