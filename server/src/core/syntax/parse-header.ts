/** Everything above the body: archive lines, transmission, classification, captions and fields. */
import { looksLikeProse, startsParagraph, startsSmartField } from './line-shapes.js';
import { matchAt } from './match-at.js';
import { readPageFoot, readPageLine } from './page-line.js';
import {
  isCaptionText,
  looksLikeCaption,
  readCaptionLine,
  readPassingLine,
  unknownCaptionLine,
} from './parse-captions.js';
import { isStamp, readArchiveHeader } from './parse-archive.js';
import { readClassificationLine } from './parse-classification.js';
import {
  readAddresseeLine,
  readDateTimeLine,
  readFurtherRouting,
  readKeyword,
  readRoutingLine,
  readSecurityLine,
  readStationLine,
  readTransmissionLine,
} from './parse-envelope.js';
import { type FieldKind, type OpenField, fieldAhead, fieldLabelAt, fieldNodes, goesOn } from './open-field.js';
import { mailHeader } from './mail-header.js';
import { looksLikeEntry } from './parse-references.js';
import type { Source } from './source.js';
import { type Segment, type SplitContext, splitHeaderLine } from './split-header-line.js';
import type { Addressee, CableContent, PageLine, Profile } from './types.js';

/** The header's nodes, and the offset where the body starts. */
export interface Header {
  readonly nodes: CableContent[];
  readonly bodyStart: number;
}

/** Lines at the top without any header element before the text is taken for a body without header. */
const longestPreamble = 200;
/** Addresses in small letters are short; a longer line is a sentence. */
const longestMixedAddress = 60;

const distribution = /(?:(?:ACTION|ORIGIN|INFO|LOG)[ \t]+[A-Z/]{1,6}-\d\d|[A-Z/]{1,6}-\d\d[ \t])/y;
/** Fields of SMART between the level and the text that no cable of the wire has. */
const smartLabel = /(?:MRN|Date\/DTG|From|Action|Info|Captions?|Pass Line|Precedence):[ \t]/y;
const mixedPassing = /(?:for|from|dept|department|state|pass|please)\b[^.]{2,70}$/i;

/** Reads the header of a text. */
export function parseHeader(source: Source, profile: Profile): Header {
  return new HeaderReader(source, profile).read();
}

class HeaderReader {
  private readonly source: Source;
  private readonly profile: Profile;
  private readonly nodes: CableContent[] = [];
  open: OpenField | undefined;
  /** Role of the list that a line of addressees without keyword goes on. */
  private list: Addressee['role'] | undefined;
  private passing = false;
  classified = false;
  fields = false;
  /** Whether the E.O. line was met. */
  ordered = false;
  private origin: string | undefined;
  private number: number | undefined;
  /** How many nodes stood before the header began a second time, as some archives have it. */
  private firstCopy: number | undefined;
  /** Blank lines since the last line with text; page lines do not count as text. */
  blanks = 0;
  /** Whether a page line stands between the open field and this line. */
  interrupted = false;
  private recognised = false;

  constructor(source: Source, profile: Profile) {
    this.source = source;
    this.profile = profile;
  }

  read(): Header {
    const { lines } = this.source;
    let line = this.profile === 'archive' ? this.readArchive() : this.passMail();
    for (; line < lines.count; line++) {
      if (!this.recognised && line > longestPreamble) break;
      const span = this.source.contentOf(line);
      if (span.start === span.end) {
        this.blanks++;
        continue;
      }
      const foot = readPageFoot(this.source, line, span);
      const page = foot?.page ?? readPageLine(this.source, span);
      if (page) {
        this.addPageLine(page);
        line = foot?.line ?? line;
        continue;
      }
      for (const segment of splitHeaderLine(this.source, span, this.context))
        if (!this.take(segment, line)) return this.finish(segment.start);
      this.blanks = 0;
    }
    return this.finish(this.recognised ? this.source.text.length : 0);
  }

  private get context(): SplitContext {
    const { classified, origin, fields, ordered } = this;
    return { classified, origin, fields, ordered };
  }

  private finish(bodyStart: number): Header {
    this.close();
    // A text without any header element is a body from its first character on.
    return this.recognised ? { nodes: this.withoutCopies(), bodyStart } : { nodes: [], bodyStart: 0 };
  }

  /** The nodes, where those of a second copy of the header are `unknown`: they say nothing that the first did not. */
  private withoutCopies(): CableContent[] {
    const { nodes, firstCopy, source } = this;
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
    const { source } = this;
    const spans = mailHeader(source);
    for (const span of spans) this.nodes.push(source.literal('unknown', span));
    const last = spans.at(-1);
    return last ? source.lines.lineAt(last.start) + 1 : 0;
  }

