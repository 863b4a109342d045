/** Lists of items: what stands at one level below a paragraph or an item. */
import type { Item, ItemLabel, Paragraph } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** An item with its label. */
export interface LabelledItem {
  readonly node: Item;
  readonly label: ItemLabel;
}

/**
 * All lists of the cable, in the order of their beginnings. Items of one parent form one list while style, case and brackets
 * stay and no label begins anew.
 */
export function itemLists(cable: CableIndex): readonly LabelledItem[][] {
  const lists: LabelledItem[][] = [];
  for (const paragraph of cable.all('paragraph')) addLists(paragraph, lists);
  return lists;
}

function addLists({ children }: Paragraph | Item, lists: LabelledItem[][]): void {
  let list: LabelledItem[] | undefined;
  for (const node of children) {
    if (node.type !== 'item') continue;
    const label = labelOf(node);
    const last = list?.at(-1);
    if (label && list && last && goesOn(last, { node, label })) list.push({ node, label });
    else if (label) lists.push((list = [{ node, label }]));
    addLists(node, lists);
  }
}

/** The label of an item. */
export function labelOf({ children }: Item): ItemLabel | undefined {
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
