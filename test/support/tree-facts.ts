/** Two trees of the same words compared: lines, columns and values, whatever the line ends are. */
import { LineTable } from '../../server/src/core/syntax/lines.js';
import type { AnyNode, Cable, CablePoint } from '../../server/src/core/syntax/types.js';
import { childrenOf } from './nodes.js';
import { isSpan } from './tree-faults.js';

/**
 * What a tree says, one line a node, indented: type, place as line and column, and all facts. Places of parts are
 * written as line and column too, and every line end inside a value as `\n`, so that two trees of one text with
 * different line ends are equal.
 */
export function treeFacts(text: string, tree: Cable): string[] {
  const lines = new LineTable(text);
  const rows: string[] = [];
  addNode(tree, '');
  return rows;

  function addNode(node: AnyNode, indent: string): void {
    const facts = Object.entries(node)
      .filter(([key]) => key !== 'type' && key !== 'position' && key !== 'children')
      .map(([key, value]) => `${key}=${JSON.stringify(factOf(value))}`);
    rows.push([`${indent}${node.type}`, place(node.position.start), place(node.position.end), ...facts].join(' '));
    for (const child of childrenOf(node)) addNode(child, `${indent}  `);
  }

  function factOf(value: unknown): unknown {
    if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
    if (Array.isArray(value)) return value.map(factOf);
    if (typeof value !== 'object' || value === null) return value;
    if (isSpan(value)) return `${place(lines.pointAt(value.start))}-${place(lines.pointAt(value.end))}`;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, factOf(part)]));
  }
}

function place({ line, column }: CablePoint): string {
  return `${String(line)}:${String(column)}`;
}
