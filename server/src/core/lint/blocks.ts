/** Pairs Begin and End markers to named blocks (cable-format 1.17). */
import type { BlockMarker } from '../syntax/types.js';

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
  /** End markers that close a block across another that is still open. */
  readonly crossings: readonly { readonly end: BlockMarker; readonly closes: BlockMarker; readonly across: BlockMarker }[];
}

/** Where a marker's main paragraph starts and ends. */
export type ParagraphAround = (marker: BlockMarker) => { readonly start: number; readonly end: number };

interface Opened {
  readonly begin: BlockMarker;
  end?: BlockMarker;
}

/** Pairs the markers, given in the order of the text. */
export function pairBlocks(markers: readonly BlockMarker[], paragraphAround: ParagraphAround): BlockPairs {
  const all: Opened[] = [];
  let open: Opened[] = [];
  const unopened: BlockMarker[] = [];
  const crossings: { end: BlockMarker; closes: BlockMarker; across: BlockMarker }[] = [];
  for (const marker of markers) {
    if (marker.edge !== 'end') {
      if (!opensBlock(marker)) continue;
      // A second Begin of a kind leaves the first one without an End.
      open = open.filter(({ begin }) => blockKey(begin.name) !== blockKey(marker.name));
      const opened = { begin: marker };
      all.push(opened);
      open.push(opened);
      continue;
    }
    const closes = findOpen(open, marker, paragraphAround);
    if (!closes) {
      unopened.push(marker);
      continue;
    }
    const across = open.slice(open.indexOf(closes) + 1).find(({ begin }) => begin.edge === 'begin' && !isActionRequest(begin));
    if (across) crossings.push({ end: marker, closes: closes.begin, across: across.begin });
    closes.end = marker;
    open = open.filter((other) => other !== closes);
  }
  const blocks = all.filter(({ begin, end }) => begin.edge === 'begin' || end !== undefined);
  return {
    blocks: blocks.map((opened) => toBlock(opened, paragraphAround)),
    unopened,
    unclosedLabels: all.filter(({ begin, end }) => begin.edge === 'label' && !end).map(({ begin }) => begin),
    crossings,
  };
}

/** Begin opens; of the bare labels only `Comment:` and `Summary:` do, where their End follows. */
function opensBlock({ edge, name, continued }: BlockMarker): boolean {
  if (continued) return false;
  return edge === 'begin' || /^(?:summary|comment)\b/.test(name);
}

/** Whether a marker begins an action request, which needs no End. */
export function isActionRequest({ name }: BlockMarker): boolean {
  return name.startsWith('action request');
}

/** The open block that an End marker ends: by name, else the innermost of the same paragraph under another name. */
function findOpen(open: readonly Opened[], end: BlockMarker, paragraphAround: ParagraphAround): Opened | undefined {
  const named = open.findLast(({ begin }) => sameBlockName(begin.name, end.name));
  if (named) return named;
  const { start } = paragraphAround(end);
  return open.findLast(
    ({ begin }) => begin.edge === 'begin' && !isActionRequest(begin) && begin.position.start.offset >= start,
  );
}

function toBlock({ begin, end }: Opened, paragraphAround: ParagraphAround): Block {
  return {
    name: begin.name,
    start: begin.position.start.offset,
    end: end ? end.position.end.offset : paragraphAround(begin).end,
    closed: end !== undefined,
    begin,
    endMarker: end,
    sameName: end !== undefined && sameBlockName(begin.name, end.name),
  };
}

/** Whether an End of one name ends a Begin of the other: `final text of …` is ended by `text`, `non-paper` by `nonpaper`. */
export function sameBlockName(begin: string, end: string): boolean {
  const one = blockKey(begin);
  const other = blockKey(end);
  if (one === other) return true;
  const words = wordsOf(begin);
  const ending = wordsOf(end);
  // A long heading is ended by its chief words; a combined name only by the same combination.
  return words.length > 3 && !/\b(?:summary|comment)\b/.test(begin) && ending.length > 0 && ending.every((word) => words.includes(word));
}

function blockKey(name: string): string {
  return name.replace(/ continued$/, '').replace(/[^a-z0-9&]/g, '').replace(/points?$/, 'points');
}

function wordsOf(name: string): string[] {
  return name.split(/[^a-z0-9]+/).filter((word) => word !== '' && word !== 'of' && word !== 'the');
}
