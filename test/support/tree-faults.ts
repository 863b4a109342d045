/** What must hold of every tree, whatever the text: places, order, cover, and values. */
import { withoutQuoteMarks } from '../../server/src/core/syntax/quote-marks.js';
import type { AnyNode, Cable, CablePoint, NodeType, Span } from '../../server/src/core/syntax/types.js';
import { childrenOf, visit } from './nodes.js';

/** What may stand between nodes, outside them, and be no loss: blanks, other controls up to blank, NBSP, byte-order mark. */
const blanks = /^[\t-\r \u00a0\ufeff]*$/;
const hyphens = /^[-=_*~\t-\r \u00a0\ufeff]*$/;

interface Gaps {
  /** In front of the first child. */
  readonly lead: RegExp;
  /** Between children. */
  readonly gap: RegExp;
  /** Behind the last child. */
  readonly tail: RegExp;
}

const onlyBlanks: Gaps = { lead: blanks, gap: blanks, tail: blanks };

/** What the children of a node leave out by design. The labels of fields, and what stands between tags, is not asked for. */
const gapsOf: Partial<Record<NodeType, Gaps>> = {
  cable: onlyBlanks,
  archiveHeader: onlyBlanks,
  paragraph: onlyBlanks,
  item: onlyBlanks,
  run: onlyBlanks,
  bullet: { ...onlyBlanks, lead: /^(?:--?|\*{1,2}|[•·o])[\t-\r \u00a0\ufeff]*$/ },
  question: { ...onlyBlanks, lead: /^Q\d{0,2}[ \t]*[:.][ \t]*$/ },
  answer: { ...onlyBlanks, lead: /^A\d{0,2}[ \t]*[:.][ \t]*$/ },
  heading: { lead: hyphens, gap: blanks, tail: hyphens },
  captionLine: { lead: /^[ \t,;/]*$/, gap: /^[ \t,;/]*$/, tail: /^[ \t,;/]*$/ },
  subjectField: { ...onlyBlanks, lead: /^SUBJ(?:ECT)?[:;\t-\r \u00a0\ufeff]*$/i },
  authority: { ...onlyBlanks, lead: /^/ },
  referenceField: { ...onlyBlanks, lead: /^REF[A-Z()]*[:;\t-\r \u00a0\ufeff]*$/i },
};

/** All that is wrong with a tree, one line each; empty for a sound one. */
export function treeFaults(text: string, tree: Cable): string[] {
  const faults: string[] = [];
  const starts = lineStarts(text);
  const unquoted = withoutQuoteMarks(text);
  if (tree.position.start.offset !== 0 || tree.position.end.offset !== text.length)
    faults.push('the root does not span the text');
  visit(tree, (node) => {
    const { start, end } = node.position;
    for (const point of [start, end])
      if (!isRightPoint(point, starts, text.length)) faults.push(`${name(node)}: wrong point ${JSON.stringify(point)}`);
    if (end.offset < start.offset || (end.offset === start.offset && node.type !== 'cable'))
      faults.push(`${name(node)}: empty or reversed`);
    if (node.type !== 'cable' && (isBlankAt(text, start.offset) || isBlankAt(text, end.offset - 1)))
      faults.push(`${name(node)}: starts or ends with a blank`);
    if ('value' in node && node.value !== text.slice(start.offset, end.offset))
      faults.push(`${name(node)}: value ${JSON.stringify(node.value)} is not what stands there`);
    for (const [key, span] of spansOf(node))
      if (!(start.offset <= span.start && span.start <= span.end && span.end <= limitOf(key)))
        faults.push(`${name(node)}: ${key} ${String(span.start)}-${String(span.end)} is outside`);
    faults.push(...childFaults(unquoted, node));

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
  const gaps = gapsOf[node.type];
  let at = start.offset;
  for (const child of children) {
    const place = child.position;
    if (place.start.offset < start.offset || place.end.offset > end.offset)
      faults.push(`${name(child)} is outside ${name(node)}`);
    if (place.start.offset < at) faults.push(`${name(child)} overlaps or precedes what stands before it`);
    checkGap(child === children[0] ? gaps?.lead : gaps?.gap, at, place.start.offset);
    at = place.end.offset;
  }
  // A field may be its label alone.
  if (children.length > 0 || gaps === onlyBlanks) checkGap(gaps?.tail, at, end.offset);
  return faults;

  function checkGap(allowed: RegExp | undefined, from: number, to: number): void {
    const words = text.slice(from, to);
    if (allowed?.test(words) === false)
      faults.push(`${name(node)} leaves out ${JSON.stringify(words.slice(0, 80))} at ${String(from)}`);
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

function isBlankAt(text: string, at: number): boolean {
  return text.charAt(at) !== '' && blanks.test(text.charAt(at));
}

function blanksEnd(text: string, at: number): number {
  while (isBlankAt(text, at)) at++;
  return at;
}
