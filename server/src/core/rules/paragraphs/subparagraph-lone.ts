/** Rule `subparagraph-lone`. */
import { defineRule } from '../../lint/define-rule.js';
import { itemSiblings } from '../../lint/facts/item-lists.js';

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
    for (const [only, another] of itemSiblings(cable)) {
      // An item that is not the first of its kind has lost the others: `subparagraph-sequence` says so.
      if (!only || another || only.node.ordinal !== 1) continue;
      const { offset } = only.label.position.end;
      if (initial.test(cable.text.slice(offset, offset + farthestInitial))) continue;
      report({
        at: only.label,
        message: `Item \`${only.node.label}\` is the only one at its level. Make it a heading without a label, or add the next.`,
      });
    }
  },
);

/** `A. Q. Roe said`: a name. */
const initial = /^[ \t]+[A-Z]\./;
const farthestInitial = 6;
