/** Which parts of the text go into the matching copy, and where its hard breaks are: one walk over the body's nodes. */
import { isBlankCode } from '../syntax/source.js';
import { Tables } from './table-rows.js';
import type {
  Answer,
  BlockMarker,
  Bullet,
  Cable,
  Heading,
  InlineContent,
  Item,
  PageLine,
  Paragraph,
  Question,
  Run,
  Span,
  SubjectField,
} from '../syntax/types.js';

/** What a block of prose is. A `run` is further text of a paragraph or item, below the text behind its label. */
export type BlockKind =
  'subject' | 'heading' | 'paragraph' | 'item' | 'run' | 'bullet' | 'question' | 'answer' | 'marker';

/** The node that a block was read from. */
export type BlockNode = SubjectField | Heading | Run | Bullet | Question | Answer | BlockMarker;

/** A block before it is copied: the pieces of the text that it is made of. */
export interface BlockSource {
  readonly kind: BlockKind;
  readonly node: BlockNode;
  /** The main paragraph around it. */
  readonly paragraph: Paragraph | undefined;
  /** Path of the paragraph or item around it (`7.A`); empty where there is no number. */
  readonly path: string;
  /** Without blanks at the ends, without page lines; in the order of the text. */
  readonly pieces: readonly Span[];
}

/** The prose of a cable, in the order of the text. */
export interface CollectedProse {
  /** Subject and body. */
  readonly blocks: readonly BlockSource[];
  /** Page lines, which are no part of it. */
  readonly pages: readonly Span[];
}

/** The blocks of a cable: subject and body. */
export function collectBlocks(text: string, tree: Cable): CollectedProse {
  return new Collector(text).collect(tree);
}

interface OpenBlock extends BlockSource {
  readonly pieces: Span[];
}

/** Where the walk is. */
interface Around {
  readonly paragraph: Paragraph | undefined;
  readonly path: string;
}

/** Words that are being read, and the block that they go to once there is something to say. */
interface Begun {
  readonly node: Run | Bullet | Question | Answer | Heading;
  readonly kind: BlockKind;
  readonly around: Around;
  block: OpenBlock | undefined;
}

class Collector {
  private readonly text: string;
  private readonly tables: Tables;
  private readonly blocks: OpenBlock[] = [];
  private readonly pages: Span[] = [];
  /** Whether nothing but blanks and page lines stands between the last block and what comes next. */
  private mayGoOn = false;
  /** Whether a page line stands there. */
  private pageBetween = false;

  constructor(text: string) {
    this.text = text;
    this.tables = new Tables(text);
  }

  collect(tree: Cable): CollectedProse {
    for (const node of tree.children)
      if (node.type === 'subjectField') this.addSubject(node);
      else if (node.type === 'heading') this.addWords(node, 'heading', { paragraph: undefined, path: '' });
      else if (node.type === 'paragraph')
        this.addContainer(node, node, node.number === undefined ? '' : String(node.number));
      else if (node.type === 'pageLine') this.addPage(node);
      else this.mayGoOn = false;
    return { blocks: this.blocks, pages: this.pages };
  }

  private addSubject(node: SubjectField): void {
    const block = this.open('subject', node, { paragraph: undefined, path: '' });
    for (const child of node.children)
      if (child.type === 'text') this.addPiece(block, child.position.start.offset, child.position.end.offset);
    this.mayGoOn = false;
  }

  private addContainer(node: Paragraph | Item, paragraph: Paragraph, path: string): void {
    const around = { paragraph, path };
    let first: BlockKind | undefined = node.type;
    for (const child of node.children)
      if (child.type === 'item')
        this.addContainer(child, paragraph, path === '' ? child.label : `${path}.${child.label}`);
      else if (child.type === 'paragraphLabel' || child.type === 'itemLabel' || child.type === 'portionMark')
        this.mayGoOn = false;
      else if (child.type === 'pageLine') this.addPage(child);
      else if (child.type === 'unknown' || child.type === 'authority') this.mayGoOn = false;
      else {
        this.addWords(child, child.type === 'run' ? (first ?? 'run') : child.type, around);
        first = undefined;
      }
  }

