/** Rename: a paragraph's number or a reference letter, at its label and wherever it is cited, in one undo. */
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import type { TextChange } from '../../lint/finding.js';
import { mainNumber, mainTarget } from '../../lint/facts/paragraph-targets.js';
import { parseCable } from '../../syntax/parse.js';
import type { Paragraph, ReferenceEntry, ReferencePart, Span } from '../../syntax/types.js';
import { followRename } from './follow-references.js';
import { digitsOf, letterSpan } from '../occurrences.js';
import { numberPlace, ownReferences } from '../own-references.js';
import { shiftedTo } from './paragraph-edit.js';
import { relabel } from './paragraph-units.js';
import { touches } from '../places.js';
import { type Refusal, isRefusal, refuse } from './refusal.js';
import { freeLetter, renameLetter } from './rename-letter.js';
import { isOnPageLine, targetAt } from '../target-at.js';

/** What the editor shows before a person types the new name. */
export interface RenamePlace {
  /** The digits or the letter under the cursor. */
  readonly at: Span;
  /** The name as read: `6` where the label is a garbled `16.`. */
  readonly placeholder: string;
}

/** Changes of a rename, in the order of the text, without overlaps. */
export interface Rename {
  readonly changes: readonly TextChange[];
}

/** What a rename at `offset` would be about. */
export function prepareRename(cable: CableIndex, offset: number): RenamePlace | Refusal {
  const found = renamed(cable, offset);
  if (isRefusal(found)) return found;
  const placeholder = found.kind === 'paragraph' ? String(found.node.number) : (found.entry.letter ?? '');
  return { at: found.at, placeholder };
}

/** The changes that give the paragraph or reference at `offset` another name. */
export function rename(cable: CableIndex, offset: number, name: string): Rename | Refusal {
  const found = renamed(cable, offset);
  if (isRefusal(found)) return found;
  return found.kind === 'paragraph' ? renameParagraph(cable, found.node, name) : renameEntry(cable, found.entry, name);
}

// ── What is meant ──

type Renamed =
  | { readonly kind: 'paragraph'; readonly node: Paragraph; readonly at: Span }
  | { readonly kind: 'entry'; readonly entry: ReferenceEntry; readonly at: Span };

const nothingHere = 'Put the cursor on the number of a paragraph, or on the letter of a reference.';

function renamed(cable: CableIndex, offset: number): Renamed | Refusal {
  return labelled(cable, offset) ?? referenced(cable, offset) ?? lettered(cable, offset) ?? refuse(nothingHere);
}

function labelled(cable: CableIndex, offset: number): Renamed | Refusal | undefined {
  const label = cable.all('paragraphLabel').find((one) => touches(spanOf(one), offset));
  const node = label && cable.parentOf(label);
  if (label && node?.type === 'paragraph') return { kind: 'paragraph', node, at: digitsOf(label) };
  if (cable.all('itemLabel').some((one) => touches(spanOf(one), offset)))
    return refuse('Only numbers of paragraphs can be renamed, not labels of their parts.');
  return undefined;
}

function referenced(cable: CableIndex, offset: number): Renamed | Refusal | undefined {
  const reference = cable.all('paragraphReference').find((one) => touches(spanOf(one), offset));
  if (!reference || isOnPageLine(reference, offset)) return undefined;
  if (!ownReferences(cable, spanOf(reference)).includes(reference))
    return refuse('This number leads into another document. Its paragraphs cannot be renamed from here.');
  const ends = reference.parts.flatMap(endsOf);
  const [only] = ends;
  const end = ends.find(({ at }) => touches(at, offset)) ?? (ends.length === 1 ? only : undefined);
  if (!end) return refuse('Several paragraphs are named here. Put the cursor on one of the numbers.');
  const node = mainTarget(cable, end.number);
  return node ? { kind: 'paragraph', node, at: end.at } : refuse(`There is no paragraph ${end.number} in this cable.`);
}

