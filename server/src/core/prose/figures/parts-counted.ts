/** Parts of those who are counted: `Three of the six were convicted.` */
import type { Figure } from './figure.js';
import { isAward } from './measures.js';
import { readNumberWords } from './number-words.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { textAhead } from './text-around.js';

/** The number of a part and where it stands. */
export interface PartCounted extends Stretch {
  readonly value: number;
}

/** The part of the figure that it befell: of `three of the six` the three. */
export function partCounted(prose: Prose, figure: Figure): PartCounted | undefined {
  if (!isOfPart(prose, figure)) return undefined;
  const [written = '', words = ''] = partBefore.exec(textAhead(prose, figure, longestPart)) ?? [];
  const value = valueOf(words);
  const from = figure.from - written.length;
  return value === undefined ? undefined : { value, from, to: from + words.length };
}

const partBefore = /\b(\d{1,3}(?:,\d{3})?|[a-z]+(?:-[a-z]+)?) of (?:the|these|those|its|their) $/i;
const longestPart = 40;

/** What befell somebody befell the part, not the whole: a deed before the number, or a passive or an award behind it. */
function isOfPart(prose: Prose, { measure, from, to }: Figure): boolean {
  const isAhead = measure.from < from;
  if (measure.form === 'noun') return !isAhead;
  return (
    isAhead || isAward(prose, measure) || /\b(?:was|were|is|are|been|must)\b/i.test(prose.text.slice(to, measure.from))
  );
}

function valueOf(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words.replaceAll(',', ''));
  return readNumberWords(words.toLowerCase().split(/[ -]/))?.value;
}
