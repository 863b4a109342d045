/** The nodes of a header while it is read: those that are done, and the field that further lines may go on with. */
import { type FieldKind, type OpenField, fieldNodes } from './open-field.js';
import type { Source } from './source.js';
import type { Segment } from './split-header-line.js';
import type { CableContent, PageLine, Span } from './types.js';

/** Collects the nodes of a header in the order of the text. */
export class HeaderNodes {
  readonly nodes: CableContent[] = [];
  /** The field that is open. */
  open: OpenField | undefined;
  /** Whether a page line stands between the open field and the next line. */
  interrupted = false;
  /** Whether anything was met that only a header has. */
  recognised = false;
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  get last(): CableContent | undefined {
    return this.nodes[this.nodes.length - 1];
  }

  /** Puts a node behind the field that was open until now. */
  place(node: CableContent): void {
    this.close();
    this.nodes.push(node);
  }

  /** Places a node that only a header has. */
  placeKnown(node: CableContent): void {
    this.recognised = true;
    this.place(node);
  }

  /** Places words that say nothing a cable has. */
  placeUnknown(span: Span): void {
    this.place(this.source.literal('unknown', span));
  }

  /** Puts a node that reaches further in place of the last one. */
  replaceLast(node: CableContent): void {
    this.nodes[this.nodes.length - 1] = node;
  }

  /** Adds a page line, to the open field if it stands in one. */
  addPageLine(page: PageLine): void {
    if (this.open) {
      this.open.pageLines.push(page);
      this.interrupted = true;
    } else this.nodes.push(page);
  }

  /** Opens a field with what stands behind its label in `segment`. */
  openField(kind: FieldKind, segment: Segment, labelEnd: number): void {
    this.close();
    const end = Math.min(labelEnd, segment.end);
    this.open = { kind, start: segment.start, labelEnd: end, pieces: [], pageLines: [] };
    const rest = this.source.trim(end, segment.end);
    if (rest.start < rest.end) this.open.pieces.push(rest);
    this.recognised = true;
    this.interrupted = false;
  }

  /** Closes the open field, and adds its nodes. */
  close(): void {
    if (!this.open) return;
    this.nodes.push(...fieldNodes(this.source, this.open));
    this.open = undefined;
    this.interrupted = false;
  }
}
