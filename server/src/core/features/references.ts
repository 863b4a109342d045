/** Find all references: of a paragraph, an item, an entry of the REF field, a block. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Span } from '../syntax/types.js';
import { citationsOf, labelOf } from './occurrences.js';
import { compareSpans } from './places.js';
import { targetAt } from './target-at.js';

/** What to list. */
export interface ReferenceOptions {
  /** Whether the label itself is listed too. */
  readonly withLabel: boolean;
}

/** Every place that cites what stands at `offset`, each once, in the order of the text. */
export function references(cable: CableIndex, offset: number, { withLabel }: ReferenceOptions): readonly Span[] {
  const places = new Map<string, Span>();
  for (const target of targetAt(cable, offset)?.targets ?? []) {
    const found = citationsOf(cable, target);
    for (const place of withLabel ? [labelOf(cable, target), ...found] : found)
      places.set(`${place.start}-${place.end}`, place);
  }
  return [...places.values()].sort(compareSpans);
}
