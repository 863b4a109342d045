/** Terms in running text: which words mean which term. */
import { foldAlias } from './fold-alias.js';
import { lazy } from './lazy.js';
import { termAliases } from './terms.js';

/** A place where a text has the words of a term. */
export interface TermMention {
  readonly id: string;
  /** The words as the list has them. */
  readonly alias: string;
  readonly start: number;
  readonly end: number;
}

/** Stretches that interrupt a text and are none of it: page lines, in the order of the text. */
export type Holes = readonly { readonly start: number; readonly end: number }[];

/**
 * Each term in `text` between `start` and `end`: at each place the longest alias, whole words only, over line breaks and
 * page lines, with garbled apostrophes and hyphens.
 */
export function termMentions(text: string, start = 0, end = text.length, holes: Holes = []): readonly TermMention[] {
  const mentions: TermMention[] = [];
  const word = new RegExp(wordPattern, 'g');
  word.lastIndex = start;
  const place: Place = { text, limit: end, holes };
  // Hot: one native scan for words, a look-up for each, and comparing only where an alias begins; as in country-mentions.
  for (let found = word.exec(text); found && found.index < end; found = word.exec(text)) {
    const [whole] = found;
    const entry =
      entryAt(place, found.index, whole) ??
      // `&word8` has garbled quotation marks.
      (whole.endsWith('8') ? entryAt(place, found.index, whole.slice(0, -1)) : undefined);
    if (!entry) continue;
    word.lastIndex = entry.end;
    if (entry.id !== undefined) mentions.push({ id: entry.id, alias: entry.alias, start: found.index, end: entry.end });
  }
  return mentions;
}

const wordPattern = /[A-Za-z0-9À-ÖØ-öø-ÿ]+/;

interface Place {
  readonly text: string;
  readonly limit: number;
  readonly holes: Holes;
}

/** An alias, taken apart behind its first word. */
interface Entry {
  /** Undefined for a phrase in which an alias means something else. */
  readonly id: string | undefined;
  readonly alias: string;
  readonly first: string;
  readonly rest: string;
  /** Whether case counts. */
  readonly exact: boolean;
  /** Whether it must stand alone on its line. */
  readonly heading: boolean;
}

function entryAt(place: Place, start: number, word: string): (Entry & { readonly end: number }) | undefined {
  const { text, limit } = place;
  const entries = entriesByWord().get(word.toLowerCase());
  if (!entries || isLetter(text.charCodeAt(start - 1))) return undefined;
  for (const entry of entries) {
    if (entry.exact && entry.first !== word) continue;
    const end = endOf(entry, place, start + word.length);
    if (end === -1 || end > limit || isInsideWord(text, start, end)) continue;
    if (entry.heading && !standsAlone(text, start, end)) continue;
    return { ...entry, end };
  }
  return undefined;
}

/** Aliases by their first word in lower case; the longest first, a heading before the same word in a sentence. */
const entriesByWord = lazy((): ReadonlyMap<string, readonly Entry[]> => {
  const entries = new Map<string, Entry[]>();
  for (const { id, aliases, except, context } of termAliases()) {
    for (const alias of aliases) add(entries, entryOf(alias, id, context === 'heading'));
    for (const phrase of except) add(entries, entryOf(phrase, undefined, false));
  }
  for (const group of entries.values())
    group.sort((a, b) => b.alias.length - a.alias.length || Number(b.heading) - Number(a.heading));
  return entries;
});

function add(entries: Map<string, Entry[]>, entry: Entry): void {
  const key = entry.first.toLowerCase();
  const group = entries.get(key);
  if (!group) entries.set(key, [entry]);
  // `TIP Report` and `TIP report` are one: case does not count.
  else if (
    !group.some((other) => other.id === entry.id && !other.exact && foldAlias(other.alias) === foldAlias(entry.alias))
  )
    group.push(entry);
}

/** Aliases in capitals of this many letters or fewer are acronyms. */
const longestAcronym = 5;

function entryOf(alias: string, id: string | undefined, heading: boolean): Entry {
  const first = new RegExp(wordPattern, 'y').exec(alias)?.[0] ?? '';
  const letters = alias.replace(/[^A-Za-zé]/g, '');
  const exact = letters.length <= longestAcronym && !/[a-zé]/.test(letters);
  return { id, alias, first, rest: alias.slice(first.length), exact, heading };
}

