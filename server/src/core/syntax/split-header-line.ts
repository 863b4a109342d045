/** Cuts a header line where another field begins: archives run lines together. */
import { matchAt } from './match-at.js';
import { embeddedPageLines } from './page-line.js';
import { readClassificationLine } from './parse-classification.js';
import { matchAuthority } from './parse-authority.js';
import { matchOrderLabel } from './parse-fields.js';
import type { Source } from './source.js';
import type { PageLine, Span } from './types.js';

/** A part of a header line. `glued` says that nothing but the cut itself parts it from the field before. */
export interface Segment extends Span {
  readonly firstOfLine: boolean;
  readonly glued: boolean;
  readonly pageLine: PageLine | undefined;
}

/** Transmission lines that begin in the middle of a line. */
const envelopeAhead =
  /(?<![ \t\r\n][ZOPR]{1,2}|^[ZOPR]{1,2})[ \t](?=VZCZC[A-Z]{3}[0-9O]|([ZOPR])\1 R[A-Z]{4,7}\b|DE R[A-Z]{4,7} #|ZN[RY] ([A-Z])\2{3,4}\b|[ZOPR] (?:[ZOPR] )?[0-9O]{5,6}Z? [A-Z]{3} [0-9O]{2}|FM (?:AM|US|SEC|R[A-Z]{4,7}\/|[A-Z]{3,})|(?:TO|INFO) (?:R[A-Z]{4,7}\/|AM[A-Z]{3}|SECSTATE|US[A-Z]{2}|ALL |[A-Z ]{2,30}COLLECTIVE))/g;
/** What all of them have; the long expression is only compiled for lines that were run together. */
const anyEnvelope = /[ \t](?:VZCZC|DE R|ZN[RY] |FM |TO |INFO |[ZOPR]{1,2} )/;
const anyClassification = /UNCLAS|F[ ]?I[ ]?D|R[ ]?E[ ]?T|O[ ]?P[ ]+S/;
const classificationAhead = /UNCLAS|C[ ]?O[ ]?N[ ]?F[ ]?I[ ]?D|S[ ]?E[ ]?C[ ]?R[ ]?E[ ]?T|T[ ]?O[ ]?P[ ]+S/g;
const anyField = /[ \t](?:E[.O0 ]|TAG|SUBJ|C[Ll][Aa]|[1¶[\](]|Ref|Tag|Sub|Cap|Pas)|REF/g;
const fieldAhead =
  /[ \t](?=E\.?[ ]?[O0]\.?:?[ ]?[0-9OIl]{5}|TAGS?[ ]?:|SUBJ(?:ECT)?[ ]?:|[1¶[]{0,3}1?\]?(?:\(#\))?1\.[ ]*\((?:U|SBU|C|S|TS)\)|CLASSIFIED BY|Classified [Bb]y)|REF(?:S|\(S\)|TELS?)?[ ]?:|[ \t](?=Ref(?:s|\(s\)|tels?|erences?)?[ ]?:|Tags:|Subject:|Captions?:|Pass Line:)|[ \t](?=REFS?[ ](?:\([A-Z]\)|[A-Z][.)]))|[ \t](?=TAGS[ ]+[[A-Z]{4,5})|[ \t](?=SUBJECT[ ]+[A-Z]{3,})/g;
const referenceWord = /REF/iy;
const firstParagraph = /[ \t]1\.[ \t]+[A-Z]/;
const longestHeaderLine = 240;

/** Header lines are short; in a longer one only this much is looked at for cuts. */
const longestSearch = 20_000;

/** What the splitter must know of the header so far. */
export interface SplitContext {
  /** Whether the classification line was met. */
  readonly classified: boolean;
  /** The origin of the classification line. */
  readonly origin: string | undefined;
  /** Whether TAGS or SUBJECT was met: what is REF in the middle of a line must follow one of them. */
  readonly fields: boolean;
  /** Whether the E.O. line was met: what names an order behind it does so in the words of another field. */
  readonly ordered: boolean;
}

/** The parts of the line at `span`, in order, trimmed, none empty. */
export function splitHeaderLine(source: Source, span: Span, context: SplitContext): Segment[] {
  const end = Math.min(span.end, span.start + longestSearch);
  const cuts: { at: number; glued: boolean }[] = [];
  if (!context.classified) addEnvelopeCuts(source, { start: span.start, end }, cuts);
  addFieldCuts(source, { start: span.start, end }, context, cuts);
  const pages = embeddedPageLines(source, { start: span.start, end }, context.origin);
  cuts.sort((a, b) => a.at - b.at);
  const segments: Segment[] = [];
  let start = span.start;
  let glued = false;
  const push = (from: number, to: number, page?: PageLine) => {
    const part = source.trim(from, to);
    if (part.start < part.end) segments.push({ ...part, firstOfLine: segments.length === 0, glued, pageLine: page });
  };
  for (const edge of [
    ...cuts.map((cut) => ({ ...cut, page: undefined })),
    ...pages.map((page) => ({ at: page.position.start.offset, glued: false, page })),
  ].sort((a, b) => a.at - b.at)) {
    if (edge.at < start) continue;
    push(start, edge.at);
    start = edge.at;
    glued = edge.glued;
    if (edge.page) {
      push(edge.at, edge.page.position.end.offset, edge.page);
      start = edge.page.position.end.offset;
      glued = false;
    }
  }
  push(start, span.end);
  return segments;
}

function addEnvelopeCuts(source: Source, { start, end }: Span, cuts: { at: number; glued: boolean }[]): void {
  const line = source.text.slice(start, end);
  if (anyEnvelope.test(line))
    for (const match of line.matchAll(envelopeAhead)) cuts.push({ at: start + match.index + 1, glued: false });
  for (const match of anyClassification.test(line) ? line.matchAll(classificationAhead) : []) {
    const at = start + match.index;
    if (at === start || !readClassificationLine(source, { start: at, end }, true)) continue;
    cuts.push({ at, glued: !followsBlank(source.text, at) });
    break;
  }
}

function addFieldCuts(
  source: Source,
  { start, end }: Span,
  context: SplitContext,
  cuts: { at: number; glued: boolean }[],
): void {
  const { text } = source;
  // `Classified By: …, E.O. 12958` is one paragraph.
  if (matchAuthority(source, start) !== -1) return;
  let fields = context.fields || matchAt(/TAGS?|SUBJ|Tags|Subj/y, text, start) !== -1;
  let ordered = context.ordered || matchOrderLabel(source, start) !== -1;
  const line = text.slice(start, end);
  anyField.lastIndex = 1;
  for (const match of anyField.test(line) ? line.matchAll(fieldAhead) : []) {
    const found = start + match.index;
    if (found === start) continue;
    const at = isBlankAt(text, found) ? found + 1 : found;
    const isReference = matchAt(referenceWord, text, at) !== -1;
    const isOrder = matchAt(/E\.?[ ]?[O0]/y, text, at) !== -1;
    if (isReference ? !fields : isOrder && (ordered || matchOrderLabel(source, at) === -1)) continue;
    ordered ||= isOrder;
    if (matchAt(/TAGS?|SUBJ|Tags|Subj/y, text, at) !== -1) fields = true;
    cuts.push({ at, glued: !followsBlank(text, at) });
  }
  // What goes on so long behind the fields is the text.
  const first = fields && end - start > longestHeaderLine ? line.search(firstParagraph) : -1;
  if (first !== -1) cuts.push({ at: start + first + 1, glued: false });
}

function followsBlank(text: string, at: number): boolean {
  return isBlankAt(text, at - 1);
}

function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
