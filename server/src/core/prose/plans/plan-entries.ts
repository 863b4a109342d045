/** The text of an action plan as entries: labelled items, points, headings of a pillar, other text. */
import type { LineTable } from '../../syntax/lines.js';
import type { AnyNode, BlockMarker, Item, NodeOf, NodeType, Paragraph, Span } from '../../syntax/types.js';
import type { Prose } from '../prose.js';
import type { NamedBlock } from '../regions.js';
import { type Pillar, headedPillar, leadingPillar, longestHeading } from './plan-headings.js';

/** What the reading of a plan asks of a cable; the index gives it. */
export interface PlanSource {
  /** The text, with blanks in place of the quote marks of a mail. */
  readonly plainText: string;
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
  /** The word of a pillar before its words: `Protection: Open a shelter.` */
  readonly under: { readonly pillar: Pillar; readonly start: number } | undefined;
  /** Whether it opens a paragraph of the cable. */
  readonly opensParagraph: boolean;
  /** A place in the paragraph that it belongs to. */
  readonly home: number;
  /** The dashes of a point. */
  readonly mark: string;
  /** Letters from the start of the line to its label or dashes. */
  readonly indent: number;
  /** Where its label or dashes start. */
  readonly start: number;
  /** Its words, without label, dashes and portion mark. */
  readonly words: Span;
}

interface OpenEntry extends PlanEntry {
  readonly words: { readonly start: number; end: number };
}

const underline = /^[-=_]{3,}$/;
/** Words that may open a part on a line of its own. */
const partOpening =
  /^(?:The |Our |Suggested |Recommended |Further |Proposed )?(?:Action Plan for the|Other (?:areas|recommended)|Short(?:er)?[- ]Term|Long(?:er)?[- ]Term)\b/i;
/** `Victim services:`, `VICTIM SERVICES` */
const apartLine = /^(?:[A-Z][^.;:]*:|[A-Z][^a-z.;:]+)$/;
const closers = '"\')]';
const stops = '.:!?;';

/** A label or dashes at the start of a line, where the tree has none: in text that runs on from a subject. */
const plainLabel =
  /^(?:\(?((?:[A-Za-z]|[A-Z]\d{1,2}|[IVXivx]{1,4}|\d{1,2})(?=[.)])|(?:[A-Z]|[IVX]{1,4}|\d{1,2})\.\d{1,2})[.)]?(?=[ \t])|-{1,2}(?=[ \t]*[A-Za-z]))/;

/** `Recommendation 1: Train police`, `Recommendation 1 (protection, short term): Open a shelter` */
const namedLabel =
  /^(?:Recommendation|Item|Step|Action|Measure) (\d{1,2})(?: \([^()\n]{1,60}\))?(?:[.:]| --?)(?=[ \t])/i;
const longestLabel = 90;
/** What stands on a line of its own below a recommendation and is none. */
const remark = /^(?:Note|Notes|Comment|Background|Remark)(?: (?:for|to) [a-z ]{1,30})?:/i;

