/** Delete paragraph: its text goes, later paragraphs and references move down. */
import type { CableIndex } from '../../lint/cable-index.js';
import { lineEndOf } from '../../lint/edits/edits.js';
import type { Span } from '../../syntax/types.js';
import { checked } from './check-edit.js';
import { type ParagraphEdit, refusals, shiftedTo, withReferences } from './paragraph-edit.js';
import { type Unit, areInOrder, unitIndexAt, unitsOf } from './paragraph-units.js';
import { type Refusal, refuse } from './refusal.js';

/**
 * Deletes the paragraph at the cursor; later ones close up. Its headings go too where the paragraph below has headings of its
 * own, or none follows. A reference to it alone stays as it is written and is listed as lost.
 */
export function deleteParagraph(cable: CableIndex, offset: number): ParagraphEdit | Refusal {
  const units = unitsOf(cable);
  const index = unitIndexAt(cable, units, offset);
  const unit = units[index];
  if (!unit) return refuse(refusals.notInParagraph);
  if (!areInOrder(units)) return refuse(refusals.outOfOrder);
  const later = units.slice(index + 1);
  const numbers = new Map<number, number | undefined>([[unit.number, undefined]]);
  let free = unit.number;
  for (const { number } of later) {
    // A gap stays where it is, and what comes behind it too.
    if (number !== free + 1) break;
    numbers.set(number, free++);
  }
  const place = deletedPlace(unit, later[0]);
  const moves = [{ ...place, text: pagesIn(cable, unit) }];
  const edit = withReferences(cable, { units, renumbering: { numbers }, moves });
  const order = units.flatMap((one) => {
    const number = numbers.has(one.number) ? numbers.get(one.number) : one.number;
    return number === undefined ? [] : [{ unit: one, number }];
  });
  return checked(cable, { ...edit, cursor: shiftedTo(place.start, edit.changes) }, order);
}

/** The page lines in a paragraph, which stay: they count the sections of the whole cable. */
function pagesIn(cable: CableIndex, unit: Unit): string {
  const gap = lineEndOf(cable).repeat(2);
  const pages = cable.within('pageLine', unit).map((page) => cable.textOf(page));
  return pages.map((page) => (unit.below ? page + gap : gap + page)).join('');
}

function deletedPlace(unit: Unit, next: Unit | undefined): Span {
  const keepsHeading = next && next.start === next.paragraphStart;
  const start = keepsHeading ? unit.paragraphStart : unit.start;
  if (unit.below) return { start, end: unit.below.position.start.offset };
  if (unit.above) return { start: unit.above.position.end.offset, end: unit.end };
  return { start, end: unit.end };
}
