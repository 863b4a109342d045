/** Hovers on the labelled lines of a SMART print that have no line of their own in other cables. */
import { findPost } from '../../data/posts.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { isSmartPrint, momentIn } from '../../lint/facts/smart-print.js';
import type { Unknown } from '../../syntax/types.js';
import { type Hover, joinParagraphs, titled } from '../markdown.js';
import { touches } from '../places.js';
import { describePost } from './hover-addressee.js';
import { sayMoment } from './hover-date-time.js';
import { describeCaptionName } from './hover-handling.js';

const labelAtStart = /^(Date\/DTG|From|Captions):[ \t]*/;

/** Date, originator and captions of a print, at the words that the cursor is on. */
export function hoverPrint(cable: CableIndex, line: Unknown, offset: number): Hover | undefined {
  const { start, end } = spanOf(line);
  const label = labelAtStart.exec(cable.text.slice(start, end));
  const reader = label?.[1] === undefined ? undefined : readers.get(label[1]);
  if (!label || !reader || !isSmartPrint(cable)) return undefined;
  const from = start + label[0].length;
  for (const match of cable.text.slice(from, end).matchAll(reader.words)) {
    const words = match[0].trimEnd();
    const at = { start: from + match.index, end: from + match.index + words.length };
    if (!touches(at, offset)) continue;
    const markdown = reader.describe(words);
    return markdown === undefined ? undefined : { at, markdown };
  }
  return undefined;
}

interface Reader {
  /** What of the line has a meaning of its own. */
  readonly words: RegExp;
  readonly describe: (words: string) => string | undefined;
}

const readers: ReadonlyMap<string, Reader> = new Map([
  ['Date/DTG', { words: /\b\d{6}Z [A-Z]{3} \d{2}\b/g, describe: describeMoment }],
  ['From', { words: /\S.*/g, describe: describeSender }],
  ['Captions', { words: /[A-Z][A-Z ]*/g, describe: describeCaptionName }],
]);

function describeMoment(group: string): string | undefined {
  const moment = momentIn(group);
  return moment && joinParagraphs(titled(group, 'date-time group'), sayMoment(moment));
}

function describeSender(name: string): string | undefined {
  const post = findPost(name);
  return post && joinParagraphs(describePost(post), 'Sends this cable.');
}
