/** Consecutive years in words: `for a third consecutive year`, `two consecutive years`. */
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** `a third consecutive year` (the stretch is `third consecutive year`) or `two consecutive years`. */
export interface YearCount extends Stretch {
  readonly kind: 'ordinal' | 'cardinal';
  readonly value: number;
  /** The number word. */
  readonly number: Stretch;
  readonly sentence: Sentence;
}

/** Numbers as they are written out. */
export const cardinals = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
] as const;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const consecutive = defineVocabulary({
  year: ['consecutive year', 'straight year', 'successive year', 'year in a row'],
  years: ['consecutive years', 'straight years', 'successive years', 'years in a row'],
});
const ordinalAhead = /\b(?:a|an|the|its|her|his) ([a-z]+|\d{1,2}(?:st|nd|rd|th)) $/i;
const cardinalAhead = /\b([a-z]+|\d{1,2}) $/i;

/** All of them, in order. */
export function yearCounts(prose: Prose): readonly YearCount[] {
  return prose.hits(consecutive).flatMap((hit) => {
    const sentence = prose.sentenceAt(hit.from);
    return sentence ? countAt(prose, sentence, hit) : [];
  });
}

function countAt(prose: Prose, sentence: Sentence, { kind, from, to }: Hit<'year' | 'years'>): readonly YearCount[] {
  const before = prose.text.slice(Math.max(sentence.from, from - 24), from);
  const word = (kind === 'year' ? ordinalAhead : cardinalAhead).exec(before)?.[1];
  const value = word === undefined ? 0 : valueOf(word.toLowerCase(), kind);
  if (word === undefined || value < (kind === 'year' ? 2 : 1)) return [];
  const start = from - 1 - word.length;
  const number = { from: start, to: from - 1 };
  return [{ kind: kind === 'year' ? 'ordinal' : 'cardinal', value, number, sentence, from: start, to }];
}

function valueOf(word: string, kind: 'year' | 'years'): number {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return kind === 'year' ? ordinals.indexOf(word) + 1 : cardinals.indexOf(word as (typeof cardinals)[number]);
}

/** `third` for 3, written with a capital or a figure as `like` is; undefined beyond ten. */
export function ordinalLike(value: number, like: string): string | undefined {
  const word = ordinals[value - 1];
  if (!/^\d/.test(like)) return word;
  const end = value > 3 && value < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${String(value)}${end}`;
}
