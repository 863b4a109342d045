/** Renumber paragraphs: one number after the other, every reference with its paragraph. */
import type { CableIndex } from '../../lint/cable-index.js';
import { isPart } from '../../lint/facts/extent.js';
import { checked } from './check-edit.js';
import { followMove } from './follow-references.js';
import { type ParagraphEdit, inOrder, shiftedTo } from './paragraph-edit.js';
import { relabel, unitsOf } from './paragraph-units.js';
import { type Refusal, refuse } from './refusal.js';

/** Numbers the paragraphs one by one, from 1 on; a part of a cable goes on from its first number. */
export function renumberParagraphs(cable: CableIndex, offset = 0): ParagraphEdit | Refusal {
  const units = unitsOf(cable);
  if (units.length === 0) return refuse('The cable has no numbered paragraphs.');
  const first = isPart(cable) ? (units[0]?.number ?? 1) : 1;
  const order = units.map((unit, index) => ({ unit, number: first + index }));
  if (order.every(({ unit, number }) => unit.number === number))
    return refuse('The paragraphs are numbered in order already.');
  const numbers = new Map<number, number>();
  for (const { unit, number } of order) if (!numbers.has(unit.number)) numbers.set(unit.number, number);
  const followed = followMove(cable, { numbers });
  const changes = inOrder([...followed.changes, ...order.flatMap(({ unit, number }) => relabel(unit, number))]);
  return checked(cable, { changes, lost: followed.lost, cursor: shiftedTo(offset, changes) }, order);
}
