/** Rule `eo-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert, lineEndOf } from '../../lint/edits/edits.js';
import { currentOrder, firstOrderDay, orderInForce } from '../../lint/facts/executive-orders.js';
import type { Fix } from '../../lint/finding.js';
import { mayLackFields } from '../../lint/facts/extent.js';
import { dayOf, firstOf } from '../../lint/facts/header.js';
import type { CableNode } from '../../syntax/types.js';

/** A line that was meant as E.O. line and cannot be read as one: `E.O. 1295: N/A`, `EXECUTIVE ORDER 12958: N/A`. */
const garbledOrder = /^(?:E\.?[ \t]?[O0]\.?[ \t]*[0-9]|EXECUTIVE ORDER\b)/i;

const orderInside = /\bE\.?[ \t]?O\.?[ \t]?\d{5}/;

/** A header without an E.O. line. */
export const eoMissing = defineRule(
  {
    id: 'eo-missing',
    summary: 'Give every cable an E.O. line.',
    family: 'captions',
    level: 'error',
    source: 'Commerce Department (ITA) operations manual, outgoing cables; 5 FAH-1 H-246',
    fix: 'ask',
  },
  (cable, report) => {
    if (cable.first('executiveOrderField') || mayLackFields(cable)) return;
    // Where the authority paragraph stands above it, the line may have been read as its end.
    if (cable.all('authority').some((authority) => orderInside.test(cable.textOf(authority)))) return;
    // Cables of the sixties had no such line.
    if ((dayOf(cable) ?? firstOrderDay) < firstOrderDay) return;
    const garbled = garbledLine(cable);
    if (garbled) {
      report({
        at: garbled,
        message: `The E.O. line cannot be read. Write it as \`E.O. ${orderFor(cable)}: N/A\`, or with \`DECL:\` and a date.`,
      });
      return;
    }
    const captions = cable.all('caption');
    const at =
      firstOf(cable, ['tagsField', 'subjectField']) ??
      captions[captions.length - 1] ??
      cable.first('classificationLine')?.wordSpan;
    if (!at) return;
    report({
      at,
      message: `The cable has no E.O. line. Write one above TAGS, such as \`E.O. ${orderFor(cable)}: N/A\`.`,
      fixes: fixesFor(cable),
    });
  },
);

function garbledLine(cable: CableIndex): CableNode | undefined {
  return [...cable.all('unknown'), ...cable.all('caption').filter(({ known }) => !known)].find(({ value }) =>
    garbledOrder.test(value),
  );
}

function orderFor(cable: CableIndex): string {
  return orderInForce(dayOf(cable) ?? Infinity) ?? currentOrder;
}

/** Only an unclassified cable has a value that needs no decision: N/A. */
function fixesFor(cable: CableIndex): Fix[] {
  const below = cable.first('tagsField') ?? cable.first('subjectField');
  if (!below || cable.first('classificationLine')?.level !== 'UNCLAS') return [];
  const { start } = below.position;
  if (cable.lines.startOf(start.line - 1) !== start.offset) return [];
  const line = `E.O. ${orderFor(cable)}: N/A`;
  return [{ title: `Add ${line}`, safe: false, changes: [insert(start.offset, `${line}${lineEndOf(cable)}`)] }];
}
