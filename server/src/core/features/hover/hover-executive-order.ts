/** Hovers on the E.O. line. */
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { dayOf } from '../../lint/facts/header.js';
import { currentOrder, orderInForce } from '../../lint/facts/executive-orders.js';
import type { ExecutiveOrderField } from '../../syntax/types.js';
import { readableDate } from '../cable-date.js';
import { type Hover, escapeMarkdown, joinParagraphs, titled } from '../markdown.js';

/** The orders on national security information, by their number. */
const orders: ReadonlyMap<string, string> = new Map([
  ['11652', 'order on classified information of 1972'],
  ['12065', 'order on classified information of 1978'],
  ['12356', 'order on classified information of 1982'],
  ['12958', 'order on classified information of 1995'],
  ['13292', 'amendment of 2003 to E.O. 12958'],
  ['13526', 'order on classified information of December 29, 2009'],
]);

/** The order that the line cites, and until when the cable is classified. */
export function hoverExecutiveOrder(cable: CableIndex, field: ExecutiveOrderField): Hover {
  const { number, text, declassifyOn } = field;
  const name = number === undefined ? 'E.O.' : `E.O. ${number}`;
  const order = titled(name, number === undefined ? 'executive order; the line has no number' : orderTitle(number));
  return {
    at: spanOf(field),
    markdown: joinParagraphs(
      order,
      text === number ? undefined : sayDuration(text, declassifyOn),
      sayOrder(cable, number),
    ),
  };
}

function orderTitle(number: string): string {
  return orders.get(number) ?? 'executive order';
}

function sayDuration(text: string, declassifyOn: string | undefined): string {
  if (/^N\/?A\b/i.test(text)) return 'N/A: the cable is not classified.';
  if (declassifyOn !== undefined) return `To be declassified on ${readableDate(declassifyOn)}.`;
  return text === '' ? 'Write `N/A`, or `DECL:` and a date.' : `To be declassified: ${escapeMarkdown(text)}.`;
}

/** Which order was to be cited on the cable's day, where it is another one. */
function sayOrder(cable: CableIndex, number: string | undefined): string | undefined {
  const day = dayOf(cable);
  const due = day === undefined ? currentOrder : orderInForce(day);
  if (due === undefined || due === number) return undefined;
  return day === undefined
    ? `The order in force today is E.O. ${due}.`
    : `On the day of this cable E.O. ${due} was in force.`;
}
