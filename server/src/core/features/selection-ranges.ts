/** Growing selections: word, sentence, bullet, item, paragraph, block, cable. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { buildProse, type Prose } from '../prose/prose.js';
import type { AnyNode, Span } from '../syntax/types.js';
import { withoutEnd } from './own-end.js';
import { holds, touches } from './places.js';

/** For each cursor the places around it, the smallest first; each holds the one before it, the last is the whole text. */
export function selectionRanges(cable: CableIndex, offsets: readonly number[]): readonly (readonly Span[])[] {
  const prose = buildProse(cable.text, cable.tree, cable.blocks);
  return offsets.map((offset) => rangesAt(cable, prose, offset));
}

function rangesAt(cable: CableIndex, prose: Prose, offset: number): readonly Span[] {
  const whole = { start: 0, end: cable.text.length };
  const around: Span[] = [wordAt(cable.text, offset), ...sentencesAt(prose, offset), ...nodesAt(cable, offset)];
  for (const { start, end } of cable.blocks) around.push({ start, end });
  const nested = around
    .filter((span) => span.start < span.end && touches(span, offset))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  const chain: Span[] = [];
  for (const span of [...nested, whole]) {
    const last = chain.at(-1);
    // What overlaps without holding, such as a block that ends in the middle of a paragraph, is left out.
    if (last && (!holds(span, last) || span.end - span.start === last.end - last.start)) continue;
    chain.push({ start: span.start, end: span.end });
  }
  return chain;
}

/** Letters, digits and what joins them: `host-government's`, `2009-2010`. */
function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (isWordPart(text, start - 1)) start--;
  while (isWordPart(text, end)) end++;
  while (start < end && !isWordCode(text.charCodeAt(start))) start++;
  while (end > start && !isWordCode(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const joiners = "-'’/";

function isWordPart(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  if (isWordCode(text.charCodeAt(at))) return true;
  const isJoiner = joiners.includes(text.charAt(at));
  return isJoiner && isWordCode(text.charCodeAt(at - 1)) && isWordCode(text.charCodeAt(at + 1));
}

function isWordCode(code: number): boolean {
  const lower = code | 32;
  // Letters beyond ASCII, with U+2019 and its kin left out.
  return (lower >= 97 && lower <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x2000);
}

/** The sentence at the cursor; behind its last stop the one that ends there. */
function sentencesAt(prose: Prose, offset: number): readonly Span[] {
  for (const [start, end] of [
    [offset, offset + 1],
    [offset - 1, offset],
  ] as const) {
    const { from, to } = prose.stretchOf({ start: Math.max(0, start), end });
    const sentence = from < to ? prose.sentenceAt(from) : undefined;
    const span = sentence && prose.spanOf(sentence);
    if (span && touches(span, offset)) return [span];
  }
  return [];
}

const endsBeforeEnd = new Set<AnyNode['type']>(['item', 'bullet', 'question', 'answer']);

/** Nodes around the cursor. Text has the place of its sentence or line, and parts of sentences that of words. */
function nodesAt(cable: CableIndex, offset: number): readonly Span[] {
  const found: Span[] = [];
  let node: AnyNode | undefined = cable.tree;
  while (node) {
    if (node.type !== 'text' && node.type !== 'cable')
      found.push(endsBeforeEnd.has(node.type) ? withoutEnd(cable, spanOf(node)) : spanOf(node));
    const children: readonly AnyNode[] = 'children' in node ? (node.children ?? []) : [];
    // Where two touch, the one behind the cursor is meant.
    node = children.findLast((child) => touches(spanOf(child), offset));
  }
  return found;
}
