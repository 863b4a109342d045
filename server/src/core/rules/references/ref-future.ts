/** Rule `ref-future`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { type MessageNumber, messageNumber } from '../../lint/facts/message-number.js';
import { isSameOrigin } from '../../prose/header/same-cable.js';
import type { CableReference } from '../../syntax/types.js';

/** A cited cable that cannot have been sent yet. */
export const refFuture = defineRule(
  {
    id: 'ref-future',
    summary: 'Cite only cables that are older than this one.',
    family: 'references',
    level: 'warning',
    source: 'Consistency of the text itself',
    fix: 'none',
  },
  (cable, report) => {
    const own = messageNumber(cable);
    for (const citation of cable.all('cableReference')) {
      const message = laterYear(cable, citation) ?? laterNumber(own, citation);
      if (message === undefined) continue;
      const related = own ? [{ at: own.at, message: 'The number of this cable.' }] : [];
      report({ at: citation, message, related });
    }
  },
);

function laterYear({ year: own }: CableIndex, { year }: CableReference): string | undefined {
  if (own === undefined || year === undefined || year <= own) return undefined;
  return `The year \`${String(year)}\` of this reference is after the year of the cable, \`${String(own)}\`. Check the reference.`;
}

/** Numbers of one post rise through the year. */
function laterNumber(own: MessageNumber | undefined, { origin, number, year }: CableReference): string | undefined {
  if (!own || number <= own.number || (year ?? own.year) !== own.year || !isSameOrigin(own.origin, origin))
    return undefined;
  return `\`${origin} ${String(number)}\` is later than this cable, \`${String(own.number)}\`. Check the number and the year.`;
}
