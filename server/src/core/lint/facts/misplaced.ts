/** Finding the one thing that stands in the wrong place of a list. */

/** Something with its place in the right order. */
export interface Ranked {
  readonly rank: number;
}

/**
 * What to move so that the ranks of a list rise: the last item whose removal puts the others in order, else the first
 * that stands below one of higher rank. Undefined where the list is in order.
 */
export function misplaced<Item extends Ranked>(items: readonly Item[]): Item | undefined {
  const first = items.findIndex(({ rank }, index) => rank < (items[index - 1]?.rank ?? 0));
  if (first === -1) return undefined;
  // Of two neighbours in the wrong order either may go; what comes earlier in a line of many is looked for as well.
  for (let index = Math.min(items.length, mostItems) - 1; index >= 0; index--)
    if (risesWithout(items, index)) return items[index];
  return items[first];
}

/** Longer lists are no headers. */
const mostItems = 40;

/** Whether the ranks rise once the item at `left` is out. */
export function risesWithout(items: readonly Ranked[], left: number): boolean {
  let last = -1;
  for (let index = 0; index < items.length; index++) {
    const rank = items[index]?.rank ?? 0;
    if (index === left) continue;
    if (rank < last) return false;
    last = rank;
  }
  return true;
}