  private addWords(node: Run | Bullet | Question | Answer | Heading, kind: BlockKind, around: Around): void {
    // The mark of a bullet and the `Q1:` of a question are not prose.
    const start = node.type === 'run' ? node.position.start.offset : (node.children[0]?.position.start.offset ?? -1);
    if (start === -1) return;
    const begun: Begun = { node, kind, around, block: node.type === 'run' ? this.blockThatGoesOn(start) : undefined };
    let at = start;
    for (const child of node.children)
      if (child.type === 'blockMarker' && this.breaks(child)) {
        this.addText(begun, at, child.position.start.offset);
        this.addMarker(child, around);
        begun.block = undefined;
        at = child.position.end.offset;
      } else if (child.type === 'pageLine' || child.type === 'paragraphReference')
        for (const page of pagesOf(child)) {
          this.addPage(page);
          this.addText(begun, at, page.position.start.offset);
          at = page.position.end.offset;
        }
    this.addText(begun, at, node.position.end.offset);
    this.mayGoOn = begun.block !== undefined && kind !== 'heading';
    this.pageBetween = false;
  }

  /** Text of what has begun: to its block, or to one of its own where it is the row of a table. */
  private addText(begun: Begun, start: number, end: number): void {
    const rows = this.tables.rows(start, end);
    // Hot: nearly all text has no rows.
    if (rows.length === 0) this.addPart(begun, start, end);
    let at = start;
    for (const row of rows) {
      this.addPart(begun, at, row.start);
      begun.block = undefined;
      this.addPart(begun, row.start, row.end);
      begun.block = undefined;
      at = row.end;
    }
    if (rows.length > 0) this.addPart(begun, at, end);
  }

  private addPart(begun: Begun, start: number, end: number): void {
    const piece = this.trimmed(start, end);
    if (!piece) return;
    if (begun.block) begun.block.pieces.push(piece);
    else begun.block = this.open(begun.kind, begun.node, begun.around, [piece]);
  }

  private addPage({ position }: PageLine): void {
    this.pages.push({ start: position.start.offset, end: position.end.offset });
    this.pageBetween = true;
  }

  /** A remark in brackets (`[Note: …]`) stays in its sentence. */
  private breaks({ edge, position }: BlockMarker): boolean {
    return edge !== 'label' || !'[('.includes(this.text.charAt(position.start.offset));
  }

  private addMarker(node: BlockMarker, around: Around): void {
    const { start, end } = node.position;
    this.addPiece(this.open('marker', node, around), start.offset, end.offset);
  }

  private open(kind: BlockKind, node: BlockNode, { paragraph, path }: Around, pieces: Span[] = []): OpenBlock {
    const block = { kind, node, paragraph, path, pieces };
    this.blocks.push(block);
    return block;
  }

  private addPiece(block: OpenBlock, start: number, end: number): void {
    const piece = this.trimmed(start, end);
    if (piece) block.pieces.push(piece);
  }

  /** A stretch without blanks at its ends; undefined where there is nothing else. */
  private trimmed(start: number, end: number): Span | undefined {
    while (start < end && isBlankCode(this.text.charCodeAt(start))) start++;
    while (start < end && isBlankCode(this.text.charCodeAt(end - 1))) end--;
    return start < end ? { start, end } : undefined;
  }

  /**
   * The last block, where the text at `start` goes on with its sentence: a page ended there, with its line or with a blank
   * line alone. Behind a page line a sentence may go on with a name.
   */
  private blockThatGoesOn(start: number): OpenBlock | undefined {
    const block = this.blocks[this.blocks.length - 1];
    if (!this.mayGoOn || !block) return undefined;
    const { end } = block.pieces[block.pieces.length - 1] ?? { end: 0 };
    if (this.endsSentence(end)) return undefined;
    const code = this.text.charCodeAt(start);
    return this.pageBetween || (code >= 97 && code <= 122) ? block : undefined;
  }

  private endsSentence(end: number): boolean {
    let last = end - 1;
    while (last > 0 && closers.includes(this.text.charAt(last))) last--;
    return stops.includes(this.text.charAt(last)) || this.text.charAt(end - 1) === ')';
  }
}

const closers = '"\')]';
const stops = '.:!?';

function pagesOf(node: InlineContent): readonly PageLine[] {
  if (node.type === 'pageLine') return [node];
  return node.type === 'paragraphReference' ? (node.children ?? []) : [];
}