/** The digits of a number, or of both ends of a range. */
function endsOf({ first, firstSpan, last, lastSpan }: ReferencePart): { number: string; at: Span }[] {
  const end = (path: string, span: Span) => ({ number: mainNumber(path), at: numberPlace(path, span) });
  const ends = [end(first, firstSpan)];
  if (last !== undefined && lastSpan) ends.push(end(last, lastSpan));
  return ends;
}

function lettered(cable: CableIndex, offset: number): Renamed | Refusal | undefined {
  const pointed = targetAt(cable, offset);
  const [target, ...others] = pointed?.targets ?? [];
  if (!pointed || target?.kind !== 'entry') return undefined;
  if (others.length > 0) return refuse('Several references are named here. Put the cursor on one of the letters.');
  const label = target.entry.children.find((child) => child.type === 'referenceLetter');
  if (!label) return refuse('The only reference needs no letter.');
  return { kind: 'entry', entry: target.entry, at: pointed.isLabel ? letterSpan(cable, label) : pointed.at };
}

// ── Paragraphs ──

const highestNumber = 99;
const numberName = /^[ \t]*¶?(\d{1,2})[.]?[ \t]*$/;

function renameParagraph(cable: CableIndex, paragraph: Paragraph, name: string): Rename | Refusal {
  const to = Number(numberName.exec(name)?.[1] ?? 0);
  if (to < 1) return refuse(`That is no number of a paragraph. Give a number from 1 to ${highestNumber}.`);
  const { number: from } = paragraph;
  const label = paragraph.children.find((child) => child.type === 'paragraphLabel');
  if (from === undefined || !label) return refuse(nothingHere);
  if (to === from) return { changes: [] };
  if (cable.find(String(to))) return refuse(`Paragraph ${to} is there already. ${freeNumber(cable)}`);
  // Of two paragraphs with one number the references mean the first.
  const isCited = cable.find(String(from)) === paragraph;
  const followed = isCited ? followRename(cable, { numbers: new Map([[from, to]]) }).changes : [];
  const changes = [...relabel({ label }, to), ...followed].sort((one, another) => one.start - another.start);
  const read = numberReadAt(cable, changes, label.position.start.offset);
  if (read === undefined || read === to) return { changes };
  return refuse(
    `\`${to}.\` would be read as paragraph ${read} here, with a garbled mark before it. Choose another number.`,
  );
}

/** The number of the label at `offset` of the old text as it is read afterwards; undefined where it is no label any more. */
function numberReadAt(cable: CableIndex, changes: readonly TextChange[], offset: number): number | undefined {
  const text = applyChanges(cable.text, changes);
  const after = new CableIndex(text, parseCable(text, { profile: cable.profile }));
  const at = shiftedTo(offset, changes);
  return after.all('paragraphLabel').find(({ position }) => position.start.offset === at)?.number;
}

function freeNumber(cable: CableIndex): string {
  for (let number = 1; number <= highestNumber; number++)
    if (!cable.find(String(number)))
      return `Choose a number that is not in use; the first free one is ${number}. To change the order, move the paragraph.`;
  return 'All numbers are in use.';
}

// ── References ──

const letterName = /^[ \t]*\(?([A-Za-z])[.)]?[ \t]*$/;

function renameEntry(cable: CableIndex, entry: ReferenceEntry, name: string): Rename | Refusal {
  const to = letterName.exec(name)?.[1]?.toUpperCase();
  if (to === undefined) return refuse('That is no letter of a reference. Give one letter from A to Z.');
  if (to === entry.letter) return { changes: [] };
  if (cable.all('referenceEntry').every(({ letter }) => letter !== to))
    return { changes: renameLetter(cable, entry, to) };
  const free = freeLetter(cable);
  return refuse(
    `The letter ${to} is in use. ${free === undefined ? 'No letter is free.' : `The first free one is ${free}.`}`,
  );
}
