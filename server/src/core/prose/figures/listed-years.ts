/** Numbers in a row with as many years: `33, 35 and 34 in 2007, 2008 and 2009`. */
import type { Figure } from './figure.js';
import type { Prose } from '../prose.js';

/** The year that has the place in its row that the number has in its own. */
export function listedYear(prose: Prose, { sentence, from }: Figure): string | undefined {
  const words = prose.textOf(sentence);
  const years = yearRow.exec(words);
  if (!years) return undefined;
  const ahead = numbersAhead.exec(words.slice(0, years.index));
  const behind = ahead ? undefined : numbersBehind.exec(words.slice(years.index + years[0].length));
  const row = ahead?.[1] ?? behind?.[1] ?? '';
  const start = sentence.from + (ahead ? ahead.index : years.index + years[0].length + (behind?.[0].indexOf(row) ?? 0));
  const numbers = [...row.matchAll(member)].map(({ index }) => start + index);
  const named = years[0].match(/\d+/g) ?? [];
  return named.length === numbers.length ? named[numbers.indexOf(from)] : undefined;
}

const yearRow = /\b(?:19|20)\d\d(?:, (?:19|20)\d\d){0,6},? and (?:19|20)\d\d\b/;
const row = '[\\w-]+(?:, [\\w-]+){0,6},? and [\\w-]+';
/** A row, and at most a few words up to the years. */
const numbersAhead = new RegExp(`\\b(${row})(?: [a-z]+){0,5},? $`, 'i');
/** The same the other way round. */
const numbersBehind = new RegExp(`^,?(?: [a-z]+){0,6}? (${row})\\b`, 'i');
/** One of a row. */
const member = /\b(?!and\b)[\w-]+/g;
