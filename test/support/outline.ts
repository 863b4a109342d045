/** The numbered skeleton of a cable, for tests of paragraphs and items. */
import { parseCable } from '../../server/src/core/syntax/parse.js';
import type { AnyNode, Item, Paragraph } from '../../server/src/core/syntax/types.js';
import { childrenOf } from './nodes.js';

/**
 * One line for each paragraph and item: `5 digit (SBU) 3:1-4:7`, the kind of marker where there is one, the portion mark,
 * and the place. An item is written `A letter` and indented below its parent; a paragraph without a number is `-`.
 */
export function outline(text: string): string[] {
  const rows: string[] = [];
  addRows(parseCable(text), '', rows);
  return rows;
}

function addRows(node: AnyNode, indent: string, rows: string[]): void {
  const counts = node.type === 'paragraph' || node.type === 'item';
  if (counts) rows.push(indent + rowOf(node));
  for (const child of childrenOf(node)) addRows(child, counts ? `${indent}  ` : indent, rows);
}

function rowOf(node: Paragraph | Item): string {
  const { start, end } = node.position;
  return [
    ...(node.type === 'paragraph' ? [String(node.number ?? '-')] : [node.label, node.kind]),
    ...(node.marker === 'none' ? [] : [node.marker]),
    ...(node.portion === undefined ? [] : [`(${node.portion})`]),
    `${start.line}:${start.column}-${end.line}:${end.column}`,
  ].join(' ');
}
