/** References to paragraphs: `paras 5 through 7 and 10`, `para 9.A` (cable-format 1.18). */
import { execAt, matchAt } from './match-at.js';
import type { Source } from './source.js';
import type { ParagraphReference, ReferencePart, Span } from './types.js';

const blanks = '[ \\t\\r\\n]';
const paragraphWord = new RegExp(`para(?:graph)?(s)?\\.?(?:${blanks}+(?:nos?\\.|numbers?))?${blanks}*(?=\\d)`, 'iy');
/** `9`, `9.A`, `9(a)`, `9.A.1`; not `2009`, `3.5` or `50%`. */
const pathAt =
  /(\d{1,3})(?!\d|\.\d|,\d{3}(?!\d)|%)(?:(?:\.|[ \t]?\()?([A-Z]|[a-z](?=\)))(?![A-Za-z])\)?)?(?:\.(\d{1,2})(?!\d))?/y;
const rangeMark = new RegExp(`${blanks}*(?:--?|through|thru|to|until)${blanks}*(?=\\d)`, 'iy');
/** What stands between two numbers of a list. */
const listMark = new RegExp(
  `(?:${blanks}*,(?:${blanks}*(?:and|or|&)(?=${blanks}))?|${blanks}+(?:and|or|&)(?=${blanks}))${blanks}*(?:para(?:graph)?s?${blanks}+)?(?=\\d)`,
  'iy',
);
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
  if (!last) return undefined;
  // `paras 2-4, and para 3 of reftel`: what leads elsewhere is the part behind the last word of its own.
  if (own > 0 && isFollowedByElsewhere(prose, partEnd(last), span)) parts.length = own;
  const end = partEnd(parts[parts.length - 1] ?? last);
  const literal = source.literal('paragraphReference', { start: at, end });
  const foreign = leadsElsewhere(prose, { start: at, end }, span);
  return { ...literal, parts, foreign, targets: foreign ? [] : targetsOf(parts) };
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
  for (let at = start; at !== -1 && at < limit;) {
    const part = readPart(prose, at, limit);
    if (!part || (parts.length > 0 && !plural && isCounted(prose, partEnd(part)))) break;
    const before = parts[parts.length - 1];
    if (before && /para/i.test(prose.slice(partEnd(before), at))) own = parts.length;
    parts.push(part);
    at = matchAt(listMark, prose, partEnd(part));
  }
  return { parts, own };
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
  if (!match || pathAt.lastIndex > limit) return undefined;
  const parts = match.slice(1).filter((part: string | undefined) => part !== undefined);
  return { path: parts.join('.'), span: { start: at, end: pathAt.lastIndex } };
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

// ── Out of this cable ───────────────────────────────────────────────────────────────────────────────────────────────

/** Things with paragraphs of their own: `para 4 of reftel`, `paragraph 2 of Article 5`, `para 3 of 08 STATE 12`. */
const elsewhere =
  "ref(?:tel)?s?(?![a-z0-9_])|septel|article|art\\.|section|sec\\.|law|convention|protocol|treaty|resolution|unscr|constitution|statute|decree|code|charter|agreement|annex|report|act(?![a-z0-9_])|regulation|ordinance|directive|communique|declaration|memorandum|letter|note verbale|thereof|therein|aide-memoire|accord|minutes|mou(?![a-z0-9_])|bill(?![a-z0-9_])|e-?mail|[a-z]+'s[ \\t\\r\\n]+(?:cable|message|telegram)";
