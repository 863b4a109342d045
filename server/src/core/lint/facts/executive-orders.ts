/** The executive orders on classified information that an E.O. line may cite (cable-format 1.11). Days are `yyyymmdd`. */

interface ExecutiveOrder {
  readonly number: string;
  /** First day on which it is the order to cite. */
  readonly inForce: number;
  /** Days on which nobody is blamed for citing it: from its signature to about a year after the next came into force. */
  readonly first: number;
  readonly last: number;
}

// E.O. 13292 of 2003 amends 12958, which stays the number to cite; some cables cite the amendment.
const orders: readonly ExecutiveOrder[] = [
  { number: '11652', inForce: 19720601, first: 19720301, last: 19791130 },
  { number: '12065', inForce: 19781201, first: 19780628, last: 19830430 },
  { number: '12356', inForce: 19820401, first: 19820401, last: 19961231 },
  { number: '12958', inForce: 19950417, first: 19950101, last: 20101231 },
  { number: '13526', inForce: 20091229, first: 20091229, last: Infinity },
];
const amendment: ExecutiveOrder = { number: '13292', inForce: Infinity, first: 20030325, last: 20101231 };

/** Cables older than this had no E.O. line. */
export const firstOrderDay = 19720601;

/** The order in force today. */
export const currentOrder = '13526';

/** Whether a cable of `day` may cite the order `number`. */
export function mayCite(number: string, day: number): boolean {
  return [...orders, amendment].some((order) => order.number === number && order.first <= day && day <= order.last);
}

/** Number of the order in force on `day`; undefined before the first of them. */
export function orderInForce(day: number): string | undefined {
  let number: string | undefined;
  for (const order of orders) if (order.inForce <= day) number = order.number;
  return number;
}

/** Whether cables that cite the order `number` may be older than `day`; an order that nobody knows says nothing. */
export function isOrderBefore(number: string, day: number): boolean {
  const order = orders.find((candidate) => candidate.number === number);
  return order === undefined || order.first < day;
}
