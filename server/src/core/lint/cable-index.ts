/** The index: what rules and features ask of a cable. One walk of the tree, shared by all. */
import { countWhile } from '../syntax/ordered.js';
import { type Prose, buildProse } from '../prose/prose.js';
import type { Stopwatch } from '../prose/stopwatch.js';
import { LineTable } from '../syntax/lines.js';
import { isQuoted, withoutQuoteMarks } from '../syntax/quote-marks.js';
import type {
  AnyNode,
  Authority,
  Cable,
  CableNode,
  Heading,
  Item,
  NodeOf,
  NodeType,
  Paragraph,
  PortionMark,
  Profile,
  Span,
} from '../syntax/types.js';
import { type Block, type BlockPairs, blocksAt, pairBlocks } from './blocks.js';
import type { KnownCables } from './known-cables.js';
import { isWrapped } from './measure.js';
import { type Role, Roles } from './roles.js';
import { type CableSettings, defaultSettings } from './settings.js';
import { summaryText } from './summary.js';

/** A main paragraph or an item: what a path such as `7` or `9.I.A` names. */
export type Numbered = Paragraph | Item;

/** Works something out from a cable. `cable.fact` keeps what it returns, so that rules share it. */
export type Fact<Value> = (cable: CableIndex) => Value;

/** Nodes of one cable by type, in the order of the text, and facts that several rules need. */
export class CableIndex {
  readonly text: string;
  readonly tree: Cable;
  readonly lines: LineTable;
  readonly settings: CableSettings;
  /** Prices the prose view, where somebody wants to know. */
  stopwatch: Stopwatch | undefined;
  /** The cables of its folder; undefined where there is no folder, or nobody looked. */
  known: KnownCables | undefined;
  private readonly byType = new Map<NodeType, AnyNode[]>();
  private readonly headings = new Map<Paragraph, Heading>();
  private readonly roleCache = new Map<Paragraph, Roles>();
  private readonly facts = new Map<Fact<unknown>, unknown>();

  constructor(text: string, tree: Cable, lines: LineTable = new LineTable(text), settings = defaultSettings) {
    this.text = text;
    this.tree = tree;
    this.lines = lines;
    this.settings = settings;
    this.collect(tree);
    let above: AnyNode | undefined;
    for (const node of tree.children) {
      if (node.type === 'paragraph' && above?.type === 'heading') this.headings.set(node, above);
      above = node;
    }
  }

  get profile(): Profile {
    return this.tree.profile;
  }

  /** All nodes of `type`, in the order of the text. */
  all<Type extends NodeType>(type: Type): readonly NodeOf<Type>[] {
    return (this.byType.get(type) ?? []) as NodeOf<Type>[];
  }

  /** The first node of `type`, if there is one. */
  first<Type extends NodeType>(type: Type): NodeOf<Type> | undefined {
    return this.all(type)[0];
  }

  /** The node that holds `node`; undefined for the root. */
  parentOf(node: AnyNode): AnyNode | undefined {
    return this.ancestorsOf(node).at(-1);
  }

  /** The nodes around `node`, from the root down. Looked for by its place: a map of all nodes costs more. */
  private ancestorsOf(node: AnyNode): readonly AnyNode[] {
    const { offset } = node.position.start;
    const ancestors: AnyNode[] = [];
    let at: AnyNode | undefined = this.tree;
    while (at && at !== node) {
      ancestors.push(at);
      const children: readonly AnyNode[] = ('children' in at && at.children) || [];
      at = children[firstEndingAfter(children, offset)];
    }
    return at ? ancestors : [];
  }

  /** What `read` makes of this cable: read when it is first asked for, and kept. */
  fact<Value>(read: Fact<Value>): Value {
    if (!this.facts.has(read)) this.facts.set(read, read(this));
    return this.facts.get(read) as Value;
  }

  /** The words of a node or span as received. */
  textOf(at: Span | CableNode): string {
    return 'position' in at
      ? this.text.slice(at.position.start.offset, at.position.end.offset)
      : this.text.slice(at.start, at.end);
  }

  // ── Header ──

  /** The year of the cable itself: of the date-time group, else of the archive id. */
  get year(): number | undefined {
    return this.first('dateTimeGroup')?.year ?? this.archiveId?.year;
  }

  /** Year, post and number of the archive id. */
  get archiveId(): { year: number; post: string; number: number } | undefined {
    return this.all('archiveLine').find(({ id }) => id !== undefined)?.id;
  }

