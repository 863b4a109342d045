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

/** Entries by the key of their first word, behind a sieve that nearly all tokens fall through. */
interface Table<Kind extends string> {
  /** 1 where the hash of some entry's key is; so that the common miss is one read. */
  readonly sieve: Uint8Array;
  /** Entries of each key, the longest first. */
  readonly entries: ReadonlyMap<number, readonly Entry<Kind>[]>;
}

/** Bits of a key's hash: four thousand places for at most some hundred keys. */
const sieveBits = 12;

function tableOf<Kind extends string>(lists: Readonly<Record<Kind, readonly string[]>>): Table<Kind> {
  const sieve = new Uint8Array(2 ** sieveBits);
  const byKey = new Map<number, { entry: Entry<Kind>; length: number }[]>();
  for (const kind of Object.keys(lists) as Kind[])
    for (const written of lists[kind]) {
      const words = written.split(/[ -]/).map(wordOf);
      const key = keyOf(words[0]?.text ?? '');
      sieve[hashOf(key)] = 1;
      const others = byKey.get(key);
      const made = { entry: { kind, words }, length: written.length };
      if (others) others.push(made);
      else byKey.set(key, [made]);
    }
  const entries = new Map<number, readonly Entry<Kind>[]>();
  for (const [key, found] of byKey)
    entries.set(
      key,
      found.sort((one, other) => other.length - one.length).map(({ entry }) => entry),
    );
  return { sieve, entries };
}

function wordOf(written: string): Word {
  const stem = written.endsWith('*');
  const stop = written.endsWith('.');
  const text = stem || stop ? written.slice(0, -1) : written;
  if (stem && text.length < 4) throw new RangeError(`The stem "${written}" is shorter than four letters.`);
  return { text, stem, exact: text !== text.toLowerCase(), stop };
}

/** Knuth's multiplicative hash. */
function hashOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - sieveBits);
}

function findAll<Kind extends string>(table: Table<Kind>, text: string, tokens: Tokens): readonly Hit<Kind>[] {
  const { sieve, entries } = table;
  const { count, keys } = tokens;
  const hits: Hit<Kind>[] = [];
  // Hot: runs for every token and every vocabulary.
  for (let token = 0; token < count; token++) {
    const key = keys[token] ?? 0;
    if (sieve[hashOf(key)] !== 1) continue;
    const hit = hitAt(entries.get(key) ?? [], text, tokens, token);
    if (!hit) continue;
    hits.push(hit);
    token = hit.lastToken;
  }
  return hits;
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
