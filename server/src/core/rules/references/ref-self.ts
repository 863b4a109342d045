/** Rule `ref-self`. */
import { defineRule } from '../../lint/define-rule.js';
import { messageNumber } from '../../lint/facts/message-number.js';
import { isSameCable } from '../../prose/header/same-cable.js';

/** The cable's own number in its REF block. */
export const refSelf = defineRule(
  {
    id: 'ref-self',
    summary: 'Do not cite the cable itself in its REF block.',
    family: 'references',
    level: 'error',
    source: 'Consistency of the text itself',
    fix: 'none',
  },
  (cable, report) => {
    const own = messageNumber(cable);
    if (!own) return;
    for (const citation of cable.all('cableReference')) {
      // A year that is given means another year than that of the cable, as far as a draft without a date can tell.
      if (!isSameCable(own, citation) || (citation.year !== undefined && own.year === undefined)) continue;
      report({
        at: citation,
        message: `\`${citation.origin} ${String(citation.number)}\` is this cable itself. Cite the cable that is meant.`,
        related: [{ at: own.at, message: 'The number of this cable.' }],
      });
    }
  },
);
