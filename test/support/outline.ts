/** The numbered skeleton of a cable, for tests of paragraphs and items. */
import assert from 'node:assert/strict';
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

/** Fails where the outline of a text of `lines` is another one, with LF or with CRLF. */
export function checkOutline(lines: readonly string[], expected: readonly string[]): void {
  assert.deepEqual(outline(lines.join('\n')), expected);
  assert.deepEqual(outline(lines.join('\r\n')), expected, 'with CRLF');
}

/** Paragraphs `from` to `to`, each with a blank line below. */
export function numberedLines(from: number, to: number, mark = '(U) '): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => [`${from + index}. ${mark}Text.`, '']).flat();
}

/** What `outline` says of `numberedLines` at the top of a text. */
export function numberedRows(from: number, to: number, mark = '(U) '): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const number = String(from + index);
    const line = 2 * index + 1;
    const end = `${number}. ${mark}Text.`.length + 1;
    return [number, ...(mark === '' ? [] : [mark.trim()]), `${line}:1-${line}:${end}`].join(' ');
  });
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
