/** How much of a cable a text holds: the whole of it, a part that an archive kept, or lines without a header. */
import type { NodeType } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';

const notice = /\bpartial extract of the original cable\b/i;
/** Archives put the notice on the first lines. */
const noticeLength = 400;

/** Whether the end of the cable is known to be missing: an archive says so, or its last sections are not there. */
export function lacksEnd(cable: CableIndex): boolean {
  if (notice.test(cable.text.slice(0, noticeLength))) return true;
  const total = cable.first('classificationLine')?.section?.of ?? 0;
  if (total < 2 || cable.first('signature')) return false;
  const lastPage = Math.max(1, ...cable.all('pageLine').map(({ section }) => section ?? 1));
  return lastPage < total;
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

/** Whether the text is a cable with a header, not a passage cut out of one. */
export function hasHeader(cable: CableIndex): boolean {
  return headerFields.filter((type) => cable.first(type) !== undefined).length >= fewestFields;
}
