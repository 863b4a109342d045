/** The text of an action plan as entries: labelled items, points, headings of a pillar, other text. */
import type { LineTable } from '../../syntax/lines.js';
import type { AnyNode, BlockMarker, Item, NodeOf, NodeType, Paragraph, Span } from '../../syntax/types.js';
import type { Prose } from '../prose.js';
import type { NamedBlock } from '../regions.js';

/** Headings of the long-term part, in their order. */
export const pillars = ['Prosecution', 'Protection', 'Prevention', 'Partnership'] as const;
export type Pillar = (typeof pillars)[number];

/** What the reading of a plan asks of a cable; the index gives it. */
export interface PlanSource {
  readonly text: string;
  readonly lines: LineTable;
  readonly prose: Prose;
  readonly blocks: readonly PlanBlock[];
  first<Type extends NodeType>(type: Type): NodeOf<Type> | undefined;
  within<Type extends NodeType>(type: Type, span: Span): readonly NodeOf<Type>[];
  parentOf(node: AnyNode): AnyNode | undefined;
  pathOf(node: Paragraph | Item): string;
  paragraphAt(offset: number): Paragraph | undefined;
}

/** A named block with its markers. */
export interface PlanBlock extends NamedBlock {
  readonly begin: BlockMarker;
  readonly endMarker: BlockMarker | undefined;
}

/** One entry. */
export interface PlanEntry {
  readonly kind: 'item' | 'bullet' | 'text';
  /** The item that its label opens. */
  readonly item: Item | undefined;
  /** The label as typed, without dot. */
  readonly label: string | undefined;
  /** Set where the entry is a heading that consists of the word. */
  readonly pillar: Pillar | undefined;
  /** Where its label or dashes start. */
  readonly start: number;
  /** Its words, without label, dashes and portion mark. */
  readonly words: Span;
}

interface OpenEntry extends PlanEntry {
  readonly words: { readonly start: number; end: number };
}

const pillarLine = /^(prosecution|protection|prevention|partnership)s?[ \t]*:?$/i;
const underline = /^[-=_]{3,}$/;
/** Words that may open a part on a line of its own. */
const partOpening =
  /^(?:The |Our |Suggested |Recommended |Further |Proposed )?(?:Action Plan for the|Other (?:areas|recommended)|Short(?:er)?[- ]Term|Long(?:er)?[- ]Term)\b/i;
const closers = '"\')]';
const stops = '.:!?;';

/** A label or dashes at the start of a line, where the tree has none: in text that runs on from a subject. */
const plainLabel = /^(?:([A-Z]|[IVX]{1,4}|\d{1,2})\.(?=[ \t])|-{1,2}(?=[ \t]*[A-Za-z]))/;

/**
 * The entries of a stretch of the text, in order. Page lines and underlines are in none. Nodes are those of `around`,
 * since the last point of a plan may hold its End marker.
 */
export function readEntries(source: PlanSource, span: Span, around: Span = span): readonly PlanEntry[] {
  return new EntryReader(source, span, around).read();
}

class EntryReader {
  private readonly source: PlanSource;
  private readonly span: Span;
  private readonly labels: ReadonlyMap<number, NodeOf<'itemLabel'>>;
  private readonly bullets: ReadonlyMap<number, NodeOf<'bullet'>>;
  private readonly marks: ReadonlyMap<number, NodeOf<'portionMark'>>;
  private readonly pages: readonly NodeOf<'pageLine'>[];
  private readonly entries: OpenEntry[] = [];
  /** What stands between the last entry and this line. */
  private blankBetween = true;
  private pageBetween = false;

  constructor(source: PlanSource, span: Span, around: Span) {
    this.source = source;
    this.span = span;
    this.labels = byStart(source.within('itemLabel', around));
    this.bullets = byStart(source.within('bullet', around));
    this.marks = byStart(source.within('portionMark', around));
    this.pages = source.within('pageLine', span);
  }

