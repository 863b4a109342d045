/** Walking a tree in tests. */
import type { AnyNode, NodeOf, NodeType } from '../../server/src/core/syntax/types.js';

/** Calls `look` for every node, parents first. Without recursion: hostile texts give deep trees. */
export function visit(root: AnyNode, look: (node: AnyNode) => void): void {
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    look(node);
    waiting.push(...childrenOf(node).toReversed());
  }
}

/** The children of any node. */
export function childrenOf(node: AnyNode): readonly AnyNode[] {
  return 'children' in node ? node.children : [];
}

/** All nodes of one type, in the order of the text. */
export function nodesOf<Type extends NodeType>(root: AnyNode, type: Type): NodeOf<Type>[] {
  const found: AnyNode[] = [];
  visit(root, (node) => {
    if (node.type === type) found.push(node);
  });
  return found as NodeOf<Type>[];
}
