/** Where a field that is missing should stand, and lines that were meant as that field. */
import type { CableNode, NodeType, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { dayOf } from './header.js';

/** The TAGS system began on 1 July 1973; older cables have no such line, and no fixed form of header. */
export const firstTagsDay = 19730701;

/** What the fields of the header stand below, the nearest first. */
const above: readonly NodeType[] = ['executiveOrderField', 'passingLine', 'captionLine', 'classificationLine'];

/** The empty place at the end of the last line above which a field of `from` or of the top of the header stands. */
export function endOfFieldAbove(cable: CableIndex, from: readonly NodeType[]): Span | undefined {
  for (const type of [...from, ...above]) {
    const nodes = cable.all(type);
    const node = nodes[nodes.length - 1];
    if (node) return endOf(node);
  }
  return undefined;
}

/** Whether the cable is known to be older than `day`, by its date or its archive id. */
export function isOlderThan(cable: CableIndex, day: number): boolean {
  const own = dayOf(cable);
  if (own !== undefined) return own < day;
  return cable.year !== undefined && cable.year < Math.floor(day / 10_000);
}

/**
 * The first line outside of all fields whose label, in capitals and without blanks, passes `isMeant`. A line with a
 * damaged label is left over in the header, or ends it.
 */
export function lineLike(cable: CableIndex, isMeant: (label: string) => boolean): Span | undefined {
  const nodes = [
    ...cable.all('unknown').slice(0, mostLines),
    ...cable.all('heading').slice(0, 2),
    ...cable.all('run').slice(0, 2),
  ];
  for (const node of nodes) {
    const span = lineOf(cable, node);
    const label = labelAhead.exec(cable.textOf(span))?.[1];
    if (label !== undefined && isMeant(label.replaceAll(' ', '').toUpperCase())) return span;
  }
  return undefined;
}

const mostLines = 50;
const labelAhead = /^([A-Z][A-Z ]{1,12}?)[ \t]*[:;]/i;

function lineOf(cable: CableIndex, { position: { start, end } }: CableNode): Span {
  return { start: start.offset, end: Math.min(end.offset, cable.lines.endOf(start.line - 1)) };
}

function endOf({ position }: CableNode): Span {
  return { start: position.end.offset, end: position.end.offset };
}
