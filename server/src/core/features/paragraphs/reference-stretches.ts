/** Parts a reference where words stand between its numbers, so that a list that is written anew takes none of them. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { ParagraphReference, ReferencePart } from '../../syntax/types.js';
import { placeOf } from '../own-references.js';
import { type NumberMap, numbersIn, readElement } from '../reference-elements.js';

const innerWord = /para(?:graph)?s?(?=[ \t\r\n]+$)/i;

/**
 * The stretches of a reference that follow their paragraphs each on its own: `para 2 and paras 4-6`, `paras 2 (points), 4
 * (plan) and 5`. A list with a word `para` inside stays whole where a stretch of it would have nothing left to name.
 */
export function stretchesOf(
  cable: CableIndex,
  reference: ParagraphReference,
  map: NumberMap,
): readonly ParagraphReference[] {
  const stretches: { parts: ReferencePart[]; word: number | undefined }[] = [];
  let end = reference.position.start.offset;
  let isGlossed = false;
  for (const part of reference.parts) {
    const last = stretches.at(-1);
    const between = cable.text.slice(end, part.firstSpan.start);
    const word = last ? innerWord.exec(between)?.index : 0;
    const hasGloss = last !== undefined && between.includes('(');
    if (last && word === undefined && !hasGloss) last.parts.push(part);
    else stretches.push({ parts: [part], word: word === undefined ? undefined : end + word });
    isGlossed ||= hasGloss;
    end = placeOf(part).end;
  }
  if (stretches.length < 2 || (!isGlossed && stretches.some(({ parts }) => hasNothingLeft(parts, map))))
    return [reference];
  return stretches.map(({ parts, word }, index) => {
    const next = stretches[index + 1];
    // A word that goes with other numbers too keeps its form.
    const isAlone = next === undefined || next.word !== undefined;
    return stretch(reference, parts, isAlone ? word : undefined);
  });
}

function hasNothingLeft(parts: readonly ReferencePart[], { before, to }: NumberMap): boolean {
  return parts.every((part) => numbersIn(readElement(part), before).every((number) => to(number) === undefined));
}

function stretch(reference: ParagraphReference, parts: ReferencePart[], word: number | undefined): ParagraphReference {
  const { position, children = [] } = reference;
  const [first, last] = [parts[0], parts.at(-1)];
  const start = word ?? first?.firstSpan.start ?? position.start.offset;
  const end = last ? placeOf(last).end : position.end.offset;
  return {
    ...reference,
    parts,
    position: { start: { ...position.start, offset: start }, end: { ...position.end, offset: end } },
    children: children.filter((page) => start < page.position.start.offset && page.position.start.offset < end),
  };
}
