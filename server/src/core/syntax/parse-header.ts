/** Everything above the body: archive lines, transmission, classification, captions and fields. */
import { CaptionZone } from './caption-zone.js';
import { EnvelopeReader } from './envelope-reader.js';
import { HeaderNodes } from './header-nodes.js';
import { looksLikeProse, startsParagraph, startsSmartField } from './line-shapes.js';
import { mailHeader } from './mail-header.js';
import { type AboveLine, type OpenField, fieldAhead, fieldLabelAt, goesOn } from './open-field.js';
import { readPageFoot, readPageLine } from './page-line.js';
import { readArchiveHeader } from './parse-archive.js';
import { readCaptionLine } from './parse-captions.js';
import { readClassificationLine } from './parse-classification.js';
import { looksLikeEntry } from './parse-references.js';
import type { Source } from './source.js';
import { type Segment, type SplitContext, splitHeaderLine } from './split-header-line.js';
import type { CableContent, Profile } from './types.js';

/** The header's nodes, and the offset where the body starts. */
export interface Header {
  readonly nodes: CableContent[];
  readonly bodyStart: number;
}

/** Lines at the top without any header element before the text is taken for a body without header. */
const longestPreamble = 200;

/** Reads the header of a text. */
export function parseHeader(source: Source, profile: Profile): Header {
  return new HeaderReader(source, profile).read();
}

class HeaderReader implements AboveLine {
  /** Whether a field was met, other than the words on who classified. */
  fields = false;
  /** Whether the E.O. line was met. */
  ordered = false;
  /** Blank lines since the last line with text; page lines do not count as text. */
  blanks = 0;
  private readonly source: Source;
  private readonly profile: Profile;
  private readonly header: HeaderNodes;
  private readonly envelope: EnvelopeReader;
  private readonly zone: CaptionZone;
  /** How many nodes stood before the header began a second time, as some archives have it. */
  private firstCopy: number | undefined;

  constructor(source: Source, profile: Profile) {
    this.source = source;
    this.profile = profile;
    this.header = new HeaderNodes(source);
    this.envelope = new EnvelopeReader(source, this.header);
    this.zone = new CaptionZone(source, this.header);
  }

  get open(): OpenField | undefined {
    return this.header.open;
  }

  get interrupted(): boolean {
    return this.header.interrupted;
  }

  get classified(): boolean {
    return this.envelope.classification !== undefined;
  }

  read(): Header {
    const { source, header } = this;
    let line = this.profile === 'archive' ? this.readArchive() : this.passMail();
    for (; line < source.lines.count; line++) {
      if (!header.recognised && line > longestPreamble) break;
      const span = source.contentOf(line);
      if (span.start === span.end) {
        this.blanks++;
        continue;
      }
      const foot = readPageFoot(source, line, span);
      const page = foot?.page ?? readPageLine(source, span);
      if (page) {
        header.addPageLine(page);
        line = foot?.line ?? line;
        continue;
      }
      for (const segment of splitHeaderLine(source, span, this.context))
        if (!this.take(segment, line)) return this.finish(segment.start);
      this.blanks = 0;
    }
    return this.finish(header.recognised ? source.text.length : 0);
  }

  private get context(): SplitContext {
    const { classified, fields, ordered } = this;
    return { classified, origin: this.envelope.classification?.origin, fields, ordered };
  }

  private finish(bodyStart: number): Header {
    this.header.close();
    // A text without any header element is a body from its first character on.
    return this.header.recognised ? { nodes: this.withoutCopies(), bodyStart } : { nodes: [], bodyStart: 0 };
  }

  /** The nodes, where those of a second copy of the header are `unknown`: they say nothing that the first did not. */
  private withoutCopies(): CableContent[] {
    const { firstCopy, source } = this;
    const { nodes } = this.header;
    if (firstCopy === undefined) return nodes;
    const first = new Set(nodes.slice(0, firstCopy).map(({ type }) => type));
    return nodes.map((node, index) =>
      index < firstCopy || node.type === 'pageLine' || !first.has(node.type)
        ? node
        : source.literal('unknown', { start: node.position.start.offset, end: node.position.end.offset }),
    );
  }

