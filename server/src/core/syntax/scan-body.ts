/** First pass over the body: what each line is by its looks, before the sequence and the lines around it decide. */
import { execAt, matchAt } from './match-at.js';
import { readPageFoot, readPageLine } from './page-line.js';
import { type LabelCandidate, type LineBefore, readLabelCandidate, readPortionMark } from './scan-labels.js';
import type { Source } from './source.js';
import type { PageLine, PortionMark, Span } from './types.js';

interface LineBase {
  /** Content of the line, trimmed. */
  readonly span: Span;
  /** Whether a blank line stands above it, or nothing does. */
  readonly blankBefore: boolean;
}

/** One line of the body that is not blank. */
export type BodyLine =
  | (LineBase & { readonly kind: 'page'; readonly page: PageLine })
  | (LineBase & {
      readonly kind: 'label';
      readonly candidate: LabelCandidate;
      readonly leading: PortionMark | undefined;
    })
  | (LineBase & { readonly kind: 'bullet'; readonly markSpan: Span })
  | (LineBase & {
      readonly kind: 'question' | 'answer';
      readonly number: number | undefined;
      readonly textStart: number;
    })
  | (LineBase & { readonly kind: 'underline' })
  | (LineBase & { readonly kind: 'words' });

/** No line of wrapped text ends so early, unless it is the last one. */
const longestShort = 45;

const bulletMark = /(?:--?|\*{1,2}|•|·|o)(?=[ \t])|--(?=[^-\s])/y;
const underline = /^[-=_*~ ]{3,}$/;
const question = /Q(\d{1,2})?(?:[ \t]*:|\.)[ \t]+(?=\S)/y;
const answer = /A(\d{1,2})?(?:[ \t]*:|\.)[ \t]+(?=\S)/y;

/** The lines of the body between `from` and `to`. */
export function scanBody(source: Source, from: number, to: number): BodyLine[] {
  const { text, lines } = source;
  const found: BodyLine[] = [];
  let blank = true;
  let before: Span | undefined;
  let dottedQuestions = false;
  let pilcrow = text.indexOf('¶', from);
  let resume = from;
  for (let line = lines.lineAt(from); line < lines.count && lines.startOf(line) < to; line++) {
    let span = source.trim(Math.max(lines.startOf(line), resume), Math.min(lines.endOf(line), to));
    while (pilcrow !== -1 && pilcrow <= span.start) pilcrow = text.indexOf('¶', pilcrow + 1);
    if (pilcrow !== -1 && pilcrow < span.end && isGluedParagraph(text, pilcrow)) {
      // A line that runs on into the next paragraph is two.
      resume = pilcrow;
      span = source.trim(span.start, pilcrow);
      line--;
    }
    if (span.start >= span.end) {
      blank = true;
      continue;
    }
    const page = readPageLine(source, span);
    if (page) {
      found.push({ kind: 'page', span, blankBefore: blank, page });
      continue;
    }
    const foot = readPageFoot(source, line, span);
    if (foot) {
      const { start, end } = foot.page.position;
      found.push({ kind: 'page', span: { start: start.offset, end: end.offset }, blankBefore: blank, page: foot.page });
      ({ line } = foot);
      continue;
    }
    const above = {
      blank,
      endsSentence: before !== undefined && (found.at(-1)?.kind === 'underline' || endsSentence(source, before)),
      short: before !== undefined && before.end - before.start <= longestShort,
    };
    const entry = readLine(source, span, above, dottedQuestions);
    dottedQuestions ||= entry.kind === 'question' && !text.slice(span.start, entry.textStart).includes(':');
    found.push(entry);
    before = span;
    blank = false;
  }
  withoutNumberedHeadings(source, found);
  return found;
}

const headingToken = /^1?[AI]$/;

/**
 * `I. THE PIER` between two paragraphs is a heading, not an item: a list does not stop at its first one. The headings that
 * come after it, `II.` and so on, find no list to go on with.
 */
function withoutNumberedHeadings(source: Source, found: BodyLine[]): void {
  for (let index = 0; index < found.length; index++) {
    const line = found[index];
    if (line?.kind !== 'label' || line.candidate.portion || !headingToken.test(line.candidate.token)) continue;
    if (!line.blankBefore || line.candidate.bracketed || /[a-z]/.test(source.slice(line.span))) continue;
    const next = found[index + 1];
    const below = next?.kind === 'underline' && !next.blankBefore ? found[index + 2] : next;
    if (below?.kind === 'label' && below.blankBefore && below.candidate.portion && /^\d/.test(below.candidate.token))
      found[index] = { kind: 'words', span: line.span, blankBefore: true };
  }
}