const elsewhereWord = new RegExp(
  `${elsewhere}|\\d{2,4}[ \\t]+[A-Z]{3,}[ \\t]+\\d|[A-Z]{3,}(?:[ \\t]+[A-Z]{3,}){0,2}[ \\t]+\\d{3,7}(?![a-z0-9_])`,
  'iy',
);
const gapAfter = /[ \t\r\n]*,[ \t\r\n]+|[ \t\r\n]+/y;
const ofWord = /(?:of|in|from)[ \t\r\n]+/iy;
const determiner = /(?:the|its|that|an?|his|her|their|our|last)[ \t\r\n]+/iy;
const yearOf = /year's[ \t\r\n]+/iy;
const wordBetween = /[a-z(][a-z.'-]*[ \t\r\n]+/iy;
const mostWordsBetween = 4;
/** Our own things, although a word of the list follows: `para 9 of this report`. */
const ownAfter = /[ \t\r\n,]+(?:of|in|from)[ \t\r\n]+this\b/iy;
const elsewhereBefore =
  /(?:\b[Oo](?:perative|P)|\b(?:[Rr]ef(?:tel)?s?|REF(?:TEL)?S?)(?:[ \t\r\n]\(?[A-Za-z]\)?)?|\b(?:[Ii]ts|[Tt]heir)|[A-Za-z]'s|\b[Ss]eptel|\b(?:[Aa]rticle|ARTICLE|[Aa]rt\.|[Ss]ection|SECTION|[Ss]ec\.|[Pp]age|[Rr]esolution|UNSCR|[Dd]ecree|[Cc]ode|[Aa]nnex|Protocol|Convention|[Ll]aw|Act)(?:[ \t\r\n](?:[Nn]o\.?[ \t]?)?[0-9A-Z(][0-9A-Za-z()./-]{0,12})?|\b[A-Z]{3,}(?:[ \t][A-Z]{3,}){0,2}[ \t]\d{3,7})(?:'s)?[ \t\r\n]{0,2}(?:[,(][ \t\r\n]{0,2})?(?:(?:in|at)[ \t\r\n]{1,2})?$/;
/** A part of each of them. */
const anyElsewhere =
  /[Oo][pP]|ts|eir|'s|[Rr]ef|REF|ARTICLE|SECTION|[Pp]age|[Ss]ep|[Aa]rt|[Ss]ec|[Rr]esol|UNSCR|[Dd]ecree|[Cc]ode|[Aa]nnex|Protocol|Convention|[Ll]aw|Act|[0-9]{3}/;
const lookBehind = 48;

function leadsElsewhere(prose: string, { start, end }: Span, span: Span): boolean {
  if (isFollowedByElsewhere(prose, end, span)) return true;
  const before = foldedBefore(prose, span.start, start);
  return anyElsewhere.test(before) && elsewhereBefore.test(before);
}

function isFollowedByElsewhere(prose: string, end: number, span: Span): boolean {
  const after = elsewhereAfter(prose, end);
  return after !== -1 && after <= span.end && matchAt(ownAfter, prose, end) === -1;
}

/**
 * End of a thing of `elsewhere` that follows at `at`, also behind `of the` and a few words; or -1. In steps, for compiling
 * one expression for all of it took as long as parsing a cable.
 */
function elsewhereAfter(prose: string, at: number): number {
  const start = matchAt(gapAfter, prose, at);
  if (start === -1) return -1;
  const of = matchAt(ofWord, prose, start);
  if (of !== -1) {
    const named = matchAt(determiner, prose, of);
    const dated = named === -1 ? -1 : matchAt(yearOf, prose, named);
    for (const from of [dated, named, of]) {
      const end = from === -1 ? -1 : afterWords(prose, from);
      if (end !== -1) return end;
    }
  }
  return matchAt(elsewhereWord, prose, start);
}

function afterWords(prose: string, from: number): number {
  let at = from;
  for (let words = 0; at !== -1 && words <= mostWordsBetween; words++) {
    const end = matchAt(elsewhereWord, prose, at);
    if (end !== -1) return end;
    at = matchAt(wordBetween, prose, at);
  }
  return -1;
}

/** Up to `lookBehind` letters in front of `at`, each run of blanks as one blank: a line end has one unit or two. */
function foldedBefore(prose: string, floor: number, at: number): string {
  let folded = '';
  for (let before = at - 1; before >= floor && folded.length < lookBehind; before--) {
    const letter = prose.charAt(before);
    if (!' \t\r\n'.includes(letter)) folded = letter + folded;
    else if (!folded.startsWith(' ')) folded = ` ${folded}`;
  }
  return folded;
}
