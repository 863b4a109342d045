/** Words that open a block without being a marker of the tree: a heading `Summary`, a label `Embassy comment:`. */
import { countUpTo } from '../../syntax/ordered.js';
import type { BlockMarker } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** Names that are looked for in one text; cables have a handful. */
const mostNames = 30;
/** How far before a name its label may begin. */
const lookBehind = 24;

/**
 * Tells for an End marker that found no partner whether words before it open its block all the same. Each name is looked
 * for once in the text, however many End markers have it; what an earlier End of the name has ended does not count.
 */
export function openingsOf(cable: CableIndex): (end: BlockMarker) => boolean {
  const { start } = cable.body;
  const body = cable.text.slice(start).replace(/[\r\t]/g, (code) => (code === '\t' ? ' ' : '\n'));
  const lower = toLowerAscii(body);
  const found = new Map<string, readonly number[]>();
  const endBefore = endsBefore(cable.all('blockMarker'));
  return (end) => {
    const { name } = end;
    if (!found.has(name) && found.size < mostNames) found.set(name, openings(body, lower, name));
    const from = (endBefore.get(end) ?? start) - start;
    const to = end.position.start.offset - start;
    return firstAfter(found.get(name) ?? [], from) < to;
  };
}

/** For each End marker where the one before it of the same name stands. */
function endsBefore(markers: readonly BlockMarker[]): ReadonlyMap<BlockMarker, number> {
  const found = new Map<BlockMarker, number>();
  const last = new Map<string, number>();
  for (const marker of markers) {
    if (marker.edge !== 'end') continue;
    const before = last.get(marker.name);
    if (before !== undefined) found.set(marker, before);
    last.set(marker.name, marker.position.end.offset);
  }
  return found;
}

/** The first of some rising offsets that is not before `from`; Infinity where there is none. */
function firstAfter(offsets: readonly number[], from: number): number {
  return offsets[countUpTo(offsets, from - 1)] ?? Infinity;
}

/** Lower case with equal offsets. */
function toLowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function openings(body: string, lower: string, name: string): number[] {
  const found: number[] = [];
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + name.length))
    if (opens(body, at, at + name.length)) found.push(at);
  return found;
}

const delimiter = /[ ]*(?::|--?(?=[ \n]))/y;
const stop = /[ ]*\./y;
/** A heading may go on: `SUMMARY AND ACTION REQUEST`. */
const lineEnd = /[ ]*(?:and [a-z ]{1,40})?(?:\n|$)/iy;
/** At the start of a line, a sentence or a bracket, after a number or a mark; one word may stand before: `Embassy comment`. */
const opening = /(?:^|[\n.?!:;()[\]"])[ ]*(?:[A-Za-z]+ )?$/;
const sentenceStart = /(?:^|[\n.?!:)([])[ ]*$/;
const lineStart = /(?:^|\n)[ ]*$/;
const begun = /\b(?:begin|start|beginning)\b[^.\n]*$/i;

/** Whether the name from `start` to `end` is a label: `Comment:`, `COMMENT -- `, `Comment. `, or alone on its line. */
function opens(body: string, start: number, end: number): boolean {
  const before = body.slice(Math.max(0, start - lookBehind), start);
  if (begun.test(before)) return true;
  if (matches(delimiter, body, end)) return opening.test(before);
  if (!/[A-Z]/.test(body.charAt(start))) return false;
  return (
    (matches(stop, body, end) && sentenceStart.test(before)) || (matches(lineEnd, body, end) && lineStart.test(before))
  );
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
