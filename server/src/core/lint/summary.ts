/** The summary of a cable, as one text (cable-format 1.17). */
import { foldBlanks, withoutTrailing } from '../syntax/source.js';
import type { BlockMarker, PageLine, Paragraph, Span } from '../syntax/types.js';

/** What the summary is read from: a part of the index, which knows nothing of this file's caller. */
export interface SummarySource {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly markers: readonly BlockMarker[];
  readonly markersIn: (place: Span) => readonly BlockMarker[];
  readonly pageLinesIn: (place: Span) => readonly PageLine[];
  readonly opensSummary: (paragraph: Paragraph) => boolean;
}

/** Words that open a summary without being a marker of the tree. */
const leadingLabel =
  /^(?:begin )?(?:executive )?summary(?: and (?:comment|action request|introduction))?[ ]*(?:[:.]|--?|$)[ ]*/i;
const trailingEnd = /\bend (?:of )?(?:executive )?summary\b/i;

/**
 * Text of the paragraphs that make the summary: from the one with its label or below its heading up to the one with
 * `End summary`; where there is no End, the one paragraph.
 */
export function summaryText(cable: SummarySource): string | undefined {
  const { paragraphs } = cable;
  const first = paragraphs.findIndex(cable.opensSummary);
  const opening = paragraphs[first];
  if (!opening) return undefined;
  const end = cable.markers.find(
    (marker) => isSummary(marker, 'end') && marker.position.start.offset >= opening.position.start.offset,
  );
  const limit = end?.position.end.offset ?? opening.position.end.offset;
  const words = paragraphs
    .slice(first)
    .filter(({ position }) => position.start.offset < limit)
    .map((paragraph) => proseOf(cable, paragraph, limit))
    .join(' ');
  const folded = foldBlanks(words).replace(leadingLabel, '');
  const ending = trailingEnd.exec(folded);
  const text = ending ? withoutTrailing(folded.slice(0, ending.index), ' (') : folded;
  return text === '' ? undefined : text;
}

function isSummary({ edge, name }: BlockMarker, ...edges: BlockMarker['edge'][]): boolean {
  return edges.includes(edge) && /^(?:executive )?summary\b/.test(name);
}

/** Words of a paragraph up to `limit`, without label, mark, page lines and summary markers. */
function proseOf(cable: SummarySource, paragraph: Paragraph, limit: number): string {
  const end = Math.min(paragraph.position.end.offset, limit);
  const start = paragraph.children.reduce(
    (at, child) => (child.type === 'paragraphLabel' || child.type === 'portionMark' ? child.position.end.offset : at),
    paragraph.position.start.offset,
  );
  const place = { start, end };
  const markers = cable.markersIn(place).filter((marker) => isSummary(marker, 'begin', 'label', 'end'));
  const holes = [...cable.pageLinesIn(place), ...markers]
    .map(({ position }) => ({ start: position.start.offset, end: position.end.offset }))
    .sort((a, b) => a.start - b.start);
  let text = '';
  let at = start;
  for (const hole of holes) {
    text += `${cable.text.slice(at, hole.start)} `;
    at = hole.end;
  }
  return text + cable.text.slice(at, end);
}
