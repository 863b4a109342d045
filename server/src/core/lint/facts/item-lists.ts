/** Lists of items: what stands at one level below a paragraph or an item. */
import type { Item, ItemLabel } from '../../syntax/types.js';
import type { AnyNode } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** An item with its label. */
export interface LabelledItem {
  readonly node: Item;
  readonly label: ItemLabel;
}

/** All lists of the cable. Items of one parent form one list while style, case and brackets stay and no label begins anew. */
export function itemLists(cable: CableIndex): readonly LabelledItem[][] {
  const lists: LabelledItem[][] = [];
  const open = new Map<AnyNode, LabelledItem[]>();
  for (const node of cable.all('item')) {
    const label = node.children.find((child) => child.type === 'itemLabel');
    const parent = cable.parentOf(node);
    if (!label || !parent) continue;
    const item = { node, label };
    const list = open.get(parent);
    const last = list?.at(-1);
    if (list && last && goesOn(last, item)) {
      list.push(item);
      continue;
    }
    const begun = [item];
    open.set(parent, begun);
    lists.push(begun);
  }
  return lists;
}

function goesOn(last: LabelledItem, { node, label }: LabelledItem): boolean {
  if (node.ordinal === 1 && last.node.ordinal > 1) return false;
  return last.node.kind === node.kind && formOf(last.label) === formOf(label);
}

/** `(A)`, `a)`, `1.` with the label itself left out. */
function formOf({ label, value }: ItemLabel): string {
  return (label === label.toLowerCase() ? 'a' : 'A') + (value.endsWith(')') ? ')' : '.');
}
