/** Linked editing: the names of a Begin marker and its End change together. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Span } from '../syntax/types.js';
import { touches } from './places.js';

/** The two names at the cursor; undefined outside of a name, and where the two are not written alike. */
export function linkedRanges(cable: CableIndex, offset: number): readonly [Span, Span] | undefined {
  for (const { begin, endMarker } of cable.blocks) {
    if (!endMarker) continue;
    const names = [begin.nameSpan, endMarker.nameSpan] as const;
    if (!names.some((name) => touches(name, offset))) continue;
    // Editors write the same words at both places, so that they must be the same before.
    if (cable.textOf(names[0]) === cable.textOf(names[1])) return names;
  }
  return undefined;
}
