/** Finding one mark in many stretches of a text with a single search. */
import type { Span } from '../syntax/types.js';

/**
 * Calls `visit` for each `needle` that starts inside one of `stretches`, which are in the order of the text. The text is
 * searched once and not once a stretch: `indexOf` does not stop where a stretch ends.
 */
export function eachHit(
  text: string,
  needle: string,
  stretches: readonly Span[],
  visit: (at: number, stretch: Span) => void,
): void {
  let index = 0;
  let stretch = stretches[0];
  if (!stretch) return;
  // Hot: `indexOf` runs at native speed.
  for (let at = text.indexOf(needle, stretch.start); at !== -1; at = text.indexOf(needle, at + 1)) {
    while (stretch.end <= at) {
      stretch = stretches[++index];
      if (!stretch) return;
    }
    if (at >= stretch.start) visit(at, stretch);
  }
}

/** Offsets of each `needle` inside `stretches`. */
export function hitsOf(text: string, needle: string, stretches: readonly Span[]): number[] {
  const hits: number[] = [];
  eachHit(text, needle, stretches, (at) => hits.push(at));
  return hits;
}
