/** Nodes around a place of the text. */
import { countWhile } from '../syntax/ordered.js';
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
  const child = children[countWhile(children, ({ position }) => position.end.offset <= offset)];
  return child && child.position.start.offset <= offset ? child : undefined;
}
