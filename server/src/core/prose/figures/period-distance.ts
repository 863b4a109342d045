/** How far a time stands from a number, in letters and in sense: the nearest one is that of the figure. */
import type { Figure } from './figure.js';
import { smallNumber } from './number-words.js';
import { textAhead, textBehind } from './text-around.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** How far a time stands from a figure; `Infinity` if it is that of another number. */
export function farFrom(prose: Prose, place: Stretch, figure: Figure): number {
  return place.from >= figure.to ? farBehind(prose, place, figure) : farAhead(prose, place, figure);
}

/** How far a time is that labels a number, less than any other: `2008: 15`. */
export const labelling = -1;

/** A time behind the number, and mostly behind its word: `39 cases were investigated in 2009`. */
function farBehind(prose: Prose, place: Stretch, { sentence, elliptical, measure, to }: Figure): number {
  const end = elliptical || measure.to > sentence.to ? to : Math.max(to, measure.to);
  const gap = prose.text.slice(place.from >= end ? end : to, place.from).replace(monthsOf, '');
  if (isInAside(gap) || isCompared(gap)) return Infinity;
  // `41 (2008: 35)`, `22, and in 2006 just nine`: the year is that of the next number.
  const behind = textBehind(prose, place);
  return /^: \d/.test(behind) || (/\band (?:in|during) $/i.test(gap) && another.test(behind))
    ? Infinity
    : weightOf(gap);
}

/** Months at the beginning or the end of a year, with the word or without: `in the first three of 2010` */
export const fewMonths = '(?:two|three|four|five|six|nine|\\d)(?: months)?';
const monthsOf = new RegExp(` the (?:first|last) ${fewMonths} of $`, 'i');
const another = new RegExp(`^,? (?:there were |it was )?(?:just |only |about |another )?${smallNumber}\\b`, 'i');

/** `41 (35 in 2008)`: the bracket has a number of its own. */
function isInAside(gap: string): boolean {
  const opening = gap.lastIndexOf('(');
  return opening > gap.lastIndexOf(')') && hasNumber(gap.slice(opening));
}

function isCompared(gap: string): boolean {
  return compared.test(gap) || (hasNumber(gap) && (sets.test(gap) || gap.includes(':')));
}

/** `69 convictions, up from 59 in 2007`: the year is that of the 59. */
const compared = new RegExp(
  '\\b(?:same as|than|as) (?:it was )?(?:in |during )?(?:the )?$|' +
    `(?:, against|,? (?:up|down|compared|as against|after|from(?=[^,;]* (?:${smallNumber})\\b)))\\b[^,;]{0,30} [\\w-]+ (?:in|during|for) (?:the )?$`,
  'i',
);

/** `57, more than double the 26 launched in 2008`: another figure stands in comparison. */
const sets =
  /\b(?:compared (?:to|with)|as against|versus|than|double|twice|half|triple|(?:up|down|drop|fall|increase|decrease|declin\w+|ris\w+) from|following|after)\b/i;

/** A time before the number. */
function farAhead(prose: Prose, place: Stretch, { sentence, from }: Figure): number {
  const gap = prose.text.slice(place.to, from);
  if (/^(?:: | -- )$/.test(gap)) return labelling;
  const opening = Math.max(sentence.from, prose.text.lastIndexOf('(', place.from));
  if (wasInAside(prose.text.slice(opening, place.from), gap) || wasCompared(prose, place, gap)) return Infinity;
  return weightOf(gap) + ahead + (/^(?:,[^,]{1,40},)? that\b/.test(gap) ? apart : 0);
}

/** `(35 in 2008) and 41`: what the bracket has before the time, and the gap behind that. */
function wasInAside(before: string, gap: string): boolean {
  const inside = /^([^()]*)\)/.exec(gap)?.[1];
  return inside !== undefined && hasNumber(before + inside);
}

/** `22, up from 20 the year before, and 14 convictions` */
function wasCompared(prose: Prose, place: Stretch, gap: string): boolean {
  return /^,? and |^, /.test(gap) && ofCompared.test(textAhead(prose, place, longestComparison));
}

const ofCompared =
  /\b(?:from|than|with|to(?! date\b)|against) (?:just |only )?(?:\d[\d,]*|[a-z]+(?:-[a-z]+)?)(?: [a-z]+)? (?:in |during )?(?:the )?$/i;
const longestComparison = 40;

function weightOf(gap: string): number {
  return gap.length + (gap.includes(';') ? apart : 0) + (hasNumber(gap) ? apart : 0);
}

/** What a time before the number counts more than one behind, in letters. */
const ahead = 14;
/** What another number, a semicolon or a clause between counts, in letters. */
const apart = 60;

function hasNumber(gap: string): boolean {
  return anyNumber.test(gap);
}

const anyNumber = new RegExp(`\\b${smallNumber}\\b`, 'i');
