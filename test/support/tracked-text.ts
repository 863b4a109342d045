/** A text that remembers, through edits, where each unit of the original went. */

/** Replaces a stretch. `becomes` says that the new words stand for the old ones; else the old ones are gone. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly becomes?: boolean;
}

/** A text with its original. */
export interface TrackedText {
  readonly text: string;
  /** For each unit of the original where it stands now, or what stands in its place; -1 where it is gone. */
  readonly places: Int32Array;
  /** For each unit of the original whether it is still the same. */
  readonly kept: Uint8Array;
}

/** Nothing has changed yet. */
export function tracked(text: string): TrackedText {
  return {
    text,
    places: Int32Array.from({ length: text.length }, (_, at) => at),
    kept: new Uint8Array(text.length).fill(1),
  };
}

/** Applies edits that do not overlap, with offsets into the text as it is now. */
export function withEdits({ text, places, kept }: TrackedText, edits: readonly Edit[]): TrackedText {
  const moves = new Int32Array(text.length);
  const same = new Uint8Array(text.length);
  const parts: string[] = [];
  let length = 0;
  let at = 0;
  const keepTo = (end: number): void => {
    for (let unit = at; unit < end; unit++) {
      moves[unit] = length + unit - at;
      same[unit] = 1;
    }
    parts.push(text.slice(at, end));
    length += end - at;
    at = end;
  };
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < at) continue;
    keepTo(edit.start);
    for (let unit = edit.start; unit < edit.end; unit++) {
      const inside = Math.min(unit - edit.start, edit.text.length - 1);
      moves[unit] = edit.becomes === true && edit.text !== '' ? length + inside : -1;
      same[unit] = edit.text[inside] === text[unit] && edit.text.length === edit.end - edit.start ? 1 : 0;
    }
    parts.push(edit.text);
    length += edit.text.length;
    at = edit.end;
  }
  keepTo(text.length);
  return follow({ text: parts.join(''), places, kept }, moves, same);
}

/** Puts the stretches of the text into another order; they must be all of it. */
export function withOrder(
  { text, places, kept }: TrackedText,
  stretches: readonly { readonly start: number; readonly end: number }[],
): TrackedText {
  const moves = new Int32Array(text.length);
  let length = 0;
  for (const { start, end } of stretches) {
    for (let unit = start; unit < end; unit++) moves[unit] = length + unit - start;
    length += end - start;
  }
  const moved = stretches.map(({ start, end }) => text.slice(start, end)).join('');
  return follow({ text: moved, places, kept }, moves, new Uint8Array(text.length).fill(1));
}

function follow({ text, places, kept }: TrackedText, moves: Int32Array, same: Uint8Array): TrackedText {
  return {
    text,
    places: places.map((place) => (place < 0 ? -1 : (moves[place] ?? -1))),
    kept: kept.map((unit, at) => {
      const place = places[at] ?? -1;
      return unit === 1 && place >= 0 && same[place] === 1 ? 1 : 0;
    }),
  };
}
