/** Captions and passing lines between the classification line and the fields. */
import type { HeaderNodes } from './header-nodes.js';
import { matchAt } from './match-at.js';
import { looksLikeCaption, readPassingLine, unknownCaptionLine } from './parse-captions.js';
import type { Source } from './source.js';
import type { Segment } from './split-header-line.js';

/** Fields of SMART between the level and the text that no cable of the wire has. */
const smartLabel = /(?:MRN|Date\/DTG|From|Action|Info|Captions?|Pass Line|Precedence):[ \t]/y;
const mixedPassing = /(?:for|from|dept|department|state|pass|please)\b[^.]{2,70}$/i;

/** Longer lines in capitals are no caption that the tables lack. */
const longestUnknown = 40;

/** Reads the lines of the zone that are no known captions. */
export class CaptionZone {
  private readonly source: Source;
  private readonly header: HeaderNodes;
  /** Whether the line above says to whom the cable is passed. */
  private passing = false;

  constructor(source: Source, header: HeaderNodes) {
    this.source = source;
    this.header = header;
  }

  /** Ends the words on passing: what comes next does not go on with them. */
  endPassing(): void {
    this.passing = false;
  }

  /** Places a segment if it may stand in the zone; `blanks` are the blank lines above it. */
  take(segment: Segment, blanks: number): boolean {
    const { source, header } = this;
    const words = source.slice(segment);
    const goesOn = this.passing && blanks === 0;
    this.passing = false;
    if (matchAt(smartLabel, source.text, segment.start) !== -1) {
      header.placeUnknown(segment);
      return true;
    }
    const passing = readPassingLine(source, segment) !== undefined;
    if (passing || (goesOn && looksLikeCaption(words))) {
      this.passing = true;
      this.placePassing(segment, goesOn && !passing);
      return true;
    }
    if (looksLikeCaption(words) && words.length <= longestUnknown) {
      header.place(unknownCaptionLine(source, segment));
      return true;
    }
    if (!segment.firstOfLine || !mixedPassing.test(words)) return false;
    this.passing = true;
    this.placePassing(segment, false);
    return true;
  }

  /** Places a passing line, or makes the one above reach as far as the segment. */
  private placePassing(segment: Segment, goesOn: boolean): void {
    const { source, header } = this;
    const above = goesOn ? header.last : undefined;
    if (above?.type === 'passingLine')
      header.replaceLast(source.literal('passingLine', { start: above.position.start.offset, end: segment.end }));
    else header.place(source.literal('passingLine', segment));
  }
}
