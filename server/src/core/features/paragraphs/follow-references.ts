/** Lets every reference follow its paragraph when paragraphs get other numbers. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { TextChange } from '../../lint/finding.js';
import type { ParagraphReference, Span } from '../../syntax/types.js';
import { ownReferences, placeOf } from '../own-references.js';
import {
  type Element,
  type NumberMap,
  type Placed,
  moveElements,
  numbersIn,
  readElement,
  renameElements,
} from '../reference-elements.js';
import { stretchesOf } from './reference-stretches.js';
import { writeReference } from './write-reference.js';

/** Which paragraphs get which numbers. */
export interface Renumbering {
  /** The new number by the old one; undefined for a paragraph that goes. Paragraphs that are not named keep theirs. */
  readonly numbers: ReadonlyMap<number, number | undefined>;
  /** Number of a paragraph that was not there before. */
  readonly added?: number;
}

/** A number in a reference that cannot follow its paragraph for sure. Its place is one of the text as it was. */
export interface LostReference extends Span {
  /** The number as written. */
  readonly number: number;
  /**
   * `deleted`: its paragraph is gone. `missing`: it led nowhere, and now there is a paragraph of that number. `repeated`: two
   * paragraphs had that number, and the first of them was taken.
   */
  readonly why: 'deleted' | 'missing' | 'repeated';
  /** Whether the number still stands in the text, which a person must correct. */
  readonly remains: boolean;
}

/** What becomes of the references. */
export interface Followed {
  /** In the order of the text. */
  readonly changes: readonly TextChange[];
  readonly lost: readonly LostReference[];
}

/** References after an edit that moves, adds or removes paragraphs: each leads to the same paragraphs as before. */
export function followMove(cable: CableIndex, renumbering: Renumbering): Followed {
  return follow(cable, renumbering, moveElements);
}

/** References after one paragraph got a number of its own: the numbers follow, and ranges that end at it. */
export function followRename(cable: CableIndex, renumbering: Renumbering): Followed {
  return follow(cable, renumbering, renameElements);
}

type Move = (elements: readonly Element[], map: NumberMap) => readonly Placed[];

function follow(cable: CableIndex, renumbering: Renumbering, move: Move): Followed {
  const changes: TextChange[] = [];
  const lost: LostReference[] = [];
  const map = numberMap(cable, renumbering);
  const fate = fateOf(cable, renumbering, map);
  for (const reference of ownReferences(cable).flatMap((own) => stretchesOf(cable, own, map))) {
    const elements = reference.parts.map(readElement);
    const moved = move(elements, map);
    if (!isSame(elements, map)) changes.push(...writeReference(cable, reference, elements, moved));
    lost.push(...lostIn(reference, { elements, there: map.before, fate, remains: moved.length === 0 }));
  }
  return { changes, lost };
}

function numberMap(cable: CableIndex, { numbers }: Renumbering): NumberMap {
  const to = (number: number) => (numbers.has(number) ? numbers.get(number) : number);
  const before = sorted(cable.numberedParagraphs.map(({ number }) => number));
  return { before, after: sorted(before.map(to).filter((number) => number !== undefined)), to };
}

function sorted(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/** Whether no number of a reference changes; then it stays as it is, however it is written. */
function isSame(elements: readonly Element[], { before, to }: NumberMap): boolean {
  return elements.every((element) => numbersIn(element, before).every((number) => to(number) === number));
}

// ── What is lost ──

type Fate = (number: number) => LostReference['why'] | undefined;

function fateOf(cable: CableIndex, { numbers, added }: Renumbering, { before, after, to }: NumberMap): Fate {
  const there = new Set(before);
  const later = new Set(added === undefined ? after : [...after, added]);
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const { number } of cable.numberedParagraphs) {
    if (seen.has(number)) repeated.add(number);
    seen.add(number);
  }
  return (number) => {
    if (!there.has(number)) return later.has(number) ? 'missing' : undefined;
    if (numbers.has(number) && to(number) === undefined) return 'deleted';
    return repeated.has(number) ? 'repeated' : undefined;
  };
}

interface LostContext {
  readonly elements: readonly Element[];
  readonly there: readonly number[];
  readonly fate: Fate;
  readonly remains: boolean;
}

function lostIn({ parts }: ParagraphReference, { elements, there, fate, remains }: LostContext): LostReference[] {
  return elements.flatMap((element, index) => {
    const part = parts[index];
    if (!part) return [];
    return numbersIn(element, there).flatMap((number) => {
      const why = fate(number);
      if (why === undefined) return [];
      const isKept = why !== 'deleted' || remains || (element.kind === 'path' && element.numbers.length > 1);
      return [{ ...placeOf(part), number, why, remains: isKept }];
    });
  });
}
