/** Places of words that a person typed, with white space, marks and capitals as they happened to type them. */
import type { Span } from '../syntax/types.js';
import type { AnchorText } from './anchor-text.js';
import { backOver, overMarks } from './exact-span.js';
import { edge, label, readPiece } from './words.js';

/** All places where `quoted` stands, in order: as typed, else word for word. */
export function findWords(quoted: string, anchor: AnchorText): readonly Span[] {
  const { text } = anchor;
  const exact: Span[] = [];
  if (quoted === '') return exact;
  for (let at = text.indexOf(quoted); at !== -1; at = text.indexOf(quoted, at + quoted.length))
    exact.push({ start: at, end: at + quoted.length });
  return exact.length > 0 ? exact : byWords(quoted, anchor);
}

function byWords(quoted: string, anchor: AnchorText): readonly Span[] {
  const { text, words } = anchor;
  const piece = readPiece(quoted, false);
  const sought = piece.keys.filter((key) => key !== edge);
  const found: Span[] = [];
  if (sought.length === 0) return found;
  // Marks at the ends are part of what was quoted.
  const before = quoted.slice(0, piece.starts[0]);
  const after = quoted.slice(piece.ends.at(-1));
  for (let at = 0; at < words.keys.length; at++) {
    const last = words.keys[at] === edge ? undefined : lastOf(sought, anchor, at);
    if (last === undefined) continue;
    const start = backOver(text, words.starts[at] ?? 0, before);
    found.push({ start, end: overMarks(text, words.ends[last] ?? 0, after) });
  }
  return found;
}

/** Index of the last word of `sought` where it stands from `at` on; beginnings of paragraphs between do not count. */
function lastOf(sought: readonly string[], anchor: AnchorText, at: number): number | undefined {
  const { keys } = anchor.words;
  let index = at;
  for (const key of sought) {
    while (keys[index] === edge) index++;
    if (keys[index] !== key && !isLabelled(key, anchor, index)) return undefined;
    index++;
  }
  return index - 1;
}

/** Whether a label of the text, `7.` or `(b)`, is the number or letter of a quotation whose lines were joined. */
function isLabelled(key: string, { text, words }: AnchorText, index: number): boolean {
  if (words.keys[index] !== label) return false;
  const written = text.slice(words.starts[index], words.ends[index]);
  return /[a-z0-9]+/i.exec(written)?.[0].toLowerCase() === key;
}
