/** Rule `block-unopened`. */
import { beginFor, markerWords, wordsOf } from '../../lint/block-markers.js';
import { openingsOf } from '../../lint/block-openings.js';
import { defineRule } from '../../lint/define-rule.js';

/** End without a Begin, a label or a heading of its name. */
export const blockUnopened = defineRule(
  {
    id: 'block-unopened',
    summary: 'Open each block that you end.',
    family: 'paragraphs',
    level: 'warning',
    source: 'Named blocks in 2009 STATE 087524, 2009 STATE 060447 and 09 HONG KONG 1103',
    fix: 'none',
  },
  (cable, report) => {
    const { unopened } = cable.blockPairs;
    if (unopened.length === 0) return;
    const isOpened = openingsOf(cable);
    for (const end of unopened) {
      if (isOpened(end)) continue;
      report({
        at: markerWords(cable, end),
        message: `\`${wordsOf(cable, end)}\` ends nothing. Add \`${beginFor(cable, end)}\` where it starts, or remove this marker.`,
      });
    }
  },
);
