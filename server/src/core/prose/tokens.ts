/** Word tokens of the matching copy: where each one is and how it begins, in flat arrays. */
import { countUpTo } from '../syntax/ordered.js';

/**
 * A token is a run of letters and digits. An apostrophe (`post's`), a comma or stop between digits (`2,566`, `3.5`) and
 * the inner stops of an abbreviation (`U.S`) belong to it; a hyphen parts two tokens that count as one word in distances.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A hash of the word in lower case, up to an inner mark (`ship` of `ship's`): what vocabularies look up. */
  readonly hashes: Int32Array;
  /** The same of its first four units, for stems; 0 where it is shorter. */
  readonly heads: Int32Array;
  /** Tokens that begin with a digit, in order. */
  readonly figures: readonly number[];
  /** Number of the word that the token belongs to: `trafficking-related` is one word of two tokens. */
  readonly words: Int32Array;
}

const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const stop = 46;

/** Units of ASCII that a token may hold, in lower case; 0 for all others. */
const wordUnits = Uint8Array.from({ length: 128 }, (_, code) => {
  if (isDigitCode(code)) return code;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? lower : 0;
});

/** The unit of a word in lower case, where a token may hold it; else 0. */
function wordUnit(code: number): number {
  if (code < 128) return wordUnits[code] ?? 0;
  // Letters beyond ASCII; not the signs of Latin-1, not the punctuation from U+2000 on.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x3040) ? code : 0;
}

function isWordCode(code: number): boolean {
  return wordUnit(code) !== 0;
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Start and factor of a hash after Fowler, Noll and Vo. */
const hashStart = 0x811c9dc5 | 0;
const hashFactor = 0x01000193;
/** Units of a word that its head holds. */
const headLength = 4;

/** What `readTokens` gives a token with this word: its hash and its head. */
export function hashesOf(word: string): { readonly hash: number; readonly head: number } {
  let hash = hashStart;
  let head = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = wordUnit(word.charCodeAt(at));
    if (unit === 0) break;
    hash = Math.imul(hash ^ unit, hashFactor);
    if (at === headLength - 1) head = hash;
  }
  return { hash, head };
}

/** All tokens of `text`. */
export function readTokens(text: string): Tokens {
  let room = (text.length >> 2) + 8;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let hashes = new Int32Array(room);
  let heads = new Int32Array(room);
  let words = new Int32Array(room);
  const figures: number[] = [];
  let count = 0;
  let word = 0;
  let last = -1;
  const { length } = text;
  // Hot: runs over every unit of the copy, once for all vocabularies. Inside a token there is nothing but the table.
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    let unit = wordUnit(code);
    if (unit === 0) continue;
    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      hashes = grown(hashes, room);
      heads = grown(heads, room);
      words = grown(words, room);
    }
    if (last !== at - 1 || text.charCodeAt(last) !== hyphen || count === 0) word++;
    if (isDigitCode(code)) figures.push(count);
    starts[count] = at;
    words[count] = word;
    const headEnd = at + headLength;
    const limit = Math.min(headEnd, length);
    let hash = hashStart;
    do {
      hash = Math.imul(hash ^ unit, hashFactor);
      unit = ++at < limit ? wordUnit(text.charCodeAt(at)) : 0;
    } while (unit !== 0);
    if (at === headEnd) {
      heads[count] = hash;
      for (; at < length && (unit = wordUnit(text.charCodeAt(at))) !== 0; at++)
        hash = Math.imul(hash ^ unit, hashFactor);
    }
    code = at < length ? text.charCodeAt(at) : 0;
    if ((code === apostrophe || code === comma || code === stop) && goesOn(text, at, code)) at = endOfMarked(text, at);
    last = ends[count] = at;
    hashes[count++] = hash;
  }
  return { count, starts, ends, hashes, heads, figures, words };
}

/** End of the token that goes on with the mark at `at`. */
function endOfMarked(text: string, at: number): number {
  const { length } = text;
  for (let mark = text.charCodeAt(at); ; mark = text.charCodeAt(at)) {
    if ((mark !== apostrophe && mark !== comma && mark !== stop) || !goesOn(text, at, mark)) return at;
    at++;
    while (at < length && isWordCode(text.charCodeAt(at))) at++;
  }
}

/** Whether the mark at `at` belongs to the token that it follows. */
function goesOn(text: string, at: number, mark: number): boolean {
  const next = text.charCodeAt(at + 1);
  const afterDigit = isDigitCode(text.charCodeAt(at - 1));
  if (mark === apostrophe) return !afterDigit && isWordCode(next) && !isDigitCode(next);
  if (afterDigit) return isDigitCode(next);
  if (mark !== stop || (at >= 2 && isWordCode(text.charCodeAt(at - 2)))) return false;
  // `U.S.`: a stop between single letters; the last one may end a sentence as well.
  return isWordCode(next) && !isWordCode(text.charCodeAt(at + 2));
}

function grown(from: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}

/** Index of the first token that ends after `offset`; `count` where there is none. */
export function tokenFrom({ count, ends }: Tokens, offset: number): number {
  return countUpTo(ends, offset, count);
}
