/** Answers by sentence or paragraph: what is asked for as often as that has figures is found once. */
export function remembered<Place extends WeakKey>(
  known: WeakMap<Place, boolean>,
  place: Place,
  find: () => boolean,
): boolean {
  const before = known.get(place);
  if (before !== undefined) return before;
  const answer = find();
  known.set(place, answer);
  return answer;
}
