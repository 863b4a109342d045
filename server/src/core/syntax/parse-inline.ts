/** What lies inside prose: references to paragraphs and cables, block markers (cable-format 1.14, 1.17, 1.18). */
import { countUpTo } from './ordered.js';
import { execAt } from './match-at.js';
import { embeddedPageLines } from './page-line.js';
import { type MarkerPlace, readBareLabel, readEdge } from './parse-block-marker.js';
import { readParagraphReference } from './parse-paragraph-reference.js';
import { readReferenceCitation } from './parse-reference-citation.js';
import type { Source } from './source.js';
import type { InlineContent, PageLine, Span } from './types.js';

/**
 * Where one of the constructs may start, or a page line run into the text (`OF 004`): first letters only, in the cases
 * that cables use. Without the flag `i` and with a word boundary in front this is the cheapest of the ways measured.
 */
const opening =
  /\b(?:[Pp](?:ara|ARA|ress|RESS)|[Rr](?:ef|EF)|[Ss](?:ep|EP|um|UM|ub-?para|UB-?PARA)|[Bb](?:eg|EG|ack|ACK)|[Ee](?:nd|ND)|[Cc](?:omm|OMM)|[Aa](?:ction|CTION)|[Ii](?:ntro|NTRO)|[Nn](?:ote|OTE)|OF[ \t]+[0-9O]{3})/g;
/** What a construct starts with, in full. */
const construct =
  /((?:sub-?)?para(?:graph)?s?(?![a-z_]))|((?:ref(?:tel)?s?|septels?)\b)|(begin|end)(?=[ \t\r\n]|:)|(comment|summary|action request|background|introduction|note\b|press guidance)|(of)[ \t]/iy;

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
    const { offsets } = this;
    return offsets.slice(countUpTo(offsets, start - 1), countUpTo(offsets, end - 1));
  }
}

/** What the inline parser must know about the stretch it reads. */
export interface InlineContext {
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
  // Hot: most stretches are words alone.
  if (found.length === 0) {
    const text = source.trim(span.start, span.end);
    return text.start < text.end ? [source.textNode(text)] : [];
  }
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
    const node = readConstruct(match, { source, at, span, inBullet: context.inBullet });
    if (!node) continue;
    found.push(node);
    next = node.position.end.offset;
  }
  if (pages)
    return withPageLines(found, inOrder([...context.pageLines, ...embeddedPageLines(source, span, context.origin)]));
  return context.pageLines.length === 0 ? found : withPageLines(found, context.pageLines);
}

function inOrder(pageLines: PageLine[]): PageLine[] {
  return pageLines.sort((one, other) => one.position.start.offset - other.position.start.offset);
}

/** A page line stands between two constructs or cuts one; a reference that it cuts holds it. Both come in order. */
function withPageLines(found: readonly InlineContent[], pageLines: readonly PageLine[]): InlineContent[] {
  const nodes: InlineContent[] = [];
  let next = 0;
  for (const page of pageLines) {
    const { offset } = page.position.start;
    for (let node = found[next]; node && node.position.end.offset <= offset; node = found[++next]) nodes.push(node);
    const cut = found[next];
    if (cut?.type === 'paragraphReference' && cut.position.start.offset < offset) (cut.children ??= []).push(page);
    else {
      // Another construct is dropped rather than torn: its words stay text.
      if (cut && cut.position.start.offset < offset) next++;
      nodes.push(page);
    }
  }
  return [...nodes, ...found.slice(next)];
}

function readConstruct([, paragraph, citation, edge]: RegExpExecArray, place: MarkerPlace): InlineContent | undefined {
  const { source, at, span } = place;
  if (paragraph !== undefined) return readParagraphReference(source, at, span);
  if (citation !== undefined) return readReferenceCitation(source, at, span);
  if (edge !== undefined) return readEdge(place, edge.toLowerCase() === 'begin' ? 'begin' : 'end');
  return readBareLabel(place);
}
