/** Lists of items: what stands at one level below a paragraph or an item. */
import type { Item, ItemLabel, Paragraph } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** An item with its label. */
export interface LabelledItem {
  readonly node: Item;
  readonly label: ItemLabel;
}

/** Items below one paragraph or item, for each that has some. */
export function itemSiblings(cable: CableIndex): readonly (readonly LabelledItem[])[] {
  return cable.fact(readSiblings);
}

function readSiblings(cable: CableIndex): readonly (readonly LabelledItem[])[] {
  const siblings: (readonly LabelledItem[])[] = [];
  for (const parent of [...cable.all('paragraph'), ...cable.all('item')]) {
    const items = itemsIn(parent);
    if (items) siblings.push(items);
  }
  return siblings;
}

function itemsIn({ children }: Paragraph | Item): readonly LabelledItem[] | undefined {
  let items: LabelledItem[] | undefined;
  for (const node of children) {
    const label = node.type === 'item' ? labelOf(node) : undefined;
    if (node.type !== 'item' || !label) continue;
    if (items) items.push({ node, label });
    // An array made with its first member has no room for more: most lists in a list have one.
    else items = [{ node, label }];
  }
  return items;
}

/**
 * All lists of the cable, in the order of their beginnings. Items of one parent form one list while style, case and brackets
 * stay and no label begins anew.
 */
export function itemLists(cable: CableIndex): readonly LabelledItem[][] {
  const lists: LabelledItem[][] = [];
  for (const siblings of itemSiblings(cable)) {
    let list: LabelledItem[] | undefined;
    for (const item of siblings) {
      const last = list?.at(-1);
      if (list && last && goesOn(last, item)) list.push(item);
      else lists.push((list = [item]));
    }
  }
  return lists.sort((one, other) => startOf(one) - startOf(other));
}

function startOf([first]: readonly LabelledItem[]): number {
  return first?.label.position.start.offset ?? 0;
}

function labelOf({ children }: Item): ItemLabel | undefined {
  for (const child of children) if (child.type === 'itemLabel') return child;
  return undefined;
}

function goesOn(last: LabelledItem, { node, label }: LabelledItem): boolean {
  if (node.ordinal === 1 && last.node.ordinal > 1) return false;
  return last.node.kind === node.kind && formOf(last.label) === formOf(label);
}

/** `(A)`, `a)`, `1.` with the label itself left out. */
function formOf({ label, value }: ItemLabel): string {
  return (label === label.toLowerCase() ? 'a' : 'A') + (value.endsWith(')') ? ')' : '.');
}
