/** The REF block (cable-format 1.14): entries with their letters, and the cables they cite. */
import { markerOf, paragraphMark } from './paragraph-mark.js';
import { execAt, matchAt } from './match-at.js';
import { readCableReferences } from './parse-cable-reference.js';
import { type FieldParts, endOfParts, inTextOrder } from './parse-fields.js';
import type { Source } from './source.js';
import type {
  CableReference,
  OtherReference,
  PageLine,
  ReferenceEntry,
  ReferenceField,
  ReferenceLetter,
  Span,
} from './types.js';

/** Marker (`I` in scans), letter in one of its forms, and the same again where archives doubled it. */
const entryLetter = new RegExp(
  String.raw`(${paragraphMark}|I(?=[B-H]\.[ \t]+\([B-H]\)))?[ \t]*(?:\(([A-Z])\)(?![.)])|([A-Z])(?:\)(?!\.)|\.(?![A-Z0-9.])))[ \t]*`,
  'iy',
);
const repeatedLetter = /(?:\(([A-Z])\)(?!\.)|([A-Z])(?:\)(?!\.)|\.(?![A-Z.])))[ \t]*/iy;
/** `A STATE 12345` without any dot, `A: STATE 12345`: only where a citation follows. */
const bareLetter =
  /([A-Z])(?::[ \t]*|[ \t]+)(?=(?:[0-9O]{2,4}[ \t]+)?[A-Z][A-Z .'-]{2,30}[ \t]+[0-9O]{1,7}(?![0-9A-Z]))/y;
/** Where a letter may stand inside a line: after a blank. */
const letterAhead = new RegExp(String.raw`[ \t;,](?=${paragraphMark}?(?:\(?[A-Za-z][.)]|[A-Z][ \t:]))`, 'g');

interface LetterMatch {
  readonly node: ReferenceLetter;
  readonly end: number;
}

/** The REF field of `parts`. */
export function readReferenceField(source: Source, parts: FieldParts): ReferenceField {
  let awaited = -1;
  const chunks = parts.pieces.flatMap((piece) => {
    const split = splitEntries(source, piece, awaited);
    for (const { start } of split) awaited = letterAt(source, start) ?? awaited;
    return split;
  });
  const entries: ReferenceEntry[] = [];
  let open: { letter: LetterMatch | undefined; spans: Span[] } | undefined;
  const close = () => {
    if (open) entries.push(readEntry(source, open.letter?.node, open.spans));
  };
  let expected = 0;
  for (const chunk of chunks) {
    const letter = readLetter(source, chunk, expected);
    if (letter) expected = letter.node.letter.charCodeAt(0) - 64;
    if (!open || letter || startsUnletteredEntry(source, chunk, open.letter, open.spans)) {
      close();
      open = { letter, spans: [] };
    }
    const rest = source.trim(letter ? letter.end : chunk.start, chunk.end);
    if (rest.end > rest.start) open.spans.push(rest);
  }
  close();
  return {
    type: 'referenceField',
    children: withPageLines(entries, parts.pageLines),
    position: source.position(parts.start, endOfParts(parts, source)),
  };
}

/** Entries and page lines in the order of the text; a page line inside an entry is put into it. */
function withPageLines(entries: readonly ReferenceEntry[], pageLines: readonly PageLine[]): ReferenceField['children'] {
  const children: ReferenceField['children'] = [];
  let next = 0;
  for (const page of pageLines) {
    const { offset } = page.position.start;
    for (let entry = entries[next]; entry && entry.position.end.offset <= offset; entry = entries[++next])
      children.push(entry);
    const entry = entries[next];
    if (entry && entry.position.start.offset <= offset) entry.children = inTextOrder([...entry.children, page]);
    else children.push(page);
  }
  return [...children, ...entries.slice(next)];
}

/** Index of the letter that would follow the one at `start`. */
function letterAt(source: Source, start: number): number | undefined {
  const match = execAt(entryLetter, source.text, start);
  return match ? letterIndex(match[2] ?? match[3]) + 1 : undefined;
}

/** Cuts a line before each letter that goes on with the sequence. `expected` is the letter that the lines above await. */
function splitEntries(source: Source, piece: Span, expected = -1): Span[] {
  const chunks: Span[] = [];
  let start = piece.start;
  const first = execAt(entryLetter, source.text, piece.start) ?? execAt(bareLetter, source.text, piece.start);
  if (first) expected = letterIndex(first.length > 2 ? (first[2] ?? first[3]) : first[1]) + 1;
  for (const ahead of source.slice(piece).matchAll(letterAhead)) {
    const at = piece.start + ahead.index + 1;
    const match = execAt(entryLetter, source.text, at);
    const after = match ? entryLetter.lastIndex : -1;
    const letter = match ? (match[2] ?? match[3]) : execAt(bareLetter, source.text, at)?.[1];
    // A letter right behind another is its double or a portion mark: `B. (C) STATE 2`.
    if (letter === undefined || isLetterAlone(source, start, at)) continue;
    const index = letterIndex(letter);
    const inOrder = expected === -1 ? index === 1 && match !== undefined : index === expected;
    const astray = match !== undefined && expected !== -1 && matchAt(citationHere, source.text, after) !== -1;
    if (!inOrder && !astray) continue;
    chunks.push(source.trim(start, at));
    start = at;
    expected = index + 1;
  }
  chunks.push({ start, end: piece.end });
  return chunks.filter((chunk) => chunk.end > chunk.start);
}

/** A citation right behind a letter shows that the letter is one of an entry, also out of order. */
const citationHere = /(?:\(?'?[0-9O]{2,4}\)?[ \t]+)?[A-Z]{2}[A-Z .'-]{0,30}[ \t][0-9O]{1,7}(?![0-9A-Z/])/y;

/** Whether nothing but a letter stands between `start` and `at`. */
function isLetterAlone(source: Source, start: number, at: number): boolean {
  return matchAt(entryLetter, source.text, start) >= at;
}

function letterIndex(letter: string | undefined): number {
  return letter === undefined ? -1 : letter.toUpperCase().charCodeAt(0) - 65;
}

/** The letter at the start of a chunk. `expected` is the index of the letter that would go on. */
function readLetter(source: Source, chunk: Span, expected: number): LetterMatch | undefined {
  const match = execAt(entryLetter, source.text, chunk.start) ?? undefined;
  if (!match || source.trim(chunk.start, entryLetter.lastIndex).end > chunk.end)
    return readBareLetter(source, chunk, expected);
  const letter = (match[2] ?? match[3] ?? '').toUpperCase();
  let end = Math.min(entryLetter.lastIndex, chunk.end);
  // `E. SMITH` in the middle of an entry is a name: a letter far ahead of the sequence needs a citation or a marker.
  if (match[1] === undefined && letterIndex(letter) > expected + 3 && !readsAsCitation(source, end, chunk.end))
    return undefined;
  const repeated = execAt(repeatedLetter, source.text, end);
  const again = repeated && repeatedLetter.lastIndex <= chunk.end ? doubleOf(letter, repeated) : undefined;
  const repeatedSpan = again === undefined ? undefined : { start: end, end: repeatedLetter.lastIndex };
  if (repeatedSpan) end = repeatedSpan.end;
  const literal = source.literal('referenceLetter', source.trim(chunk.start, end));
  return {
    end,
    node: {
      ...literal,
      letter,
      marker: markerOf(match[1] === 'I' ? undefined : match[1]),
      repeated: again,
      repeatedSpan,
    },
  };
}

/** The second letter, unless it is a portion mark: `B. (C) STATE 2`. */
function doubleOf(letter: string, [, bracketed, dotted]: RegExpExecArray): string | undefined {
  const second = (bracketed ?? dotted)?.toUpperCase();
  return second !== letter && bracketed !== undefined && /^[UCS]$/i.test(bracketed) ? undefined : second;
}

function readBareLetter(source: Source, chunk: Span, expected: number): LetterMatch | undefined {
  const match = execAt(bareLetter, source.text, chunk.start);
  if (!match || (letterIndex(match[1]) !== expected && !match[0].includes(':'))) return undefined;
  const literal = source.literal('referenceLetter', {
    start: chunk.start,
    end: chunk.start + (match[0].startsWith(':', 1) ? 2 : 1),
  });
  return {
    end: bareLetter.lastIndex,
    node: { ...literal, letter: match[1] ?? '', marker: 'none', repeated: undefined, repeatedSpan: undefined },
  };
}

function readsAsCitation(source: Source, start: number, end: number): boolean {
  return readCableReferences(source, { start, end }, undefined).length > 0;
}

/** A line that is a citation of its own under an unlettered entry: `05 STATE 226504` / `06 STATE 083673`. */
function startsUnletteredEntry(
  source: Source,
  chunk: Span,
  letter: LetterMatch | undefined,
  spans: readonly Span[],
): boolean {
  const last = spans[spans.length - 1];
  if (letter || !last || last.end > chunk.start) return false;
  if (/[,;/&-]$|\b(?:AND|OF)$/i.test(source.slice(last))) return false;
  return (
    execAt(citationStart, source.text, chunk.start) !== undefined && readsAsCitation(source, chunk.start, chunk.end)
  );
}

const citationStart = /(?:\(?'?[0-9O]{2,4}\)?[ \t]+)?[A-Z]/y;

function readEntry(source: Source, letter: ReferenceLetter | undefined, spans: readonly Span[]): ReferenceEntry {
  const stretches = joined(source, spans);
  const start = letter ? letter.position.start.offset : (spans[0]?.start ?? 0);
  const end = spans[spans.length - 1]?.end ?? letter?.position.end.offset ?? start;
  const citations: CableReference[] = [];
  for (const span of stretches) citations.push(...readCableReferences(source, span, citations[citations.length - 1]));
  const cited: (CableReference | OtherReference)[] =
    citations.length > 0 ? shareYear(citations) : stretches.map((span) => source.literal('otherReference', span));
  return {
    type: 'referenceEntry',
    letter: letter?.letter,
    children: letter ? [letter, ...cited] : cited,
    position: source.position(start, end),
  };
}

/** Lines of one entry as one stretch where only blanks stand between them, so that `HONG` / `KONG 12` is one post. */
function joined(source: Source, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (last && /^[\s]*$/.test(source.text.slice(last.end, span.start)))
      result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}

/** A year given once in an entry holds for all its numbers; in front of a later one it does not hold for those before. */
function shareYear(citations: CableReference[]): CableReference[] {
  const years = new Set(citations.map(({ year }) => year).filter((year) => year !== undefined));
  const [only] = years;
  if (years.size !== 1 || only === undefined) return citations;
  const first = citations.findIndex(({ year }) => year !== undefined);
  const holder = citations[first];
  const isAhead = holder?.originSpan && holder.position.start.offset < holder.originSpan.start;
  return citations.map((citation, index) =>
    isAhead && index < first ? citation : { ...citation, year: citation.year ?? only },
  );
}

const citationAhead = /\(?'?[0-9O]{2,4}\)?[ \t]+[A-Z][A-Z .'-]{1,30}[ \t]+[0-9O]{2,7}/y;

/**
 * Whether a line after a blank one still belongs to the REF block whose lines so far are `pieces`: it has the next
 * letter, or the marker of an archive before a letter, or is a citation. `(U) Text` is the body.
 */
export function looksLikeEntry(source: Source, span: Span, pieces: readonly Span[]): boolean {
  const { end } = span;
  const start = matchAt(listHyphen, source.text, span.start) === -1 ? span.start : listHyphen.lastIndex;
  const last = pieces.at(-1);
  if (last && endsOpen.test(source.slice(last)) && readsAsCitation(source, start, end)) return true;
  const match = execAt(entryLetter, source.text, start);
  if (match && entryLetter.lastIndex <= end) {
    const index = letterIndex(match[2] ?? match[3]);
    if (match[1] !== undefined) return true;
    if (pieces.length === 0) return index === 0;
    const above = lastLetter(source, pieces);
    return above >= 0 && index > above && index <= above + longestLetterGap;
  }
  const stop = matchAt(citationAhead, source.text, start);
  return stop !== -1 && stop <= end;
}

/** Hyphens with which some drafts line up the entries below the first. */
const listHyphen = /-+[ \t]+(?=\()/y;
/** A letter whose citation, or the rest of its post, comes below: `…, C) RIO`. */
const endsOpen = /(?:^|[ \t,;])\(?[A-Z]\)[ \t]*[A-Z]*$/;

/** Entries that may be missing between two letters. */
const longestLetterGap = 2;

/** Index of the last letter in the lines of a REF block, -1 where it has none. */
function lastLetter(source: Source, pieces: readonly Span[]): number {
  for (const piece of [...pieces.slice(-longestEntry)].reverse()) {
    let last = -1;
    for (const chunk of splitEntries(source, piece)) {
      const match = execAt(entryLetter, source.text, chunk.start);
      if (match && entryLetter.lastIndex <= chunk.end) last = letterIndex(match[2] ?? match[3]);
    }
    if (last !== -1) return last;
  }
  return -1;
}

/** Lines that one entry may have. */
const longestEntry = 12;
