/** Vocabularies: words and phrases that rules look for. All of them are found together, in one pass over the tokens. */
import type { Stretch } from './stretch.js';
import { type Tokens, hashesOf } from './tokens.js';

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
  /** Its place among all phrases, the longest first. */
  rank: number;
  /** Hash of the second word, where there is one that is no stem: a cheap test for phrases that begin with `the`. */
  readonly second: number | undefined;
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
  /** The hash that its tokens have; of a stem, their head. */
  readonly hash: number;
  /** Whether case counts. */
  readonly exact: boolean;
  /** Whether a stop follows (`U.S.`). */
  readonly stop: boolean;
}

/** Phrases by the hash of their first word, or by its head where that is a stem; the longest first. */
interface Table {
  readonly words: ReadonlyMap<number, readonly Phrase[]>;
  readonly stems: ReadonlyMap<number, readonly Phrase[]>;
  /** With which words a phrase may begin: alone, together with the next one, and by their heads. */
  readonly singles: Sieve;
  readonly pairs: Sieve;
  readonly heads: Sieve;
}

function tableOf(vocabularies: readonly Lists[]): Table {
  const all = new Map<string, Phrase>();
  vocabularies.forEach((lists, vocabulary) => {
    for (const [kind, entries] of Object.entries(lists))
      for (const written of entries) {
        let phrase = all.get(written);
        if (!phrase)
          all.set(written, (phrase = { written, rank: 0, second: secondHash(written), uses: [], words: undefined }));
        phrase.uses.push({ vocabulary, kind });
      }
  });
  const words = new Map<number, Phrase[]>();
  const stems = new Map<number, Phrase[]>();
  const [singles, pairs, heads] = [newSieve(), newSieve(), newSieve()];
  [...all.values()]
    .sort((one, other) => other.written.length - one.written.length)
    .forEach((phrase, rank) => {
      phrase.rank = rank;
      const { stem, hash } = wordOf(firstWord(phrase.written));
      const table = stem ? stems : words;
      const others = table.get(hash);
      if (others) others.push(phrase);
      else table.set(hash, [phrase]);
      if (stem) add(heads, hash);
      else if (phrase.second === undefined) add(singles, hash);
      else add(pairs, pairOf(hash, phrase.second));
    });
  // A word that has phrases of its own and begins with a stem has those of the stem as well, so that one look is enough.
  for (const phrases of words.values()) {
    const begun = stems.get(hashesOf(firstWord(phrases[0]?.written ?? '')).head);
    if (!begun) continue;
    phrases.push(...begun);
    phrases.sort((one, other) => one.rank - other.rank);
  }
  return { words, stems, singles, pairs, heads };
}

const between = /[ -]/;

function firstWord(written: string): string {
  const at = written.search(between);
  return at === -1 ? written : written.slice(0, at);
}

function secondHash(written: string): number | undefined {
  const at = written.search(between);
  if (at === -1) return undefined;
  const { stem, hash } = wordOf(firstWord(written.slice(at + 1)));
  return stem ? undefined : hash;
}

function wordsOf({ written }: Phrase): readonly Word[] {
  return written.split(between).map(wordOf);
}

function wordOf(written: string): Word {
  const stem = written.endsWith('*');
  const stop = written.endsWith('.');
  const text = stem || stop ? written.slice(0, -1) : written;
  const { hash, head } = hashesOf(text);
  if (stem && head === 0) throw new RangeError(`The stem "${written}" is shorter than four letters.`);
  return { text, stem, hash: stem ? head : hash, exact: text !== text.toLowerCase(), stop };
}

// ── Sieves ──

/** A set of hashes, one bit each. A few more pass than were put in. */
type Sieve = Int32Array;

const sieveLength = 2048;

function newSieve(): Sieve {
  return new Int32Array(sieveLength);
}

function add(sieve: Sieve, hash: number): void {
  const place = (hash >>> 5) & (sieveLength - 1);
  sieve[place] = (sieve[place] ?? 0) | (1 << hash);
}

/** 1 where the hash passes, else 0. */
function passes(sieve: Sieve, hash: number): number {
  return ((sieve[(hash >>> 5) & (sieveLength - 1)] ?? 0) >>> hash) & 1;
}

/** A hash of two words in a row. */
function pairOf(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}

// ── The pass ──

function findAll(table: Table, vocabularies: number, text: string, tokens: Tokens): readonly (readonly Hit[])[] {
  const { hashes } = tokens;
  const hits = Array.from({ length: vocabularies }, (): Hit[] => []);
  /** For each vocabulary the last token of its last hit: what begins inside another hit is no hit. */
  const lastTokens = new Int32Array(vocabularies).fill(-1);
  for (const token of candidates(table, tokens)) {
    const phrases = table.words.get(hashes[token] ?? 0) ?? table.stems.get(tokens.heads[token] ?? 0) ?? [];
    const next = hashes[token + 1];
    for (const phrase of phrases) {
      if (phrase.second !== undefined && phrase.second !== next) continue;
      const lastToken = lastTokenOf((phrase.words ??= wordsOf(phrase)), text, tokens, token);
      if (lastToken !== -1) addHits(phrase, { tokens, token, lastToken }, lastTokens, hits);
    }
  }
  return hits;
}

/**
 * Tokens with which a phrase may begin. Hot: looks at every token, and never branches on what it sees; a processor that
 * guesses wrong at every other word takes ten times as long.
 */
function candidates({ singles, pairs, heads }: Table, tokens: Tokens): Int32Array {
  const { count, hashes } = tokens;
  const all = new Int32Array(count + 1);
  let found = 0;
  for (let token = 0; token < count; token++) {
    const hash = hashes[token] ?? 0;
    all[found] = token;
    found +=
      passes(singles, hash) |
      passes(pairs, pairOf(hash, hashes[token + 1] ?? 0)) |
      passes(heads, tokens.heads[token] ?? 0);
  }
  return all.subarray(0, found);
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
  const { starts, ends, hashes, heads } = tokens;
  for (let index = 0; index < words.length; index++, token++) {
    const word = words[index];
    if (!word || token >= tokens.count || (word.stem ? heads : hashes)[token] !== word.hash) return -1;
    const start = starts[token] ?? 0;
    if (!isWordAt(word, text, start, ends[token] ?? 0)) return -1;
    if (index > 0 && !isNarrow(text, (ends[token - 1] ?? 0) + (words[index - 1]?.stop ? 1 : 0), start)) return -1;
  }
  return token - 1;
}

/** Whether one blank or hyphen, perhaps with quotation marks, stands between two tokens. */
function isNarrow(text: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 45 && code !== 34 && code !== 39) return false;
  }
  return true;
}

/** Whether the token is the word, and not another one with its hash. */
function isWordAt({ text: word, stem, exact }: Word, text: string, start: number, end: number): boolean {
  const length = word.length;
  const more = end - start - length;
  if (more < 0 || (more > 0 && !stem && !(more === 2 && isPossessive(text, end)))) return false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(start + at);
    const wanted = word.charCodeAt(at);
    if (code !== wanted && (exact || code < 65 || code > 90 || (code | 32) !== wanted)) return false;
  }
  return true;
}

/** Whether a token ends in `'s`. */
function isPossessive(text: string, end: number): boolean {
  return text.charCodeAt(end - 2) === 39 && (text.charCodeAt(end - 1) | 32) === 115;
}
