/** Faults that are planted into whole cables: what a planting is, and how it is set into the text. */
import type { CableIndex } from '../../../server/src/core/lint/cable-index.js';
import { spanOf } from '../../../server/src/core/lint/define-rule.js';
import type { TextChange } from '../../../server/src/core/lint/finding.js';
import { applyChanges } from '../../../server/src/core/lint/apply-changes.js';
import type { CableNode, Span } from '../../../server/src/core/syntax/types.js';

/** One way to plant a fault. */
export interface Planting {
  /** In offsets of the sound text, in order. */
  readonly changes: readonly TextChange[];
  /** Where the rule has to speak, in offsets of the sound text; where it was changed, unless something else is named. */
  readonly at?: Span;
}

/** Finds the places where a fault can be planted. */
export type Planter = (cable: CableIndex) => readonly Planting[];

/** Planters by the rule that has to find their faults. */
export type Planters = Readonly<Record<string, Planter>>;

/** A text with one fault in it, and where it is. */
export interface Planted {
  readonly text: string;
  readonly at: Span;
}

/** Sets a fault into the text. */
export function plant(text: string, { changes, at }: Planting): Planted {
  const first = changes[0];
  const last = changes[changes.length - 1];
  if (!first || !last) throw new Error('A planting without a change.');
  const place = at ?? { start: first.start, end: last.end };
  return {
    text: applyChanges(text, changes),
    at: { start: moved(place.start, changes, false), end: moved(place.end, changes, true) },
  };
}

/** An offset of the sound text in the changed one; of what was replaced, the start or the end of the new words. */
function moved(offset: number, changes: readonly TextChange[], after: boolean): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    if (start > offset || (start === offset && !after)) break;
    if (end > offset) return start + shift + (after ? text.length : 0);
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** Puts other words in the place of a node or span. */
export function put(at: CableNode | Span, text: string, where?: Span): Planting {
  return { changes: [{ ...spanOf(at), text }], ...(where && { at: where }) };
}

/** Puts words in front of an offset. */
export function insert(offset: number, text: string, where?: Span): Planting {
  return { changes: [{ start: offset, end: offset, text }], ...(where && { at: where }) };
}

/** Takes the lines of a node away. The rule may speak at the line above or below. */
export function dropLines(cable: CableIndex, at: CableNode | Span): Planting {
  const { start, end } = linesOf(cable, at);
  return { changes: [{ start, end, text: '' }], at: around(cable, { start, end }) };
}

/** The words of a match, each a place for `text`. A `text` that asks for it is made from the match. */
export function putEach(
  cable: CableIndex,
  pattern: RegExp,
  text: string | ((match: RegExpExecArray) => string),
  within: Span = cable.body,
): Planting[] {
  return [...cable.text.matchAll(pattern)]
    .filter(({ index, 0: words }) => index >= within.start && index + words.length <= within.end)
    .map((match) => {
      const at = { start: match.index, end: match.index + match[0].length };
      return put(at, typeof text === 'string' ? text : text(match));
    });
}

/** The whole lines of a node, with their line end. */
export function linesOf({ lines, text }: CableIndex, at: CableNode | Span): Span {
  const { start, end } = spanOf(at);
  const last = lines.lineAt(end);
  return {
    start: lines.startOf(lines.lineAt(start)),
    end: last + 1 < lines.count ? lines.startOf(last + 1) : text.length,
  };
}

/** A span grown to the next words above and below. */
export function around({ text }: CableIndex, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && text.slice(from, start).trim() === '') from--;
  while (to < text.length && text.slice(end, to).trim() === '') to++;
  return { start: from, end: to };
}

/** From the start of the first node to the end of the last. */
export function spanning(nodes: readonly CableNode[]): Span | undefined {
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  return first && last && { start: spanOf(first).start, end: spanOf(last).end };
}

/** A one-element list, or none. */
export function one<Type>(value: Type | undefined): Type[] {
  return value === undefined ? [] : [value];
}
