/** The offence that a figure is about, as the text names it. */
import { keptUpTo } from './figure-cues.js';
import { type Figure, extentOf } from './figure.js';
import { nearestOffence } from './nearest-offence.js';
import {
  type OffenceName,
  isOtherOffence,
  lastOffenceIn,
  nameOf,
  offencesIn,
  speaksOfOtherCrime,
} from './offence-names.js';
import { textAhead, textBehind } from './text-around.js';
import { isTipCable } from './trafficking-talk.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** The nearest name: in the sentence, else at the head of the paragraph, else in the sentence before, else around it. */
export function figureOffence(prose: Prose, figure: Figure): string | undefined {
  const { sentence, from } = figure;
  const kept = keptUpTo(prose, sentence);
  const near = nearestOffence(prose, from < kept ? { from: sentence.from, to: kept } : sentence, extentOf(figure));
  if (near?.kind === 'exact') return nameOf(prose, near);
  const head = prose.sentenceAt(sentence.block.from);
  const first = head && !(head === sentence && from < kept) ? nearestOffence(prose, head, startOf(head)) : undefined;
  if (first?.kind === 'exact' && isHeading(prose, first)) return nameOf(prose, first);
  if (near) return nameOf(prose, near);
  // The row of a table stands for itself.
  if ('period' in figure) return offenceAround(prose, figure);
  const before = offenceBefore(prose, sentence, head === sentence ? undefined : first);
  return before !== undefined && isOtherOffence(before) && isToldEarlier(prose, figure)
    ? offenceAround(prose, figure)
    : (before ?? offenceAround(prose, figure));
}

/** `Of the 23 convictions`, where the sentence before has no 23: what that is about is another matter. */
function isToldEarlier(prose: Prose, { sentence, from, to }: Figure): boolean {
  const above = prose.neighbour(sentence, -1);
  const number = prose.text.slice(from, to);
  return (
    above !== undefined &&
    /\bOf (?:the|these|those) $/.test(textAhead(prose, { from })) &&
    !prose.textOf(above).includes(number)
  );
}

function startOf({ from }: Stretch): Stretch {
  return { from, to: from };
}

/** `Labor trafficking, Article 6: The unit opened …` */
function isHeading(prose: Prose, name: OffenceName): boolean {
  const block = prose.sentenceAt(name.from)?.block;
  if (!block || name.from - block.from > longestMark) return false;
  return /^[^.:]{0,80}:/.test(textBehind(prose, name, longestHeading));
}

/** What may stand before a heading: a dash and a blank. */
const longestMark = 2;
const longestHeading = 82;

/** The last name of the sentence before, or the `first` of the paragraph. */
function offenceBefore(prose: Prose, sentence: Sentence, first: OffenceName | undefined): string | undefined {
  const above = prose.neighbour(sentence, -1);
  const name = (above && nearestOffence(prose, above, { from: above.to, to: above.to })) ?? first;
  if (above && name?.kind === 'exact' && (parts.test(prose.textOf(above)) || namesSeveral(prose, above)))
    return 'trafficking';
  return name && nameOf(prose, name);
}

/** A sentence on a part of the figures: `Of the 46, eleven concerned labor exploitation.` */
const parts = /^Of (?:the|these|those|them)\b|\b(?:of which|of whom|of these|of them)\b/i;

/** A sentence that parts sex from labor trafficking; what follows it is on both. */
function namesSeveral(prose: Prose, sentence: Stretch): boolean {
  const exact = offencesIn(prose, sentence).filter(({ kind }) => kind === 'exact');
  const names = new Set(exact.map((name) => nameOf(prose, name)));
  return (
    names.size > 1 && [...names].every((name) => /(?:trafficking|exploitation)$|^forced|^debt|^domestic/.test(name))
  );
}

/** Where nothing near names one: the last offense before a list or table, else trafficking if paragraph or subject name it. */
function offenceAround(prose: Prose, { sentence, from }: Figure): string | undefined {
  const { block } = sentence;
  if (speaksOfOtherCrime(prose.textOf(sentence))) return undefined;
  const above = lastOffenceIn(prose, { from: block.passage.from, to: from });
  const lead = above && prose.sentenceAt(above.from);
  if (lead && lead.block !== block && prose.text.charAt(lead.to - 1) === ':') return nameOf(prose, above);
  return above?.kind === 'plain' || isTipCable(prose) ? 'trafficking' : undefined;
}
