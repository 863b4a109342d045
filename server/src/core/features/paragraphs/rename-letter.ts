/** Renames the letter of an entry of the REF field, with every citation in the text. */
import type { CableIndex } from '../../lint/cable-index.js';
import { replace } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import { citedLetters, ownCitations } from '../../lint/facts/reference-citations.js';
import { letterAt, letterOrdinal } from '../../lint/facts/reference-letters.js';
import type { ReferenceCitation, ReferenceEntry, ReferenceLetter, Span } from '../../syntax/types.js';
import { letterSpan } from '../occurrences.js';

/** Changes that give `entry` the letter `to`: in the field, where it is doubled, and wherever the text cites it. */
export function renameLetter(cable: CableIndex, entry: ReferenceEntry, to: string): readonly TextChange[] {
  const label = entry.children.find((child) => child.type === 'referenceLetter');
  if (!label) return [];
  const changes = labelChanges(cable, label, to);
  // Of two entries with one letter the text cites the first.
  if (cable.all('referenceEntry').find(({ letter }) => letter === label.letter) !== entry) return changes;
  for (const citation of ownCitations(cable))
    changes.push(...citationChanges(cable, citedLetters(cable, citation), label.letter, to));
  return changes.toSorted((one, other) => one.start - other.start);
}

function labelChanges(cable: CableIndex, label: ReferenceLetter, to: string): TextChange[] {
  const first = letterSpan(cable, label);
  const changes = [sameCase(cable, first, to)];
  const { letter, repeated, repeatedSpan } = label;
  if (repeatedSpan === undefined || repeated !== letter) return changes;
  // Either of the two may be what can be dropped.
  const rest = { start: first.end, end: label.position.end.offset };
  const again = rest.start + cable.text.slice(rest.start, rest.end).search(/[A-Za-z]/);
  return again < rest.start ? changes : [...changes, sameCase(cable, { start: again, end: again + 1 }, to)];
}

/** One letter or one range of a citation. */
interface Cited {
  readonly letters: readonly string[];
  readonly spans: readonly Span[];
}

function citationChanges(
  cable: CableIndex,
  letters: ReferenceCitation['letters'],
  from: string,
  to: string,
): TextChange[] {
  return groupsOf(cable, letters).flatMap(({ letters: group, spans }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last || !group.includes(from)) return [];
    const isFirst = group[0] === from;
    const isEnd = isFirst || group.at(-1) === from;
    const renamed = group.map((letter) => (letter === from ? to : letter));
    const isReversed = (group[0] ?? '') > (group.at(-1) ?? '');
    if (isEnd && (isReversed || holdsAll(renamed))) return [sameCase(cable, isFirst ? first : last, to)];
    return [listInstead(cable, renamed.sort(), { start: first.start, end: last.end })];
  });
}

/** Whether the ends of a range are still the first and the last of its letters. */
function holdsAll(letters: readonly string[]): boolean {
  const [first = '', last = ''] = [letters[0], letters.at(-1)];
  return letters.every((letter) => first <= letter && letter <= last);
}

const rangeMark = /^["')]?[ \t\r\n]*(?:[\u2013-]|through|thru|to)/i;

/** Letters that stand alone, and ranges: the letters inside of one have the place of its end. */
function groupsOf(cable: CableIndex, letters: ReferenceCitation['letters']): Cited[] {
  const groups: Cited[] = [];
  for (const [index, { letter, span }] of letters.entries()) {
    const last = letters[index - 1]?.span;
    const group = groups.at(-1);
    const goesOn = last && (last === span || rangeMark.test(cable.text.slice(last.end, span.start)));
    if (!group || !goesOn) groups.push({ letters: [letter], spans: [span] });
    else
      groups[groups.length - 1] = {
        letters: [...group.letters, letter],
        spans: last === span ? group.spans : [...group.spans, span],
      };
  }
  return groups;
}

/** The word in front of a citation in a text without small letters. */
const inCapitals = /REF(?:TEL)?S?[ \t]*\(?$/;

function listInstead(cable: CableIndex, letters: readonly string[], place: Span): TextChange {
  const isSmall = /^[a-z]/.test(cable.text.slice(place.start, place.end));
  const isBracketed = cable.text.charAt(place.start - 1) === '(';
  const words = letters.map((letter) => (isSmall ? letter.toLowerCase() : letter));
  const mark = isBracketed ? '), (' : ', ';
  const and = inCapitals.test(cable.text.slice(Math.max(0, place.start - 12), place.start)) ? 'AND' : 'and';
  const final = isBracketed ? `) ${and} (` : ` ${and} `;
  return replace(place, words.slice(0, -1).join(mark) + final + (words.at(-1) ?? ''));
}

/** Puts a letter in the case of the one that stands there. */
function sameCase(cable: CableIndex, place: Span, letter: string): TextChange {
  const written = cable.textOf(place);
  return replace(place, written === written.toUpperCase() ? letter : letter.toLowerCase());
}

/** The first letter that no entry has. */
export function freeLetter(cable: CableIndex): string | undefined {
  const used = new Set(cable.all('referenceEntry').map(({ letter }) => letter));
  for (let ordinal = letterOrdinal('A'); ordinal <= letterOrdinal('Z'); ordinal++)
    if (!used.has(letterAt(ordinal))) return letterAt(ordinal);
  return undefined;
}
