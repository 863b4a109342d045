/** Page lines: `STATE 00087524 002 OF 004` and its older forms. */
import { execAt } from './match-at.js';
import { type Source, readNumber } from './source.js';
import type { PageLine, Span } from './types.js';

// `STATE 00087524 002 OF 004`, `STATE 00226504  001.2 OF 002`. The origin may be cut to ten characters.
const modern =
  /([A-Z][A-Z0-9 .'/-]{0,24}?)[ \t]+([0-9O]{6,8})[ \t]+([0-9O]{2,3})(?:\.[0-9])?[ \t]+OF[ \t]+([0-9O]{2,3})[ \t]*$/y;

// `PAGE 02        STATE   015113  182333Z`, `PAGE 02 ROME 01196 01 OF 02 082030Z`.
const older =
  /PAGE[ \t]+([0-9O]{1,3})(?:[ \t]+OF[ \t]+([0-9O]{1,3}))?(?:[ \t]+([A-Z][A-Z .'-]{1,24}?)[ \t]+([0-9O]{3,8})(?:[ \t]+([0-9O]{1,3})[ \t]+OF[ \t]+([0-9O]{1,3}))?(?:[ \t]+[0-9O]{6}Z(?:[ \t]+[A-Z]{3}(?:[ \t]+[0-9]{2,4})?)?)?)?[ \t]*$/y;

/** A page line inside a line of text, where lines were run together. */
const embedded = /([0-9O]{8})[ \t]+([0-9O]{3})(?:\.[0-9])?[ \t]+OF[ \t]+([0-9O]{3})(?![0-9])/y;
/** An older one with its time, and words of the text behind it. */
const olderAhead =
  /PAGE[ \t]+([0-9O]{1,3})(?:[ \t]+OF[ \t]+([0-9O]{1,3}))?[ \t]+([A-Z][A-Z .'-]{1,24}?)[ \t]+([0-9O]{3,8})(?:[ \t]+([0-9O]{1,3})[ \t]+OF[ \t]+([0-9O]{1,3}))?[ \t]+[0-9O]{6}Z(?=[ \t])/y;
/** From the first digit of the number to the `OF` behind it, with the blanks of a line that was filled up. */
const longestBeforeOf = 100;

/** Longest page line met in archives; longer lines are text. */
const longestPageLine = 80;

/** The page line that fills `span`, or undefined. */
export function readPageLine(source: Source, { start, end }: Span): PageLine | undefined {
  const length = end - start;
  if (length < 7) return undefined;
  if (length > longestPageLine) return length <= longestStamp ? readStamp(source, { start, end }) : undefined;
  const line = source.text.slice(start, end);
  const last = line.charCodeAt(length - 1);
  const isDigit = (last >= 48 && last <= 57) || last === 79; // 0-9, O
  if (!isDigit && last !== 90 && !line.startsWith('PAGE')) return undefined; // Z of a time
  return (
    (line.includes('OF') ? readModern(source, line, start) : undefined) ??
    (line.startsWith('PAGE') ? readOlder(source, line, start) : undefined) ??
    readStamp(source, { start, end })
  );
}

/** The line that a review for release printed on every page. */
const releaseStamp =
  /(?:^|[A-Z)] {1,4})U\.S\. Department of State {1,4}Case No\. {1,2}[A-Z]{1,3}-[0-9]{4}-[0-9]{3,6}(?: {1,4}Doc No\. |$)/;
/** The words of another review. */
const reviewStamp = 'Declassified/Released US Department of State';
const longestStamp = 150;

/** Whether a line is what a review for release prints on every page. */
export function isReviewStamp(line: string): boolean {
  return line.includes(reviewStamp) || (line.includes('Case No. ') && releaseStamp.test(line));
}

function readStamp(source: Source, span: Span): PageLine | undefined {
  if (!isReviewStamp(source.slice(span))) return undefined;
  return {
    ...source.literal('pageLine', span),
    origin: undefined,
    number: undefined,
    section: undefined,
    of: undefined,
  };
}

function readModern(source: Source, line: string, start: number): PageLine | undefined {
  const match = execAt(modern, line, 0);
  if (!match) return undefined;
  const [, origin = '', number = '', page = '', total = ''] = match;
  return {
    ...source.literal('pageLine', { start, end: start + line.length }),
    origin: origin.trim().replace(/[ \t]+/g, ' '),
    number: readNumber(number),
    section: readNumber(page),
    of: readNumber(total),
  };
}

function readOlder(source: Source, line: string, start: number, form = older): PageLine | undefined {
  const match = execAt(form, line, 0);
  if (!match) return undefined;
  const [whole, page = '', pages, origin, number, section, total] = match;
  const of = total ?? pages;
  return {
    ...source.literal('pageLine', { start, end: start + whole.length }),
    origin: origin?.trim().replace(/[ \t]+/g, ' '),
    number: number === undefined ? undefined : readNumber(number),
    section: readNumber(section ?? page),
    of: of === undefined ? undefined : readNumber(of),
  };
}

/** The classification at the foot of a page, alone on its line. */
const foot = /^(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|UNCLAS|LIMITED OFFICIAL USE)$/;
const longestFoot = 20;

/**
 * `CONFIDENTIAL` on the line `line` and the `PAGE 02 …` below it as one page line, as telegrams on paper had them, or that
 * page line alone; undefined where neither is there. The number of the cable may stand on a line of its own.
 */
export function readPageFoot(source: Source, line: number, span: Span): { page: PageLine; line: number } | undefined {
  const { text, lines } = source;
  if (!text.startsWith('PAGE', span.start) && !isFoot(source, span)) return undefined;
  const last = Math.min(lines.count - 1, line + farthestHead);
  for (let below = line; below <= last; below++) {
    const content = source.contentOf(below);
    // The foot of one page and the head of the next.
    if ((content.start === content.end && below > line) || isFoot(source, content)) continue;
    const page = text.startsWith('PAGE', content.start) ? readPageLine(source, content) : undefined;
    const next = page && page.number === undefined && below < last ? source.contentOf(below + 1) : content;
    const whole = page && readOlder(source, `${page.value} ${source.slice(next)}`, content.start);
    const { end } = whole && whole.number !== undefined ? next : content;
    return (
      page && {
        page: { ...page, ...whole, ...source.literal('pageLine', { ...span, end }) },
        line: lines.lineAt(end - 1),
      }
    );
  }
  return undefined;
}

function isFoot(source: Source, span: Span): boolean {
  return span.end - span.start <= longestFoot && foot.test(source.slice(span));
}

/** Lines between the foot of a page and the head of the next. */
const farthestHead = 8;

/** Page lines that stand inside the line from `start` to `end`, with words of `origin` in front of them. */
export function embeddedPageLines(source: Source, { start, end }: Span, origin: string | undefined): PageLine[] {
  const words = source.text.slice(start, end);
  const older = words.startsWith('PAGE') ? readOlder(source, words, start, olderAhead) : undefined;
  const found: PageLine[] = older ? [older] : [];
  let read = older ? older.position.end.offset - start : 0;
  // Hot: lines may be as long as a paragraph, so only what stands around an `OF` is read by the expression.
  for (let of = words.indexOf(' OF '); of !== -1; of = words.indexOf(' OF ', of + 1)) {
    const first = numberBefore(words, of, Math.max(read, of - longestBeforeOf));
    const match = first === undefined ? undefined : execAt(embedded, words, first);
    if (!match) continue;
    read = match.index + match[0].length;
    const at = start + match.index;
    const from = originStart(source.text, at, start, origin);
    if (from === undefined) continue;
    const [whole, number = '', page = '', total = ''] = match;
    found.push({
      ...source.literal('pageLine', { start: from, end: at + whole.length }),
      origin: source.fold(from, at),
      number: readNumber(number),
      section: readNumber(page),
      of: readNumber(total),
    });
  }
  return found;
}

/** Offset of eight digits that stand before the `OF` at `of`, and not before `floor`. */
function numberBefore(words: string, of: number, floor: number): number | undefined {
  const found = /[0-9O]{8}(?=[ \t]+[0-9O]{3}(?:\.[0-9])?[ \t]*$)/.exec(words.slice(floor, of));
  return found ? floor + found.index : undefined;
}

/** Offset where the words of the origin before `at` begin: the cable's own origin, else one upper-case word. */
function originStart(text: string, at: number, floor: number, origin: string | undefined): number | undefined {
  let end = at;
  while (end > floor && text.charCodeAt(end - 1) === 32) end--;
  if (end === at) return undefined;
  for (const name of origin === undefined ? [] : [origin, origin.slice(0, 10).trimEnd()])
    if (end - name.length >= floor && text.startsWith(name, end - name.length)) return end - name.length;
  let from = end;
  while (from > floor && isUpper(text.charCodeAt(from - 1))) from--;
  return end - from >= 3 ? from : undefined;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
