/** Highlights of what the cursor stands on: a number or letter with all that cites it, a Begin with its End. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Span } from '../syntax/types.js';
import { citationsOf, labelOf } from './occurrences.js';
import { compareSpans } from './places.js';
import { targetAt } from './target-at.js';

/** One place to highlight: the label, or a place that cites it. */
export interface Highlight extends Span {
  readonly kind: 'label' | 'citation';
}

/** All places of what stands at `offset`, in the order of the text. */
export function highlights(cable: CableIndex, offset: number): readonly Highlight[] {
  const found = new Map<string, Highlight>();
  for (const target of targetAt(cable, offset)?.targets ?? []) {
    const add = (span: Span, kind: Highlight['kind']) =>
      found.set(`${span.start}-${span.end}`, { start: span.start, end: span.end, kind });
    for (const place of citationsOf(cable, target)) add(place, 'citation');
    add(labelOf(cable, target), 'label');
  }
  return [...found.values()].sort(compareSpans);
}
