/** Rule `subparagraph-lone`. */
import { defineRule } from '../../lint/define-rule.js';
import type { AnyNode } from '../../syntax/types.js';

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
    const atLevel = new Map<AnyNode | undefined, number>();
    const items = cable.all('item');
    for (const item of items) {
      const parent = cable.parentOf(item);
      atLevel.set(parent, (atLevel.get(parent) ?? 0) + 1);
    }
    for (const item of items) {
      const label = item.children.find(({ type }) => type === 'itemLabel');
      // An item that is not the first of its kind has lost the others: `subparagraph-sequence` says so.
      if (!label || item.ordinal !== 1 || atLevel.get(cable.parentOf(item)) !== 1) continue;
      if (initial.test(cable.text.slice(label.position.end.offset, label.position.end.offset + farthestInitial)))
        continue;
      report({
        at: label,
        message: `Item \`${item.label}\` is the only one at its level. Make it a heading without a label, or add the next.`,
      });
    }
  },
);

/** `A. Q. Roe said`: a name. */
const initial = /^[ \t]+[A-Z]\./;
const farthestInitial = 6;
