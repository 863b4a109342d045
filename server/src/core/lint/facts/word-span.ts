/** Places of words inside a node. */
import type { CableNode, Span } from '../../syntax/types.js';

/** The last place of `word` in a node that holds its own words; the whole node where it is not found. */
export function lastWordSpan(node: CableNode & { readonly value: string }, word: string): Span {
  const at = node.value.lastIndexOf(word);
  const start = node.position.start.offset + Math.max(at, 0);
  return { start, end: at === -1 ? node.position.end.offset : start + word.length };
}