  /** Whether the classification line has a classified level. */
  get isClassified(): boolean {
    const level = this.first('classificationLine')?.level;
    return level !== undefined && level !== 'UNCLAS';
  }

  /** Whether a caption of this name stands in the header, on a line of its own or on the classification line. */
  hasCaption(name: string): boolean {
    return (
      this.all('caption').some((caption) => caption.name === name) ||
      this.all('classificationLine').some(({ handling }) => handling?.replaceAll(' ', '').toUpperCase() === name)
    );
  }

  /** The classification authority paragraph. */
  get authority(): Authority | undefined {
    return this.first('authority');
  }

  // ── Body ──

  /** Main paragraphs that have a number. */
  get numberedParagraphs(): readonly (Paragraph & { number: number })[] {
    return this.fact(readNumbered);
  }

  /** Portion marks of main paragraphs. */
  get paragraphMarks(): readonly PortionMark[] {
    return this.fact(readParagraphMarks);
  }

  /** Where the body starts and ends: from its first node to the last one before the signature. */
  get body(): Span {
    return this.fact(readBody);
  }

  /** The running text as rules on words read it: lines joined, scars healed, sentences and words. */
  get prose(): Prose {
    return this.fact(readProse);
  }

  /** Whether a mail program has put `>` in front of every line. Such a text is read, but its lines are not the cable's. */
  get isQuoted(): boolean {
    return isQuoted(this.text);
  }

  /** The text with blanks in place of such marks. */
  get plainText(): string {
    return this.fact(readPlainText);
  }

  /** Whether the body is wrapped by hand (`true`) or holds one paragraph a line (2.1). */
  get isWrapped(): boolean {
    return this.fact(readWrapped);
  }

  /** Path of a paragraph or item: `7`, `9.I.A`; a paragraph without a number has the empty path. */
  pathOf(node: Numbered): string {
    let path = '';
    for (const part of [...this.ancestorsOf(node), node]) path = pathBelow(path, part);
    return path;
  }

  /** The paragraph or item of a path, case of letters ignored; the first one where a number is given twice. */
  find(path: string): Numbered | undefined {
    return this.fact(readPaths).get(path.toUpperCase());
  }

  /** The main paragraph that covers `offset`. */
  paragraphAt(offset: number): Paragraph | undefined {
    const paragraphs = this.all('paragraph');
    const paragraph = paragraphs[firstEndingAfter(paragraphs, offset)];
    return paragraph && paragraph.position.start.offset <= offset ? paragraph : undefined;
  }

  /** Nodes of `type` that lie inside a place, in the order of the text. Nodes that nest (`item`) are not for this. */
  within<Type extends NodeType>(type: Type, { start, end }: Span): readonly NodeOf<Type>[] {
    const nodes = this.all(type);
    const found: NodeOf<Type>[] = [];
    for (let index = firstEndingAfter(nodes, start); index < nodes.length; index++) {
      const node = nodes[index];
      if (!node || node.position.start.offset >= end) break;
      if (node.position.start.offset >= start && node.position.end.offset <= end) found.push(node);
    }
    return found;
  }

  /** The heading directly above a main paragraph. */
  headingAbove(paragraph: Paragraph): Heading | undefined {
    return this.headings.get(paragraph);
  }

  /** What a main paragraph is for. */
  rolesOf(paragraph: Paragraph): readonly Role[] {
    return this.rolesFor(paragraph).all;
  }

  /** Whether a main paragraph is for one thing; to ask for one role takes less than to list them. */
  hasRole(paragraph: Paragraph, role: Role): boolean {
    return this.rolesFor(paragraph).has(role);
  }

  /** Offset where a paragraph or item starts, its marker included. */
  startOf(node: Numbered): number {
    return node.position.start.offset;
  }

  /** Offset after the last character that belongs to a paragraph or item: unnumbered text and End markers included. */
  endOf(node: Numbered): number {
    return node.position.end.offset;
  }

  /** Text of the summary paragraphs, folded, without number, mark, label and End; undefined without a summary. */
  get summary(): string | undefined {
    return this.fact(readSummary);
  }

  // ── Blocks ──

  /** Named blocks, in the order of their beginnings. */
  get blocks(): readonly Block[] {
    return this.blockPairs.blocks;
  }

