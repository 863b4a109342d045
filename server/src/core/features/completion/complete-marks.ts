/** Completion of portion marks, behind the number of a paragraph, the label of an item and `SUBJECT:`. */
import { findPortionMark } from '../../data/classifications.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { matchAt } from '../../syntax/match-at.js';
import { escapeMarkdown } from '../markdown.js';
import { type Completion, type CursorPlace, offersAt, sortKey } from './completion.js';

/** Number or letter at the start of a line, with the sign that an archive has before it. */
export const lineLabel = '(?:(?:\\u00B6|\\uFFFD|\\[1\\]\\(#\\))[ \\t]*)?(?:[0-9]{1,3}\\.|[A-Z]\\.|\\([A-Za-z0-9]\\))';
/** A label, blanks, and the bracket with some letters; or letters without the bracket, which are few. */
const markTyped = new RegExp(`^[ \\t]*(?:${lineLabel}|SUBJ(?:ECT)?:)[ \\t]*(\\([A-Za-z/]{0,6}|[A-Z/]{0,3})$`);
/** Letters and bracket of the mark behind the cursor. */
const restOfMark = /[A-Za-z/]{0,6}\)|[A-Z/]{0,6}(?![A-Za-z])/y;

const restWithBracket = /[A-Za-z/]{0,6}\)/y;

const marks = ['U', 'SBU', 'SBU/NF', 'C', 'C/NF', 'S', 'S/NF', 'TS'];

/** Marks that the classification of the cable allows, those in use first. */
export function completePortionMark(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, line, offset } = place;
  const typed = markTyped.exec(line)?.[1];
  if (typed === undefined || (typed === '' && cable.text.charAt(offset) === '(')) return undefined;
  const used = usedMarks(cable, offset);
  // A word that begins at the cursor is none that was typed.
  const rest = typed === '' ? restWithBracket : restOfMark;
  const replace = { start: offset - typed.length, end: Math.max(offset, matchAt(rest, cable.text, offset)) };
  const gap = /[ \t]/.test(cable.text.charAt(replace.end)) ? '' : ' ';
  // Right behind the dot a blank is missing.
  const start = /[.:]$/.test(line.slice(0, line.length - typed.length)) ? ' ' : '';
  const offers = allowedMarks(cable).map((mark, index) => {
    const { meaning = '', marking = '' } = findPortionMark(mark)?.classification ?? {};
    return {
      kind: 'mark' as const,
      label: `(${mark})`,
      detail: marking === 'UNCLAS' ? 'unclassified' : marking,
      documentation: escapeMarkdown(mark === 'U' ? 'Unclassified, and not sensitive.' : meaning),
      insertText: `${start}(${mark})${gap}`,
      filterText: typed.startsWith('(') ? `(${mark})` : mark,
      sortKey: sortKey(used.has(mark) ? 0 : 1, index),
    };
  });
  return offersAt(offers, typed, replace);
}

function allowedMarks(cable: CableIndex): readonly string[] {
  const level = cable.first('classificationLine')?.level;
  const last = { UNCLAS: 'SBU/NF', CONFIDENTIAL: 'C/NF', SECRET: 'S/NF', 'TOP SECRET': 'TS' }[level ?? 'TOP SECRET'];
  return marks.slice(0, marks.indexOf(last) + 1);
}

/** Marks of other paragraphs. */
function usedMarks(cable: CableIndex, offset: number): ReadonlySet<string> {
  const others = cable.paragraphMarks.filter(
    ({ position: { start, end } }) => end.offset < offset || start.offset > offset,
  );
  return new Set(others.map(({ mark }) => mark));
}
