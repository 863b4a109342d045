/** Where an End that is missing belongs, and how it is put there. */
import type { BlockMarker, Run } from '../../syntax/types.js';
import { endFor } from './block-markers.js';
import { isActionRequest } from '../blocks.js';
import type { CableIndex } from '../cable-index.js';
import { insert, lineEndOf } from '../edits/edits.js';
import type { TextChange } from '../finding.js';

/** Gives for a marker that is not closed the change that adds its End. */
export function endInserter(cable: CableIndex): (begin: BlockMarker) => TextChange {
  const next = nextBegins(cable.all('blockMarker'));
  return (begin) => insertEnd(cable, begin, stopOf(cable, begin, next.get(begin)));
}

/**
 * Puts an End after the text that stops at `stop`. A bare label is closed on its own line, as it was opened; a block on a
 * line below, with a blank one between where the block has blank lines.
 */
function insertEnd(cable: CableIndex, begin: BlockMarker, stop: number): TextChange {
  const { text, lines } = cable;
  let at = stop;
  while (at > begin.position.end.offset && ' \t\r\n'.includes(text.charAt(at - 1))) at--;
  const words = endFor(cable, begin);
  const endsSentence = '.?!:)"]'.includes(text.charAt(at - 1));
  const column = at - lines.startOf(lines.lineAt(at));
  const fits = !cable.isWrapped || column + 1 + words.length <= cable.settings.maxLineLength;
  if (begin.edge === 'label' && endsSentence && fits) return insert(at, ` ${words}`);
  const lineEnd = lineEndOf(cable);
  const from = Math.max(begin.position.start.offset, cable.paragraphAt(at - 1)?.position.start.offset ?? 0);
  const isOpen = /\n[ \t\r]*\n/.test(text.slice(from, at));
  return insert(at, (isOpen || !endsSentence ? lineEnd + lineEnd : lineEnd) + words);
}

/** Where the block stops: before the next Begin of its paragraph, else with the paragraph or the last one continuing it. */
function stopOf(cable: CableIndex, begin: BlockMarker, next: BlockMarker | undefined): number {
  const from = begin.position.end.offset;
  const end = cable.paragraphAt(begin.position.start.offset)?.position.end.offset ?? from;
  const limit = next?.position.start.offset ?? end;
  if (limit < end && cable.text.slice(from, limit).trim() !== '') return limit;
  return isActionRequest(begin) ? endOfContinued(cable, end) : end;
}

/** For each marker the next Begin. */
function nextBegins(markers: readonly BlockMarker[]): ReadonlyMap<BlockMarker, BlockMarker> {
  const found = new Map<BlockMarker, BlockMarker>();
  let next: BlockMarker | undefined;
  for (const marker of markers.toReversed()) {
    if (next) found.set(marker, next);
    if (marker.edge === 'begin') next = marker;
  }
  return found;
}

/** End of the paragraphs after `end` that open with `Action request continued:`. */
function endOfContinued(cable: CableIndex, end: number): number {
  for (;;) {
    const paragraph = cable.paragraphAt(nextWords(cable, end));
    const goesOn = paragraph?.children.some((child) => child.type === 'run' && opensContinued(child));
    if (!paragraph || !goesOn || paragraph.position.end.offset <= end) return end;
    end = paragraph.position.end.offset;
  }
}

function opensContinued({ children: [first] }: Run): boolean {
  return first?.type === 'blockMarker' && first.continued && isActionRequest(first);
}

/** Offset of the next words after `at` that are no page line. */
function nextWords(cable: CableIndex, at: number): number {
  for (;;) {
    while (' \t\r\n'.includes(cable.text.charAt(at)) && at < cable.text.length) at++;
    const [page] = cable.within('pageLine', { start: at, end: cable.lines.endOf(cable.lines.lineAt(at)) });
    if (!page) return at;
    at = page.position.end.offset;
  }
}
