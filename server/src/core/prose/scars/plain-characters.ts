/** Typographic characters and the plain ones that drafters mean by them (cable-format 2.2). */

/** What may stand for a character, and whether that is beyond doubt. */
export interface PlainForm {
  readonly text: string;
  readonly sure: boolean;
}

const doubleQuotes = '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033';
const singleQuotes = '\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u00B4';
const hyphens = '\u2010\u2011\u2212';
const dashes = '\u2012\u2013\u2014\u2015';
const blanks = '\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000';
const nothing = '\u00AD\u200B\u200C\u200D\u2060\uFEFF';

/** Signs that are written out in a cable. */
const written: ReadonlyMap<string, string> = new Map([
  ['\u2026', '...'],
  ['\u2022', '--'],
  ['\u00B7', '--'],
  ['\u20AC', 'EUR '],
  ['\u00A3', 'GBP '],
  ['\u00DF', 'ss'],
  ['\u00C6', 'AE'],
  ['\u00E6', 'ae'],
  ['\u0152', 'OE'],
  ['\u0153', 'oe'],
  ['\u00D8', 'O'],
  ['\u00F8', 'o'],
  ['\u0141', 'L'],
  ['\u0142', 'l'],
  ['\u0131', 'i'],
  ['\u00D0', 'D'],
  ['\u0110', 'D'],
  ['\u0111', 'd'],
  ['\u00BD', '1/2'],
  ['\u00BC', '1/4'],
  ['\u00BE', '3/4'],
  ['\u00B0', ' degrees'],
]);

const combiningMarks = /[\u0300-\u036F]+/g;
const plainText = /^[ -~]+$/;

/** The plain form of the character, or the tabs, from `start` to `end` of `text`; undefined where there is none. */
export function plainForm(text: string, start: number, end: number): PlainForm | undefined {
  const character = text.slice(start, end);
  if (doubleQuotes.includes(character)) return { text: '"', sure: true };
  if (singleQuotes.includes(character)) return { text: "'", sure: true };
  if (hyphens.includes(character)) return { text: '-', sure: true };
  if (dashes.includes(character)) return { text: plainDash(text, start, end), sure: true };
  if (blanks.includes(character)) return { text: ' ', sure: true };
  if (/^\t+$/.test(character)) return { text: ' '.repeat(character.length), sure: false };
  if (nothing.includes(character)) return { text: '', sure: false };
  const plain = written.get(character) ?? character.normalize('NFD').replace(combiningMarks, '');
  return plain !== character && plainText.test(plain) ? { text: plain, sure: false } : undefined;
}

/** A hyphen between two digits, else two hyphens with a blank on each side. */
function plainDash(text: string, start: number, end: number): string {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/\d/.test(before) && /\d/.test(after)) return '-';
  return `${/\S/.test(before) ? ' ' : ''}--${/\S/.test(after) ? ' ' : ''}`;
}
