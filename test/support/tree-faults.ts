/** What must hold of every tree, whatever the text: places, order, cover, and values. */
import type { AnyNode, Cable, CablePoint, NodeType, Span } from '../../server/src/core/syntax/types.js';
import { childrenOf, visit } from './nodes.js';

/**
 * Nodes whose words are all in their children: between and around them only blanks may lie. A bullet's hyphens, a
 * heading's lines of hyphens and the labels of fields, questions and answers are outside the children by design.
 */
const covered: ReadonlySet<NodeType> = new Set(['cable', 'archiveHeader', 'paragraph', 'item', 'run', 'captionLine']);
/** In a bullet and the like the children cover all from the first of them on. */
const coveredBehindMark: ReadonlySet<NodeType> = new Set(['bullet', 'question', 'answer', 'subjectField', 'authority']);

/** Blanks, controls up to blank, NBSP and byte-order mark; commas and the like part captions. */
const blanks = /^[\t-\r \u00a0\ufeff]*$/;
const captionGaps = /^[\t-\r \u00a0\ufeff,;/]*$/;

/** All that is wrong with a tree, one line each; empty for a sound one. */
export function treeFaults(text: string, tree: Cable): string[] {
  const faults: string[] = [];
  const starts = lineStarts(text);
  if (tree.position.start.offset !== 0 || tree.position.end.offset !== text.length)
    faults.push('the root does not span the text');
  visit(tree, (node) => {
    const { start, end } = node.position;
    for (const point of [start, end])
      if (!isRightPoint(point, starts, text.length)) faults.push(`${name(node)}: wrong point ${JSON.stringify(point)}`);
    if (end.offset < start.offset || (end.offset === start.offset && node.type !== 'cable'))
      faults.push(`${name(node)}: empty or reversed`);
    if ('value' in node && node.value !== text.slice(start.offset, end.offset))
      faults.push(`${name(node)}: value ${JSON.stringify(node.value)} is not what stands there`);
    for (const [key, span] of spansOf(node))
      if (!(start.offset <= span.start && span.start <= span.end && span.end <= limitOf(key)))
        faults.push(`${name(node)}: ${key} ${String(span.start)}-${String(span.end)} is outside`);
    faults.push(...childFaults(text, node));

    // What may be dropped of a doubled letter takes the blanks behind it along.
    function limitOf(key: string): number {
      return key === 'repeatedSpan' ? blanksEnd(text, end.offset) : end.offset;
    }
  });
  return faults;
}

function childFaults(text: string, node: AnyNode): string[] {
  const children = childrenOf(node);
  const faults: string[] = [];
  const { start, end } = node.position;
  let at = start.offset;
  for (const child of children) {
    const place = child.position;
    if (place.start.offset < start.offset || place.end.offset > end.offset)
      faults.push(`${name(child)} is outside ${name(node)}`);
    if (place.start.offset < at) faults.push(`${name(child)} overlaps or precedes what stands before it`);
    const first = child === children[0];
    if (covered.has(node.type) || (!first && coveredBehindMark.has(node.type))) checkGap(at, place.start.offset);
    at = place.end.offset;
  }
  if (covered.has(node.type) || (children.length > 0 && coveredBehindMark.has(node.type))) checkGap(at, end.offset);
  return faults;

  function checkGap(from: number, to: number): void {
    const gap = text.slice(from, to);
    const allowed = node.type === 'captionLine' ? captionGaps : blanks;
    if (!allowed.test(gap))
      faults.push(`${name(node)} leaves out ${JSON.stringify(gap.slice(0, 80))} at ${String(from)}`);
  }
}

/** The places of parts that a node states, by the name under which it does. */
export function spansOf(node: AnyNode): (readonly [string, Span])[] {
  const spans: (readonly [string, Span])[] = [];
  const collect = (key: string, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isSpan(value)) spans.push([key, value]);
    else for (const [inner, part] of Object.entries(value)) collect(`${key}.${inner}`, part);
  };
  for (const [key, value] of Object.entries(node))
    if (key !== 'position' && key !== 'children' && key !== 'data') collect(key, value);
  return spans;
}

/** Whether a value is a place in the text and nothing else. */
export function isSpan(value: object): value is Span {
  const { start, end } = value as Partial<Span>;
  return typeof start === 'number' && typeof end === 'number';
}

function name(node: AnyNode): string {
  const { start, end } = node.position;
  return `${node.type} ${String(start.offset)}-${String(end.offset)}`;
}

/** Offsets of line starts by the plainest reading of the rule: LF, CRLF and CR end a line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}

function isRightPoint({ line, column, offset }: CablePoint, starts: readonly number[], length: number): boolean {
  const start = starts[line - 1];
  const next = starts[line] ?? length + 1;
  return start !== undefined && offset >= start && offset < next && column === offset - start + 1;
}

function blanksEnd(text: string, at: number): number {
  while (at < text.length && blanks.test(text.charAt(at))) at++;
  return at;
}
