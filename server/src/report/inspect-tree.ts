/** The tree as indented text for people: node type, place, and what the node says in short. */
import type { AnyNode, Cable } from '../core/syntax/types.js';
import { printable } from './printable.js';

/** Longer texts are cut: the place tells where to read on. */
const longestText = 60;

/** One line a node; children are indented below their parent. */
export function treeText(tree: Cable): string {
  const rows: string[] = [];
  addNode(tree, '', rows);
  return `${rows.join('\n')}\n`;
}

function addNode(node: AnyNode, indent: string, rows: string[]): void {
  const { start, end } = node.position;
  const place = `${String(start.line)}:${String(start.column)}-${String(end.line)}:${String(end.column)}`;
  rows.push([`${indent}${node.type}`, place, ...facts(node)].join(' '));
  if ('children' in node) for (const child of node.children) addNode(child, `${indent}  `, rows);
}

/** All that the node says beside its place, its children and the places of its parts; its text comes last. */
function facts(node: AnyNode): string[] {
  const shown: string[] = [];
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (key === 'type' || key === 'position' || key === 'children' || key === 'value') continue;
    if (key.endsWith('Span') || key === 'parts' || value === undefined || value === false) continue;
    shown.push(value === true ? key : `${key}=${factText(value)}`);
  }
  if ('value' in node) shown.push(quoted(node.value));
  return shown;
}

function factText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(factText).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .filter(([key]) => key !== 'span')
      .map(([key, part]) => `${key}=${factText(part)}`)
      .join(', ')}}`;
  if (typeof value === 'string') return /^[A-Za-z0-9./-]+$/.test(value) ? value : quoted(value);
  return String(value);
}

function quoted(text: string): string {
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return printable(JSON.stringify(shown));
}
