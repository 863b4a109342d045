/** Numbers in brackets that an announcement gives a time: `2009 figures (2008 in parentheses)`, `Convictions: 16 (12)`. */
import type { Figure } from './figure.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead, textBehind } from './text-around.js';

/** The time of a number in brackets right behind another; undefined where nothing announces one. */
export function bracketedYear(prose: Prose, { from, to }: Pick<Figure, 'from' | 'to'>): string | undefined {
  if (prose.text.charAt(to) !== ')' || !/\d \($/.test(textAhead(prose, { from }, longestOpening))) return undefined;
  const passage = prose.sentenceAt(from)?.block.passage;
  return passage && announced.exec(prose.text.slice(passage.from, from))?.[1];
}

/** Whether a time is only that of the numbers in brackets. */
export function isOfBrackets(prose: Prose, time: Stretch): boolean {
  return inBrackets.test(textBehind(prose, time));
}

/** `8 (` */
const longestOpening = 3;
const announcement =
  "(?:'s)?(?: (?:figures|data|numbers|totals|statistics))?(?: (?:are|is|given|shown|appear|stand|put))* in (?:parenthes[ei]s|brackets)\\b";
const inBrackets = new RegExp(`^${announcement}`, 'i');
const announced = new RegExp(
  `\\b((?:19|20)\\d\\d|(?:previous|prior|last|preceding) (?:year|period|reporting period))${announcement}`,
  'i',
);
