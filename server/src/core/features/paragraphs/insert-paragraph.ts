/** Insert paragraph here: an empty paragraph with its number, and later paragraphs and references moved up. */
import type { CableIndex } from '../../lint/cable-index.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { Span } from '../../syntax/types.js';
import { checked } from './check-edit.js';
import { type ParagraphEdit, refusals, shiftedTo, withReferences } from './paragraph-edit.js';
import { type Unit, areInOrder, unitsOf } from './paragraph-units.js';
import { type Refusal, refuse } from './refusal.js';

/**
 * Opens a new paragraph: above the paragraph on whose label or heading the cursor stands, else below the paragraph that it
 * stands in or under. Later paragraphs move up by one, as far as their numbers are needed.
 */
export function insertParagraph(cable: CableIndex, offset: number): ParagraphEdit | Refusal {
  const units = unitsOf(cable);
  if (units.length === 0) return insertFirst(cable);
  if (!areInOrder(units)) return refuse(refusals.outOfOrder);
  const { index, at, isAbove } = insertionAt(cable, units, offset);
  const number = (units[index - 1]?.number ?? firstNumber(units) - 1) + 1;
  const numbers = shifted(units, index, number);
  const near = units[index - 1] ?? units[index];
  const label = `${cable.settings.paragraphMark === 'pilcrow' ? '¶' : ''}${number}. ${markLike(near)}`;
  const gap = gapBetween(cable, units) ?? lineEndOf(cable).repeat(2);
  // Between two paragraphs on one line both sides want a gap.
  const glued = gluedAt(cable, units, index);
  const change = glued
    ? { ...glued, text: gap + label + gap }
    : { start: at, end: at, text: isAbove ? label + gap : gap + label };
  const edit = withReferences(cable, { units, renumbering: { numbers, added: number }, moves: [change] });
  const order = units.map((unit) => ({ unit, number: numbers.get(unit.number) ?? unit.number }));
  const cursor = shiftedTo(change.start, edit.changes) + (isAbove && !glued ? 0 : gap.length) + label.length;
  return checked(cable, { ...edit, cursor }, [...order.slice(0, index), { number }, ...order.slice(index)]);
}

/** The blanks between two paragraphs, where the second one opens in the line in which the first one ends. */
function gluedAt({ lines }: CableIndex, units: readonly Unit[], index: number): Span | undefined {
  const start = units[index - 1]?.end;
  const end = units[index]?.start;
  if (start === undefined || end === undefined || lines.lineAt(start) !== lines.lineAt(end)) return undefined;
  return { start, end };
}

/** Where a new paragraph goes: the index that it takes, and the offset of its text. */
function insertionAt(
  cable: CableIndex,
  units: readonly Unit[],
  offset: number,
): { index: number; at: number; isAbove: boolean } {
  const below = units.findIndex(({ label }) => offset <= label.position.end.offset);
  const next = units[below];
  const previous = below === -1 ? units.at(-1) : units[below - 1];
  const isBehind = previous === undefined || offset > previous.end;
  const isOnLabel = next && isBehind && cable.lines.lineAt(offset) >= cable.lines.lineAt(next.start);
  if (next && (isOnLabel || !previous)) {
    const isUnderHeading = isOnLabel && cable.lines.lineAt(offset) >= cable.lines.lineAt(next.paragraphStart);
    return { index: below, at: isUnderHeading ? next.paragraphStart : next.start, isAbove: true };
  }
  const index = below === -1 ? units.length : below;
  return { index, at: previous?.end ?? 0, isAbove: false };
}

/** What stands between paragraphs of a text without blank lines. */
function gapBetween({ text }: CableIndex, [first, second]: readonly Unit[]): string | undefined {
  const gap = first && second ? text.slice(first.end, second.start) : '';
  return /^[ \t]*(\r\n?|\n)$/.exec(gap)?.[1];
}

function firstNumber(units: readonly Unit[]): number {
  const first = units[0]?.number ?? 1;
  return first > 1 ? first - 1 : 1;
}

/** New numbers of the paragraphs from `index` on, after one with `number` came before them; gaps take up the shift. */
function shifted(units: readonly Unit[], index: number, number: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  let taken = number;
  for (const unit of units.slice(index)) {
    if (unit.number > taken) break;
    taken = unit.number + 1;
    numbers.set(unit.number, taken);
  }
  return numbers;
}

/** The portion mark that the neighbour has: a new paragraph is rarely of another level. */
function markLike(unit: Unit | undefined): string {
  const mark = unit?.paragraph.portion;
  return mark === undefined ? '' : `(${mark}) `;
}

/** Paragraph 1 of a cable that has only its header. */
function insertFirst(cable: CableIndex): ParagraphEdit | Refusal {
  if (cable.first('paragraph'))
    return refuse('The paragraphs have no numbers. Number the first one `1.`, then insert another.');
  const last = cable.tree.children.findLast(({ type }) => type !== 'signature' && type !== 'trailer');
  const at = last?.position.end.offset ?? 0;
  const label = '1. ';
  const text = last ? lineEndOf(cable).repeat(2) + label : label;
  return { changes: [{ start: at, end: at, text }], lost: [], cursor: at + text.length };
}
