/** References to paragraphs of the cable itself, as the features follow them. */
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { ownSentence, placedReferences } from '../lint/facts/paragraph-references.js';
import { mainNumber, mainTarget } from '../lint/facts/paragraph-targets.js';
import type { ParagraphReference, ReferencePart, Span } from '../syntax/types.js';

/**
 * References that lead into this cable, in the order of the text: none of another telegram, a law or a quoted text. With
 * `range`, those that touch it.
 */
export function ownReferences(cable: CableIndex, range?: Span): readonly ParagraphReference[] {
  const own: ParagraphReference[] = [];
  for (const placed of placedReferences(cable)) {
    const { start, end } = spanOf(placed.reference);
    if (range && (end < range.start || range.end < start)) continue;
    // The sentence around it costs the most and is asked last.
    if (ownSentence(cable, placed) !== undefined) own.push(placed.reference);
  }
  return own;
}

/** What one number or range of a reference leads to, in the order of the numbers; what is not there is left out. */
export function targetsOf(cable: CableIndex, { first, last }: ReferencePart): readonly Numbered[] {
  const found = new Set<Numbered>();
  const add = (path: string) => {
    const target = cable.find(path) ?? mainTarget(cable, path);
    if (target) found.add(target);
  };
  add(first);
  if (last === undefined) return [...found];
  for (const number of rangeMembers(cable, { first, last })) add(String(number));
  add(last);
  return [...found];
}

/** The parser writes out no longer ranges either; beyond that only the ends count. */
const longestRange = 99;

/** Numbers of the paragraphs that a forward range of whole paragraphs holds; none for other parts. */
export function rangeMembers(cable: CableIndex, { first, last }: Pick<ReferencePart, 'first' | 'last'>): number[] {
  const [from, to] = [Number(first), Number(last)];
  const members: number[] = [];
  if (!(to - from <= longestRange)) return members;
  for (let number = from; number <= to; number++) if (cable.find(String(number))) members.push(number);
  return members;
}

/** Place of a number or range, from its first digit to its last. */
export function placeOf({ firstSpan, lastSpan = firstSpan }: ReferencePart): Span {
  return { start: firstSpan.start, end: lastSpan.end };
}

/** The number of the paragraph in the place of a path: the digits before `.A`, or all of it, also where it is a word. */
export function numberPlace(path: string, { start, end }: Span): Span {
  const number = mainNumber(path);
  return number === path ? { start, end } : { start, end: start + number.length };
}
