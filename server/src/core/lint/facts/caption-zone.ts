/** The caption zone below the classification line: where a missing caption is reported, and where it is put. */
import { distance } from 'fastest-levenshtein';
import type { CableNode, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { insert, lineEndOf } from '../edits/edits.js';
import type { TextChange } from '../finding.js';

/** Letters that a caption may differ by and still be meant. */
const slips = 2;

/**
 * Whether the cable has a caption, also one that is misspelled or stands where none is read: then the caption is not
 * missing, and another rule says what is wrong with it.
 */
export function hasCaptionLike(cable: CableIndex, name: string): boolean {
  return (
    cable.hasCaption(name) ||
    cable
      .all('caption')
      .some((caption) => caption.name.includes(name) || (!caption.known && distance(caption.name, name) <= slips)) ||
    cable.all('tag').some(({ label }) => label === name) ||
    [...cable.all('unknown'), ...cable.all('passingLine')].some(({ value }) => value.toUpperCase().includes(name)) ||
    cable.all('archiveLine').some(({ kind, value }) => kind === 'classification' && value.endsWith(`//${name}`))
  );
}

/** Where a missing caption is reported: at the first caption, or at the level where the cable has none. */
export function captionPlace(cable: CableIndex): Span | CableNode | undefined {
  return cable.first('caption') ?? cable.first('classificationLine')?.wordSpan;
}

/** Puts a caption on a line of its own: above `SIPDIS`, or below the other captions; undefined where no line is free. */
export function addCaption(cable: CableIndex, name: string): TextChange | undefined {
  const classification = cable.first('classificationLine');
  const eol = lineEndOf(cable);
  const zoneEnd = cable.first('executiveOrderField') ?? cable.first('tagsField') ?? cable.first('subjectField');
  const lines = cable
    .all('captionLine')
    .filter((line) => !(classification && onOneLine(line, classification)) && !(zoneEnd && isBelow(line, zoneEnd)));
  const sipdis = lines.find(({ children }) => children[0]?.name === 'SIPDIS');
  if (sipdis && isFirstOnLine(cable, sipdis)) {
    return insert(cable.lines.startOf(sipdis.position.start.line - 1), `${name}${eol}`);
  }
  const last = lines[lines.length - 1];
  const above = last ?? classification;
  if (!above || !isLastOnLine(cable, above)) return undefined;
  const line = above.position.end.line - 1;
  const end = cable.lines.endOf(line);
  if (last) return insert(end, `${eol}${name}`);
  const closing = isBlank(cable.text.slice(cable.lines.startOf(line + 1), cable.lines.endOf(line + 1))) ? '' : eol;
  return insert(end, `${eol}${eol}${name}${closing}`);
}

function onOneLine(one: CableNode, other: CableNode): boolean {
  return one.position.start.line === other.position.end.line;
}

function isBelow(one: CableNode, other: CableNode): boolean {
  return one.position.start.offset > other.position.start.offset;
}

function isFirstOnLine(cable: CableIndex, { position }: CableNode): boolean {
  return isBlank(cable.text.slice(cable.lines.startOf(position.start.line - 1), position.start.offset));
}

/** Whether nothing but captions stands behind a node on its line. */
function isLastOnLine(cable: CableIndex, { position }: CableNode): boolean {
  const { line, offset } = position.end;
  const captions = cable.all('captionLine').findLast((one) => one.position.start.line === line)?.position.end;
  const end = captions?.line === line ? Math.max(offset, captions.offset) : offset;
  return isBlank(cable.text.slice(end, cable.lines.endOf(line - 1)));
}

function isBlank(text: string): boolean {
  return /^[ \t\r]*$/.test(text);
}
