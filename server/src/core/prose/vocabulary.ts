/** Vocabularies: words and phrases that rules look for. All of them are found together, in one pass over the tokens. */
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

/** Entries by kind. */
type Lists<Kind extends string = string> = Readonly<Record<Kind, readonly string[]>>;

/** A list of words by kind, ready to be found: `prose.hits(vocabulary)`. */
export interface Vocabulary<Kind extends string = string> {
  /** What it is found with. */
  readonly lexicon: Lexicon;
  /** Its place among the vocabularies of the lexicon. */
  readonly index: number;
  readonly lists: Lists<Kind>;
}

/**
 * A vocabulary of `lists`, entries by kind. An entry is a word or a phrase of words with single blanks; a blank also
 * stands for a hyphen or a quotation mark. `exclud*` stands for all words that begin so (four letters at least). An entry
 * in lower case is found in any case, one with capitals only as written. A possessive (`ministry's`) counts as the word.
 * One that is seldom asked for and long has a `lexicon` of its own.
 */
export function defineVocabulary<Kind extends string>(lists: Lists<Kind>, lexicon = common): Vocabulary<Kind> {
  return { lexicon, index: lexicon.add(lists), lists };
}

/** Vocabularies that are looked for together: whoever asks for one has them all. */
export class Lexicon {
  private readonly vocabularies: Lists[] = [];
  private table: Table | undefined;

  /** Takes in a vocabulary, and gives its index. */
  add(lists: Lists): number {
    this.table = undefined;
    return this.vocabularies.push(lists) - 1;
  }

  /** The hits of each vocabulary, by its index: in order and without overlaps, at each place the longest. */
  find(text: string, tokens: Tokens): readonly (readonly Hit[])[] {
    this.table ??= tableOf(this.vocabularies);
    return findAll(this.table, this.vocabularies.length, text, tokens);
  }
}

const common = new Lexicon();

// ── The table ──

/** An entry of the lexicon, once, whichever vocabularies have it. */
interface Phrase {
  readonly written: string;
  /** Key of the second word; 0 where there is none. A cheap test for phrases that begin with `the`. */
  readonly second: number;
  readonly uses: Use[];
  /** Its words, split when its first one is met. */
  words: readonly Word[] | undefined;
}

/** A vocabulary that has the phrase, and as what. */
interface Use {
  readonly vocabulary: number;
  readonly kind: string;
}

interface Word {
  readonly text: string;
  readonly stem: boolean;
  /** Whether case counts. */
  readonly exact: boolean;
  /** Whether a stop follows (`U.S.`). */
  readonly stop: boolean;
}

/** Phrases by the key of their first word, the longest first: a hash table that is probed from place to place. */
interface Table {
  readonly keys: Int32Array;
  readonly phrases: readonly (readonly Phrase[])[];
}

function tableOf(vocabularies: readonly Lists[]): Table {
  const all = new Map<string, Phrase>();
  const byKey = new Map<number, Phrase[]>();
  vocabularies.forEach((lists, vocabulary) => {
    for (const [kind, entries] of Object.entries(lists))
      for (const written of entries) {
        let phrase = all.get(written);
        if (!phrase) {
          checkStems(written);
          phrase = { written, second: secondKey(written), uses: [], words: undefined };
          all.set(written, phrase);
          const key = keyOf(written);
          const others = byKey.get(key);
          if (others) others.push(phrase);
          else byKey.set(key, [phrase]);
        }
        phrase.uses.push({ vocabulary, kind });
      }
  });
  return hashed(byKey);
}

/** A stem that says little would be met everywhere, and keys hold no more than four letters of it. */
function checkStems(written: string): void {
  if (written.includes('*') && /(?<![^ -]{4,})[*]/.test(written))
    throw new RangeError(`The stem "${written}" is shorter than four letters.`);
}

function secondKey(written: string): number {
  const at = written.search(between);
  return at === -1 ? 0 : keyOf(written, at + 1);
}

const between = /[ -]/;

function hashed(byKey: ReadonlyMap<number, Phrase[]>): Table {
  // A table that is a quarter full: most words of a text are in no vocabulary, and one look tells.
  const size = 2 ** (2 + Math.ceil(Math.log2(byKey.size + 1)));
  const keys = new Int32Array(size);
  const phrases: (readonly Phrase[])[] = Array.from({ length: size }, () => none);
  for (const [key, found] of byKey) {
    let place = hashOf(key, size);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    phrases[place] = found.sort((one, other) => other.written.length - one.written.length);
  }
  return { keys, phrases };
}

const none: readonly Phrase[] = [];

/** Knuth's multiplicative hash of a key. */
function hashOf(key: number, size: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}

function wordsOf({ written }: Phrase): readonly Word[] {
  return written.split(between).map(wordOf);
}

function wordOf(written: string): Word {
  const stem = written.endsWith('*');
  const stop = written.endsWith('.');
  const text = stem || stop ? written.slice(0, -1) : written;
  return { text, stem, exact: text !== text.toLowerCase(), stop };
}

// ── The pass ──

function findAll(table: Table, vocabularies: number, text: string, tokens: Tokens): readonly (readonly Hit[])[] {
  const { count, keys } = tokens;
  const { keys: tableKeys, phrases } = table;
  const size = tableKeys.length;
  const hits = Array.from({ length: vocabularies }, (): Hit[] => []);
  /** For each vocabulary the last token of its last hit: what begins inside another hit is no hit. */
  const lastTokens = new Int32Array(vocabularies).fill(-1);
  // Hot: one look into the table for each token.
  for (let token = 0; token < count; token++) {
    const key = keys[token] ?? 0;
    let place = hashOf(key, size);
    while (tableKeys[place] !== key && tableKeys[place] !== 0) place = (place + 1) & (size - 1);
    if (tableKeys[place] === 0) continue;
    const next = keys[token + 1] ?? 0;
    for (const phrase of phrases[place] ?? none) {
      if (phrase.second !== 0 && phrase.second !== next) continue;
      const lastToken = lastTokenOf((phrase.words ??= wordsOf(phrase)), text, tokens, token);
      if (lastToken !== -1) addHits(phrase, { tokens, token, lastToken }, lastTokens, hits);
    }
  }
  return hits;
}

/** Adds a phrase that was met to the hits of each vocabulary that has it. */
function addHits(
  { uses }: Phrase,
  { tokens, token, lastToken }: { tokens: Tokens; token: number; lastToken: number },
  lastTokens: Int32Array,
  hits: readonly Hit[][],
): void {
  const from = tokens.starts[token] ?? 0;
  const to = tokens.ends[lastToken] ?? 0;
  for (const { vocabulary, kind } of uses) {
    if (token <= (lastTokens[vocabulary] ?? 0)) continue;
    lastTokens[vocabulary] = lastToken;
    hits[vocabulary]?.push({ kind, from, to, token, lastToken });
  }
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
