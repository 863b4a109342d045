/** Fields of the header (E.O., TAGS, SUBJECT, REF, authority): where one starts, what goes on with it, and what it is in the end. */
import { looksLikeProse, startsParagraph, startsSmartField } from './line-shapes.js';
import { matchAt } from './match-at.js';
import { matchAuthority, readAuthority } from './parse-authority.js';
import { readCaptionLine } from './parse-captions.js';
import { continuesTags, matchOrderLabel, readOrderField, readSubjectField, readTagsField } from './parse-fields.js';
import { looksLikeEntry, readReferenceField } from './parse-references.js';
import type { Source } from './source.js';
import type { Segment } from './split-header-line.js';
import type { CableContent, PageLine, Span } from './types.js';

export type FieldKind = 'order' | 'tags' | 'subject' | 'reference' | 'authority';

/** A field that further lines may go on with. */
export interface OpenField {
  readonly kind: FieldKind;
  readonly start: number;
  readonly labelEnd: number;
  readonly pieces: Span[];
  readonly pageLines: PageLine[];
}

/** What stands above a line of the header. */
export interface AboveLine {
  readonly open: OpenField | undefined;
  /** Whether the classification line, or a field, was there. */
  readonly classified: boolean;
  readonly fields: boolean;
  readonly ordered: boolean;
  /** Blank lines since the last line with text, and whether a page line was among them. */
  readonly blanks: number;
  readonly interrupted: boolean;
}

/** Lines looked ahead for a field label before an unknown line is taken for the body. */
const lookAhead = 12;

