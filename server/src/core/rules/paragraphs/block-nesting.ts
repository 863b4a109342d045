/** Rule `block-nesting`. */
import { markerWords, wordsOf } from '../../lint/facts/block-markers.js';
import { defineRule } from '../../lint/define-rule.js';

/** A block that closes across another one which is still open. */
export const blockNesting = defineRule(
  {
    id: 'block-nesting',
    summary: 'Close the inner block before the outer one.',
    family: 'paragraphs',
    level: 'warning',
    source: 'Named blocks in 2009 STATE 087524 and 2009 STATE 060447',
    fix: 'none',
  },
  (cable, report) => {
    for (const { end, closes, across } of cable.blockPairs.crossings)
      report({
        at: markerWords(cable, end),
        message: `\`${wordsOf(cable, end)}\` stands inside \`${wordsOf(cable, across)}\`. Close the inner block first.`,
        related: [
          { at: closes, message: 'It closes this block.' },
          { at: across, message: 'This block is still open.' },
        ],
      });
  },
);
