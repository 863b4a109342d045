/** Word tokens of the matching copy: where each one is and how it begins, in flat arrays. */

/**
 * A token is a run of letters and digits. An apostrophe (`post's`), a comma or stop between digits (`2,566`, `3.5`) and
 * the inner stops of an abbreviation (`U.S`) belong to it; a hyphen parts two tokens that count as one word in distances.
 */
export interface Tokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The first four letters or digits in lower case, packed into one number: what vocabularies look up. */
  readonly keys: Int32Array;
  /** Tokens that begin with a digit, in order. */
  readonly figures: readonly number[];
  /** Number of the word that the token belongs to: `trafficking-related` is one word of two tokens. */
  readonly words: Int32Array;
}

const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const stop = 46;

const other = 0;
const letter = 1;
const digit = 2;

/** What each character of ASCII is in a token. */
const kindsOfAscii = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 48 && code <= 57) return digit;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? letter : other;
});

/** Whether a token may hold the character. */
function isWordCode(code: number): boolean {
  if (code < 128) return kindsOfAscii[code] !== other;
  // Letters beyond ASCII; not the signs of Latin-1, not the punctuation from U+2000 on.
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code >= 0x3040);
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The key of a token that begins with what `text` has at `offset`. */
export function keyOf(text: string, offset = 0): number {
  let key = 0;
  for (let at = 0; at < 4 && isWordCode(text.charCodeAt(offset + at)); at++)
    key |= lowerByte(text.charCodeAt(offset + at)) << (24 - at * 8);
  return key;
}

/** Case does not count in keys: the bit that parts capitals from small letters is set, as it is in digits. */
function lowerByte(code: number): number {
  return (code | 32) & 255;
}

/** All tokens of `text`. */
export function readTokens(text: string): Tokens {
  let room = (text.length >> 2) + 8;
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let keys = new Int32Array(room);
  let words = new Int32Array(room);
  const figures: number[] = [];
  let count = 0;
  let word = 0;
  const { length } = text;
  // Hot: runs over every unit of the copy, once for all vocabularies. Inside a token there is nothing but the table.
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    if (!isWordCode(code)) continue;
    if (count === room) {
      room *= 2;
      starts = grown(starts, room);
      ends = grown(ends, room);
      keys = grown(keys, room);
      words = grown(words, room);
    }
    if (count === 0 || ends[count - 1] !== at - 1 || text.charCodeAt(at - 1) !== hyphen) word++;
    if (isDigitCode(code)) figures.push(count);
    starts[count] = at;
    words[count] = word;
    let key = 0;
    for (let shift = 24; shift >= 0 && isWordCode(code); shift -= 8) {
      key |= lowerByte(code) << shift;
      // Beyond the end this is NaN, which is no part of a word.
      code = text.charCodeAt(++at);
    }
    for (;;) {
      while (isWordCode(code)) code = text.charCodeAt(++at);
      if ((code !== apostrophe && code !== comma && code !== stop) || !goesOn(text, at, code)) break;
      code = text.charCodeAt(++at);
    }
    ends[count] = at;
    keys[count++] = key;
  }
  return { count, starts, ends, keys, figures, words };
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
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
