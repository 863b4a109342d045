/** Rule `eo-order-era`. */
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import { mayCite, orderInForce } from '../../lint/facts/executive-orders.js';
import { dayOf } from '../../lint/facts/header.js';
import { printedDay } from '../../lint/facts/smart-print.js';

/** An order that was not in force on the day of the date-time group. */
export const eoOrderEra = defineRule(
  {
    id: 'eo-order-era',
    summary: 'Cite the executive order that is in force.',
    family: 'captions',
    level: 'warning',
    source: 'E.O. 11652, 12065, 12356, 12958 (amended by 13292) and 13526',
    fix: 'ask',
  },
  (cable, report) => {
    const field = cable.first('executiveOrderField');
    const day = dayOf(cable) ?? printedDay(cable);
    if (field?.number === undefined || !field.numberSpan || day === undefined) return;
    const { number, numberSpan: at } = field;
    const right = orderInForce(day);
    if (right === undefined || mayCite(number, day)) return;
    report({
      at,
      message: `E.O. \`${number}\` was not in force in ${String(Math.floor(day / 10_000))}. Cite E.O. \`${right}\`.`,
      fixes: [{ title: `Change to ${right}`, safe: false, changes: [replace(at, right)] }],
    });
  },
);
