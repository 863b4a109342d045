/** Code lenses: how often a paragraph is referred to, at its label. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Paragraph, Span } from '../syntax/types.js';
import { labelOf } from './occurrences.js';
import { ownReferences, placeOf, targetsOf } from './own-references.js';

/** A line above a paragraph. */
export interface CodeLens {
  /** The paragraph's number. */
  readonly at: Span;
  /** `1 reference`, `3 references`. */
  readonly title: string;
  /** The places that name it, for a list to open. */
  readonly places: readonly Span[];
}

/** Lenses of the paragraphs that are referred to, in the order of the text. */
export function codeLenses(cable: CableIndex): readonly CodeLens[] {
  const places = new Map<Paragraph, Span[]>();
  for (const { parts } of ownReferences(cable))
    for (const part of parts) {
      const paragraphs = new Set(targetsOf(cable, part).map((node) => paragraphOf(cable, node)));
      for (const paragraph of paragraphs) if (paragraph) addTo(places, paragraph, placeOf(part));
    }
  return cable.numberedParagraphs.flatMap((node): readonly CodeLens[] => {
    const found = places.get(node);
    if (!found) return [];
    const title = found.length === 1 ? '1 reference' : `${found.length} references`;
    return [{ at: labelOf(cable, { kind: 'paragraph', node }), title, places: found }];
  });
}

function paragraphOf(cable: CableIndex, node: ReturnType<typeof targetsOf>[number]): Paragraph | undefined {
  return node.type === 'paragraph' ? node : cable.paragraphAt(node.position.start.offset);
}

function addTo(places: Map<Paragraph, Span[]>, paragraph: Paragraph, place: Span): void {
  const list = places.get(paragraph);
  if (list) list.push(place);
  else places.set(paragraph, [place]);
}
