/** What a header says of itself, for rules that judge what it lacks and for rules that depend on the day. */
import type { CableNode, NodeType, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { currentOrder, isOrderBefore } from './executive-orders.js';

/** What makes a header. References and an authority paragraph alone do not: they also stand in fragments. */
const headerElements: readonly NodeType[] = [
  'stationLine',
  'dateTimeLine',
  'addresseeLine',
  'classificationLine',
  'captionLine',
  'executiveOrderField',
  'tagsField',
  'subjectField',
];

/** Whether the text has a header at all; a fragment of a body is not blamed for lacking one. */
export function hasHeader(cable: CableIndex): boolean {
  return headerElements.some((type) => cable.first(type) !== undefined);
}

/** The first header element below the addressees, of the given types, as the place where one above it is missed. */
export function firstOf(cable: CableIndex, types: readonly NodeType[]): Span | undefined {
  let first: CableNode | undefined;
  for (const type of types) {
    const node = cable.first(type);
    if (node && (!first || node.position.start.offset < first.position.start.offset)) first = node;
  }
  return first && labelOf(cable, first);
}

const label = /[^\s:]{1,20}:?/y;

/** The first word of a node, with its colon: `TAGS:`, `SIPDIS`. */
export function labelOf(cable: CableIndex, { position }: CableNode): Span {
  const start = position.start.offset;
  label.lastIndex = start;
  const end = label.test(cable.text) ? label.lastIndex : start;
  return { start, end: Math.min(end, position.end.offset) };
}

/** The day of the date-time group as a number to compare (`20090821`); undefined without one. */
export function dayOf(cable: CableIndex): number | undefined {
  const group = cable.first('dateTimeGroup');
  if (group?.month === undefined) return undefined;
  return group.year * 10_000 + group.month * 100 + group.day;
}

/**
 * Whether the cable may be older than `day`. Without a date the order that it cites decides, else its kind: a draft is
 * written today, transmitted text may be of any age.
 */
export function mayBeOlderThan(cable: CableIndex, day: number): boolean {
  const own = dayOf(cable);
  if (own !== undefined) return own < day;
  const order = cable.first('executiveOrderField')?.number;
  return order === undefined || order === currentOrder ? cable.profile !== 'draft' : isOrderBefore(order, day);
}

/** Whether this is a later section sent on its own (`SECTION 02 OF 03`), which does not repeat the whole header. */
export function isLaterSection(cable: CableIndex): boolean {
  return (cable.first('classificationLine')?.section?.number ?? 1) > 1;
}

/** Whether no paragraph is missing: an extract, or one section of several, says nothing of the rest. */
export function isWhole(cable: CableIndex): boolean {
  const sections = cable.first('classificationLine')?.section?.of ?? 1;
  const inOrder = cable.numberedParagraphs.every(({ number }, index) => number === index + 1);
  return inOrder && (sections === 1 || cable.first('signature') !== undefined);
}
