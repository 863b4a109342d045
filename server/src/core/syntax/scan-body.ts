/** First pass over the body: what each line is by its looks, before the sequence and the lines around it decide. */
import { type BodyLine, type LineBase, endsSentence } from './body-line.js';
import { longestHeading, looksLikeHeading } from './heading-lines.js';
import { GluedParagraphs } from './glued-paragraphs.js';
import { settleInContext } from './lines-in-context.js';
import { execAt, matchAt } from './match-at.js';
import { readPageFoot, readPageLine } from './page-line.js';
import { type Above, type LineBefore, readLabelCandidate, readPortionMark } from './scan-labels.js';
import { readSectionHead, sectionWord } from './section-head.js';
import type { Source } from './source.js';
import type { Span } from './types.js';

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
  const glued = new GluedParagraphs(text, from);
  let resume = from;
  const hasSections = text.includes(sectionWord, from);
  for (let line = lines.lineAt(from); line < lines.count && lines.startOf(line) < to; line++) {
    let span = source.trim(Math.max(lines.startOf(line), resume), Math.min(lines.endOf(line), to));
    const next = glued.in(span);
    if (next !== undefined) {
      // A line that runs on into the next paragraph is two.
      resume = next;
      span = source.trim(span.start, next);
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
    const pages =
      readPageFoot(source, line, span) ??
      (hasSections ? readSectionHead(source, line, span, { start: from, end: to }) : undefined);
    if (pages) {
      const { start, end } = pages.page.position;
      found.push({
        kind: 'page',
        span: { start: start.offset, end: end.offset },
        blankBefore: blank,
        page: pages.page,
      });
      ({ line } = pages);
      continue;
    }
    const last = found.at(-1);
    const above = {
      blank,
      endsSentence: before !== undefined && (last?.kind === 'underline' || endsSentence(source, before)),
      short: before !== undefined && before.end - before.start <= longestShort,
      cutByPage: last?.kind === 'page' && before !== undefined && endsInSmall(text, before.end),
      labelIndent: last?.kind === 'label' ? last.candidate.indent : undefined,
      heading: () => headingAbove(source, found),
    };
    const entry = readLine(source, span, above, dottedQuestions);
    dottedQuestions ||= entry.kind === 'question' && !text.slice(span.start, entry.textStart).includes(':');
    found.push(entry);
    before = span;
    blank = false;
  }
  return settleInContext(source, found);
}

/** Whether a line ends in the middle of a sentence: with a small letter or a comma, as no heading does. */
function endsInSmall(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1);
  return (code >= 97 && code <= 122) || code === 44;
}

/** The heading that the last line is, or the one above its line of hyphens. */
function headingAbove(source: Source, found: readonly BodyLine[]): Above {
  const last = found.at(-1);
  const line = last?.kind === 'underline' ? found.at(-2) : last;
  if (!line?.blankBefore || (line.kind !== 'words' && line.kind !== 'label')) return undefined;
  const { start, end } = line.span;
  if (end - start > longestHeading) return undefined;
  const words = source.slice(line.span);
  if (end - start <= longestShort && /[A-Z]{3}/.test(words) && !/[a-z]/.test(words) && !/[.;,?!"]$/.test(words))
    return 'title';
  return line.kind === 'words' && looksLikeHeading(words) ? 'heading' : undefined;
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

/** In wrapped text ` -- ` may come to stand at the start of a line, below a full one; then it goes on in small letters. */
function opensPoint(source: Source, end: number, { start, end: lineEnd }: Span, above: LineBefore): boolean {
  const rest = source.trim(end, lineEnd);
  if (rest.start === rest.end) return false;
  const first = source.text.charCodeAt(rest.start);
  const small = first >= 97 && first <= 122;
  if (source.text.charCodeAt(start) === 111) return above.blank;
  return above.blank || !small || above.endsSentence || above.short;
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
  return (code >= 48 && code <= 57) || code === 0xb6 || code === 0xfffd || source.text.startsWith('](#', at + 2);
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
