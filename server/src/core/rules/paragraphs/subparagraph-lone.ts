/** Rule `subparagraph-lone`. */
import { defineRule } from '../../lint/define-rule.js';
import { labelOf } from '../../lint/facts/item-lists.js';
import type { Item, Paragraph } from '../../syntax/types.js';

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
    const check = ({ children }: Paragraph | Item) => {
      let only: Item | undefined;
      let count = 0;
      for (const child of children) {
        if (child.type !== 'item') continue;
        check(child);
        only = child;
        count++;
      }
      // An item that is not the first of its kind has lost the others: `subparagraph-sequence` says so.
      const label = only?.ordinal === 1 && count === 1 ? labelOf(only) : undefined;
      if (!label) return;
      const { offset } = label.position.end;
      if (initial.test(cable.text.slice(offset, offset + farthestInitial))) return;
      report({
        at: label,
        message: `Item \`${label.label}\` is the only one at its level. Make it a heading without a label, or add the next.`,
      });
    };
    for (const paragraph of cable.all('paragraph')) check(paragraph);
  },
);

/** `A. Q. Roe said`: a name. */
const initial = /^[ \t]+[A-Z]\./;
const farthestInitial = 6;
