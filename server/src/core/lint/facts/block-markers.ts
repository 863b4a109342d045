/** Words and places of block markers, as messages and fixes need them. */
import type { BlockMarker, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** A name of more words is cut before the first of these: `Final Text of …` is closed as `Final Text`. */
const longestName = 3;
const cuts = /[ \t\r\n](?:of|in|for|on|from|to)[ \t\r\n]/i;

/** The name as typed, on one line, without what only describes it. */
export function shortName(cable: CableIndex, marker: BlockMarker): string {
  return cable.textOf(shortNameSpan(cable, marker)).replace(/[ \t\r\n]+/g, ' ');
}

/** The words of a marker without brackets and colon: `Begin Final Text`. */
export function markerWords(cable: CableIndex, marker: BlockMarker): Span {
  const start = marker.position.start.offset + (/^[([]/.test(marker.value) ? 1 : 0);
  return { start, end: shortNameSpan(cable, marker).end };
}

/** The same words on one line, for a message. */
export function wordsOf(cable: CableIndex, marker: BlockMarker): string {
  return cable.textOf(markerWords(cable, marker)).replace(/[ \t\r\n]+/g, ' ');
}

function shortNameSpan(cable: CableIndex, { nameSpan }: BlockMarker): Span {
  const name = cable.textOf(nameSpan);
  const cut = name.split(/[ \t\r\n]+/).length > longestName ? name.search(cuts) : -1;
  return cut === -1 ? nameSpan : { start: nameSpan.start, end: nameSpan.start + name.slice(0, cut).trimEnd().length };
}

/** The End that closes what `begin` opens, in its manner of writing: `End non-paper.`, `(end non-paper)`, `END SUMMARY.`. */
export function endFor(cable: CableIndex, begin: BlockMarker): string {
  const name = shortName(cable, begin);
  const first = cable.textOf(markerWords(cable, begin)).slice(0, 5);
  if (begin.edge === 'label') return name === name.toUpperCase() ? `END ${name}.` : `End ${name.toLowerCase()}.`;
  const end = first === 'BEGIN' ? 'END' : first.startsWith('b') ? 'end' : 'End';
  return begin.value.startsWith('(') && begin.value.endsWith(')') ? `(${end} ${name})` : `${end} ${name}.`;
}

/** The opening that an End lacks, in its manner of writing: `Comment:`, `Begin non-paper:`. */
export function beginFor(cable: CableIndex, end: BlockMarker): string {
  const name = shortName(cable, end);
  if (/^(?:summary|comment|note)\b/.test(end.name)) return `${name.charAt(0).toUpperCase()}${name.slice(1)}:`;
  return `${cable.textOf(markerWords(cable, end)).startsWith('END') ? 'BEGIN' : 'Begin'} ${name}:`;
}
