/** Rule `block-unopened`. */
import { beginFor, markerWords, wordsOf } from '../../lint/facts/block-markers.js';
import { isUsual } from '../../lint/facts/block-names.js';
import { openingsOf } from '../../lint/facts/block-openings.js';
import { defineRule } from '../../lint/define-rule.js';
import { lacksEnd } from '../../lint/facts/extent.js';
import { isLaterSection } from '../../lint/facts/header.js';

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
    if (unopened.length === 0 || lacksEnd(cable) || isLaterSection(cable)) return;
    const isOpened = openingsOf(cable);
    for (const end of unopened) {
      if (!isUsual(end.name) || isOpened(end)) continue;
      report({
        at: markerWords(cable, end),
        message: `\`${wordsOf(cable, end)}\` ends nothing. Add \`${beginFor(cable, end)}\` where it starts, or remove this marker.`,
      });
    }
  },
);
