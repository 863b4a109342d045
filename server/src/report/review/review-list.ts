/** Annotations for people and for programs. */
import { counted } from '../counted.js';
import { folded, orNull } from '../inspect-values.js';
import { printable } from '../printable.js';
import { count } from './review-pages.js';
import { type ListedAnnotation, listed, type ReviewedCable, wordsNow } from './reviewed-cable.js';

/** A list: what stands before, between and after the cables. */
export interface ReviewList {
  readonly open: string;
  cable(reviewed: ReviewedCable): string;
  close(): string;
}

/** One object a line. */
export function ndjsonReviewList(): ReviewList {
  return {
    open: '',
    cable: (reviewed) =>
      objectsOf(reviewed)
        .map((object) => `${JSON.stringify(object)}\n`)
        .join(''),
    close: () => '',
  };
}

/** The same objects in one array. */
export function jsonReviewList(): ReviewList {
  let separator = '';
  return {
    open: '[',
    cable: (reviewed) => {
      const rows = objectsOf(reviewed).map((object) => {
        const row = `${separator}\n${JSON.stringify(object)}`;
        separator = ',';
        return row;
      });
      return rows.join('');
    },
    close: () => '\n]\n',
  };
}

function objectsOf(reviewed: ReviewedCable): readonly object[] {
  return listed(reviewed).map((one) => objectOf(one, reviewed));
}

/** Keys in the order that the format promises; what has no place has null. */
function objectOf({ annotation, thread, placed }: ListedAnnotation, { path, cable }: ReviewedCable): object {
  const { id, motivation, creator, body } = annotation;
  const { anchor, span } = placed;
  const point = span && cable.lines.pointAt(span.start);
  return {
    ...{ path, id, motivation, state: thread.state, anchor },
    offset: orNull(span?.start),
    endOffset: orNull(span?.end),
    line: orNull(point?.line),
    column: orNull(point?.column),
    exact: orNull(thread.root.quote?.exact),
    ...{ creator, body },
  };
}

/** For people: threads under their cable, answers indented, and a last line that sums up; a check has open threads alone. */
export function textReviewList(verb: 'list' | 'check'): ReviewList {
  const counts = { open: 0, resolved: 0, waived: 0 };
  let cables = 0;
  return {
    open: '',
    cable: (reviewed) => {
      const rows = listed(reviewed);
      if (rows.length === 0) return '';
      cables++;
      for (const { state } of reviewed.threads) counts[state]++;
      return `${printable(reviewed.path)}\n${rows.map((row) => textOf(row, reviewed)).join('')}\n`;
    },
    close: () => {
      const within = cables === 0 ? '' : ` in ${counted(cables, 'cable')}`;
      if (verb === 'check') return `${count(counts.open, 'open thread')}${within}\n`.replace(/^no/, 'No');
      const parts = (['open', 'resolved', 'waived'] as const).map((state) => `${String(counts[state])} ${state}`);
      return `${parts.join(', ')}${within}\n`;
    },
  };
}

const longestQuote = 60;

function textOf({ annotation, thread, placed }: ListedAnnotation, { cable }: ReviewedCable): string {
  const { creator, body, rule, motivation, id } = annotation;
  const words = printable(folded(body));
  if (annotation !== thread.root) return `      ${printable(creator)}: ${words}  ${printable(shortId(id))}\n`;
  const point = placed.span && cable.lines.pointAt(placed.span.start);
  const where = point ? `${String(point.line)}:${String(point.column)}` : thread.root.quote ? 'gone' : 'cable';
  const gone = thread.state === 'waived' ? ': the finding stands again' : '';
  const doubt = placed.anchor === 'placed' ? '' : ` (${placed.anchor}${gone})`;
  const holds = thread.state === 'waived' && placed.anchor === 'placed';
  const proposal = body.trim() === '' ? 'proposes to leave these words out' : 'proposes: ';
  const waiver = rule === undefined ? '' : `${holds ? 'waives' : 'waiver of'} ${printable(rule)}: `;
  const what = motivation === 'editing' ? proposal : waiver;
  const head = `  ${where.padStart(7)}  ${thread.state}${doubt}  ${printable(creator)}: ${what}${words}  ${printable(shortId(id))}\n`;
  const quote = thread.root.quote?.exact ?? '';
  if (quote.trim() === '') return head;
  const now = wordsNow(thread.root, placed, cable);
  const stands = now === undefined ? '' : `         now: ${printable(cut(now))}\n`;
  return `${head}           > ${printable(cut(folded(quote)))}\n${stands}`;
}

/** Enough of an id to name it on the command line. */
export function shortId(id: string): string {
  return id.replace(/^urn:uuid:/, '').slice(0, 8);
}

function cut(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote - 3)}...` : text;
}