/** End of the rest of an alias in the text at `offset`, or -1. */
function endOf({ rest, exact }: Entry, place: Place, offset: number): number {
  const { text } = place;
  let at = offset;
  for (let index = 0; index < rest.length; index++) {
    const wanted = rest.charAt(index);
    const here = text.charAt(at);
    if (wanted === ' ' || wanted === '-') {
      const gap = gapEnd(place, at);
      if (gap === -1) return -1;
      at = gap;
    } else if (here === wanted || (wanted === "'" && apostrophes.has(here))) at++;
    else if (!exact && here.toLowerCase() === wanted.toLowerCase()) at++;
    else return -1;
  }
  return at;
}

const apostrophes: ReadonlySet<string> = new Set(["'", '\u2018', '\u2019', ',']);
/** Blanks that may stand for one blank of an alias: a line break with indentation, not a gap. */
const longestGap = 40;

/**
 * End of what stands for the blank or hyphen of an alias at `offset`: blanks with page lines among them, a hyphen, or the
 * bracket that an archive has for one (`non)paper`); -1 where there is nothing of that.
 */
function gapEnd({ text, holes }: Place, offset: number): number {
  const sign = text.charAt(offset);
  if (sign === ')') return isLetter(text.charCodeAt(offset + 1)) ? offset + 1 : -1;
  let at = sign === '-' ? offset + 1 : offset;
  for (let length = 0; length <= longestGap; length++) {
    const hole = isBlank(text.charCodeAt(at)) ? undefined : holes.find(({ start }) => start === at);
    if (hole) at = hole.end;
    else if (isBlank(text.charCodeAt(at))) at++;
    else return at > offset ? at : -1;
  }
  return -1;
}

/** Whether the words from `start` to `end` are part of a longer word: `posts1`, `post-conflict`, `3 P` of `3 P.M.`. */
function isInsideWord(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (isLetter(text.charCodeAt(end - 1)) || isDigit(text.charCodeAt(end - 1))) {
    if (isLetter(after) || (isDigit(after) && !isGarbledQuote(text, start, end))) return true;
    if (isAbbreviation(text, end)) return true;
  }
  if (!plainWord.test(text.slice(start, end))) return false;
  return isHyphenated(text, end, 1) || isHyphenated(text, start - 1, -1);
}

/** One word without capitals but for the first letter: with a hyphen it makes another word; `TIP-related` still is TIP. */
const plainWord = /^[A-Za-z][a-zé]*$/;

/** Whether a hyphen at `at` joins a letter on its other side, perhaps over a line break. */
function isHyphenated(text: string, at: number, step: 1 | -1): boolean {
  const next = text.charCodeAt(at + step);
  return text.charAt(at) === '-' && (isLetter(next) || (step === 1 && (next === 10 || next === 13)));
}

/** Characters before the closing `8` of `&word8` in which its `&` is looked for. */
const farthestQuote = 120;

function isGarbledQuote(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end + 1);
  if (text.charAt(end) !== '8' || isLetter(after) || isDigit(after)) return false;
  return text.slice(Math.max(0, start - farthestQuote), start).includes('&');
}

/** Whether the last letter belongs to an abbreviation with stops: the `P` of `3 P.M.`. */
function isAbbreviation(text: string, end: number): boolean {
  return text.charAt(end) === '.' && isLetter(text.charCodeAt(end + 1)) && !isLetter(text.charCodeAt(end - 2));
}

/** What may stand before a heading on its line: marker, number or letter, portion mark, hyphens. */
const beforeHeading =
  /^[ \t]*(?:--?[ \t]*)?(?:(?:\u00B6|\uFFFD|\[[1\u00B6]\]\(#[a-z0-9]*\))[ \t]*)?(?:\(?[A-Za-z0-9]{1,4}[.)][ \t]*){0,3}(?:\([A-Z/]{1,6}\)[ \t]*)?$/;
const afterHeading = /^[ \t]*(?::[ \t]*)?$/;
/** Characters of a line on each side that are looked at. */
const longestMargin = 40;

/** Whether the words are a heading: with a capital, and alone on their line. The last word of a wrapped sentence is none. */
function standsAlone(text: string, start: number, end: number): boolean {
  if (isLowerCase(text.charCodeAt(start))) return false;
  const from = Math.max(0, start - longestMargin);
  const before = text.slice(from, start);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  if (lineStart === 0 && from > 0) return false;
  const after = text.slice(end, end + longestMargin);
  const lineEnd = /[\r\n]|$/.exec(after)?.index ?? after.length;
  return beforeHeading.test(before.slice(lineStart)) && afterHeading.test(after.slice(0, lineEnd));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function isLowerCase(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 97 && lower <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7);
}
