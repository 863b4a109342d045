/** Curly quotes and long dashes, which no cable can transmit, as the plain characters that are meant. */

const singleQuotes = /[\u2018-\u201B\u2032\u00B4]/g;
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB]/g;
const hyphens = /[\u2010\u2011\u2212]/g;
const dashes = /[\u2012-\u2015]/g;
const curly = /[\u2010-\u2015\u2018-\u201F\u2032\u2033\u2212\u00AB\u00B4\u00BB]/;
const digit = /[0-9]/;
const blank = /\s/;

/** Whether there is anything to straighten. */
export function isCurly(text: string): boolean {
  return curly.test(text);
}

/** The text with straight quotes and plain dashes; all else stays. */
export function straightText(text: string): string {
  return text
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(hyphens, '-')
    .replace(dashes, (_, at: number, whole: string) => plainDash(whole.charAt(at - 1), whole.charAt(at + 1)));
}

/** A hyphen between two digits, else two hyphens with a blank on each side, as the linter writes it. */
function plainDash(before: string, after: string): string {
  if (digit.test(before) && digit.test(after)) return '-';
  return `${before === '' || blank.test(before) ? '' : ' '}--${after === '' || blank.test(after) ? '' : ' '}`;
}