  read(): readonly PlanEntry[] {
    const { lines } = this.source;
    const last = lines.lineAt(Math.max(this.span.start, this.span.end - 1));
    let page = 0;
    for (let line = lines.lineAt(this.span.start); line <= last; line++) {
      const start = this.skipBlanks(Math.max(lines.startOf(line), this.span.start));
      const end = this.trimmedEnd(start, Math.min(lines.endOf(line), this.span.end));
      while ((this.pages[page]?.position.end.offset ?? Infinity) <= start) page++;
      const pageStart = this.pages[page]?.position.start.offset ?? Infinity;
      if (end <= start) this.blankBetween = true;
      else if (pageStart <= start) this.pageBetween = true;
      else if (underline.test(this.source.text.slice(start, end))) this.blankBetween = true;
      else this.addLine(start, end);
    }
    return this.entries;
  }

  private addLine(start: number, end: number): void {
    const { text } = this.source;
    const label = this.labels.get(start);
    const bullet = this.bullets.get(start);
    const plain = label || bullet ? undefined : this.plainLabelAt(start);
    const wordsStart = this.wordsStart(
      label?.position.end.offset ?? bullet?.markSpan.end ?? start + (plain?.[0].length ?? 0),
    );
    const pillar = end - wordsStart < 20 ? pillarLine.exec(text.slice(wordsStart, end))?.[1] : undefined;
    const kind = (label ?? plain?.[1]) ? 'item' : (bullet ?? plain) ? 'bullet' : 'text';
    const heading =
      pillar !== undefined && (kind !== 'text' || this.mayHead(start, end)) ? pillarOf(pillar) : undefined;
    const open = this.entries.at(-1);
    if (!open || open.pillar || heading || kind !== 'text' || this.isFresh(open, start)) {
      const parent = label && this.source.parentOf(label);
      const item = parent?.type === 'item' ? parent : undefined;
      this.entries.push({
        kind,
        item,
        label: item?.label ?? plain?.[1],
        pillar: heading,
        start,
        words: { start: Math.min(wordsStart, end), end },
      });
    } else open.words.end = end;
    this.blankBetween = false;
    this.pageBetween = false;
  }

  private plainLabelAt(start: number): RegExpExecArray | undefined {
    const open = this.entries.at(-1);
    if (open && !open.pillar && !this.blankBetween && !this.endsSentence(open.words.end)) return undefined;
    return plainLabel.exec(this.source.text.slice(start, start + 8)) ?? undefined;
  }

  /** Whether a line without label or dashes begins something new. */
  private isFresh(open: OpenEntry, start: number): boolean {
    const { text } = this.source;
    const ended = this.endsSentence(open.words.end);
    const code = text.charCodeAt(start);
    if (text.charAt(start) === '[') return this.blankBetween || ended;
    if (this.blankBetween) return ended || !(this.pageBetween || (code >= 97 && code <= 122));
    return ended && partOpening.test(text.slice(start, start + 40));
  }

  /** A lone word is a heading unless it is the last word of a wrapped sentence. */
  private mayHead(start: number, end: number): boolean {
    const open = this.entries.at(-1);
    const code = this.source.text.charCodeAt(start);
    return (
      !open ||
      this.blankBetween ||
      open.pillar !== undefined ||
      (code >= 65 && code <= 90) ||
      this.source.text.charAt(end - 1) === ':' ||
      this.endsSentence(open.words.end)
    );
  }

  private endsSentence(end: number): boolean {
    const { text } = this.source;
    let last = end - 1;
    while (last > 0 && closers.includes(text.charAt(last))) last--;
    return stops.includes(text.charAt(last)) || text.charAt(end - 1) === ')' || text.charAt(end - 1) === ']';
  }

  private wordsStart(offset: number): number {
    let at = this.skipBlanks(offset);
    const mark = this.marks.get(at);
    if (mark) at = this.skipBlanks(mark.position.end.offset);
    return at;
  }

  private skipBlanks(at: number): number {
    const { text } = this.source;
    while (at < this.span.end && isBlank(text.charCodeAt(at))) at++;
    return at;
  }

  private trimmedEnd(start: number, end: number): number {
    while (end > start && isBlank(this.source.text.charCodeAt(end - 1))) end--;
    return end;
  }
}

function byStart<Node extends AnyNode>(nodes: readonly Node[]): ReadonlyMap<number, Node> {
  return new Map(nodes.map((node) => [node.position.start.offset, node]));
}

function pillarOf(word: string): Pillar | undefined {
  return pillars.find((pillar) => pillar.toLowerCase() === word.toLowerCase());
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
