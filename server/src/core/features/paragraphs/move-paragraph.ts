/** Move paragraph up or down: two neighbours exchange their places and their numbers. */
import { applyChanges } from '../../lint/apply-changes.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import type { Span } from '../../syntax/types.js';
import { checked } from './check-edit.js';
import { followMove } from './follow-references.js';
import { type ParagraphEdit, inOrder, isInside, refusals, shiftedTo } from './paragraph-edit.js';
import { type Unit, areInOrder, relabel, unitIndexAt, unitsOf } from './paragraph-units.js';
import { type Refusal, refuse } from './refusal.js';

/** Exchanges the paragraph at the cursor with the one above or below it. They exchange their numbers too. */
export function moveParagraph(cable: CableIndex, offset: number, direction: 'up' | 'down'): ParagraphEdit | Refusal {
  const units = unitsOf(cable);
  const index = unitIndexAt(cable, units, offset);
  const moved = units[index];
  if (!moved) return refuse(refusals.notInParagraph);
  if (!areInOrder(units)) return refuse(refusals.outOfOrder);
  const [upper, lower] = direction === 'down' ? [moved, units[index + 1]] : [units[index - 1], moved];
  if (!upper) return refuse(`Paragraph ${moved.number} is the first one; it cannot go further up.`);
  if (!lower) return refuse(`Paragraph ${moved.number} is the last one; it cannot go further down.`);
  if (sharesBlock(cable, upper, lower))
    return refuse(
      `Paragraph ${upper.number} begins a block that paragraph ${lower.number} ends. Move one of the markers first.`,
    );
  const numbers = new Map([
    [upper.number, lower.number],
    [lower.number, upper.number],
  ]);
  const followed = followMove(cable, { numbers });
  const labels = [...relabel(upper, lower.number), ...relabel(lower, upper.number)];
  const inner = inOrder([...followed.changes, ...labels, ...pagesInOrder(cable, upper, lower, followed.changes)]);
  const changes = exchanged(cable, { upper, lower, direction, inner });
  const position = units.indexOf(upper);
  const order = units.map((unit) => ({ unit, number: unit.number }));
  order.splice(position, 2, { unit: lower, number: upper.number }, { unit: upper, number: lower.number });
  const cursor = movedCursor(offset, { upper, lower, direction, inner });
  return checked(cable, { changes, lost: followed.lost, cursor }, order);
}

interface Exchange {
  readonly upper: Unit;
  readonly lower: Unit;
  readonly direction: 'up' | 'down';
  /** Changes of labels and references, all over the text. */
  readonly inner: readonly TextChange[];
}

/** Page lines count up: where paragraphs that hold some change places, the lines keep their order. */
function pagesInOrder(cable: CableIndex, upper: Unit, lower: Unit, others: readonly TextChange[]): TextChange[] {
  const gap = { start: upper.end, end: lower.start };
  const [above = [], between = [], below = []] = [upper, gap, lower].map((place) => cable.within('pageLine', place));
  const before = [...above, ...between, ...below];
  const after = [...below, ...between, ...above];
  // A list that one of them cut in two takes it along.
  if (others.some((change) => before.some((page) => isInside(spanOf(page), change)))) return [];
  return after.flatMap((page, index) => {
    const words = before[index];
    return words && words !== page ? [replace(spanOf(page), cable.textOf(words))] : [];
  });
}

/** Takes the moved paragraph out and puts it in on the other side; what stands between the two stays between them. */
function exchanged(cable: CableIndex, { upper, lower, direction, inner }: Exchange): readonly TextChange[] {
  const moved = direction === 'down' ? upper : lower;
  const between = { start: upper.end, end: lower.start };
  const gap = changedText(cable, between, inner);
  const words = changedText(cable, moved, inner);
  const outside = inner.filter((change) => !isInside(change, moved) && !isInside(change, between));
  const moves =
    direction === 'down'
      ? [
          { start: upper.start, end: lower.start, text: '' },
          { start: lower.end, end: lower.end, text: gap + words },
        ]
      : [
          { start: upper.start, end: upper.start, text: words + gap },
          { start: upper.end, end: lower.end, text: '' },
        ];
  return inOrder([...outside, ...moves]);
}

function changedText(cable: CableIndex, { start, end }: Span, changes: readonly TextChange[]): string {
  const inside = changes.filter((change) => isInside(change, { start, end }));
  const local = inside.map((change) => ({ ...change, start: change.start - start, end: change.end - start }));
  return applyChanges(cable.text.slice(start, end), local);
}

/** The cursor stays at its words. */
function movedCursor(offset: number, { upper, lower, direction, inner }: Exchange): number {
  const moved = direction === 'down' ? upper : lower;
  const within = Math.min(Math.max(offset, moved.start), moved.end);
  const here = shiftedTo(within, inner);
  const length = (start: number, end: number) => shiftedTo(end, inner) - shiftedTo(start, inner);
  return direction === 'down' ? here + length(upper.end, lower.end) : here - length(upper.start, lower.start);
}

/** Whether a block begins in one paragraph and ends in the other. */
function sharesBlock(cable: CableIndex, upper: Unit, lower: Unit): boolean {
  return cable.blocks.some(
    ({ begin, endMarker }) => endMarker && isInside(spanOf(begin), upper) && isInside(spanOf(endMarker), lower),
  );
}
