/** Pairs Begin and End markers to named blocks (cable-format 1.17). */
import { countWhile } from '../syntax/ordered.js';
import type { BlockMarker, Span } from '../syntax/types.js';
import { areKin, areSame, type BlockName, readName } from './facts/block-names.js';

/** A named block of the text. */
export interface Block {
  /** The words after Begin, lower case (`talking points`). */
  readonly name: string;
  readonly start: number;
  /** After the End marker; of an unclosed block, the end of its paragraph. */
  readonly end: number;
  /** Whether an End marker ends it, whatever name that marker has. */
  readonly closed: boolean;
  readonly begin: BlockMarker;
  readonly endMarker: BlockMarker | undefined;
  /** Whether the End marker has the block's own name. */
  readonly sameName: boolean;
}

/** What became of all markers of a text. */
export interface BlockPairs {
  /** In the order of their beginnings. */
  readonly blocks: readonly Block[];
  /** End markers that end nothing. */
  readonly unopened: readonly BlockMarker[];
  /** `Comment:` and `Summary:` without an End. */
  readonly unclosedLabels: readonly BlockMarker[];
  /** End markers that close a block across another one, which is closed only later. */
  readonly crossings: readonly Crossing[];
}

/** `End A` in the order Begin A, Begin B, End A, End B. */
export interface Crossing {
  readonly end: BlockMarker;
  readonly closes: BlockMarker;
  readonly across: BlockMarker;
}

/** Where a marker's main paragraph starts and ends. */
export type ParagraphAround = (marker: BlockMarker) => Span;

/** A marker that opens something, and what became of it. */
interface Opened {
  readonly begin: BlockMarker;
  readonly name: BlockName;
  end?: BlockMarker;
  sameName: boolean;
  /** Offset from which on no End may close it: where its kind begins again. */
  limit: number;
}

/** Cables nest two or three blocks; looking further back would only cost time on texts that are no cables. */
const deepestNesting = 40;

/**
 * Pairs the markers, given in the order of the text. Names decide first; an End that finds no block of its name may then
 * close one of another name that stays open otherwise.
 */
export function pairBlocks(markers: readonly BlockMarker[], paragraphAround: ParagraphAround): BlockPairs {
  const { opened, strays } = pairByName(markers);
  const unopened = strays.filter((end) => !closeUnderOtherName(opened, end, paragraphAround));
  return {
    blocks: opened.filter(isBlock).map((one) => toBlock(one, paragraphAround)),
    unopened,
    unclosedLabels: opened
      .filter((one) => one.end === undefined && isOpeningLabel(one.begin))
      .map(({ begin }) => begin),
    crossings: crossingsOf(opened),
  };
}

/** For each of some places, in the order of the text and disjoint, the blocks that meet it. */
export function blocksAt(places: readonly Span[], blocks: readonly Block[]): readonly (readonly Block[])[] {
  let next = 0;
  let open: readonly Block[] = [];
  return places.map(({ start, end }) => {
    const met = open.filter((block) => block.end > start);
    for (let block = blocks[next]; block && block.start < end; block = blocks[++next])
      if (block.end > start) met.push(block);
    return (open = met);
  });
}

/** Whether a marker begins an action request, which needs no End. */
export function isActionRequest({ name }: Pick<BlockMarker, 'name'>): boolean {
  return name.startsWith('action request');
}

/**
 * Whether an End of one name ends a Begin of the other. `final text of …` is ended by `text`, `non-paper` by `nonpaper`;
 * a combined name such as `summary and comment` only by the same combination.
 */
export function sameBlockName(begin: string, end: string): boolean {
  return areSame(readName(begin), readName(end));
}

// ── By name ──

function pairByName(markers: readonly BlockMarker[]): { opened: readonly Opened[]; strays: readonly BlockMarker[] } {
  const opened: Opened[] = [];
  const strays: BlockMarker[] = [];
  let open: Opened[] = [];
  for (const marker of markers) {
    if (marker.edge !== 'end') {
      open = openBlock(open, marker, opened);
      continue;
    }
    const closed = openOf(open, readName(marker.name));
    for (const one of closed) {
      one.end = marker;
      one.sameName = true;
    }
    if (closed.length === 0) strays.push(marker);
    else open = open.filter((one) => !closed.includes(one));
  }
  return { opened, strays };
}

