/** What the cursor points at: paragraphs, items, entries of the REF field and blocks, at their label or where they are cited. */
import type { Block } from '../lint/blocks.js';
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { citedLetters, ownCitations } from '../lint/facts/reference-citations.js';
import type { ParagraphReference, ReferenceCitation, ReferenceEntry, Span } from '../syntax/types.js';
import { ownReferences, placeOf, targetsOf } from './own-references.js';
import { lastFrom, touches } from './places.js';

/** One thing that has a label and may be cited. */
export type Target =
  | { readonly kind: 'paragraph'; readonly node: Numbered }
  | { readonly kind: 'entry'; readonly entry: ReferenceEntry }
  | { readonly kind: 'block'; readonly block: Block };

/** The words under the cursor, and what they stand for. */
export interface Pointed {
  readonly at: Span;
  /** In the order of the words; a range and a word such as `paras` stand for several. Empty where nothing is there. */
  readonly targets: readonly Target[];
  /** Whether the words are the label itself and not a citation of it. */
  readonly isLabel: boolean;
}

/** What the cursor at `offset` points at; undefined in words that stand for nothing, and for places of other documents. */
export function targetAt(cable: CableIndex, offset: number): Pointed | undefined {
  return labelAt(cable, offset) ?? referenceAt(cable, offset) ?? citationAt(cable, offset) ?? markerAt(cable, offset);
}

function labelAt(cable: CableIndex, offset: number): Pointed | undefined {
  for (const type of ['paragraphLabel', 'itemLabel'] as const) {
    const label = lastFrom(cable.all(type), offset);
    const node = label && touches(spanOf(label), offset) ? cable.parentOf(label) : undefined;
    if (label && (node?.type === 'paragraph' || node?.type === 'item'))
      return { at: spanOf(label), targets: [{ kind: 'paragraph', node }], isLabel: true };
  }
  const letter = lastFrom(cable.all('referenceLetter'), offset);
  const entry = letter && touches(spanOf(letter), offset) ? cable.parentOf(letter) : undefined;
  if (letter && entry?.type === 'referenceEntry')
    return { at: spanOf(letter), targets: [{ kind: 'entry', entry }], isLabel: true };
  return undefined;
}

// ── Paragraph references ──

function referenceAt(cable: CableIndex, offset: number): Pointed | undefined {
  const near = nodeAt(cable.all('paragraphReference'), offset);
  const reference = near && ownReferences(cable, spanOf(near)).find((own) => own === near);
  if (!reference || isOnPageLine(reference, offset)) return undefined;
  const { at, nodes } = pointedNodes(cable, reference, offset);
  return { at, targets: nodes.map((node) => ({ kind: 'paragraph', node })), isLabel: false };
}

/** Whether the cursor is on a page line that cuts the reference in two. */
export function isOnPageLine({ children = [] }: ParagraphReference, offset: number): boolean {
  return children.some((page) => touches(spanOf(page), offset));
}

/** A number under the cursor stands for itself, the mark of a range for all of it, the word in front for everything. */
function pointedNodes(
  cable: CableIndex,
  reference: ParagraphReference,
  offset: number,
): { at: Span; nodes: readonly Numbered[] } {
  for (const part of reference.parts) {
    const { first, firstSpan, last, lastSpan } = part;
    if (touches(firstSpan, offset)) return { at: firstSpan, nodes: targetsOf(cable, { first, firstSpan }) };
    if (last !== undefined && lastSpan && touches(lastSpan, offset))
      return { at: lastSpan, nodes: targetsOf(cable, { first: last, firstSpan: lastSpan }) };
    if (touches(placeOf(part), offset)) return { at: placeOf(part), nodes: targetsOf(cable, part) };
  }
  return { at: spanOf(reference), nodes: unique(reference.parts.flatMap((part) => targetsOf(cable, part))) };
}

// ── Citations of the REF field ──

function citationAt(cable: CableIndex, offset: number): Pointed | undefined {
  const near = nodeAt(cable.all('referenceCitation'), offset);
  const citation = near && ownCitations(cable).find((own) => own === near);
  if (!citation) return undefined;
  const letters = citedLetters(cable, citation);
  // The letters inside a range have the place of its end, whose own letter comes last.
  const letter = letters.findLast(({ span }) => touches(span, offset));
  const entries = letter ? entriesOf(cable, [letter]) : allEntries(cable, letters);
  return { at: letter?.span ?? spanOf(citation), targets: entries.map(toTarget), isLabel: false };
}

function entriesOf(cable: CableIndex, letters: ReferenceCitation['letters']): readonly ReferenceEntry[] {
  const entries = cable.all('referenceEntry');
  const found = letters.map(({ letter }) => entries.find((entry) => entry.letter === letter));
  return unique(found.filter((entry) => entry !== undefined));
}

/** A bare `reftel` or `reftels` means whatever the REF field lists. */
function allEntries(cable: CableIndex, letters: ReferenceCitation['letters']): readonly ReferenceEntry[] {
  return letters.length > 0 ? entriesOf(cable, letters) : cable.all('referenceEntry');
}

function toTarget(entry: ReferenceEntry): Target {
  return { kind: 'entry', entry };
}

// ── Blocks ──

function markerAt(cable: CableIndex, offset: number): Pointed | undefined {
  const marker = nodeAt(cable.all('blockMarker'), offset);
  if (!marker) return undefined;
  const blocks = cable.blocks.filter(({ begin, endMarker }) => begin === marker || endMarker === marker);
  if (blocks.length === 0) return undefined;
  const targets = blocks.map((block) => ({ kind: 'block', block }) as const);
  return { at: spanOf(marker), targets, isLabel: marker.edge !== 'end' };
}

/** The node at the cursor; of two that touch there, the one that starts. */
function nodeAt<Node extends Parameters<typeof lastFrom>[0][number]>(
  nodes: readonly Node[],
  offset: number,
): Node | undefined {
  const node = lastFrom(nodes, offset);
  return node && touches(spanOf(node), offset) ? node : undefined;
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
