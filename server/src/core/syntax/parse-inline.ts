/** What lies inside prose: references to paragraphs and cables, block markers (cable-format 1.14, 1.17, 1.18). */
import { execAt, matchAt } from './match-at.js';
import { embeddedPageLines } from './page-line.js';
import { type Source, foldBlanks } from './source.js';
import type {
  BlockMarker,
  InlineContent,
  PageLine,
  ParagraphReference,
  ReferenceCitation,
  ReferencePart,
  Span,
} from './types.js';

/**
 * Where one of the constructs may start, or a page line run into the text (`OF 004`): first letters only, in the cases
 * that cables use. Without the flag `i` and with a word boundary in front this is the cheapest of the ways measured.
 */
const opening =
  /\b(?:[Pp](?:ara|ARA|ress|RESS)|[Rr](?:ef|EF)|[Ss](?:ep|EP|um|UM)|[Bb](?:eg|EG|ack|ACK)|[Ee](?:nd|ND)|[Cc](?:omm|OMM)|[Aa](?:ction|CTION)|[Ii](?:ntro|NTRO)|[Nn](?:ote|OTE)|OF[ \t]+[0-9O]{3})/g;
/** What a construct starts with, in full. */
const construct =
  /(para(?:graph)?s?\b)|((?:ref(?:tel)?s?|septels?)\b)|(begin|end)(?=[ \t\r\n]|:)|(comment|summary|action request|background|introduction|note\b|press guidance)|(of)[ \t]/iy;

/** Offsets in a whole text where constructs may start; found in one pass, asked for stretch by stretch. */
export class Openings {
  private readonly offsets: readonly number[];

  constructor(prose: string) {
    const offsets: number[] = [];
    opening.lastIndex = 0;
    for (let match = opening.exec(prose); match; match = opening.exec(prose)) offsets.push(match.index);
    this.offsets = offsets;
  }