/** The open blocks with `marker` among them, if it opens one. A second Begin of a kind leaves the first one unclosed. */
function openBlock(open: Opened[], marker: BlockMarker, opened: Opened[]): Opened[] {
  if (marker.continued) return open;
  const name = readName(marker.name);
  const before = open.findLast((one) => one.name.kind === name.kind);
  // `Begin summary: … Summary: …` is one block.
  if (before?.begin.edge === 'begin' && marker.edge === 'label') return open;
  if (before) before.limit = marker.position.start.offset;
  const one: Opened = { begin: marker, name, sameName: false, limit: Infinity };
  opened.push(one);
  return [...open.filter((other) => other !== before).slice(1 - deepestNesting), one];
}

/** The open blocks that an End of this name ends: the innermost one, or each part of `summary and comment`. */
function openOf(open: readonly Opened[], end: BlockName): readonly Opened[] {
  const named = open.findLast(({ name }) => areSame(name, end));
  if (named) return [named];
  if (end.parts.length < 2) return [];
  const parts = end.parts.map(readName).map((part) => open.findLast(({ name }) => areSame(name, part)));
  return parts.every((part) => part !== undefined) ? parts : [];
}

// ── Under another name ──

/** Closes the block that a stray End was meant for; false where there is none. */
function closeUnderOtherName(opened: readonly Opened[], end: BlockMarker, paragraphAround: ParagraphAround): boolean {
  const at = end.position.start.offset;
  const from = lastBefore(opened, at);
  const { start } = paragraphAround(end);
  const name = readName(end.name);
  for (let index = from; index >= 0 && index > from - deepestNesting; index--) {
    const one = opened[index];
    // A block that is already closed after this End lies around it; nothing outside of it is meant.
    if (!one || (one.end && one.end.position.start.offset > at)) return false;
    if (one.end || one.limit <= at || !mayEndOtherwise(one, name, start)) continue;
    one.end = end;
    return true;
  }
  return false;
}

/** A Begin of the same paragraph whatever its name, else one that is nearly called so; an action request stays open. */
function mayEndOtherwise({ begin, name }: Opened, end: BlockName, paragraphStart: number): boolean {
  if (isActionRequest(begin)) return false;
  const isNear = begin.position.start.offset >= paragraphStart;
  if (begin.edge === 'label')
    return isOpeningLabel(begin) && (areKin(name, end) || (isNear && /^(?:summary|comment)$/.test(end.kind)));
  return isNear || areKin(name, end);
}

/** Index of the last opened block that begins before `offset`, or -1. */
function lastBefore(opened: readonly Opened[], offset: number): number {
  return countWhile(opened, ({ begin }) => begin.position.start.offset < offset) - 1;
}

// ── Results ──

/** Of the bare labels only `Comment:` and `Summary:` open a block, and only where their End follows. */
function isOpeningLabel({ edge, name }: BlockMarker): boolean {
  return edge === 'label' && /^(?:(?:executive|embassy|post|mission|consulate) )?(?:summary|comment)\b/.test(name);
}

function isBlock({ begin, end }: Opened): boolean {
  return begin.edge === 'begin' || (end !== undefined && isOpeningLabel(begin));
}

function toBlock({ begin, end, sameName }: Opened, paragraphAround: ParagraphAround): Block {
  return {
    name: begin.name,
    start: begin.position.start.offset,
    end: end ? end.position.end.offset : paragraphAround(begin).end,
    closed: end !== undefined,
    begin,
    endMarker: end,
    sameName,
  };
}

/** For each End the first block that it cuts across. An action request and bare labels are never cut. */
function crossingsOf(opened: readonly Opened[]): Crossing[] {
  const found: Crossing[] = [];
  opened.forEach(({ begin: closes, end }, index) => {
    if (!end) return;
    const inside = opened.slice(index + 1, index + deepestNesting);
    const across = inside.find((one) => isCut(one, end));
    if (across) found.push({ end, closes, across: across.begin });
  });
  return found.sort((a, b) => a.end.position.start.offset - b.end.position.start.offset);
}

function isCut({ begin, end }: Opened, outer: BlockMarker): boolean {
  if (!end || end === outer || begin.edge !== 'begin' || isActionRequest(begin)) return false;
  const at = outer.position.start.offset;
  return begin.position.start.offset < at && end.position.start.offset > at;
}
