/** Signature and what follows it (cable-format 1.22). */
import { isReviewStamp } from './page-line.js';
import type { Source } from './source.js';
import type { Signature, Span, Trailer } from './types.js';

/** The end of a cable: where the body stops, and the nodes after it. */
export interface Ending {
  readonly bodyEnd: number;
  readonly nodes: (Signature | Trailer)[];
}

const signature = /^[A-Z][A-Z'.-]*(?: [A-Z][A-Z'.-]*){0,3}[ \t]*#*$/;
/** A name in small letters, or an initial and a name: `Clinton`, `J. Doe`. */
const mixedSignature = /^(?:[A-Z]\. ?)?[A-Z][a-z]+(?:[-' ][A-Z][a-z]+)?$/;
const trailer =
  /^(?:#{1,10}|[.>]|N{3,4}|N{0,4}MAFVVZCZ|BT|SIPDIS|PAGE +[0-9]{1,3} .{0,60}|[0-9]{4}[A-Z]{3,8}[0-9]{5} - .{0,40}|Review [0-9]{2} [A-Z]{3} [0-9]{4}|#\d{2,6}|-{3,}|={3,}|\*{3,}|END OF (?:CABLE|MESSAGE|TEXT)|<< ?END OF DOCUMENT ?>>|NOTE(?: BY [A-Z/ ]+)?:.*|(?:UNCLAS(?:SIFIED)?|CONFIDENTIAL|SECRET|SBU|LIMITED OFFICIAL USE|C O N F I D E N T I A L|S E C R E T)(?:\/\/[A-Z ]+)?|[A-Z0-9]{4,8} {2,}.{0,40})$/;
/** The last row of a table, which has the shape of a trailer: `2009   41   18`. */
const tableRow =
  /^(?:(?:19|20)[0-9]{2}|TOTALS?|[A-Z0-9]{4,8} {2,}[0-9.,%]{1,12})(?: +(?:[0-9][0-9.,%/]{0,12}|-{1,3}|N\/A))+$/;
/** How each of them begins; most texts end in something else, for which the long expression is not compiled. */
const trailerStart = /^(?:[#=*<>.-]|Rev|[A-Z0-9][A-Z0-9 ](?:[A-Z0-9 ]|$))/;
const trailerStartLength = 3;
/** Lines that may follow a signature. */
const mostTrailers = 8;
const longestSignature = 40;
/** Capitals that end a body without being a name. */
const notNames =
  /^(?:END(?: OF)?(?: [A-Z-]+)*|SUMMARY|COMMENT|ACTION REQUEST|[A-Z]+ (?:POINTS|PAPER|PLAN)|NON-PAPER|SIPDIS|SENSITIVE|NOFORN|PREVENTION|PROTECTION|PROSECUTION|CONCLUSION|BACKGROUND|[CEMP][DS]T|GMT|UTC)\.?$/;

/** Finds signature and trailers at the end of the text after `from`. */
export function parseEnding(source: Source, from: number): Ending {
  const { lines } = source;
  const nodes: (Signature | Trailer)[] = [];
  const firstLine = lines.lineAt(from);
  let bodyEnd = source.text.length;
  let trailers = 0;
  const attributes = attributesOf(source, from);
  if (attributes) {
    nodes.push(source.literal('trailer', attributes));
    bodyEnd = attributes.start;
  }
  const release = attributes ? undefined : releaseLines(source, from);
  if (release?.[0]) {
    nodes.push(...release.map((span) => source.literal('trailer', span)));
    bodyEnd = release[0].start;
  }
  for (let line = lines.lineAt(bodyEnd) - (attributes || release ? 1 : 0); line >= firstLine; line--) {
    const span = atLeast(source.contentOf(line), from);
    if (span.start >= span.end) continue;
    const words = source.slice(span);
    const label = labelled.exec(words);
    if (label) {
      nodes.unshift(source.literal('signature', { start: span.start + label[0].length, end: span.end }));
      bodyEnd = span.start;
      break;
    }
    if (isSignature(source, span, line, from)) {
      nodes.unshift(source.literal('signature', withoutMarks(source, span)), ...marksAfter(source, span));
      bodyEnd = span.start;
      break;
    }
    if (trailers === mostTrailers || !isTrailer(words)) {
      const name = trailers > 0 || endsGlued.test(words) ? gluedName(source, span) : undefined;
      if (name) {
        nodes.unshift(source.literal('signature', name));
        bodyEnd = name.start;
      }
      break;
    }
    trailers++;
    nodes.unshift(source.literal('trailer', span));
    bodyEnd = span.start;
  }
  // Capitals such as CONFIDENTIAL without a signature above them are the archive's, `---` may be anything.
  return { bodyEnd, nodes };
}

/** The list that the Archives put below telegrams of the 1970s, up to the end of the text. */
function attributesOf(source: Source, from: number): Span | undefined {
  const start = source.text.lastIndexOf('Message Attributes');
  if (start < from) return undefined;
  const heading = source.contentOf(source.lines.lineAt(start));
  const isAlone = heading.start === start && heading.end === start + 'Message Attributes'.length;
  return isAlone ? source.trim(start, source.text.length) : undefined;
}

/** Who had a hand in a message, as SMART prints it below the text. */
const releaseLine = /^(?:drafted|cleared|approved|released)(?: by)?:[ \t]/i;
const firstRelease = /^(?:Drafted|DRAFTED)(?: By| by| BY)?:[ \t]/m;
const numberedLine = /^[ \t]*(?:¶[ \t]*)?\d{1,3}\.[ \t]/m;
/** How far from the end of the text the first of these lines may stand. */
const longestRelease = 4000;

/** The lines from the one that names the drafter up to the end of the text, none of which is a paragraph. */
function releaseLines(source: Source, from: number): Span[] | undefined {
  const floor = Math.max(from, source.text.length - longestRelease);
  const tail = source.text.slice(floor);
  const first = firstRelease.exec(tail);
  if (!first || first.index === 0 || numberedLine.test(tail.slice(first.index))) return undefined;
  const found: Span[] = [];
  for (let line = source.lines.lineAt(floor + first.index); line < source.lines.count; line++) {
    const span = source.contentOf(line);
    if (span.start < span.end) found.push(span);
  }
  return found;
}

/** `Signature:` of SMART. */
const labelled = /^Signature:[ \t]+/;

function isTrailer(words: string): boolean {
  if (isReviewStamp(words) || releaseLine.test(words)) return true;
  return trailerStart.test(words.slice(0, trailerStartLength)) && trailer.test(words) && !tableRow.test(words);
}

function atLeast(span: Span, from: number): Span {
  return { start: Math.max(span.start, from), end: span.end };
}

function isSignature(source: Source, span: Span, line: number, from: number): boolean {
  const words = source.slice(span);
  if (words.length > longestSignature || isTrailer(words) || notNames.test(words) || words.startsWith('END '))
    return false;
  if (!(signature.test(words) && !/[A-Z]{4}\. /.test(words)) && !mixedSignature.test(words)) return false;
  if (source.trim(from, span.start).start >= span.start) return false;
  return endsBefore(source, line, from);
}

/** No line of wrapped text is so short, unless it is the last one. */
const longestShort = 45;
const row = /^(?:[-*]|\(?[a-z]{1,3}[.)] )|[0-9%]$/;

/** A name stands after a blank line, or after a line that ends its sentence; or after a short row of a list or a table. */
function endsBefore(source: Source, line: number, from: number): boolean {
  const above = atLeast(source.contentOf(line - 1), from);
  if (above.start >= above.end) return true;
  const words = source.slice(above);
  if (/[.?!:;)"\]#*=_/-]$/.test(words) || /(?:^|[ (])end [a-z -]{3,30}$/i.test(words)) return true;
  return words.length <= longestShort && row.test(words);
}

/** What ends a telegram; the name behind it needs no trailer to be one. */
const endsGlued = /MINIMIZE CONSIDERED\. +[A-Z'-]{3,21}$/;

/** The surname behind the last stop of a telegram that goes on with nothing but trailers: `END COMMENT. DOE`, `UNQUOTE DOE`. */
function gluedName(source: Source, { start, end }: Span): Span | undefined {
  const words = source.slice({ start, end });
  const at = words.lastIndexOf(' ') + 1;
  const isName =
    at > 1 &&
    /^[A-Z][A-Z'-]{2,20}$/.test(words.slice(at)) &&
    /(?:[.?!][ \t]*|^UNQUOTE )$/.test(words.slice(0, at).slice(-8));
  return isName && !notNames.test(words.slice(at)) ? { start: start + at, end } : undefined;
}

function withoutMarks(source: Source, { start, end }: Span): Span {
  while (end > start && '# \t'.includes(source.text.charAt(end - 1))) end--;
  return { start, end };
}

function marksAfter(source: Source, span: Span): Trailer[] {
  const marks = source.trim(withoutMarks(source, span).end, span.end);
  return marks.start < marks.end ? [source.literal('trailer', marks)] : [];
}
