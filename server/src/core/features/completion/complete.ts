/** What may be written at the cursor. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { AnyNode, NodeType } from '../../syntax/types.js';
import { completeAddressee, completeOrigin } from './complete-posts.js';
import { completeBlock } from './complete-blocks.js';
import { completeCaption } from './complete-captions.js';
import { completeLetter, completeParagraph } from './complete-references.js';
import { completePortionMark } from './complete-marks.js';
import { completeTag } from './complete-tags.js';
import { type Completion, type CursorPlace, placeAt } from './completion.js';
import { lastFrom } from '../places.js';

/**
 * What fits at `offset`: paragraph numbers, letters of the REF field, TAGS, captions, portion marks, posts, block markers;
 * nothing in the middle of ordinary words. The list is for the words before the cursor: ask again when they change.
 */
export function complete(cable: CableIndex, offset: number): readonly Completion[] {
  const place = placeAt(cable, offset);
  for (const completeIn of completersOf(zoneAt(place))) {
    const found = completeIn(place);
    if (found) return apartFromNext(place, found, completeIn === completeTag ? ', ' : ' ');
  }
  return [];
}

/** What is inserted right before a word keeps a distance. */
function apartFromNext(
  { cable, offset }: CursorPlace,
  found: readonly Completion[],
  gap: string,
): readonly Completion[] {
  if (!/[A-Za-z0-9]/.test(cable.text.charAt(offset))) return found;
  return found.map((offer) =>
    offer.replace.end > offset || / $/.test(offer.insertText)
      ? offer
      : { ...offer, insertText: offer.insertText + gap },
  );
}

/** Gives its offers, or undefined where the cursor is at no place for them. */
type Completer = (place: CursorPlace) => readonly Completion[] | undefined;

/** A paragraph opens with its mark or with a marker. */
function completeOpening(place: CursorPlace): readonly Completion[] | undefined {
  return [...(completePortionMark(place) ?? []), ...(completeBlock(place) ?? [])];
}

type Zone = 'addressees' | 'captions' | 'tags' | 'subject' | 'references' | 'body' | 'none';

function completersOf(zone: Zone): readonly Completer[] {
  switch (zone) {
    case 'addressees':
      return [completeAddressee];
    case 'captions':
      return [completeCaption];
    case 'tags':
      return [completeTag];
    case 'subject':
      return [completePortionMark];
    case 'references':
      return [completeOrigin];
    case 'body':
      return [completeParagraph, completeLetter, completeOpening];
    case 'none':
      return [];
  }
}

const fieldZones: Partial<Readonly<Record<NodeType, Zone>>> = {
  addresseeLine: 'addressees',
  tagsField: 'tags',
  subjectField: 'subject',
  referenceField: 'references',
  pageLine: 'none',
  archiveHeader: 'none',
};

/** Fields and lines between the addressees and the first field, where captions stand. */
const captionNeighbours: ReadonlySet<NodeType> = new Set<NodeType>([
  'classificationLine',
  'captionLine',
  'passingLine',
  'unknown',
]);
const bodyNodes: ReadonlySet<NodeType> = new Set<NodeType>([
  'paragraph',
  'heading',
  'authority',
  'signature',
  'trailer',
]);

function zoneAt({ cable, offset, line }: CursorPlace): Zone {
  const node = lastFrom(cable.tree.children, offset);
  if (!node) return cable.tree.children.length === 0 ? 'body' : 'none';
  if (bodyNodes.has(node.type)) return 'body';
  const zone = fieldZones[node.type];
  if (zone) return goesOn(cable, node, offset) ? zone : afterField(cable, node, offset);
  if (captionNeighbours.has(node.type) && cable.first('classificationLine')) {
    const own = cable.lines.lineAt(offset) === cable.lines.lineAt(node.position.end.offset);
    return own && node.type === 'classificationLine' ? 'none' : 'captions';
  }
  return /^[ \t]*(?:FM|TO|INFO)[ \t]/.test(line) ? 'addressees' : 'none';
}

/** Whether the cursor is still in a field: on its last line, or on the next one where a list goes on. */
function goesOn({ text }: CableIndex, { type, position }: AnyNode, offset: number): boolean {
  const end = position.end.offset;
  const between = text.slice(end, Math.max(offset, end)).split('\n');
  if (between.length !== 2) return between.length === 1;
  if (type === 'tagsField') return `${text.charAt(end - 1)}${between[0] ?? ''}`.trim().endsWith(',');
  return type === 'addresseeLine' || type === 'referenceField';
}

/** Below the last field the body begins, also before its first word is there. */
function afterField(cable: CableIndex, { type }: AnyNode, offset: number): Zone {
  if (type !== 'subjectField' && type !== 'referenceField') return 'none';
  const next = cable.tree.children.find(({ position }) => position.start.offset >= offset);
  return next === undefined || bodyNodes.has(next.type) ? 'body' : 'none';
}