  /** Blocks, and the markers that found no partner. */
  get blockPairs(): BlockPairs {
    return this.fact(readBlockPairs);
  }

  private rolesFor(paragraph: Paragraph): Roles {
    const known = this.roleCache.get(paragraph);
    if (known) return known;
    const span = spanOf(paragraph);
    const made = new Roles({
      text: this.textOf(paragraph),
      markers: this.within('blockMarker', span),
      blocks: this.fact(readBlocksAt).get(paragraph) ?? [],
      headingAbove: this.headingAbove(paragraph),
      hasQuestions: this.within('question', span).length > 0,
      hasBullets: this.within('bullet', span).length > 0,
    });
    this.roleCache.set(paragraph, made);
    return made;
  }

  private collect(node: AnyNode): void {
    const list = this.byType.get(node.type);
    if (list) list.push(node);
    else this.byType.set(node.type, [node]);
    if ('children' in node) for (const child of node.children) this.collect(child);
  }
}

/** Paragraphs and items by their paths in capitals. */
function readPaths({ tree }: CableIndex): ReadonlyMap<string, Numbered> {
  const byPath = new Map<string, Numbered>();
  const add = (node: AnyNode, above: string) => {
    if (node.type !== 'paragraph' && node.type !== 'item') return;
    const path = pathBelow(above, node);
    const key = path.toUpperCase();
    if (path !== '' && !byPath.has(key)) byPath.set(key, node);
    for (const child of node.children) add(child, path);
  };
  for (const node of tree.children) add(node, '');
  return byPath;
}

/** The path of a node that stands in the one of the path `above`; nodes without a number add nothing. */
function pathBelow(above: string, node: AnyNode): string {
  if (node.type === 'paragraph') return node.number === undefined ? '' : String(node.number);
  if (node.type !== 'item') return above;
  return above === '' ? node.label : `${above}.${node.label}`;
}

function readNumbered(cable: CableIndex): readonly (Paragraph & { number: number })[] {
  return cable
    .all('paragraph')
    .filter((paragraph): paragraph is Paragraph & { number: number } => paragraph.number !== undefined);
}

function readParagraphMarks(cable: CableIndex): readonly PortionMark[] {
  return cable.all('portionMark').filter((mark) => cable.parentOf(mark)?.type === 'paragraph');
}

function readBody({ tree: { children }, text }: CableIndex): Span {
  const first = children.find(isOfBody);
  const last = children.findLast(isOfBody);
  if (!first || !last) return { start: text.length, end: text.length };
  return { start: first.position.start.offset, end: last.position.end.offset };
}

function isOfBody({ type }: CableNode): boolean {
  return type === 'paragraph' || type === 'heading';
}

function readPlainText({ text }: CableIndex): string {
  return withoutQuoteMarks(text);
}

function readProse({ plainText, tree, blocks, stopwatch }: CableIndex): Prose {
  return buildProse(plainText, tree, blocks, stopwatch);
}

function readWrapped({ text, lines, body }: CableIndex): boolean {
  return !isQuoted(text) && isWrapped(text, lines, body);
}

function readSummary(cable: CableIndex): string | undefined {
  return summaryText({
    text: cable.text,
    paragraphs: cable.all('paragraph'),
    markers: cable.all('blockMarker'),
    markersIn: (place) => cable.within('blockMarker', place),
    pageLinesIn: (place) => cable.within('pageLine', place),
    opensSummary: (paragraph) => cable.hasRole(paragraph, 'summary'),
  });
}

function readBlockPairs(cable: CableIndex): BlockPairs {
  return pairBlocks(cable.all('blockMarker'), (marker) =>
    spanOf(cable.paragraphAt(marker.position.start.offset) ?? marker),
  );
}

/** Blocks by the paragraphs that they meet. */
function readBlocksAt(cable: CableIndex): ReadonlyMap<Paragraph, readonly Block[]> {
  const paragraphs = cable.all('paragraph');
  const met = blocksAt(paragraphs.map(spanOf), cable.blocks);
  return new Map(paragraphs.map((paragraph, index) => [paragraph, met[index] ?? []]));
}

function spanOf({ position }: CableNode): Span {
  return { start: position.start.offset, end: position.end.offset };
}

/** Index of the first of some ordered, disjoint nodes that ends after `offset`. */
function firstEndingAfter(nodes: readonly CableNode[], offset: number): number {
  return countWhile(nodes, ({ position }) => position.end.offset <= offset);
}