/** `-- 1. Train police`: a point with a label */
const dashedLabel = /^[ \t]*\(?([A-Z]|\d{1,2})[.)](?=[ \t])/;

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
  private readonly paragraphs: ReadonlyMap<number, NodeOf<'paragraphLabel'>>;
  private readonly pages: readonly NodeOf<'pageLine'>[];
  private readonly entries: OpenEntry[] = [];
  /** What stands between the last entry and this line. */
  private blankBetween = true;
  private pageBetween = false;
  private home: number;
  /** The number of the last paragraph, and of the last item with one. */
  private paragraph: number | undefined;
  private counter: number | undefined;

  constructor(source: PlanSource, span: Span, around: Span) {
    this.source = source;
    this.span = span;
    this.home = span.start;
    this.labels = byStart(source.within('itemLabel', around));
    this.bullets = byStart(source.within('bullet', around));
    this.marks = byStart(source.within('portionMark', around));
    this.paragraphs = byStart(source.within('paragraphLabel', around));
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
      else if (underline.test(this.source.plainText.slice(start, end))) this.blankBetween = true;
      else this.addLine(start, end, start - lines.startOf(line));
    }
    return this.entries;
  }

  private addLine(start: number, end: number, indent: number): void {
    const { plainText: text } = this.source;
    const label = this.labels.get(start);
    const bullet = this.bullets.get(start);
    const number = this.paragraphs.get(start);
    const counter = number && this.isCounter(number) ? String(number.number) : undefined;
    const paragraph = counter === undefined ? number : undefined;
    const plain = (label ?? bullet ?? number) ? undefined : this.plainLabelAt(start);
    const dashed = bullet ? dashedLabel.exec(text.slice(bullet.markSpan.end, bullet.markSpan.end + 8)) : undefined;
    const wordsStart = this.wordsStart(
      (label ?? number)?.position.end.offset ??
        (bullet ? bullet.markSpan.end + (dashed?.[0].length ?? 0) : start + (plain?.[0].length ?? 0)),
    );
    if (paragraph) {
      this.blankBetween = true;
      this.home = start;
      this.paragraph = paragraph.number;
    }
    // `6. (SBU) End action plan.`
    if (paragraph && wordsStart >= end) return;
    const kind = (label ?? counter ?? plain?.[1] ?? dashed?.[1]) ? 'item' : (bullet ?? plain) ? 'bullet' : 'text';
    const isApart = kind !== 'text' || paragraph !== undefined;
    const heading = this.headingAt(wordsStart, end, isApart);
    const open = this.entries.at(-1);
    const under = heading ? undefined : this.pillarAhead(wordsStart, end, isApart);
    if (!open || open.pillar || heading || under || isApart || this.isFresh(open, start)) {
      const ahead = under ? text.slice(under.start, under.start + 20).search(/[:\t -]/) : 0;
      const parent = label && this.source.parentOf(label);
      const item = parent?.type === 'item' ? parent : undefined;
      this.entries.push({
        kind,
        item,
        label: this.counted(item?.label ?? counter ?? plain?.[1] ?? dashed?.[1]),
        pillar: heading,
        under,
        opensParagraph: paragraph !== undefined,
        home: this.home,
        mark: bullet ? text.slice(bullet.markSpan.start, bullet.markSpan.end) : '',
        indent,
        start,
        words: { start: Math.min(under ? this.wordsBehind(under.start + ahead) : wordsStart, end), end },
      });
    } else open.words.end = end;
    this.blankBetween = false;
    this.pageBetween = false;
  }

  /** Whether the number of a paragraph is that of an item, which goes on from the item above. */
  private isCounter({ number, position }: NodeOf<'paragraphLabel'>): boolean {
    if (this.counter === undefined || number !== this.counter + 1) return false;
    this.paragraph ??= this.source.paragraphAt(this.span.start)?.number;
    return number !== (this.paragraph ?? 0) + 1 && !this.marks.has(this.skipBlanks(position.end.offset));
  }

  private counted(label: string | undefined): string | undefined {
    if (label !== undefined && /^[0-9]+$/.test(label)) this.counter = Number(label);
    return label;
  }

  /** The pillar whose heading the line is. */
  private headingAt(start: number, end: number, isApart: boolean): Pillar | undefined {
    if (end - start > longestHeading) return undefined;
    const words = this.source.plainText.slice(start, end);
    const open = this.entries.at(-1);
    // Where no blank lines are, a line stands apart by its colon or capitals below what has ended.
    const standsOut =
      apartLine.test(words) && (!open || open.pillar !== undefined || this.endsSentence(open.words.end));
    return headedPillar(words, {
      isApart,
      isBelowBlank: this.blankBetween || standsOut,
      mayHead: () => this.mayHead(start, end),
    });
  }

  private pillarAhead(start: number, end: number, isApart: boolean): PlanEntry['under'] {
    const open = this.entries.at(-1);
    if (!isApart && open && !this.blankBetween && !open.pillar && !this.endsSentence(open.words.end)) return undefined;
    const pillar = leadingPillar(this.source.plainText.slice(start, Math.min(end, start + 24)));
    return pillar && { pillar, start };
  }

  /** Where words go on behind a colon, dashes or a column. */
  private wordsBehind(offset: number): number {
    let at = offset;
    while (at < this.span.end && ': -\t'.includes(this.source.plainText.charAt(at))) at++;
    return at;
  }

  private plainLabelAt(start: number): RegExpExecArray | undefined {
    const open = this.entries.at(-1);
    if (open && !open.pillar && !this.blankBetween && !this.endsSentence(open.words.end)) return undefined;
    const { plainText: text } = this.source;
    return (
      plainLabel.exec(text.slice(start, start + 10)) ??
      namedLabel.exec(text.slice(start, start + longestLabel)) ??
      undefined
    );
  }

  /** Whether a line without label or dashes begins something new. */
  private isFresh(open: OpenEntry, start: number): boolean {
    const { plainText: text } = this.source;
    const ended = this.endsSentence(open.words.end);
    const code = text.charCodeAt(start);
    if (text.charAt(start) === '[') return this.blankBetween || ended;
    if (ended && remark.test(text.slice(start, start + longestLabel))) return true;
    if (this.blankBetween) return ended || !(this.pageBetween || (code >= 97 && code <= 122));
    return ended && partOpening.test(text.slice(start, start + 40));
  }

  /** A lone word is a heading unless it is the last word of a wrapped sentence. */
  private mayHead(start: number, end: number): boolean {
    const open = this.entries.at(-1);
    const code = this.source.plainText.charCodeAt(start);
    return (
      !open ||
      this.blankBetween ||
      open.pillar !== undefined ||
      (code >= 65 && code <= 90) ||
      this.source.plainText.charAt(end - 1) === ':' ||
      this.endsSentence(open.words.end)
    );
  }

  private endsSentence(end: number): boolean {
    const { plainText: text } = this.source;
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
    const { plainText: text } = this.source;
    while (at < this.span.end && isBlank(text.charCodeAt(at))) at++;
    return at;
  }

  private trimmedEnd(start: number, end: number): number {
    while (end > start && isBlank(this.source.plainText.charCodeAt(end - 1))) end--;
    return end;
  }
}

function byStart<Node extends AnyNode>(nodes: readonly Node[]): ReadonlyMap<number, Node> {
  return new Map(nodes.map((node) => [node.position.start.offset, node]));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
