/** Places of words that a person typed, with white space, marks and capitals as they happened to type them. */
import type { Span } from '../syntax/types.js';
import type { AnchorText } from './anchor-text.js';
import { edge, readPiece } from './words.js';

/** All places where `quoted` stands, in order: as typed, else word for word. */
export function findWords(quoted: string, anchor: AnchorText): readonly Span[] {
  const { text } = anchor;
  const exact: Span[] = [];
  if (quoted === '') return exact;
  for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + quoted.length))
    exact.push({ start: at, end: at + quoted.length });
  return exact.length > 0 ? exact : byWords(quoted, anchor);
}

function byWords(quoted: string, { words }: AnchorText): readonly Span[] {
  const sought = readPiece(quoted, false).keys.filter((key) => key !== edge);
  const found: Span[] = [];
  const [first] = sought;
  if (first === undefined) return found;
  for (let at = words.keys.indexOf(first); at !== -1; at = words.keys.indexOf(first, at + 1)) {
    const last = lastOf(sought, words.keys, at);
    if (last !== undefined) found.push({ start: words.starts[at] ?? 0, end: words.ends[last] ?? 0 });
  }
  return found;
}

/** Index of the last word of `sought` where it stands from `at` on; beginnings of paragraphs between do not count. */
function lastOf(sought: readonly string[], keys: readonly string[], at: number): number | undefined {
  let index = at;
  for (const key of sought) {
    while (keys[index] === edge) index++;
    if (keys[index] !== key) return undefined;
    index++;
  }
  return index - 1;
}
