/** Numbers written out. */

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A small number in a regular expression: digits or a word; `one` is mostly none. */
export const smallNumber = `(?:\\d{1,3}|${[...units.slice(2), ...tens.slice(2)].join('|')})`;

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((word, ten): [string, number][] => (word === '' ? [] : [[word, ten * 10]])),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
]);

/** Quantities without a figure: `dozens of arrests`. */
const vagueScales: ReadonlySet<string> = new Set(['hundreds', 'thousands', 'dozens']);

/** Words with which a number may begin, for a vocabulary; `zero` counts nothing. */
export const numberWords: readonly string[] = [
  'half',
  ...units.slice(1),
  ...tens.filter((word) => word !== ''),
  ...scales.keys(),
  ...vagueScales,
];

/** What a row of number words says. */
export interface SpelledNumber {
  /** Undefined for `dozens`. */
  readonly value: number | undefined;
  /** Words of the row that belong to it. */
  readonly length: number;
}

/**
 * The number that `words` begin with: `thirty one` (with or without a hyphen), `two hundred and forty`, `a` or nothing
 * before `dozen`; undefined where they begin with none.
 */
export function readNumberWords(words: readonly string[]): SpelledNumber | undefined {
  if (words[0] === 'half' && words[1] === 'a' && words[2] === 'dozen') return { value: 6, length: 3 };
  if (vagueScales.has(words[0] ?? '')) return { value: undefined, length: 1 };
  let total = 0;
  let part = 0;
  let length = 0;
  let lastUnit = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const value = values.get(word);
    const scale = scales.get(word);
    if (value !== undefined) {
      // `thirty one` is one number, `five six` are two.
      if (lastUnit || (part % 100 !== 0 && !(part % 10 === 0 && value < 10))) break;
      part += value;
      lastUnit = value < 20;
    } else if (scale !== undefined) {
      part = (part === 0 ? 1 : part) * scale;
      if (scale === 1000) {
        total += part;
        part = 0;
      }
      lastUnit = false;
    } else if (word === 'and' && index > 0 && scales.has(words[index - 1] ?? '') && values.has(words[index + 1] ?? ''))
      continue;
    else break;
    length = index + 1;
  }
  return length === 0 ? undefined : { value: total + part, length };
}
