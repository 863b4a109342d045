/** Names of countries in running text. */
import { type CountryName, countryNamesFrom, findCountryByName } from './country-names.js';

/** A place where a text names a country. */
export interface CountryMention extends CountryName {
  readonly start: number;
  readonly end: number;
}

/**
 * Each name of a country in `text` between `start` and `end`, as written in the tables or in capitals: the longest name at
 * each place, whole words only, over line breaks, and with garbled apostrophes (`People,s Republic`). Demonyms and names
 * of governments are none.
 */
export function countryMentions(text: string, start = 0, end = text.length): readonly CountryMention[] {
  const mentions: CountryMention[] = [];
  capitalisedWord.lastIndex = start;
  // Hot: one native scan for words, a look-up for each, and comparing only where a name begins. One expression of a
  // thousand names takes as long here, and ten times the rest of the look-ups to compile on first use.
  for (let found = capitalisedWord.exec(text); found && found.index < end; found = capitalisedWord.exec(text)) {
    const mention = mentionAt(text, found.index, end, found[0]);
    if (!mention) continue;
    mentions.push(mention);
    capitalisedWord.lastIndex = mention.end;
  }
  return mentions;
}

/** The country whose name begins at `start`, if one does. */
export function countryMentionAt(text: string, start: number): CountryMention | undefined {
  capitalisedWord.lastIndex = start;
  const found = isCapital(text.charCodeAt(start)) ? capitalisedWord.exec(text) : undefined;
  return found?.index === start ? mentionAt(text, start, text.length, found[0]) : undefined;
}

const capitalisedWord = /\b[A-Z][A-Za-z]*/g;

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Blanks that may stand for one blank of a name: a line break with indentation, not a gap. */
const longestGap = 40;

function mentionAt(text: string, start: number, limit: number, word: string): CountryMention | undefined {
  const capitals = word.toUpperCase();
  const after = start + word.length;
  for (const name of countryNamesFrom(capitals)) {
    let end = name.startsWith(word) ? wholeEnd(name.slice(word.length), text, after) : -1;
    if (end === -1 && word === capitals) end = wholeEnd(name.toUpperCase().slice(word.length), text, after);
    const country = end === -1 || end > limit ? undefined : findCountryByName(name);
    if (country) return { ...country, start, end };
  }
  return undefined;
}

/** End of `rest` in `text` at `offset`, or -1; no letter or digit may follow. */
function wholeEnd(rest: string, text: string, offset: number): number {
  const end = endOf(rest, text, offset);
  return isLetterOrDigit(text.charCodeAt(end)) ? -1 : end;
}

/** End of `rest` in `text` at `offset`, or -1. */
function endOf(rest: string, text: string, offset: number): number {
  let at = offset;
  for (let index = 0; index < rest.length; index++) {
    const wanted = rest.charAt(index);
    if (wanted === ' ') {
      const gap = gapAt(text, at);
      if (gap === 0) return -1;
      at += gap;
    } else if (wanted === "'" ? apostrophes.includes(text.charAt(at)) && at < text.length : text.charAt(at) === wanted)
      at++;
    else return -1;
  }
  return at;
}

const apostrophes = "'\u2018\u2019,";
const blanks = ' \t\r\n';

/** Length of the blanks at `offset`; 0 where there are none or too many. */
function gapAt(text: string, offset: number): number {
  for (let length = 0; length <= longestGap; length++)
    if (offset + length >= text.length || !blanks.includes(text.charAt(offset + length))) return length;
  return 0;
}

function isLetterOrDigit(code: number): boolean {
  const lower = code | 0x20;
  return (code >= 48 && code <= 57) || (lower >= 97 && lower <= 122) || (code >= 0xc0 && code <= 0xff);
}
