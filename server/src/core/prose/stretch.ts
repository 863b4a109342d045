/** Places in the matching copy. They have names of their own, so that the compiler tells them from places in the text. */
import { countWhile } from '../syntax/ordered.js';

/** A stretch of the matching copy, in UTF-16 offsets into `prose.text`; `to` is after the last unit. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Whether `inner` lies in `outer`. */
export function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Index of the first stretch of an ordered list that ends after `offset`; the length of the list where none does. */
export function firstAfter(ordered: readonly Stretch[], offset: number): number {
  return countWhile(ordered, ({ to }) => to <= offset);
}

/** Where the first stretch of an ordered list begins that ends after `offset`; `Infinity` where none does. */
export function nextFrom(ordered: readonly Stretch[], offset: number): number {
  return ordered[firstAfter(ordered, offset)]?.from ?? Infinity;
}

/** Whether a stretch of an ordered list has something of `at`. */
export function meets(ordered: readonly Stretch[], { from, to }: Stretch): boolean {
  return nextFrom(ordered, from) < to;
}

/** Those of an ordered list without overlaps that lie in `outer`. */
export function within<Found extends Stretch>(ordered: readonly Found[], outer: Stretch): readonly Found[] {
  const first = firstAfter(ordered, outer.from);
  let last = first;
  for (let next = ordered[last]; next && next.to <= outer.to; next = ordered[last]) last++;
  const inside = ordered.slice(first, last);
  // One that begins before `outer` and ends in it does not lie in it.
  return inside[0] && inside[0].from < outer.from ? inside.slice(1) : inside;
}
