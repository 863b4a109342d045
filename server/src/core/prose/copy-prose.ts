/** Makes the matching copy from the blocks of the text, with the map back and the region of each block. */
import type { Cable, Paragraph, Span } from '../syntax/types.js';
import { type BlockKind, type BlockNode, type BlockSource, collectBlocks } from './collect-blocks.js';
import { OffsetMap } from './offset-map.js';
import { type NamedBlock, type Place, RegionFinder } from './regions.js';
import type { Repair } from './scars/blank-runs.js';
import { findRepairs } from './scars/repairs.js';
import type { Stretch } from './stretch.js';

/** A hard-bounded part of the copy: no sentence runs over its ends. */
export interface Block extends Stretch {
  readonly index: number;
  readonly kind: BlockKind;
  readonly node: BlockNode;
  /** The main paragraph around it. */
  readonly paragraph: Paragraph | undefined;
  /** Path of the paragraph or item around it (`7.A`); empty where there is no number. */
  readonly path: string;
  /** The region by its place; `prose.regionOf` also knows policy text. */
  readonly place: Place;
  /** The paragraph or section that it is part of. */
  readonly passage: Passage;
  /** Number of the paragraph for policy text: a main paragraph, or one block where paragraphs have no numbers. */
  readonly scope: number;
}

/** A main paragraph, or a section of it under a heading: what rules mean by the same paragraph. */
export interface Passage extends Stretch {
  readonly heading: Block | undefined;
}

/** The copy with its map and blocks. */
export interface CopiedProse {
  readonly copy: string;
  readonly map: OffsetMap;
  readonly blocks: readonly Block[];
}

/** The copy of a cable's subject and body. */
export function copyProse(text: string, tree: Cable, named: readonly NamedBlock[]): CopiedProse {
  const { blocks: sources, pages } = collectBlocks(text, tree);
  const repairs = findRepairs(text, { stretches: marksScopes(sources), pages });
  const { copy, map, stretches } = copyBlocks(text, sources, repairs);
  return { copy, map, blocks: placeBlocks(sources, stretches, new RegionFinder(named)) };
}

/** Stretches in which brackets and quotation marks pair: the subject, main paragraphs, headings above them. */
function marksScopes(sources: readonly BlockSource[]): readonly Span[] {
  const scopes: { start: number; end: number }[] = [];
  let before: BlockSource | undefined;
  for (const source of sources) {
    const start = source.pieces[0]?.start;
    const end = source.pieces.at(-1)?.end;
    if (start === undefined || end === undefined) continue;
    const open = scopes[scopes.length - 1];
    if (open && before && before.paragraph === source.paragraph && source.paragraph !== undefined) open.end = end;
    else scopes.push({ start, end });
    before = source;
  }
  return scopes;
}

function copyBlocks(
  text: string,
  sources: readonly BlockSource[],
  repairs: readonly Repair[],
): { copy: string; map: OffsetMap; stretches: readonly Stretch[] } {
  const parts: string[] = [];
  const map = new OffsetMap();
  const stretches: Stretch[] = [];
  let length = 0;
  const put = (part: string, start: number, end: number) => {
    if (part === '') return;
    parts.push(part);
    map.add(part.length, start, end);
    length += part.length;
  };
  let next = 0;
  let last = 0;
  for (const { pieces } of sources) {
    const first = pieces[0];
    if (!first) {
      stretches.push({ from: length, to: length });
      continue;
    }
    if (length > 0) put('\n', last, first.start);
    const from = length;
    for (const { start, end } of pieces) {
      if (start !== first.start) put(' ', last, start);
      let at = start;
      while ((repairs[next]?.start ?? Infinity) < start) next++;
      for (let repair = repairs[next]; repair && repair.end <= end; repair = repairs[++next]) {
        if (repair.start < at) continue;
        if (repair.start > at) put(text.slice(at, repair.start), at, repair.start);
        put(repair.text, repair.start, repair.end);
        at = repair.end;
      }
      if (end > at) put(text.slice(at, end), at, end);
      last = end;
    }
    stretches.push({ from, to: length });
  }
  return { copy: parts.join(''), map, stretches };
}

interface OpenPassage {
  readonly from: number;
  to: number;
  heading: Block | undefined;
}

function placeBlocks(
  sources: readonly BlockSource[],
  stretches: readonly Stretch[],
  finder: RegionFinder,
): readonly Block[] {
  const blocks: Block[] = [];
  let passage: OpenPassage | undefined;
  let before: BlockSource | undefined;
  let scope = -1;
  sources.forEach((source, index) => {
    const { kind, node, paragraph, path } = source;
    const { from, to } = stretches[index] ?? { from: 0, to: 0 };
    const place = finder.regionOf(source);
    const same = before !== undefined && before.paragraph === paragraph;
    if (!same || paragraph?.number === undefined) scope++;
    if (!same || !passage || kind === 'heading') passage = { from, to, heading: undefined };
    passage.to = to;
    const block: Block = { index, kind, node, paragraph, path, place, passage, scope, from, to };
    if (kind === 'heading') passage.heading = block;
    blocks.push(block);
    before = source;
  });
  return blocks;
}
