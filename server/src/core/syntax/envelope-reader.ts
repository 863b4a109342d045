/** Lines of the transmission and the classification line, in the order in which a header has them. */
import { matchAt } from './match-at.js';
import type { HeaderNodes } from './header-nodes.js';
import { readPageLine } from './page-line.js';
import { isStamp } from './parse-archive.js';
import { isCaptionText, readCaptionLine, readPassingLine } from './parse-captions.js';
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
import type { Source } from './source.js';
import type { Segment } from './split-header-line.js';
import type { Addressee, AddresseeLine, ClassificationLine } from './types.js';

/** Addresses in small letters are short; a longer line is a sentence. */
const longestMixedAddress = 60;

const distribution = /(?:(?:ACTION|ORIGIN|INFO|LOG)[ \t]+[A-Z/]{1,6}-\d\d|[A-Z/]{1,6}-\d\d[ \t])/y;

/** Reads a header down to its classification line. */
export class EnvelopeReader {
  /** The classification line, once it was met. */
  classification: ClassificationLine | undefined;
  /** Role of the list that a line of addressees without keyword goes on. */
  list: Addressee['role'] | undefined;
  private readonly source: Source;
  private readonly header: HeaderNodes;

  constructor(source: Source, header: HeaderNodes) {
    this.source = source;
    this.header = header;
  }

  /** Places a segment if it is one of these lines; `blanks` are the blank lines above it. */
  take(segment: Segment, blanks: number): boolean {
    const { source } = this;
    const classification = readClassificationLine(source, segment, segment.glued);
    if (classification && (this.list !== undefined || !isStamp(source, classification, segment.start))) {
      this.classification = classification;
      this.header.placeKnown(classification);
      this.takeRest(segment, classification.position.end.offset);
      return true;
    }
    const node =
      readTransmissionLine(source, segment) ??
      readRoutingLine(source, segment) ??
      readStationLine(source, segment) ??
      readSecurityLine(source, segment) ??
      readDateTimeLine(source, segment);
    if (node) {
      this.header.placeKnown(node);
      this.takeRest(segment, node.position.end.offset);
      return true;
    }
    return this.takeFurtherRouting(segment) || this.takeAddressees(segment, blanks);
  }

  /** Whether a segment is the classification line of this cable again. */
  isCopy(segment: Segment): boolean {
    const { classification } = this;
    if (classification?.number === undefined) return false;
    const again = readClassificationLine(this.source, segment, true);
    return again?.number === classification.number && again.origin === classification.origin;
  }

  /** What follows a node on its line: captions, or words that cannot be placed. */
  private takeRest(segment: Segment, at: number): void {
    const { source } = this;
    const rest = source.trim(at, segment.end);
    if (rest.start === rest.end) return;
    const captions = readCaptionLine(source, rest) ?? (this.classification ? readPassingLine(source, rest) : undefined);
    this.header.place(captions ?? source.literal('unknown', rest));
  }

  private takeFurtherRouting(segment: Segment): boolean {
    const above = this.header.last;
    const further = above?.type === 'routingLine' ? readFurtherRouting(this.source, above, segment) : undefined;
    if (further) this.header.replaceLast(further);
    return further !== undefined;
  }

  private takeAddressees(segment: Segment, blanks: number): boolean {
    const { source, header } = this;
    if (matchAt(distribution, source.text, segment.start) !== -1) return false;
    const keyword = readKeyword(source, segment.start);
    // Archives put the head of a page behind the keyword, and the addresses below it.
    const page = keyword && keyword.word !== 'FM' && readPageLine(source, { start: keyword.end, end: segment.end });
    if (page) {
      const alone = readAddresseeLine(source, source.trim(segment.start, keyword.end), this.list);
      this.list = keyword.word === 'INFO' ? 'info' : 'action';
      if (alone) header.placeKnown(alone);
      header.addPageLine(page);
      return true;
    }
    const words = source.slice(segment);
    // The sign between the header and the text of a telegram.
    if (words === 'BT') {
      header.placeUnknown(segment);
      return true;
    }
    const goesOn =
      !keyword && this.list !== undefined && looksLikeAddressee(words, blanks > 0) && !isCaptionText(words);
    if (!keyword && !goesOn) return false;
    // `TO Embassy Oslo` is an address below other header lines; above them it may be the start of any text.
    if (keyword && /[a-z]/.test(words) && (!header.recognised || words.length > longestMixedAddress)) return false;
    const node = readAddresseeLine(source, segment, this.list);
    if (!node) return false;
    this.list = roleBelow(node, keyword?.word) ?? this.list;
    header.placeKnown(node);
    return true;
  }
}

/** The role of addressees on further lines below `line`. */
function roleBelow({ children }: AddresseeLine, keyword: string | undefined): Addressee['role'] | undefined {
  const last = children[children.length - 1];
  if (last && last.role !== 'from') return last.role;
  if (keyword === 'TO') return 'action';
  return keyword === 'INFO' ? 'info' : undefined;
}

/** A line that goes on with a list of addressees: capitals, and after a blank line something that only an address has. */
function looksLikeAddressee(line: string, afterBlank: boolean): boolean {
  // Behind a routing indicator stands an address, whatever its case.
  if (!afterBlank && line.length <= 90 && /^R[A-Z]{4,7}\/[A-Za-z]/.test(line)) return true;
  if (line.length > 90 || !/^[A-Z][A-Z0-9 .,'()/;-]*$/.test(line) || /^-+$/.test(line)) return false;
  return !afterBlank || /^(?:R[A-Z]{4,7}\/|AMEMBASSY |AMCONSUL |USMISSION |SECSTATE )/.test(line);
}
