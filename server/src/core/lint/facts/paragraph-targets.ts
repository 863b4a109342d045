/** Whether the places that references name are there: a paragraph `7`, an item `9.A`, all of a range. */
import type { Item, Paragraph, ReferencePart } from '../../syntax/types.js';
import type { CableIndex, Numbered } from '../cable-index.js';

/** Number of the main paragraph in a path. */
export function mainNumber(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

/** The main paragraph that a path leads to, if it exists. */
export function mainTarget(cable: CableIndex, path: string): Paragraph | undefined {
  const target = cable.find(mainNumber(path));
  return target?.type === 'paragraph' ? target : undefined;
}

/** Whether the higher number of a range stands first. */
export function isReversed({ first, last }: ReferencePart): boolean {
  return last !== undefined && Number(last) < Number(first);
}

/** The path of a part that leads nowhere: one of its ends, else one inside the range; undefined where all are there. */
export function missingPath(cable: CableIndex, { first, last }: ReferencePart): string | undefined {
  if (!isThere(cable, first)) return first;
  if (last === undefined) return undefined;
  if (!isThere(cable, last)) return last;
  for (let number = Number(first) + 1; number < Number(last); number++)
    if (!isThere(cable, String(number))) return String(number);
  return undefined;
}

/**
 * Whether a path leads somewhere. An item counts as missing only where its paragraph has items of that kind and all of
 * them come before it: `(b)` in running text is no item of the tree, and `(C)` may be a portion mark.
 */
function isThere(cable: CableIndex, path: string): boolean {
  if (cable.find(path)) return true;
  const main = cable.find(mainNumber(path));
  const label = path.split('.').at(-1)?.toUpperCase();
  if (!main || main.type !== 'paragraph' || label === undefined || label === path) return main !== undefined;
  const items = itemsBelow(main).filter(({ kind }) => (kind === 'digit') === /^\d/.test(label));
  return items.length < 2 || !items.every((item) => comesBefore(item, label));
}

function itemsBelow(node: Numbered): Item[] {
  return node.children.flatMap((child) => (child.type === 'item' ? [child, ...itemsBelow(child)] : []));
}

function comesBefore({ kind, ordinal, label }: Item, other: string): boolean {
  if (kind === 'digit') return ordinal < Number(other);
  return label.length === 1 && other.length === 1 && label.toUpperCase() < other;
}
