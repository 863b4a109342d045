/** Nodes around a place of the text. */
import type { AnyNode, Cable } from '../syntax/types.js';

/** The nodes that hold the unit at `offset`, from the root down. */
export function nodesAt(cable: Cable, offset: number): readonly AnyNode[] {
  const nodes: AnyNode[] = [];
  for (let node: AnyNode | undefined = cable; node; node = childAt(node, offset)) nodes.push(node);
  return nodes;
}

function childAt(node: AnyNode, offset: number): AnyNode | undefined {
  if (!('children' in node)) return undefined;
  const children: readonly AnyNode[] = node.children;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.position.end.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low];
  return child && child.position.start.offset <= offset ? child : undefined;
}
