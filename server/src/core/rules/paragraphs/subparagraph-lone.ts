/** Rule `subparagraph-lone`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { Item } from '../../syntax/types.js';

/** A level with one item only. */
export const subparagraphLone = defineRule(
  {
    id: 'subparagraph-lone',
    summary: 'Letter or number items only where there are several.',
    family: 'paragraphs',
    level: 'hint',
    source: 'Consistency of the text itself; seen in 2009 STATE 087525',
    fix: 'none',
  },
  (cable, report) => {
    for (const item of cable.all('item')) {
      const label = item.children.find((child) => child.type === 'itemLabel');
      // An item that is not the first of its kind has lost the others: `subparagraph-sequence` says so.
      if (!label || item.ordinal !== 1 || hasSiblings(cable, item)) continue;
      report({ at: label, message: `Item \`${item.label}\` is the only one at its level. Make it a heading without a label, or add the next.` });
    }
  },
);

function hasSiblings(cable: CableIndex, item: Item): boolean {
  const parent = cable.parentOf(item);
  if (parent?.type !== 'paragraph' && parent?.type !== 'item') return false;
  return parent.children.some((child) => child.type === 'item' && child !== item);
}
