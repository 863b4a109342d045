/** References to paragraphs: `paras 5 through 7 and 10`, `para 9.A` (cable-format 1.18). */
import { isFollowedByElsewhere, leadsElsewhere } from './leads-elsewhere.js';
import { execAt, matchAt } from './match-at.js';
import type { Source } from './source.js';
import { readSpelled, spelledNumber } from './spelled-numbers.js';
import type { ParagraphReference, ReferencePart, Span } from './types.js';

const blanks = '[ \\t\\r\\n]';
const numberAhead = `(?=\\d|${spelledNumber})`;
const paragraphWord = new RegExp(
  `(?:sub-?)?para(?:graph)?(s)?\\.?(?:${blanks}+(?:nos?\\.|numbers?))?${blanks}*\u00B6?${numberAhead}`,
  'iy',
);
/** `9`, `9.A`, `9.a`, `9a`, `9(a)`, `9.I.A.1`; not `2009`, `3.5` or `50%`. The bracket behind `(para 9.A)` is none of its own. */
const pathAt =
  /(\d{1,3})(?!\d|\.\d|,\d{3}(?!\d)|%)((?:[ \t]?\([A-Za-z]\)|\.?[A-Z](?![A-Za-z])|\.[IVX]{2,4}(?![A-Za-z])|(?:\.[a-z]|[a-rt-z]|s(?=\))|\.[ivx]{2,4})(?![A-Za-z0-9'\u2019]))(?:\.(?:\d{1,2}|[A-Za-z]|[IVX]{2,4}|[ivx]{2,4})(?![A-Za-z0-9]))*)?/y;
const spelledAt = new RegExp(spelledNumber, 'iy');
/** `5-7`, `5 through 7`, `5 through para 7`. */
const rangeMark = new RegExp(
  `${blanks}*(?:--?|[\u2013\u2014]|(?:through|thru)(?:${blanks}+para(?:graph)?s?(?=${blanks}))?|to|until)${blanks}*${numberAhead}`,
  'iy',
);
/** What stands between two numbers of a list. */
const listMark = new RegExp(
  `(?:${blanks}*,(?:${blanks}*(?:and(?:/or)?|or|&)(?=${blanks}))?|${blanks}+(?:and(?:/or)?|or|&)(?=${blanks}))${blanks}*(?:para(?:graph)?s?${blanks}+)?${numberAhead}`,
  'iy',
);
/** `paras 5/6`; behind `para` it may be a date. */
const slash = /\/(?=\d)/y;
/** What a list says of one of its numbers: `paras 2 (points), 4 (plan) and 5`. */
const glossAt = new RegExp(`${blanks}+\\((?!ref|septel)[a-z][^()0-9]{1,60}\\)`, 'iy');
/** After `para 2 and 15`, a noun shows that 15 counts something else. */
const countedNoun = /[ \t\r\n]+[a-z]{3,}s\b/y;
const verbs =
  /[ \t\r\n]+(?:provides|contains|lists|describes|holds|gives|is|has|was|says|sets|addresses|outlines|details|follows|requests|asks|applies|refers)\b/y;

/** The reference whose word `para` stands at `at`, inside the stretch `span`. */
export function readParagraphReference(source: Source, at: number, span: Span): ParagraphReference | undefined {
  const { prose } = source;
  const word = execAt(paragraphWord, prose, at);
  if (!word) return undefined;
  const { parts, own } = readParts(prose, paragraphWord.lastIndex, span.end, word[1] !== undefined);
  const last = parts[parts.length - 1];
  if (!last || (isPartOfParagraph(word[0]) && !last.first.includes('.'))) return undefined;
  // `paras 2-4, and para 3 of reftel`: what leads elsewhere is the part behind the last word of its own.
  if (own > 0 && isFollowedByElsewhere(prose, partEnd(last), span)) parts.length = own;
  const end = partEnd(parts[parts.length - 1] ?? last);
  const literal = source.literal('paragraphReference', { start: at, end });
  const foreign = leadsElsewhere(prose, { start: at, end }, span);
  return { ...literal, parts, foreign, targets: foreign ? [] : targetsOf(parts) };
}

/** `subparagraph 2` is one of a paragraph that only the reader knows; `subpara 3.A` says of which. */
function isPartOfParagraph(word: string): boolean {
  return word.startsWith('s') || word.startsWith('S');
}

/** The numbers and ranges of a reference; `own` is the index of the last one that has a word `para` of its own. */
function readParts(
  prose: string,
  start: number,
  limit: number,
  plural: boolean,
): { parts: ReferencePart[]; own: number } {
  const parts: ReferencePart[] = [];
  let own = 0;
  let isGlossed = false;
  for (let at = start; at !== -1 && at < limit;) {
    const part = readPart(prose, at, limit);
    if (!part || (mayCount(part, parts.length > 0, plural && !isGlossed) && isCounted(prose, partEnd(part)))) break;
    const before = parts[parts.length - 1];
    if (before && /para/i.test(prose.slice(partEnd(before), at))) own = parts.length;
    parts.push(part);
    const gloss = matchAt(glossAt, prose, partEnd(part));
    isGlossed = gloss !== -1;
    const from = isGlossed ? gloss : partEnd(part);
    at = matchAt(listMark, prose, from);
    if (at === -1 && plural) at = matchAt(slash, prose, from);
  }
  return { parts, own };
}

/** Whether the number may count things: a later one of a list, unless `paras` is before it, and each one in words. */
function mayCount({ first, firstSpan }: ReferencePart, isLater: boolean, isListed: boolean): boolean {
  return (isLater && !isListed) || (!first.includes('.') && firstSpan.end - firstSpan.start > first.length);
}

function isCounted(prose: string, at: number): boolean {
  return matchAt(countedNoun, prose, at) !== -1 && matchAt(verbs, prose, at) === -1;
}

function partEnd({ firstSpan, lastSpan }: ReferencePart): number {
  return (lastSpan ?? firstSpan).end;
}

function readPart(prose: string, at: number, limit: number): ReferencePart | undefined {
  const first = readPath(prose, at, limit);
  if (!first) return undefined;
  const dash = matchAt(rangeMark, prose, first.span.end);
  const last = dash === -1 ? undefined : readPath(prose, dash, limit);
  if (!last) return { first: first.path, firstSpan: first.span };
  return { first: first.path, firstSpan: first.span, last: last.path, lastSpan: last.span };
}

function readPath(prose: string, at: number, limit: number): { path: string; span: Span } | undefined {
  const match = execAt(pathAt, prose, at);
  if (!match) return readWord(prose, at, limit);
  if (pathAt.lastIndex > limit) return undefined;
  const [, number = '', labels = ''] = match;
  const path = labels === '' ? number : `${number}.${labels.replace(/^[ \t.(]+|\)/g, '')}`;
  return { path, span: { start: at, end: pathAt.lastIndex } };
}

function readWord(prose: string, at: number, limit: number): { path: string; span: Span } | undefined {
  const number = readSpelled(execAt(spelledAt, prose, at)?.[0] ?? '');
  const end = spelledAt.lastIndex;
  return number === undefined || end > limit ? undefined : { path: String(number), span: { start: at, end } };
}

/** A range longer than this is written out as its two ends only. */
const longestRange = 99;

/** Cited paragraphs, ranges written out; a reversed range keeps its two ends. */
function targetsOf(parts: readonly ReferencePart[]): string[] {
  const targets = new Set<string>();
  for (const { first, last } of parts) {
    const from = Number(first);
    const to = Number(last);
    targets.add(first);
    if (last === undefined) continue;
    if (from < to && to - from <= longestRange)
      for (let number = from + 1; number < to; number++) targets.add(String(number));
    targets.add(last);
  }
  return [...targets];
}
