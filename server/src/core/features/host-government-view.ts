/** What the host government will see of a cable: talking points and non-papers as clean text, and what would leak. */
import { applyChanges } from '../lint/apply-changes.js';
import type { Block } from '../lint/blocks.js';
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import type { Finding, TextChange } from '../lint/finding.js';
import { pageLineRemoval } from '../lint/edits/page-line-removal.js';
import { regionOfName } from '../prose/regions.js';
import type { Paragraph, Span } from '../syntax/types.js';
import { type Leak, leaksIn } from './host-leaks.js';

/** A block of the text that is meant for the host government. */
export interface HostPart {
  /** `talking points`, `action plan`, … */
  readonly name: string;
  /** Where it stands, markers included. */
  readonly at: Span;
  /** Its words as the host government sees them. */
  readonly text: string;
}

/** All that the host government will see. */
export interface HostGovernmentView {
  /** The parts below one another, with an empty line between them. */
  readonly text: string;
  readonly parts: readonly HostPart[];
  /** In the order of the text. */
  readonly leaks: readonly Leak[];
}

/** The view of a cable; `findings` are those of its analysis, of which some tell of leaks. */
export function hostGovernmentView(cable: CableIndex, findings: readonly Finding[]): HostGovernmentView {
  const places = partsOf(cable);
  const parts = places.map(({ name, at, inner }) => ({ name, at, text: cleanText(cable, inner) }));
  return {
    text: parts.map(({ text }) => `${text}\n`).join('\n'),
    parts,
    leaks: leaksIn(
      cable,
      places.map(({ inner }) => inner),
      findings,
    ),
  };
}

interface Place {
  readonly name: string;
  readonly at: Span;
  /** What lies between the markers. */
  readonly inner: Span;
}

/** Named blocks, and paragraphs that are for the host government without a Begin. */
function partsOf(cable: CableIndex): readonly Place[] {
  const parts: Place[] = [];
  for (const block of cable.blocks) {
    const region = regionOfName(block.name);
    if (region !== 'talking-points' && region !== 'non-paper') continue;
    if (parts.some(({ at }) => at.start <= block.start && block.end <= at.end)) continue;
    parts.push({ name: block.name, at: { start: block.start, end: block.end }, inner: innerOf(block) });
  }
  for (const paragraph of cable.all('paragraph')) {
    const at = spanOf(paragraph);
    if (parts.some((part) => part.at.start < at.end && at.start < part.at.end)) continue;
    const inner = unmarkedPart(cable, paragraph);
    if (inner) parts.push({ ...inner, at });
  }
  return parts.sort((one, other) => one.at.start - other.at.start);
}

function innerOf({ begin, endMarker, end }: Block): Span {
  return { start: begin.position.end.offset, end: endMarker ? endMarker.position.start.offset : end };
}

/** The points of a paragraph of points, or all of a non-paper, where no marker says where it begins. */
function unmarkedPart(cable: CableIndex, paragraph: Paragraph): Omit<Place, 'at'> | undefined {
  const at = spanOf(paragraph);
  if (cable.hasRole(paragraph, 'talking-points')) {
    const points = cable.within('bullet', at);
    const [first] = points;
    const last = points[points.length - 1];
    if (!first || !last) return undefined;
    return { name: 'talking points', inner: { start: first.position.start.offset, end: last.position.end.offset } };
  }
  return cable.hasRole(paragraph, 'non-paper') ? { name: 'non-paper', inner: at } : undefined;
}

// ── Clean text ──

/** The words of a place without what is for the post and for the wire alone. Line ends are LF: it goes to a clipboard. */
function cleanText(cable: CableIndex, place: Span): string {
  const cuts = [
    ...cable.within('pageLine', place).map((page) => pageLineRemoval(cable, page)),
    ...cable.within('portionMark', place).map((mark) => cut(cable, spanOf(mark))),
    ...cable.within('paragraphLabel', place).map((label) => cut(cable, spanOf(label))),
    ...cable
      .within('blockMarker', place)
      .filter(({ edge }) => edge !== 'label')
      .map((marker) => cut(cable, spanOf(marker))),
    ...signsBeforeItems(cable, place),
  ];
  const lines = applyChanges(cable.textOf(place), shifted(cuts, place)).split(/\r\n?|\n/);
  const kept = lines.map((line) => line.trimEnd()).filter((line, index, all) => line !== '' || all[index - 1] !== '');
  return kept.join('\n').trim();
}

/** Removes a place with the blanks behind it. */
function cut({ text }: CableIndex, { start, end }: Span): TextChange {
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end++;
  return { start, end, text: '' };
}

/** The paragraph sign, or what became of it, before the label of an item. */
function signsBeforeItems(cable: CableIndex, place: Span): readonly TextChange[] {
  return cable
    .within('itemLabel', place)
    .filter(({ marker }) => marker !== 'none')
    .map(({ position, labelSpan }) => ({ start: position.start.offset, end: labelSpan.start, text: '' }));
}

/** Cuts inside a place, counted from its start; of two that meet the first one holds. */
function shifted(cuts: readonly TextChange[], { start, end }: Span): readonly TextChange[] {
  const inside: TextChange[] = [];
  let done = start;
  for (const one of cuts.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(one.start, done);
    const to = Math.min(one.end, end);
    if (from > to || from < one.start) continue;
    inside.push({ start: from - start, end: to - start, text: one.text });
    done = to;
  }
  return inside;
}
