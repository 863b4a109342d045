/** How much of a cable a text holds: the whole of it, a part that an archive kept, or lines without a header. */
import type { NodeType } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { isLaterSection } from './header.js';

const notice = /\bpartial extract of the original cable\b/i;
/** Archives put the notice on the first lines. */
const noticeLength = 400;

/** Whether an archive says that it kept a part alone: what is not there may have been in the rest. */
export function isExtract(cable: CableIndex): boolean {
  return notice.test(cable.text.slice(0, noticeLength));
}

/** Whether fields of the header may stand elsewhere: in the first section, or in what an archive left out. */
export function mayLackFields(cable: CableIndex): boolean {
  return isLaterSection(cable) || isExtract(cable);
}

/** Whether the end of the cable is known to be missing: an archive says so, or its last sections are not there. */
export function lacksEnd(cable: CableIndex): boolean {
  return cable.fact(readLacksEnd);
}

function readLacksEnd(cable: CableIndex): boolean {
  if (isExtract(cable)) return true;
  const total = cable.first('classificationLine')?.section?.of ?? 0;
  if (total < 2 || cable.first('signature')) return false;
  return cable.all('pageLine').every(({ section = 1 }) => section < total);
}

/**
 * Whether paragraphs of the cable are known to be missing: its end, the sections before this one, or all that stood above a
 * passage without a header.
 */
export function isPart(cable: CableIndex): boolean {
  if (lacksEnd(cable) || isLaterSection(cable)) return true;
  return !hasFields(cable) && (cable.numberedParagraphs[0]?.number ?? 1) > 1;
}

const headerFields: readonly NodeType[] = [
  'dateTimeLine',
  'addresseeLine',
  'classificationLine',
  'executiveOrderField',
  'tagsField',
  'subjectField',
];
/** A field alone may be a line of text that looks like one. */
const fewestFields = 2;

/** Whether the text has a header of several fields, not a line or two above a passage cut out of a cable. */
export function hasFields(cable: CableIndex): boolean {
  return headerFields.filter((type) => cable.first(type) !== undefined).length >= fewestFields;
}

/** Lines of a typed page, for cables that show no page lines. */
const linesPerPage = 50;

/** On paper the first page has its line, too. */
const firstPage = /PAGE[ \t]+0*1(?!\d)/;

/** Pages of the cable: those that its page lines tell, else as many as its body fills, one line counted as it would wrap. */
export function pagesOf(cable: CableIndex): number {
  const pageLines = cable
    .all('pageLine')
    .filter(({ section, value }) => section !== undefined && !firstPage.test(value)).length;
  if (pageLines > 0) return Math.max(pageLines + 1, cable.first('classificationLine')?.section?.of ?? 0);
  const { lines, settings, body } = cable;
  let count = 0;
  for (let line = lines.lineAt(body.start); line <= lines.lineAt(body.end); line++)
    count += Math.max(1, Math.ceil((lines.endOf(line) - lines.startOf(line)) / settings.maxLineLength));
  return count / linesPerPage;
}
