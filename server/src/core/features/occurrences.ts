/** Where something is called by its label: the label itself, and every place that cites it. */
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { citedLetters, ownCitations } from '../lint/facts/reference-citations.js';
import type { ParagraphLabel, ReferenceCitation, ReferenceEntry, ReferenceLetter, Span } from '../syntax/types.js';
import { ownReferences, placeOf, targetsOf } from './own-references.js';
import type { Target } from './target-at.js';

/** Places that cite a target, in the order of the text: numbers, ranges and letters, not the words around them. */
export function citationsOf(cable: CableIndex, target: Target): readonly Span[] {
  if (target.kind === 'paragraph') return referencesTo(cable, target.node);
  if (target.kind === 'entry') return citationsOfEntry(cable, target.entry);
  return target.block.endMarker ? [spanOf(target.block.endMarker)] : [];
}

/** Where a target has its label: the number, the letter, the Begin marker. */
export function labelOf(cable: CableIndex, target: Target): Span {
  if (target.kind === 'block') return spanOf(target.block.begin);
  if (target.kind === 'entry') {
    const letter = target.entry.children.find((child) => child.type === 'referenceLetter');
    return letter ? letterSpan(cable, letter) : spanOf(target.entry.children[0] ?? target.entry);
  }
  for (const child of target.node.children) {
    if (child.type === 'paragraphLabel') return digitsOf(child);
    if (child.type === 'itemLabel') return child.labelSpan;
  }
  return spanOf(target.node);
}

/** The digits of a label, with the 1 that a garbled mark has left before them. */
export function digitsOf({ marker, position, numberSpan }: ParagraphLabel): Span {
  return marker === 'digit' ? { start: position.start.offset, end: numberSpan.end } : numberSpan;
}

const firstLetter = /[A-Za-z]/;

/** The letter itself, without marker, dot and brackets. */
export function letterSpan(cable: CableIndex, { position }: ReferenceLetter): Span {
  const { start, end } = { start: position.start.offset, end: position.end.offset };
  const at = start + Math.max(0, cable.text.slice(start, end).search(firstLetter));
  return { start: at, end: at + 1 };
}

/** A reference to an item counts for the item, and for the paragraph that it leads into. */
function referencesTo(cable: CableIndex, node: Numbered): readonly Span[] {
  const isNamed = (target: Numbered) => {
    if (target === node) return true;
    if (node.type !== 'paragraph') return false;
    return cable.paragraphAt(target.position.start.offset) === node;
  };
  return ownReferences(cable)
    .flatMap(({ parts }) => parts)
    .filter((part) => targetsOf(cable, part).some(isNamed))
    .map(placeOf);
}

function citationsOfEntry(cable: CableIndex, entry: ReferenceEntry): readonly Span[] {
  const entries = cable.all('referenceEntry');
  // Of two entries with one letter the first is meant, as far as anyone can tell.
  const isFirst = entries.find(({ letter }) => letter === entry.letter) === entry;
  const places: Span[] = [];
  for (const citation of ownCitations(cable)) {
    const letters = citedLetters(cable, citation);
    if (letters.length === 0) {
      if (citation.plural || entries.length === 1) places.push(spanOf(citation));
    } else if (isFirst) places.push(...placesOf(letters, entry.letter));
  }
  return places;
}

/** Places of a letter; of one inside a range such as `A-C`, the whole range. */
function placesOf(letters: ReferenceCitation['letters'], letter: string | undefined): Span[] {
  return letters.flatMap((cited, index) => {
    if (cited.letter !== letter) return [];
    const isInside = letters[index + 1]?.span === cited.span;
    const start = isInside ? letters.findLast(({ span }) => span.end < cited.span.start)?.span.start : undefined;
    return [{ start: start ?? cited.span.start, end: cited.span.end }];
  });
}