  /** Those of one stretch. */
  within({ start, end }: Span): readonly number[] {
    const from = this.firstFrom(start);
    return this.offsets.slice(from, this.firstFrom(end));
  }

  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** What the inline parser must know about the stretch it reads. */
export interface InlineContext {
  /** Whether the stretch starts where a paragraph's, item's or line's own text starts: labels count only there. */
  readonly opensText: boolean;
  /** Whether it is a bullet: `-- Begin training judges.` is a recommendation. */
  readonly inBullet: boolean;
  /** Origin of the cable, for page lines inside a line. */
  readonly origin: string | undefined;
  /** Page lines that were met as lines of their own inside the stretch. */
  readonly pageLines: readonly PageLine[];
  readonly openings: Openings;
}

/** The inline nodes of the prose in `span`, in order, covering all but blanks. */
export function parseInline(source: Source, span: Span, context: InlineContext): InlineContent[] {
  const found = findConstructs(source, span, context);
  const nodes: InlineContent[] = [];
  let at = span.start;
  const pushText = (end: number) => {
    const text = source.trim(at, end);
    if (text.start < text.end) nodes.push(source.textNode(text));
  };
  for (const node of found) {
    const { start, end } = node.position;
    if (start.offset < at) continue;
    pushText(start.offset);
    nodes.push(node);
    at = end.offset;
  }
  pushText(span.end);
  return nodes;
}

function findConstructs(source: Source, span: Span, context: InlineContext): InlineContent[] {
  const found: InlineContent[] = [];
  let pages = false;
  let next = span.start;
  for (const at of context.openings.within(span)) {
    if (at < next) continue;
    const match = execAt(construct, source.prose, at);
    if (!match) continue;
    if (match[5]) {
      pages = true;
      continue;
    }
    const node = readConstruct(source, at, match, span, context);
    if (!node) continue;
    found.push(node);
    next = node.position.end.offset;
  }
  const pageLines = pages ? [...context.pageLines, ...embeddedPageLines(source, span, context.origin)] : context.pageLines;
  if (pageLines.length > 0) placePageLines(found, pageLines);
  return found.length < 2 ? found : found.sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** A page line stands between two constructs or cuts one; a reference that it cuts holds it. */
function placePageLines(found: InlineContent[], pageLines: readonly PageLine[]): void {
  const constructs = [...found];
  for (const page of pageLines) {
    const { offset } = page.position.start;
    const cut = constructs.findIndex(({ position }) => position.start.offset < offset && offset < position.end.offset);
    const node = constructs[cut];
    if (node?.type === 'paragraphReference') (node.children ??= []).push(page);
    else {
      // Other constructs are dropped rather than torn: their words stay text.
      if (node) found.splice(found.indexOf(node), 1);
      found.push(page);
    }
  }
}

function readConstruct(
  source: Source,
  at: number,
  [, paragraph, citation, edge]: RegExpExecArray,
  span: Span,
  context: InlineContext,
): InlineContent | undefined {
  if (paragraph !== undefined) return readParagraphReference(source, at, span);
  if (citation !== undefined) return readCitationWord(source, at, span);
  if (edge !== undefined) return readEdge(source, at, edge.toLowerCase() === 'begin' ? 'begin' : 'end', span, context);
  return readBareLabel(source, at, span, context);
}

// ── Paragraph references ────────────────────────────────────────────────────────────────────────────────────────────

const blanks = '[ \\t\\r\\n]';
const path = '(\\d{1,3})(?!\\d|[.,]\\d|%)(?:(?:\\.|[ \\t]?\\()?([A-Z]|[a-z](?=\\)))(?![A-Za-z])\\)?)?(?:\\.(\\d{1,2})(?!\\d))?';
const paragraphWord = new RegExp(`para(?:graph)?(s)?\\.?(?:${blanks}+(?:nos?\\.|numbers?))?${blanks}*(?=\\d)`, 'iy');
const pathAt = new RegExp(path, 'y');
const rangeMark = new RegExp(`${blanks}*(?:--?|through|thru|to|until)${blanks}*(?=\\d)`, 'iy');
const listMark = new RegExp(`(?:${blanks}*,${blanks}*(?:and|or|&)?|${blanks}+(?:and|or|&))${blanks}+(?:paras?${blanks}+|paragraphs?${blanks}+)?(?=\\d)|,(?=\\d)`, 'iy');
/** After `para 2 and 15`, a noun shows that 15 counts something else. */
const countedNoun = /[ \t\r\n]+[a-z]{3,}s\b(?![ \t\r\n]+(?:of|in)[ \t\r\n]+reftel)/y;
const verbs = /[ \t\r\n]+(?:provides|contains|lists|describes|holds|gives|is|has|was|says|sets|addresses|outlines|details|follows|requests|asks|applies|refers)\b/y;

function readParagraphReference(source: Source, at: number, span: Span): ParagraphReference | undefined {
  const { prose: text } = source;
  const word = execAt(paragraphWord, text, at);
  if (!word) return undefined;
  let end = paragraphWord.lastIndex;
  const parts: ReferencePart[] = [];
  while (end < span.end) {
    const part = readPart(source, end, span.end);
    if (!part) break;
    if (parts.length > 0 && word[1] === undefined && isCounted(text, partEnd(part))) break;
    parts.push(part);
    end = partEnd(part);
    const next = matchAt(listMark, text, end);
    if (next === -1 || next >= span.end) break;
    if (!readPart(source, next, span.end)) break;
    end = next;
  }
  const last = parts[parts.length - 1];
  if (!last) return undefined;
  const literal = source.literal('paragraphReference', { start: at, end: partEnd(last) });
  const foreign = leadsElsewhere(text, at, partEnd(last), span);
  return { ...literal, parts, foreign, targets: foreign ? [] : targetsOf(parts) };
}

function isCounted(text: string, at: number): boolean {
  return matchAt(countedNoun, text, at) !== -1 && matchAt(verbs, text, at) === -1;
}

function partEnd({ firstSpan, lastSpan }: ReferencePart): number {
  return (lastSpan ?? firstSpan).end;
}

function readPart(source: Source, at: number, limit: number): ReferencePart | undefined {
  const first = readPath(source, at, limit);
  if (!first) return undefined;
  const dash = matchAt(rangeMark, source.prose, first.span.end);
  const last = dash === -1 ? undefined : readPath(source, dash, limit);
  if (!last) return { first: first.path, firstSpan: first.span };
  return { first: first.path, firstSpan: first.span, last: last.path, lastSpan: last.span };
}

function readPath(source: Source, at: number, limit: number): { path: string; span: Span } | undefined {
  const match = execAt(pathAt, source.prose, at);
  if (!match || pathAt.lastIndex > limit) return undefined;
  const parts = match.slice(1).filter((part) => part !== undefined);
  return { path: parts.join('.'), span: { start: at, end: pathAt.lastIndex } };
}

/** A range longer than this is written out as its two ends only. */
const longestRange = 99;

/** Cited paragraphs, ranges written out; a reversed range keeps its two ends. */
function targetsOf(parts: readonly ReferencePart[]): string[] {
  const targets: string[] = [];
  for (const { first, last } of parts) {
    const from = Number(first);
    const to = Number(last);
    if (last === undefined) targets.push(first);
    else if (from < to && to - from <= longestRange) for (let number = from; number <= to; number++) targets.push(String(number));
    else targets.push(first, last);
  }
  return targets.filter((target, index) => targets.indexOf(target) === index);
}

/** `para 4 of reftel`, `paragraph 2 of Article 5`, `reftel B, para 3`: words that lead out of this cable. */
const elsewhereAfter =
  /[ \t\r\n]*,?[ \t\r\n]+(?:(?:of|in|from|to|under|at)[ \t\r\n]+(?:(?:the|its|that|an?|his|her|their|our|last|this)[ \t\r\n]+(?:year's[ \t\r\n]+)?)?(?:[A-Z(][A-Za-z.]*[ \t\r\n]+){0,4}?)?(?:ref(?:tel)?s?\b|septel|article|art\.|section|sec\.|law|convention|protocol|treaty|resolution|unscr|constitution|statute|decree|code|charter|agreement|annex|report|act\b|regulation|ordinance|directive|communique|declaration|memorandum|letter|note verbale|\d{2,4}[ \t]+[A-Z]{3,}[ \t]+\d|[A-Z]{3,}(?:[ \t]+[A-Z]{3,}){0,2}[ \t]+\d{3,7}\b)/iy;
const elsewhereBefore =
  /(?:\b[Rr]ef(?:tel)?s?(?:[ \t\r\n]+\(?[A-Z]\)?)?|\b[Ss]eptel|\b(?:[Aa]rticle|[Aa]rt\.|[Ss]ection|[Ss]ec\.|[Rr]esolution|UNSCR|[Dd]ecree|[Cc]ode|[Aa]nnex|Protocol|Convention|[Ll]aw|Act)(?:[ \t\r\n]+(?:[Nn]o\.?[ \t]*)?[0-9A-Z(][0-9A-Za-z()./-]{0,12})?|\b[A-Z]{3,}(?:[ \t][A-Z]{3,}){0,2}[ \t]\d{3,7})(?:'s)?[ \t\r\n]*[,(]?[ \t\r\n]*(?:in[ \t\r\n]+|at[ \t\r\n]+)?$/;
const lookBehind = 48;

function leadsElsewhere(text: string, start: number, end: number, span: Span): boolean {
  const after = execAt(elsewhereAfter, text, end);
  if (after && elsewhereAfter.lastIndex <= span.end && !/\bthis\b/i.test(after[0]) && !isOwnThing(after[0])) return true;
  return elsewhereBefore.test(text.slice(Math.max(span.start, start - lookBehind), start));
}

/** `para 9 of the action plan report` is our own; what is named without a capital or an article number stays here. */
function isOwnThing(words: string): boolean {
  return /\b(?:to|under|at)[ \t\r\n]/i.test(words) && !/ref|article|section/i.test(words) ? true : /(?:^|[ \t\r\n])to[ \t\r\n]/i.test(words);
}

// ── Reftel citations ────────────────────────────────────────────────────────────────────────────────────────────────

const citationWord = /(ref(tel)?|septel)(s)?(?=[^A-Za-z0-9-]|$)/iy;
const firstLetter = /[ \t\r\n]+(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9.]?[A-Za-z0-9])|"([A-Z])")/y;
const moreLetters = /[ \t\r\n]*(?:,[ \t\r\n]*(?:and|or|&)?|\band\b|\bor\b|&|\/|-|through|thru|to)[ \t\r\n]*(?:\(([A-Za-z])\)|([A-Z])(?![A-Za-z0-9]))/iy;
const rangeWord = /^[ \t\r\n]*(?:-|through|thru|to)/i;

function readCitationWord(source: Source, at: number, span: Span): ReferenceCitation | undefined {
  const word = execAt(citationWord, source.prose, at);
  if (!word || citationWord.lastIndex > span.end) return undefined;
  let end = citationWord.lastIndex;
  const septel = /^sep/i.test(word[1] ?? '');
  const letters = septel ? [] : readLetters(source, end, span.end);
  const isWhole = septel || word[2] !== undefined;
  if (letters.length === 0 && !isWhole) return undefined;
  const last = letters[letters.length - 1];
  if (last) end = source.prose.charAt(last.span.end) === ')' ? last.span.end + 1 : last.span.end;
  return {
    ...source.literal('referenceCitation', { start: at, end }),
    word: septel ? 'septel' : 'reftel',
    plural: word[3] !== undefined,
    letters,
  };
}

function readLetters(source: Source, at: number, limit: number): ReferenceCitation['letters'] {
  const { prose: text } = source;
  const letters: ReferenceCitation['letters'] = [];
  let match = execAt(firstLetter, text, at);
  let end = firstLetter.lastIndex;
  while (match && end <= limit) {
    const letter = (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase();
    const bracketed = match[2] === undefined;
    const start = end - (bracketed ? 2 : 1);
    // `reftel I raised`: a lone capital I before a small word is the drafter.
    if (letter === 'I' && !bracketed && letters.length === 0 && /^[ \t\r\n]+[a-z]/.test(text.slice(end, end + 2))) break;
    const before = letters[letters.length - 1]?.letter;
    if (before !== undefined && rangeWord.test(match[0])) fillRange(letters, before, letter, { start, end: start + 1 });
    letters.push({ letter, span: { start, end: start + 1 } });
    match = execAt(moreLetters, text, end);
    end = moreLetters.lastIndex;
  }
  return letters;
}

/** `refs A-C` cites B too; it has the place of the range's end. */
function fillRange(letters: ReferenceCitation['letters'], from: string, to: string, span: Span): void {
  for (let code = from.charCodeAt(0) + 1; code < to.charCodeAt(0); code++) letters.push({ letter: String.fromCharCode(code), span });
}

// ── Block markers ───────────────────────────────────────────────────────────────────────────────────────────────────

/** What may be begun and ended in a cable; other names count only where a colon or brackets leave no doubt. */
const blockNames =
  /^(?:the )?(?:action request|action plan|talking points|(?:suggested |proposed )?points|non-?paper|background(?: points| information)?|summary|comment|note|annex|(?:final |unofficial |informal |official )?(?:text|translation)|narrative|(?:country )?narrative|press guidance|(?:press |joint )?statement|questions?(?: and answers?)?|q(?:'s)?(?: and |&)a(?:'s)?|biograph\w*(?: note| sketch| information)?|bio(?: note| data)?|letter|message|quote|transcript|excerpt|table|list|attachment|introduction|press release|communique|article|contingency guidance|demarche|draft \w+)\b/i;
const edgeName = /(begin|end)(?:[ \t\r\n]+(?:of[ \t\r\n]+)?)([A-Za-z][A-Za-z0-9 \t\r\n,'"&/().-]{1,100}?)[ \t]*(:|\)|\.(?=[ \t\r\n)"]|$)|;|(?=[ \t]*(?:\r?\n[ \t]*\r?\n|$))|(?=[ \t]*\r?\n))/iy;
const longestName = 90;

function readEdge(source: Source, at: number, edge: 'begin' | 'end', span: Span, context: InlineContext): BlockMarker | undefined {
  const { prose: text } = source;
  const open = isBracketOpen(text, at, span.start);
  if (!open && !opensSentence(text, at, span.start)) return undefined;
  const match = execAt(edgeName, text, at);
  if (!match || edgeName.lastIndex > span.end) return undefined;
  const name = foldBlanks(match[2] ?? '').toLowerCase().replace(/[ :.]+$/, '');
  const delimiter = match[3] ?? '';
  if (!isBlockName(name, delimiter, open, edge, context)) return undefined;
  const start = open ? at - 1 : at;
  const end = open && delimiter !== ')' && text.charAt(edgeName.lastIndex) === ')' ? edgeName.lastIndex + 1 : edgeName.lastIndex;
  const nameStart = text.indexOf(match[2] ?? '', at + edge.length);
  return {
    ...source.literal('blockMarker', source.trim(start, end)),
    edge,
    name,
    nameSpan: { start: nameStart, end: nameStart + (match[2] ?? '').trimEnd().length },
    continued: / continued$/.test(name),
  };
}

function isBlockName(name: string, delimiter: string, open: boolean, edge: 'begin' | 'end', context: InlineContext): boolean {
  const words = name.split(' ').length;
  if (name.length > longestName || words > 14) return false;
  const known = blockNames.test(name);
  if (open && delimiter === ')') return known || words <= 4;
  // `-- Begin training judges.` recommends; in a bullet only a known name with its delimiter is a marker.
  if (context.inBullet && edge === 'begin' && delimiter !== ':') return false;
  if (delimiter === ':') return known ? words <= 14 : words <= 4 && !context.inBullet;
  return known && words <= 5;
}

function isBracketOpen(text: string, at: number, floor: number): boolean {
  return at > floor && (text.charAt(at - 1) === '(' || text.charAt(at - 1) === '[');
}

/** Whether a sentence may start at `at`: at the start of the stretch or of a line, or after what ends a sentence. */
function opensSentence(text: string, at: number, floor: number): boolean {
  let before = at - 1;
  while (before >= floor && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  if (before < floor) return true;
  return before < at - 1 || isLineEnd(text.charCodeAt(before)) ? endsSentence(text, before, floor) : false;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function endsSentence(text: string, at: number, floor: number): boolean {
  while (at >= floor && (isLineEnd(text.charCodeAt(at)) || text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  return at < floor || '.?!:")]'.includes(text.charAt(at));
}

const bareLabel =
  /(summary|comment|action request|background|introduction|note|press guidance)((?:[ \t\r\n]+(?:and|&|points|information|note|comment|summary|action[ \t]+request|continued|continues|cont'd|\(cont(?:inued|'d)?\)))*)[ \t]*(:|\.(?=[ \t\r\n])|[ \t]+--?(?=[ \t]))/iy;
const mayStandAlone = /^(?:summary|comment)\b/;

function readBareLabel(source: Source, at: number, span: Span, context: InlineContext): BlockMarker | undefined {
  const { prose: text } = source;
  const match = execAt(bareLabel, text, at);
  if (!match || bareLabel.lastIndex > span.end) return undefined;
  const name = foldBlanks(`${match[1] ?? ''}${match[2] ?? ''}`).toLowerCase();
  const delimiter = match[3] ?? '';
  const opens = at === span.start || isBracketOpen(text, at, span.start);
  const free = mayStandAlone.test(name) && opensSentence(text, at, span.start);
  if (!opens && !free) return undefined;
  if (!opens && !(context.opensText || free)) return undefined;
  // `Summary.` and `Comment.` are labels in older cables; other words need the colon.
  if (delimiter !== ':' && !(mayStandAlone.test(name) && (opens || match[0] === match[0].toUpperCase()))) return undefined;
  if (context.inBullet && delimiter !== ':') return undefined;
  const start = isBracketOpen(text, at, span.start) ? at - 1 : at;
  return {
    ...source.literal('blockMarker', source.trim(start, bareLabel.lastIndex)),
    edge: 'label',
    name: name.replace(/[ (]*cont(?:inued|inues|'d)?\)?$/, '').trim(),
    nameSpan: { start: at, end: at + (match[1] ?? '').length + (match[2] ?? '').length },
    continued: /cont(?:inued|inues|'d)?\)?$/.test(name),
  };
}
