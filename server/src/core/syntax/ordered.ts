/** Looking by halves in what is ordered. */

/** How many of `ordered` are at most `value`; the index of the first that is above it. Of an array with room, `count` are looked at. */
export function countUpTo(ordered: ArrayLike<number>, value: number, count: number = ordered.length): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many things `holds` is true of, where it is true of the first ones and of none behind them; the index of the first of the others. */
export function countWhile<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && holds(thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}
