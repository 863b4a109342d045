/** The words of a quotation with its contexts, as they are looked for. */
import type { Quote } from './annotation.js';
import type { WordStretch } from './anchor-text.js';
import { edge, label, readPiece } from './words.js';

/** What is looked for. */
export interface QuotePattern {
  /** Prefix, exact and suffix in one, as received. */
  readonly text: string;
  /** Where the exact words stand in `text`. */
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The exact words among them. */
  readonly exact: WordStretch;
  /** They with their contexts as far as these stand in the same paragraph; its edges are part of it. */
  readonly core: WordStretch;
  /** Words of the quotation, labels and edges not counted. */
  readonly wordCount: number;
}

/** Units of context that a selector has at least; a shorter one ends where the text does. */
export const contextLength = 32;

/** Reads the words of a quote. */
export function patternOf({ exact, prefix, suffix }: Quote): QuotePattern {
  const text = prefix + exact + suffix;
  const start = prefix.length;
  const end = start + exact.length;
  const words = withoutCutWords(readPiece(text, prefix.length < contextLength), { prefix, suffix, text });
  const from = countWhere(words.ends, (offset) => offset <= start);
  const to = Math.max(
    from,
    countWhere(words.starts, (offset) => offset < end),
  );
  const { keys, starts, ends } = withEnd(words, { to, suffix, text });
  const inside = keys.slice(from, to);
  return {
    ...{ text, start, end, keys, starts, ends },
    exact: { from, to },
    core: { from: Math.max(0, keys.slice(0, from).lastIndexOf(edge)), to: coreEnd(keys, to) },
    wordCount: inside.filter((key) => key !== edge && key !== label).length,
  };
}

interface OpenWords {
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A context of full length may begin or end inside a word. */
function withoutCutWords(
  words: OpenWords,
  { prefix, suffix, text }: { readonly prefix: string; readonly suffix: string; readonly text: string },
): OpenWords {
  const { starts, ends } = words;
  const first = prefix.length >= contextLength && starts[0] === 0 && (ends[0] ?? 0) < prefix.length ? 1 : 0;
  const count = starts.length;
  const isCut = ends[count - 1] === text.length && (starts[count - 1] ?? 0) >= text.length - suffix.length;
  const last = suffix.length >= contextLength && isCut ? count - 1 : count;
  return {
    keys: words.keys.slice(first, last),
    starts: starts.slice(first, last),
    ends: ends.slice(first, last),
  };
}

/** A short suffix ends where the text does, and so does the paragraph. */
function withEnd(
  words: OpenWords,
  { to, suffix, text }: { readonly to: number; readonly suffix: string; readonly text: string },
): OpenWords {
  const { keys, starts, ends } = words;
  if (suffix === '' || suffix.length >= contextLength || keys.includes(edge, to)) return words;
  return { keys: [...keys, edge], starts: [...starts, text.length], ends: [...ends, text.length] };
}

function coreEnd(keys: readonly string[], to: number): number {
  const next = keys.indexOf(edge, to);
  return next === -1 ? keys.length : next + 1;
}

/** How many of the first offsets of an ordered list a condition holds for. */
function countWhere(offsets: readonly number[], holds: (offset: number) => boolean): number {
  const index = offsets.findIndex((offset) => !holds(offset));
  return index === -1 ? offsets.length : index;
}
