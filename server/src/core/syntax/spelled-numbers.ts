/** Paragraph numbers in words: `paragraphs two and three`. */

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Source of an expression for one of the words, with none behind it. */
export const spelledNumber = `(?:${words.join('|')})(?![A-Za-z0-9'-])`;

/** The number that a word stands for. */
export function readSpelled(word: string): number | undefined {
  const index = words.indexOf(word.toLowerCase());
  return index === -1 ? undefined : index + 1;
}

/** A number written as `sample` is: in digits, or in a word with its capitals where there is one. */
export function spellLike(number: number, sample: string): string {
  const word = words[number - 1];
  if (word === undefined || readSpelled(sample) === undefined) return String(number);
  if (sample === sample.toUpperCase()) return word.toUpperCase();
  return sample.charAt(0) === sample.charAt(0).toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