  private readArchive(): number {
    const archive = readArchiveHeader(this.source);
    if (!archive) return 0;
    this.nodes.push(archive.header);
    this.recognised = true;
    return archive.line;
  }

  private addPageLine(page: PageLine): void {
    if (this.open) {
      this.open.pageLines.push(page);
      this.interrupted = true;
    } else this.nodes.push(page);
  }

  /** Places one segment; false where the body starts with it. */
  private take(segment: Segment, line: number): boolean {
    if (segment.pageLine) {
      this.addPageLine(segment.pageLine);
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
    const { source } = this;
    if (!this.classified && this.takeEnvelope(segment)) return true;
    if (this.takeCopy(segment)) return true;
    // Telegrams have lines of a hyphen for blank ones, and a classification line again above a text that they repeat.
    if (this.recognised && (source.slice(segment) === '-' || this.repeatsLevel(segment))) {
      this.passing = false;
      this.place(source.literal('unknown', segment));
      return true;
    }
    if (this.takeCaptions(segment)) return true;
    if (!this.recognised) {
      // Nothing known yet: notes of an archive, or a text without header; `finish` decides.
      this.place(source.literal('unknown', segment));
      return true;
    }
    if (!this.fields && !this.classified) {
      if (this.bodyWithout(segment, line)) return false;
      this.place(source.literal('unknown', segment));
      return true;
    }
    if (fieldAhead(this.source, line)) {
      this.close();
      this.place(source.literal('unknown', segment));
      return true;
    }
    return false;
  }

  /** The classification line of this cable again, below the fields: from here on the header is a copy. */
  private takeCopy(segment: Segment): boolean {
    if (!this.fields || !this.isCopy(segment)) return false;
    this.place(this.source.literal('unknown', segment));
    this.firstCopy ??= this.nodes.length;
    this.fields = false;
    this.ordered = false;
    return true;
  }

  private repeatsLevel(segment: Segment): boolean {
    return this.classified && !this.fields && readClassificationLine(this.source, segment, true) !== undefined;
  }

  /** Whether a segment is the classification line of this cable. */
  private isCopy(segment: Segment): boolean {
    if (this.number === undefined) return false;
    const again = readClassificationLine(this.source, segment, true);
    return again?.number === this.number && again.origin === this.origin;
  }

  /** Whether an envelope is over although no classification line came. */
  private bodyWithout(segment: Segment, line: number): boolean {
    const isProse = looksLikeProse(this.source, segment);
    return ((this.blanks > 0 && this.list !== undefined) || isProse) && !fieldAhead(this.source, line);
  }

  // ── Envelope ──

  private takeEnvelope(segment: Segment): boolean {
    const { source } = this;
    const classification = readClassificationLine(source, segment, segment.glued);
    if (classification && (this.list !== undefined || !isStamp(source, classification, segment.start))) {
      this.classified = true;
      this.origin = classification.origin;
      this.number = classification.number;
      this.pushKnown(classification);
      return this.takeRest(segment, classification.position.end.offset);
    }
    const node =
      readTransmissionLine(source, segment) ??
      readRoutingLine(source, segment) ??
      readStationLine(source, segment) ??
      readSecurityLine(source, segment) ??
      readDateTimeLine(source, segment);
    if (node) {
      this.pushKnown(node);
      return this.takeRest(segment, node.position.end.offset);
    }
    return this.takeFurtherRouting(segment) || this.takeAddressees(segment);
  }

  private takeFurtherRouting(segment: Segment): boolean {
    const above = this.nodes.at(-1);
    const further = above?.type === 'routingLine' ? readFurtherRouting(this.source, above, segment) : undefined;
    if (further) this.nodes[this.nodes.length - 1] = further;
    return further !== undefined;
  }

  /** What follows a node on its line: captions, or words that cannot be placed. */
  private takeRest(segment: Segment, at: number): boolean {
    const rest = this.source.trim(at, segment.end);
    if (rest.start === rest.end) return true;
    const captions =
      readCaptionLine(this.source, rest) ?? (this.classified ? readPassingLine(this.source, rest) : undefined);
    this.nodes.push(captions ?? this.source.literal('unknown', rest));
    return true;
  }

  private takeAddressees(segment: Segment): boolean {
    const { source } = this;
    if (matchAt(distribution, source.text, segment.start) !== -1) return false;
    const keyword = readKeyword(source, segment.start);
    // Archives put the head of a page behind the keyword, and the addresses below it.
    const page = keyword && keyword.word !== 'FM' && readPageLine(source, { start: keyword.end, end: segment.end });
    if (page) {
      const alone = readAddresseeLine(source, source.trim(segment.start, keyword.end), this.list);
      this.list = keyword.word === 'INFO' ? 'info' : 'action';
      if (alone) this.pushKnown(alone);
      this.addPageLine(page);
      return true;
    }
    const words = source.slice(segment);
    // The sign between the header and the text of a telegram.
    if (words === 'BT') {
      this.place(source.literal('unknown', segment));
      return true;
    }
    const goesOn =
      !keyword && this.list !== undefined && looksLikeAddressee(words, this.blanks > 0) && !isCaptionText(words);
    if (!keyword && !goesOn) return false;
    // `TO Embassy Oslo` is an address below other header lines; above them it may be the start of any text.
    if (keyword && /[a-z]/.test(words) && (!this.recognised || words.length > longestMixedAddress)) return false;
    const node = readAddresseeLine(source, segment, this.list);
    if (!node) return false;
    const last = node.children[node.children.length - 1];
    this.list =
      last && last.role !== 'from'
        ? last.role
        : keyword?.word === 'TO'
          ? 'action'
          : keyword?.word === 'INFO'
            ? 'info'
            : this.list;
    this.pushKnown(node);
    return true;
  }

  // ── Captions ──

  private takeCaptions(segment: Segment): boolean {
    const { source } = this;
    const zone = this.classified && !this.fields;
    const captions = readCaptionLine(source, segment);
    if (captions) {
      if (!zone && !this.recognised && this.profile !== 'draft') return false;
      this.passing = false;
      this.pushKnown(captions);
      return true;
    }
    if (!zone) return this.takeSmartField(segment);
    const words = source.slice(segment);
    if (matchAt(smartLabel, source.text, segment.start) !== -1) {
      this.passing = false;
      this.place(source.literal('unknown', segment));
      return true;
    }
    const passing = readPassingLine(source, segment);
    if (passing ?? (this.passing && this.blanks === 0 && looksLikeCaption(words))) {
      const last = this.nodes[this.nodes.length - 1];
      if (this.passing && this.blanks === 0 && last?.type === 'passingLine' && !passing) {
        this.nodes[this.nodes.length - 1] = source.literal('passingLine', {
          start: last.position.start.offset,
          end: segment.end,
        });
      } else this.place(source.literal('passingLine', segment));
      this.passing = true;
      return true;
    }
    this.passing = false;
    if (looksLikeCaption(words) && words.length <= 40) {
      this.place(unknownCaptionLine(source, segment));
      return true;
    }
    if (mixedPassing.test(words) && segment.firstOfLine) {
      this.place(source.literal('passingLine', segment));
      this.passing = true;
      return true;
    }
    return false;
  }

  /** `Captions: SENSITIVE` between the fields of a print of SMART. */
  private takeSmartField(segment: Segment): boolean {
    if (!this.fields || !startsSmartField(this.source, segment.start)) return false;
    this.place(this.source.literal('unknown', segment));
    return true;
  }

  // ── Fields ──

  private startField(segment: Segment): boolean {
    const label = fieldLabelAt(this.source, segment, this);
    return label !== undefined && this.openField(label.kind, segment, label.end);
  }

  private openField(kind: FieldKind, segment: Segment, labelEnd: number): boolean {
    this.close();
    const end = Math.min(labelEnd, segment.end);
    this.open = { kind, start: segment.start, labelEnd: end, pieces: [], pageLines: [] };
    const rest = this.source.trim(end, segment.end);
    if (rest.start < rest.end) this.open.pieces.push(rest);
    this.recognised = true;
    this.fields ||= kind !== 'authority';
    this.ordered ||= kind === 'order';
    this.interrupted = false;
    return true;
  }

  private continues(open: OpenField, segment: Segment): boolean {
    // A second copy of the header is none of its references.
    if (open.kind === 'reference' && this.isCopy(segment)) return looksLikeEntry(this.source, segment, open.pieces);
    return goesOn(this.source, open, segment, this);
  }

  private close(): void {
    if (!this.open) return;
    this.nodes.push(...fieldNodes(this.source, this.open));
    this.open = undefined;
    this.interrupted = false;
  }

  private pushKnown(node: CableContent): void {
    this.recognised = true;
    this.place(node);
  }

  /** Puts a node behind the field that was open until now. */
  private place(node: CableContent): void {
    this.close();
    this.nodes.push(node);
  }
}

/** A line that goes on with a list of addressees: capitals, and after a blank line something that only an address has. */
function looksLikeAddressee(line: string, afterBlank: boolean): boolean {
  // Behind a routing indicator stands an address, whatever its case.
  if (!afterBlank && line.length <= 90 && /^R[A-Z]{4,7}\/[A-Za-z]/.test(line)) return true;
  if (line.length > 90 || !/^[A-Z][A-Z0-9 .,'()/;-]*$/.test(line) || /^-+$/.test(line)) return false;
  return !afterBlank || /^(?:R[A-Z]{4,7}\/|AMEMBASSY |AMCONSUL |USMISSION |SECSTATE )/.test(line);
}
