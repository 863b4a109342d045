/**
 * What the matching copy writes in place of the scars of transmission and of characters that drafters type in several
 * ways (tip-rules 2.1, cable-format 2.3). The recognisers are those of the rules that report the scars, so that what a rule
 * takes for a dash is a dash in the copy.
 */
import type { Span } from '../../syntax/types.js';
import { type Repair, blankRuns } from './blank-runs.js';
import { isGarbledApostrophe } from './garbled-apostrophe.js';
import { findGarbledQuotes } from './garbled-quotes.js';
import { eachHit } from '../hits.js';
import { isLostPossessive } from './lost-possessive.js';
import { escapeSpans, findLinks } from './markdown-scars.js';
import { plainForm } from './plain-characters.js';
import { findGarbledDashes } from './stray-brackets.js';
import { isDigit, isLetter } from '../words.js';

/** Where to look: subject and paragraphs, in which marks pair; and the page lines, which are no part of them. */
export interface RepairScope {
  readonly stretches: readonly Span[];
  readonly pages: readonly Span[];
}

/** All repairs in the scope, in order. */
export function findRepairs(text: string, { stretches, pages }: RepairScope): readonly Repair[] {
  const start = stretches[0]?.start ?? 0;
  const end = stretches[stretches.length - 1]?.end ?? 0;
  const repairs: Repair[] = [];
  const add: Add = (at, length, replacement) => repairs.push({ start: at, end: at + length, text: replacement });
  eachHit(text, ',', stretches, (comma, stretch) => {
    if (isGarbledApostrophe(text, comma)) add(comma, 1, "'");
    else if (isLostPossessive(text, comma, stretch, pages)) add(comma, 1, endsInS(text, comma) ? "'" : "'s");
  });
  for (const { opening, closing } of findGarbledQuotes(text, stretches)) {
    if (opening !== undefined) add(opening, 1, '"');
    if (closing !== undefined) add(closing, 1, '"');
  }
  for (const bracket of findGarbledDashes(text, stretches, pages)) add(bracket, 1, ' --');
  addDoubleHyphens(text, stretches, add);
  addMarkdown(text, { start, end }, add);
  addNegations(text, stretches, add);
  addForeignCharacters(text, { start, end }, add);
  repairs.sort((one, other) => one.start - other.start);
  return merged(blankRuns(text, start, end), repairs);
}

type Add = (at: number, length: number, replacement: string) => void;

function endsInS(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 32) === 115;
}

/** `word--word`, `victims ---- in`: one form for all dashes. */
function addDoubleHyphens(text: string, stretches: readonly Span[], add: Add): void {
  let last = 0;
  eachHit(text, '--', stretches, (at) => {
    if (at < last) return;
    last = at + 2;
    while (text.charAt(last) === '-') last++;
    const left = isBlank(text.charCodeAt(at - 1)) ? '' : ' ';
    const right = last >= text.length || isBlank(text.charCodeAt(last)) ? '' : ' ';
    if (left !== '' || right !== '' || last - at > 2) add(at, last - at, `${left}--${right}`);
  });
}

/** `[Guidelines](#)` is a word with the debris of a link, `[1](#)` a paragraph sign, `\$` a sign with an escape. */
function addMarkdown(text: string, stretch: Span, add: Add): void {
  for (const { start, end, textStart, textEnd } of findLinks(text, stretch))
    if (text.slice(textStart, textEnd) === '1') add(start, end - start, '\u00B6');
    else {
      add(start, textStart - start, '');
      add(textEnd, end - textEnd, '');
    }
  for (const { start } of escapeSpans(text, stretch)) add(start, 1, '');
}

const doubling = /\b(not?)\/\1(?![A-Z])/iy;

/** `not/not` says `not` so that no garble can lose it. */
function addNegations(text: string, stretches: readonly Span[], add: Add): void {
  eachHit(text, '/', stretches, (slash, { start }) => {
    const isShort = (text.charCodeAt(slash - 1) | 32) === 111; // no
    doubling.lastIndex = Math.max(start, slash - (isShort ? 2 : 3));
    if (doubling.test(text)) add(slash, doubling.lastIndex - slash, '');
  });
}

const foreignCharacter = /[^\0-\x7F]/g;
const replacementCharacter = 0xfffd;

/** Typographic marks become the plain ones; accented letters and the paragraph sign stay. */
function addForeignCharacters(text: string, { start, end }: Span, add: Add): void {
  foreignCharacter.lastIndex = start;
  // Hot: for most texts this is one search that finds nothing.
  while (foreignCharacter.test(text)) {
    const at = foreignCharacter.lastIndex - 1;
    if (at >= end) break;
    const code = text.charCodeAt(at);
    if (code === replacementCharacter) addReplacement(text, at, add);
    else if (!isLetter(code)) {
      const plain = plainForm(text, at, at + 1);
      if (plain) add(at, 1, plain.text);
    }
  }
  foreignCharacter.lastIndex = 0;
}

/** U+FFFD stands for an apostrophe before `s` and for the paragraph sign before a number. */
function addReplacement(text: string, at: number, add: Add): void {
  const next = text.charCodeAt(at + 1);
  if (isLetter(text.charCodeAt(at - 1)) && (next | 32) === 115 && !isLetter(text.charCodeAt(at + 2))) add(at, 1, "'");
  else if (isDigit(next)) add(at, 1, '\u00B6');
}

function merged(one: readonly Repair[], other: readonly Repair[]): readonly Repair[] {
  if (other.length === 0) return one;
  const all: Repair[] = [];
  let next = 0;
  for (const repair of one) {
    for (let rival = other[next]; rival && rival.start < repair.start; rival = other[++next]) all.push(rival);
    all.push(repair);
  }
  return all.concat(other.slice(next));
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160;
}
