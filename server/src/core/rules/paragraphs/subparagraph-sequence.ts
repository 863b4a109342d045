/** Rule `subparagraph-sequence`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { type LabelledItem, itemLists } from '../../lint/facts/item-lists.js';
import { Sequence } from '../../lint/facts/sequence.js';
import { regionOfName } from '../../prose/regions.js';

/** Letters or digits that skip within a paragraph. */
export const subparagraphSequence = defineRule(
  {
    id: 'subparagraph-sequence',
    summary: 'Letter or number the items of a paragraph one by one.',
    family: 'paragraphs',
    level: 'info',
    source: 'Consistency of the text itself',
    fix: 'none',
  },
  (cable, report) => {
    let lastNumber = 0;
    for (const list of itemLists(cable)) {
      const sequence = new Sequence();
      let before: LabelledItem | undefined;
      for (const item of list) {
        const expected = sequence.breakAt(item.node.ordinal);
        const { kind, ordinal } = item.node;
        // The articles of a quoted text number on below its next title; answers are keyed to the questions of another cable.
        const numbersOn =
          before === undefined && kind === 'digit' && (ordinal === lastNumber + 1 || ordinal > longestSkip);
        if (expected !== undefined && !numbersOn && !(before === undefined && isQuoted(cable, item)))
          report({
            at: item.label,
            message: messageFor(item.node.label, before?.node.label),
            related: before ? [{ at: before.label, message: 'The item before it.' }] : [],
          });
        before = item;
      }
      if (before?.node.kind === 'digit') lastNumber = before.node.ordinal;
    }
  },
);

/** So many first items are lost at most. */
const longestSkip = 9;

/** A text that is given whole may leave parts out. */
function isQuoted({ blocks }: CableIndex, { label }: LabelledItem): boolean {
  const { offset } = label.position.start;
  return blocks.some(({ name, start, end }) => start < offset && offset < end && regionOfName(name) === 'narrative');
}

function messageFor(label: string, before: string | undefined): string {
  if (before === undefined) return `The first item here is \`${label}\`. Begin with the first letter or number.`;
  return `Item \`${label}\` follows \`${before}\`. Put the items in sequence, or restore what is missing.`;
}
