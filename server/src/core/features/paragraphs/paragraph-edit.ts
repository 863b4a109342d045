/** What the commands on paragraphs have in common: labels and references that follow, and what they tell the person. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { TextChange } from '../../lint/finding.js';
import type { Span } from '../../syntax/types.js';
import { type LostReference, type Renumbering, followMove } from './follow-references.js';
import { type Unit, relabel } from './paragraph-units.js';

/** What a command does to the text. */
export interface ParagraphEdit {
  /** In the order of the text, without overlaps. */
  readonly changes: readonly TextChange[];
  /** References that could not follow for sure: for a message to the person. */
  readonly lost: readonly LostReference[];
  /** Where the cursor belongs afterwards, in the new text. */
  readonly cursor: number;
}

/** Refusals that several commands share. */
export const refusals = {
  outOfOrder: 'The paragraphs are not numbered in order. Run the command Renumber paragraphs first.',
  notInParagraph: 'The cursor is in no numbered paragraph. Put it in the paragraph that you mean.',
} as const;

/** A command before its edit is put together. */
export interface Plan {
  readonly units: readonly Unit[];
  readonly renumbering: Renumbering;
  /** Text that goes or comes. */
  readonly moves: readonly TextChange[];
}

/** Whether a place lies in another one. */
export function isInside(place: Span, { start, end }: Span): boolean {
  return start <= place.start && place.end <= end;
}

/** Labels and references after a renumbering, but for those in text that goes. */
export function withReferences(
  cable: CableIndex,
  { units, renumbering, moves }: Plan,
): Pick<ParagraphEdit, 'changes' | 'lost'> {
  const { changes, lost } = followMove(cable, renumbering);
  const labels = units.flatMap((unit) => relabel(unit, renumbering.numbers.get(unit.number) ?? unit.number));
  const goes = (place: Span) => moves.some((move) => move.start < move.end && isInside(place, move));
  return {
    changes: inOrder([...[...changes, ...labels].filter((change) => !goes(change)), ...moves]),
    lost: lost.filter((reference) => !goes(reference)),
  };
}

/** Changes as an edit lists them; what is put in at an offset goes before what is replaced there. */
export function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** Where an offset lies after the changes before it. */
export function shiftedTo(offset: number, changes: readonly TextChange[]): number {
  let shift = 0;
  for (const { start, end, text } of changes) if (end <= offset && start < offset) shift += text.length - (end - start);
  return offset + shift;
}
