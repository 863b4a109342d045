/** Word tokens of the matching copy: where each one is and how it begins, in flat arrays. */

/**
 * A token is a run of letters and digits. An apostrophe (`post's`), a comma or stop between digits (`2,566`, `3.5`) and
 * the stops of an abbreviation (`U.S.`) belong to it; a hyphen parts two tokens that count as one word in distances.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The first four letters or digits in lower case, packed into one number: what vocabularies look up. */
  readonly keys: Int32Array;
  /** Number of the word that the token belongs to: `trafficking-related` is one word of two tokens. */
  readonly words: Int32Array;
}

const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const stop = 46;

/** Kinds of characters below 128: 0 parts tokens, 1 is a letter, 2 a digit. */
const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const lower = code | 32;
  if (lower >= 97 && lower <= 122) kinds[code] = 1;
  else if (code >= 48 && code <= 57) kinds[code] = 2;
}

/** 0 for what parts tokens, 1 for a letter, 2 for a digit. */
function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? 0;
  // Letters beyond ASCII, not the signs of Latin-1 and not the punctuation from U+2000 on.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x3040) ? 1 : 0;
}

/** The key of a token that begins with `word`. */
export function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < 4 && at < word.length; at++) key |= lowerByte(word.charCodeAt(at)) << (24 - at * 8);
  return key;
}

/** Whether the token of this key begins with a digit. */
export function isDigitKey(key: number): boolean {
  const first = key >>> 24;
  return first >= 48 && first <= 57;
}

/** Case does not count in keys; characters that then look alike are told apart when the word is compared. */
function lowerByte(code: number): number {
  return (code >= 65 && code <= 90 ? code | 32 : code) & 255;
}

/** All tokens of `text`. */
export function readTokens(text: string): Tokens {
  let room = (text.length >> 2) + 8;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let keys = new Int32Array(room);
  let words = new Int32Array(room);
  let count = 0;
  let word = 0;
  // Hot: runs over every unit of the copy, once for all vocabularies.
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (kindOf(code) === 0) continue;
    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      keys = grown(keys, room);
      words = grown(words, room);
    }
    if (at === 0 || text.charCodeAt(at - 1) !== hyphen || count === 0 || ends[count - 1] !== at - 1) word++;
    starts[count] = at;
    words[count] = word;
    let key = 0;
    let shift = 24;
    let kind = kindOf(code);
    while (kind !== 0) {
      if (shift >= 0) {
        key |= lowerByte(code) << shift;
        shift -= 8;
      }
      const last = kind;
      code = text.charCodeAt(++at);
      kind = at < text.length ? kindOf(code) : 0;
      if (kind === 0 && goesOn(text, at, code, last)) {
        // What follows an inner mark is no longer part of the key.
        shift = -1;
        code = text.charCodeAt(++at);
        kind = at < text.length ? kindOf(code) : 0;
      }
    }
    ends[count] = at;
    keys[count++] = key;
  }
  return { count, starts, ends, keys, words };
}

/** Whether the mark at `at` belongs to the token that it follows. */
function goesOn(text: string, at: number, code: number, last: number): boolean {
  if (code !== apostrophe && code !== comma && code !== stop) return false;
  const next = at + 1 < text.length ? kindOf(text.charCodeAt(at + 1)) : 0;
  if (code === apostrophe) return last === 1 && next === 1;
  if (last === 2) return next === 2;
  if (code !== stop) return false;
  // `U.S.`: a stop after a single letter, before another one or at the end of such a run.
  if (kindOf(text.charCodeAt(at - 2)) !== 0 && at >= 2) return false;
  return next === 1 ? isSingle(text, at + 1) : at >= 3 && text.charCodeAt(at - 2) === stop;
}

/** Whether one letter stands alone at `at`. */
function isSingle(text: string, at: number): boolean {
  return at + 1 >= text.length || kindOf(text.charCodeAt(at + 1)) === 0;
}

function grown(from: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}

/** Index of the first token that ends after `offset`; `count` where there is none. */
export function tokenFrom({ count, ends }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
