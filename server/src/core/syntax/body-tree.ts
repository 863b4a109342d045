/** The tree of a body while it grows: the paragraph and the items that are open, and where a node belongs. */
import { type Source, isPageLine } from './source.js';
import type { BodyContent, CableContent, CablePoint, Heading, Item, PageLine, Paragraph } from './types.js';

/** What holds prose. */
export type Container = Paragraph | Item;

/** The nodes of a body, of which the last paragraph and its last items are open. */
export class BodyTree {
  /** Nodes of the body itself. */
  readonly roots: CableContent[] = [];
  /** The open paragraph. */
  paragraph: Paragraph | undefined;
  private readonly source: Source;
  private readonly items: Item[] = [];

  constructor(source: Source) {
    this.source = source;
  }

  /** How many items are open, one in the other. */
  get depth(): number {
    return this.items.length;
  }

  /** The container that takes the next node; none where no paragraph is open. */
  get deepest(): Container | undefined {
    return this.items[this.items.length - 1] ?? this.paragraph;
  }

  /** Whether the open paragraph has a number, or an item of it is open. */
  get isNumbered(): boolean {
    return this.paragraph !== undefined && (this.paragraph.number !== undefined || this.items.length > 0);
  }

  /** The open paragraph, or a new one without number from `start` on. */
  paragraphAt(start: number): Paragraph {
    this.paragraph ??= {
      type: 'paragraph',
      number: undefined,
      marker: 'none',
      portion: undefined,
      children: [],
      position: this.source.position(start, start),
    };
    return this.paragraph;
  }

  /** Adds an item, and opens it. */
  openItem(item: Item): void {
    this.push(item);
    this.items.push(item);
  }

  /** Adds a node where it belongs. Prose without a paragraph has none, and is left out. */
  push(node: BodyContent): void {
    const container = this.deepest;
    if (container) {
      container.children.push(node);
      this.growTo(node.position.end);
    } else if (node.type === 'pageLine' || node.type === 'heading') this.roots.push(node);
  }

  /** Containers end where their last child ends. */
  growTo(end: CablePoint): void {
    if (this.paragraph) this.paragraph.position.end = end;
    for (const item of this.items) item.position.end = end;
  }

  /** Closes items until no more than `depth` are open. */
  closeItems(depth: number): void {
    while (this.items.length > depth) {
      const item = this.items.pop();
      if (!item) continue;
      for (const node of takeTrailing(item)) this.deepest?.children.push(node);
      // An array that has grown has room for many more; most items hold two nodes.
      item.children = item.children.slice();
    }
  }

  /** Closes the paragraph. One that holds nothing is dropped. */
  closeParagraph(): void {
    this.closeItems(0);
    const { paragraph } = this;
    this.paragraph = undefined;
    if (!paragraph) return;
    const trailing = takeTrailing(paragraph);
    if (paragraph.children.length > 0) this.roots.push(paragraph);
    for (const node of trailing) this.roots.push(node);
  }
}

/** Page lines and headings at the end of a container introduce or interrupt what follows; they go to its parent. */
function takeTrailing(container: Container): (PageLine | Heading)[] {
  const trailing: (PageLine | Heading)[] = [];
  const { children } = container;
  for (let last = children.at(-1); last && (isPageLine(last) || last.type === 'heading'); last = children.at(-1)) {
    trailing.push(last);
    children.pop();
  }
  const end = children.at(-1)?.position.end;
  if (end) container.position.end = end;
  return trailing.reverse();
}
