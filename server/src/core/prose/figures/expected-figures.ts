/** Figures that are no facts: hoped for, asked for, supposed. */
import { type Figure, extentOf } from './figure.js';
import type { Prose } from '../prose.js';
import { textBetween } from './text-around.js';

const ahead =
  /\b(?:(?:should|could|would|might|ought to|must)(?! (?:only )?(?:have|confirm|name|cite|point|show|report|list|count)\b)(?: [a-z]+){1,4}|(?:(?<!\b(?:in|since|of|from|by) )may|will|can)(?: [a-z]+ly)? [a-z]+(?: [a-z]+){0,2}|(?:expect|hope|plan|intend|promise|want|aim|propose|ask(?!ed (?:if|whether|how|about)\b)|call|urge|recommend)(?:s|d|ed|ing)?(?: for| on| to)?(?: [a-z]+){0,4}|(?:goal|target|quota|minimum) (?:of|is|was)(?: [a-z]+){0,3})(?: [a-z]+)? $/i;
/** `nine men will be charged` */
const yet = /(?: [\w'-]+){0,4} (?:would|will|may|might|could|should|(?:is|are) to)(?: [a-z]+)? be $/i;
const supposition = /^[-* (]*(?:If|Should|Were)\b/;
const longestLead = 120;

/** Whether a figure stands behind `hopes to bring`, `should try`, `If the bill passes`. */
export function isExpected(prose: Prose, figure: Figure): boolean {
  const { sentence } = figure;
  if (supposition.test(prose.text.slice(sentence.from, sentence.from + 12))) return true;
  const { from } = extentOf(figure);
  if (figure.measure.from > figure.to && yet.test(textBetween(prose, figure, figure.measure))) return true;
  const start = Math.max(prose.clauseAt(from)?.from ?? sentence.from, sentence.from, from - longestLead);
  const words = prose.text.slice(start, from);
  return ahead.test(words.slice(words.lastIndexOf(',') + 1));
}
