/** Places in the text, as the features compare them. */
import { countWhile } from '../syntax/ordered.js';
import type { CableNode, Span } from '../syntax/types.js';

/** Whether the cursor at `offset` stands in a place or at one of its edges. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two places share a unit. An empty place also meets what it touches. */
export function meets(one: Span, other: Span): boolean {
  if (one.start === one.end || other.start === other.end) return one.start <= other.end && other.start <= one.end;
  return one.start < other.end && other.start < one.end;
}

/** The last of some ordered nodes that starts at or before `offset`. */
export function lastFrom<Node extends CableNode>(nodes: readonly Node[], offset: number): Node | undefined {
  return nodes[countWhile(nodes, ({ position }) => position.start.offset <= offset) - 1];
}

/** By start, the longer one first. */
export function compareSpans(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}