const gluedNumber = /¶[ \t]*\d{1,3}\.[ \t]*\([A-Z]/y;

/** Whether the paragraph sign at `at` opens a paragraph in the middle of a line: `… by May. ¶4. (U) The …`. */
function isGluedParagraph(text: string, at: number): boolean {
  return matchAt(gluedNumber, text, at) !== -1 && /[.!?)"][ \t]*$/.test(text.slice(Math.max(0, at - 4), at));
}

function readLine(source: Source, span: Span, above: LineBefore, dotted: boolean): BodyLine {
  const { text } = source;
  const base = { span, blankBefore: above.blank };
  const first = text.charCodeAt(span.start);
  if (isDashLike(first)) {
    if (underline.test(source.slice(span))) return { ...base, kind: 'underline' };
    const end = matchAt(bulletMark, text, span.start);
    if (end !== -1 && opensPoint(source, end, span, above))
      return { ...base, kind: 'bullet', markSpan: { start: span.start, end } };
  }
  if (first === 81 || first === 65) {
    const speaker = readSpeaker(source, span, first === 81, dotted);
    if (speaker) return { ...base, ...speaker };
  }
  return readLabelLine(source, base, above) ?? { ...base, kind: 'words' };
}

/** `-`, `*`, `=`, `_`, `~`, bullets of word processors, and the `o` they leave behind. */
function isDashLike(code: number): boolean {
  return (
    code === 45 ||
    code === 42 ||
    code === 61 ||
    code === 95 ||
    code === 126 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 111
  );
}

/** In wrapped text ` -- ` may come to stand at the start of a line; then it goes on in small letters. */
function opensPoint(source: Source, end: number, { start, end: lineEnd }: Span, above: LineBefore): boolean {
  const rest = source.trim(end, lineEnd);
  if (rest.start === rest.end) return false;
  const first = source.text.charCodeAt(rest.start);
  const small = first >= 97 && first <= 122;
  if (source.text.charCodeAt(start) === 111) return above.blank;
  return above.blank || !small || above.endsSentence;
}

function readSpeaker(
  source: Source,
  span: Span,
  asks: boolean,
  dotted: boolean,
): { kind: 'question' | 'answer'; number: number | undefined; textStart: number } | undefined {
  const pattern = asks ? question : answer;
  const match = execAt(pattern, source.text, span.start);
  if (!match) return undefined;
  const colon = match[0].includes(':');
  // `A. Text` is an item, unless questions with a dot came before.
  if (!colon && !(asks || dotted)) return undefined;
  const number = match[1] === undefined ? undefined : Number(match[1]);
  return { kind: asks ? 'question' : 'answer', number, textStart: pattern.lastIndex };
}

function readLabelLine(source: Source, base: LineBase, above: LineBefore): BodyLine | undefined {
  const { span } = base;
  const first = source.text.charCodeAt(span.start);
  if (!mayStartLabel(first)) return undefined;
  if (first === 40) {
    // `(SBU) 1. Text`: the mark stands before the number.
    const leading = readPortionMark(source, span.start, span.end);
    const rest = leading && source.trim(leading.position.end.offset, span.end);
    const behind = rest && startsNumber(source, rest.start) ? readLabelCandidate(source, rest, above) : undefined;
    if (behind && !behind.bracketed)
      return { ...base, kind: 'label', candidate: { ...behind, portion: behind.portion ?? leading }, leading };
  }
  const candidate = readLabelCandidate(source, span, above);
  return candidate && { ...base, kind: 'label', candidate, leading: undefined };
}

/** A digit, or a marker before one. */
function startsNumber(source: Source, at: number): boolean {
  const code = source.text.charCodeAt(at);
  return (code >= 48 && code <= 57) || code === 0xb6 || code === 0xfffd || source.text.startsWith('[1](#)', at);
}

/** A digit, a letter, a bracket, `¶` or U+FFFD. */
function mayStartLabel(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 91) ||
    (code >= 97 && code <= 122) ||
    code === 40 ||
    code === 0xb6 ||
    code === 0xfffd
  );
}

const endMarker = /\bend (?:of )?(?:summary|comment|action request|(?:quoted )?text)$/i;
const longestMarker = 30;

/** Whether a line ends what it says: a stop, a colon, a closing bracket or quote, or a line of hyphens. */
export function endsSentence(source: Source, { start, end }: Span): boolean {
  if (end <= start) return true;
  const last = source.text.charCodeAt(end - 1) | 32;
  // Hot: `END SUMMARY`, `END COMMENT` and their like end in one of these.
  if ((last === 121 || last === 116) && endMarker.test(source.text.slice(Math.max(start, end - longestMarker), end)))
    return true;
  return '.?!:;)"\'-=_#'.includes(source.text.charAt(end - 1));
}
