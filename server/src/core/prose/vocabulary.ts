/** Vocabularies: words and phrases that rules look for, found by one pass over the keys of the tokens. */
import { lazy } from '../data/lazy.js';
import type { Stretch } from './stretch.js';
import { type Tokens, keyOf } from './tokens.js';

/** A place where the copy has a word or phrase of a vocabulary. */
export interface Hit<Kind extends string = string> extends Stretch {
  readonly kind: Kind;
  /** Index of its first token. */
  readonly token: number;
  /** Index of its last token. */
  readonly lastToken: number;
}

/** A list of words by kind, ready to be found. */
export interface Vocabulary<Kind extends string = string> {
  /** All hits in the copy, in order and without overlaps: at each place the longest. */
  readonly find: (text: string, tokens: Tokens) => readonly Hit<Kind>[];
}

/**
 * A vocabulary of `lists`, entries by kind. An entry is a word or a phrase of words with single blanks; a blank also
 * stands for a hyphen or a quotation mark. `exclud*` stands for all words that begin so (four letters at least). An entry
 * in lower case is found in any case, one with capitals only as written. A possessive (`ministry's`) counts as the word.
 */
export function defineVocabulary<Kind extends string>(
  lists: Readonly<Record<Kind, readonly string[]>>,
): Vocabulary<Kind> {
  const table = lazy(() => tableOf<Kind>(lists));
  return { find: (text, tokens) => findAll(table(), text, tokens) };
}

interface Word {
  readonly text: string;
  readonly stem: boolean;
  /** Whether case counts. */
  readonly exact: boolean;
  /** Whether a stop follows (`U.S.`). */
  readonly stop: boolean;
}

interface Entry<Kind extends string> {
  readonly kind: Kind;
  readonly words: readonly Word[];
}

/** Entries by the key of their first word: open addressing, so that the common miss is one read. */
interface Table<Kind extends string> {
  readonly mask: number;
  readonly slots: Int32Array;
  /** For each slot the entries of its key, the longest first. */
  readonly entries: readonly (readonly Entry<Kind>[] | undefined)[];
}

function tableOf<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>): Table<Kind> {
  const byKey = new Map<number, { entry: Entry<Kind>; length: number }[]>();
  for (const kind of Object.keys(lists) as Kind[])
    for (const entry of lists[kind]) {
      const words = entry.split(/[ -]/).map(wordOf);
      const key = keyOf(words[0]?.text ?? '');
      const others = byKey.get(key);
      const made = { entry: { kind, words }, length: entry.length };
      if (others) others.push(made);
      else byKey.set(key, [made]);
    }
  let size = 64;
  while (size < byKey.size * 4) size *= 2;
  const slots = new Int32Array(size);
  const entries: (readonly Entry<Kind>[] | undefined)[] = Array.from({ length: size });
  for (const [key, found] of byKey) {
    let slot = slotOf(key, size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    entries[slot] = found.sort((one, other) => other.length - one.length).map(({ entry }) => entry);
  }
  return { mask: size - 1, slots, entries };
}

function wordOf(written: string): Word {
  const stem = written.endsWith('*');
  const stop = written.endsWith('.');
  const text = stem || stop ? written.slice(0, -1) : written;
  if (stem && text.length < 4) throw new RangeError(`The stem "${written}" is shorter than four letters.`);
  return { text, stem, exact: text !== text.toLowerCase(), stop };
}

/** Knuth's multiplicative hash. */
function slotOf(key: number, mask: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
}

function findAll<Kind extends string>(table: Table<Kind>, text: string, tokens: Tokens): readonly Hit<Kind>[] {
  const { mask, slots, entries } = table;
  const { count, keys } = tokens;
  const hits: Hit<Kind>[] = [];
  // Hot: runs for every token and every vocabulary.
  for (let token = 0; token < count; token++) {
    const key = keys[token] ?? 0;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    let held = slots[slot] ?? 0;
    while (held !== 0 && held !== key) {
      slot = (slot + 1) & mask;
      held = slots[slot] ?? 0;
    }
    if (held === 0) continue;
    for (const { kind, words } of entries[slot] ?? []) {
      const lastToken = lastTokenOf(words, text, tokens, token);
      if (lastToken === -1) continue;
      hits.push({ kind, from: tokens.starts[token] ?? 0, to: tokens.ends[lastToken] ?? 0, token, lastToken });
      token = lastToken;
      break;
    }
  }
  return hits;
}

/** Index of the token that ends the phrase which begins at `token`, or -1. */
function lastTokenOf(words: readonly Word[], text: string, tokens: Tokens, token: number): number {
  const { starts, ends } = tokens;
  for (let index = 0; index < words.length; index++, token++) {
    const word = words[index];
    const start = starts[token];
    const end = ends[token];
    if (!word || start === undefined || end === undefined || token >= tokens.count) return -1;
    const before = words[index - 1];
    if (before && !isNarrow(text, (ends[token - 1] ?? 0) + (before.stop ? 1 : 0), start)) return -1;
    if (!isWordAt(word, text, start, end)) return -1;
  }
  return token - 1;
}

/** Whether one blank or hyphen, perhaps with quotation marks, stands between two tokens. */
function isNarrow(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) if (!' -"\''.includes(text.charAt(at))) return false;
  return true;
}

function isWordAt({ text: word, stem, exact }: Word, text: string, start: number, end: number): boolean {
  const length = word.length;
  if (end - start < length) return false;
  if (!stem && end - start !== length && !isPossessive(text, start + length, end)) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at);
    const wanted = word.charCodeAt(at);
    if (code !== wanted && (exact || code < 65 || code > 90 || (code | 32) !== wanted)) return false;
  }
  return true;
}

function isPossessive(text: string, start: number, end: number): boolean {
  return end - start === 2 && text.charAt(start) === "'" && (text.charCodeAt(start + 1) | 32) === 115;
}