const tagsLabel = /(?:TAGS?|[Tt]ags?(?=[ \t]*:))(?:[ \t]*[:;'][ \t]*|[ \t]+(?=[[(]?[A-Z]{2,}))/y;
const subjectLabel = /SUBJ(?:ECT)?(?:[ \t]*[:;][ \t]*|[ \t]+(?=\S))/iy;
const referenceLabel = /REF(?:S|\(S\)|TELS?|ERENCES?)?\.?[ \t]*[:;][ \t]*/iy;
const referenceLabelBare =
  /REF(?:S|\(S\)|TELS?)?[ \t]+(?=\([A-Z]\)|[A-Z][.):]|[A-Z][A-Z .'-]*[ \t][0-9]|[0-9]{2,4}[ \t]+[A-Z])/y;
const upcomingField = /(?:E\.?[ \t]?[O0]\.?[ \t]?\d{5}|TAGS?[ \t]*:|SUBJ(?:ECT)?[ \t]*:|REF(?:S|TELS?)?\.?[ \t]*:)/iy;

/** The label of a field at the start of a segment, and the offset after it. */
export function fieldLabelAt(
  source: Source,
  segment: Segment,
  above: AboveLine,
): { readonly kind: FieldKind; readonly end: number } | undefined {
  const { text } = source;
  const at = segment.start;
  const below = above.fields || above.classified;
  const order = matchOrderLabel(source, at);
  if (order !== -1 && !isOrderOfText(text.slice(at, order), above)) return { kind: 'order', end: order };
  const tags = matchAt(tagsLabel, text, at);
  if (tags !== -1 && (below || text.slice(at, tags).includes(':'))) return { kind: 'tags', end: tags };
  const subject = matchAt(subjectLabel, text, at);
  if (subject !== -1 && isSubjectLabel(text.slice(at, Math.min(subject, segment.end)), above))
    return { kind: 'subject', end: subject };
  if (!below) return undefined;
  const reference = Math.max(matchAt(referenceLabel, text, at), matchAt(referenceLabelBare, text, at));
  if (reference !== -1) return { kind: 'reference', end: reference };
  const authority = matchAuthority(source, at);
  return authority === -1 ? undefined : { kind: 'authority', end: authority };
}

/** `Reason:` / `E.O. 12958 1.4 (b)`, `DESIGNATIONS UNDER` / `E.O. 13224`: an order without a colon goes on with the words above it. */
function isOrderOfText(label: string, { open, blanks, ordered }: AboveLine): boolean {
  if (label.includes(':')) return false;
  return ordered || (open?.kind === 'authority' && blanks === 0);
}

/** `Subject to approval` is no label: without a colon the word must be in capitals and TAGS must have been there. */
function isSubjectLabel(label: string, { fields, open }: AboveLine): boolean {
  return /[:;]/.test(label) || (label.startsWith('SUBJ') && fields && open?.kind !== 'subject');
}

/** How a cable is to be handled, said between the header and the text. */
const handling = /^\(?(?:SENSITIVE BUT UNCLASSIFIED\b|THIS (?:CABLE|MESSAGE|TELEGRAM)\b)/i;

/** Headings with which a text begins. */
const openingHeading = /^(?:executive summary|summary|introduction|background|action request)\b/i;

/** Whether a segment without a label belongs to the open field. */
export function goesOn(source: Source, open: OpenField, segment: Segment, { blanks, interrupted }: AboveLine): boolean {
  const words = source.slice(segment);
  const last = open.pieces[open.pieces.length - 1];
  const before = last ? source.slice(last) : '';
  const near = blanks === 0 || (interrupted && blanks <= 3);
  // A line of hyphens belongs to the heading of the body.
  if (/^-[- ]*$/.test(words) || handling.test(words) || startsSmartField(source, segment.start)) return false;
  if (open.kind === 'reference')
    return (
      (near && !(isAlone(source, segment, blanks) && !/\d/.test(words))) || looksLikeEntry(source, segment, open.pieces)
    );
  if (open.kind === 'authority') return near || /^(?:reasons?|declassify|derived)\b/i.test(words);
  if (/^\([A-Z]{1,3}\)[ \t]+[A-Z]/.test(words) && blanks > 0) return false;
  if (open.kind === 'tags') return (near || /,[ \t]*$/.test(before)) && continuesTags(words, before);
  if (open.kind === 'order') return near && !readCaptionLine(source, segment) && words.length <= 80;
  if (openingHeading.test(words) && isAlone(source, segment, 0)) return false;
  // A subject in capitals does not go on in sentences: the drafter has left out the blank line.
  if (near && looksLikeProse(source, segment) && open.pieces.length > 0)
    return open.pieces.some((piece) => /[a-z]/.test(source.slice(piece)));
  return near || last === undefined;
}

/** Whether a line stands below a blank one or above hyphens, as the first heading does behind a page line. */
function isAlone(source: Source, { start }: Segment, blanks: number): boolean {
  const below = source.lines.lineAt(start) + 1;
  return blanks > 0 || (below < source.lines.count && /^-{3}[- ]*$/.test(source.slice(source.contentOf(below))));
}

/** Whether E.O., TAGS or SUBJECT come within the next lines. */
export function fieldAhead(source: Source, line: number): boolean {
  const { lines, text } = source;
  for (let next = line + 1; next < Math.min(lines.count, line + lookAhead); next++) {
    const { start } = source.contentOf(next);
    if (matchAt(upcomingField, text, start) !== -1) return true;
    if (startsParagraph(source, start)) return false;
  }
  return false;
}

/** What an open field is once it ends: its node, and the page lines after its last words, which stand on their own. */
export function fieldNodes(source: Source, open: OpenField): readonly CableContent[] {
  const lastPiece = open.pieces[open.pieces.length - 1]?.end ?? open.labelEnd;
  const inside = open.pageLines.filter(({ position }) => position.start.offset < lastPiece);
  const after = open.pageLines.filter(({ position }) => position.start.offset >= lastPiece);
  return [readField(source, { ...open, pageLines: inside }), ...after];
}

function readField(source: Source, field: OpenField): CableContent {
  switch (field.kind) {
    case 'order':
      return readOrderField(source, field);
    case 'tags':
      return readTagsField(source, field);
    case 'subject':
      return readSubjectField(source, field);
    case 'reference':
      return readReferenceField(source, field);
    case 'authority':
      return readAuthority(source, field);
  }
}