  /** The head of the e-mail in which a draft was sent: its `Subject:` is not that of the cable. Gives the line below it. */
  private passMail(): number {
    const spans = mailHeader(this.source);
    for (const span of spans) this.header.placeUnknown(span);
    const last = spans.at(-1);
    return last ? this.source.lines.lineAt(last.start) + 1 : 0;
  }

  private readArchive(): number {
    const archive = readArchiveHeader(this.source);
    if (!archive) return 0;
    this.header.placeKnown(archive.header);
    return archive.line;
  }

  /** Places one segment; false where the body starts with it. */
  private take(segment: Segment, line: number): boolean {
    if (segment.pageLine) {
      this.header.addPageLine(segment.pageLine);
      return true;
    }
    if (startsParagraph(this.source, segment.start) && !this.isReferenceContinuation(segment)) return false;
    if (this.startField(segment)) return true;
    if (this.open && this.continues(this.open, segment)) {
      this.open.pieces.push(segment);
      return true;
    }
    return this.takeLine(segment, line);
  }

  private isReferenceContinuation(segment: Segment): boolean {
    // `08. STATE 12` goes on with a list; `1. (U)` never does.
    return this.open?.kind === 'reference' && this.blanks === 0 && /^\d\d\. [A-Z]+ \d/.test(this.source.slice(segment));
  }

  private takeLine(segment: Segment, line: number): boolean {
    const { source, header } = this;
    if (!this.classified && this.envelope.take(segment, this.blanks)) return true;
    if (this.takeCopy(segment)) return true;
    // Telegrams have lines of a hyphen for blank ones, and a classification line again above a text that they repeat.
    if (header.recognised && (source.slice(segment) === '-' || this.repeatsLevel(segment))) {
      this.zone.endPassing();
      header.placeUnknown(segment);
      return true;
    }
    if (this.takeCaptions(segment)) return true;
    // Where nothing is known yet, these are notes of an archive, or a text without header: `finish` decides.
    if (header.recognised && !this.mayPass(segment, line)) return false;
    header.placeUnknown(segment);
    return true;
  }

  /** Whether an unknown line may stand where it does: in the envelope, or with a field ahead of it. */
  private mayPass(segment: Segment, line: number): boolean {
    return this.fields || this.classified ? fieldAhead(this.source, line) : !this.bodyWithout(segment, line);
  }

  /** The classification line of this cable again, below the fields: from here on the header is a copy. */
  private takeCopy(segment: Segment): boolean {
    if (!this.fields || !this.envelope.isCopy(segment)) return false;
    this.header.placeUnknown(segment);
    this.firstCopy ??= this.header.nodes.length;
    this.fields = false;
    this.ordered = false;
    return true;
  }

  private repeatsLevel(segment: Segment): boolean {
    return this.classified && !this.fields && readClassificationLine(this.source, segment, true) !== undefined;
  }

  /** Whether an envelope is over although no classification line came. */
  private bodyWithout(segment: Segment, line: number): boolean {
    const isProse = looksLikeProse(this.source, segment);
    return ((this.blanks > 0 && this.envelope.list !== undefined) || isProse) && !fieldAhead(this.source, line);
  }

  private takeCaptions(segment: Segment): boolean {
    const { source, header } = this;
    const inZone = this.classified && !this.fields;
    const captions = readCaptionLine(source, segment);
    if (captions) {
      if (!inZone && !header.recognised && this.profile !== 'draft') return false;
      this.zone.endPassing();
      header.placeKnown(captions);
      return true;
    }
    if (inZone) return this.zone.take(segment, this.blanks);
    // `Captions: SENSITIVE` between the fields of a print of SMART.
    if (!this.fields || !startsSmartField(source, segment.start)) return false;
    header.placeUnknown(segment);
    return true;
  }

  private startField(segment: Segment): boolean {
    const label = fieldLabelAt(this.source, segment, this);
    if (!label) return false;
    this.header.openField(label.kind, segment, label.end);
    this.fields ||= label.kind !== 'authority';
    this.ordered ||= label.kind === 'order';
    return true;
  }

  private continues(open: OpenField, segment: Segment): boolean {
    // A second copy of the header is none of its references.
    if (open.kind === 'reference' && this.envelope.isCopy(segment))
      return looksLikeEntry(this.source, segment, open.pieces);
    return goesOn(this.source, open, segment, this);
  }
}
