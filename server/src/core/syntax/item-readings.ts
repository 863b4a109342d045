/** What the label of an item may stand for: a digit, a letter, a Roman numeral. */
import type { Item } from './types.js';

/** One of the things that a label may stand for. */
export interface Reading {
  readonly style: Item['kind'];
  readonly ordinal: number;
}

/** All of them, the likeliest first: `I` is the first roman before it is the ninth letter; `C` is a letter before it is a hundred. */
export function itemReadings(label: string): readonly Reading[] {
  if (/^\d+$/.test(label)) return [{ style: 'digit', ordinal: Number(label) }];
  const readings: Reading[] = [];
  const upper = label.toUpperCase();
  if (label.length === 1) readings.push({ style: 'letter', ordinal: upper.charCodeAt(0) - 64 });
  const roman = romanValue(upper);
  if (roman !== undefined) readings.push({ style: 'roman', ordinal: roman });
  return readings;
}

const romanDigits = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
]);

function romanValue(word: string): number | undefined {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(word) || word === '') return undefined;
  let total = 0;
  for (let index = 0; index < word.length; index++) {
    const value = romanDigits.get(word.charAt(index)) ?? 0;
    total += value < (romanDigits.get(word.charAt(index + 1)) ?? 0) ? -value : value;
  }
  return total;
}
