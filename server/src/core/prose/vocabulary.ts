/** Vocabularies: words and phrases that rules look for, found by the keys of the tokens. */
import { lazy } from '../data/lazy.js';
import type { Stretch } from './stretch.js';
import { type Tokens, hashOf, keyOf } from './tokens.js';

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

/** Entries by the key of their first word, the longest first. */
type Table<Kind extends string> = readonly { readonly key: number; readonly entries: readonly Entry<Kind>[] }[];

function tableOf<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>): Table<Kind> {
  const byKey = new Map<number, { entry: Entry<Kind>; length: number }[]>();
  for (const kind of Object.keys(lists) as Kind[])
    for (const written of lists[kind]) {
      const words = written.split(/[ -]/).map(wordOf);
      const key = keyOf(words[0]?.text ?? '');
      const others = byKey.get(key);
      const made = { entry: { kind, words }, length: written.length };
      if (others) others.push(made);
      else byKey.set(key, [made]);
    }
  return [...byKey].map(([key, found]) => ({
    key,
    entries: found.sort((one, other) => other.length - one.length).map(({ entry }) => entry),
  }));
}

function wordOf(written: string): Word {
  const stem = written.endsWith('*');
  const stop = written.endsWith('.');
  const text = stem || stop ? written.slice(0, -1) : written;
  if (stem && text.length < 4) throw new RangeError(`The stem "${written}" is shorter than four letters.`);
  return { text, stem, exact: text !== text.toLowerCase(), stop };
}

function findAll<Kind extends string>(table: Table<Kind>, text: string, tokens: Tokens): readonly Hit<Kind>[] {
  const { keys, firsts, nexts } = tokens;
  const hits: Hit<Kind>[] = [];
  // Hot: looks only at tokens that have the hash of an entry.
  for (const { key, entries } of table)
    for (let token = firsts[hashOf(key)] ?? -1; token !== -1; token = nexts[token] ?? -1) {
      const hit = keys[token] === key ? hitAt(entries, text, tokens, token) : undefined;
      if (hit) hits.push(hit);
    }
  return hits.length < 2 ? hits : withoutOverlaps(hits);
}

/** In order; what begins inside another hit is no hit. */
function withoutOverlaps<Kind extends string>(hits: Hit<Kind>[]): readonly Hit<Kind>[] {
  let last = -1;
  return hits
    .sort((one, other) => one.token - other.token)
    .filter((hit) => {
      if (hit.token <= last) return false;
      last = hit.lastToken;
      return true;
    });
}

function hitAt<Kind extends string>(
  entries: readonly Entry<Kind>[],
  text: string,
  tokens: Tokens,
  token: number,
): Hit<Kind> | undefined {
  for (const { kind, words } of entries) {
    const lastToken = lastTokenOf(words, text, tokens, token);
    if (lastToken !== -1)
      return { kind, from: tokens.starts[token] ?? 0, to: tokens.ends[lastToken] ?? 0, token, lastToken };
  }
  return undefined;
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
