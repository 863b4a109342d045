/** The body: paragraphs, items, bullets, headings, questions and prose (cable-format 1.16 to 1.21). */
import { type BodyLine, endsSentence } from './body-line.js';
import { BodyTree } from './body-tree.js';
import { headingNode, isHeadingLine, isOverline } from './heading-lines.js';
import { type Verdict, numberParagraphs } from './number-paragraphs.js';
import { matchAuthority, readAuthority } from './parse-authority.js';
import { Openings, parseInline } from './parse-inline.js';
import { scanBody } from './scan-body.js';
import { readPortionMark } from './scan-labels.js';
import type { Source } from './source.js';
import type {
  CableContent,
  InlineContent,
  Item,
  ItemLabel,
  PageLine,
  Paragraph,
  ParagraphLabel,
  PortionMark,
  Span,
} from './types.js';

/** The nodes of the body between two offsets; `origin` is the cable's own, for page lines inside lines. */
export function parseBody(source: Source, from: number, to: number, origin: string | undefined): CableContent[] {
  const lines = scanBody(source, from, to);
  source.maskPageLines(lines.flatMap((line) => (line.kind === 'page' ? [line.span] : [])));
  const verdicts = numberParagraphs(lines.flatMap((line) => (line.kind === 'label' ? [line.candidate] : [])));
  return new BodyBuilder(source, origin).build(lines, verdicts);
}

/** No line of wrapped text is shorter, but for the last one. */
const shortestFull = 46;
/** Ends of lines that no list has: the sentence goes on. */
const goesOn = /[,(&/-]$|\b(?:of|the|an?|and|or|for|to|in|on|by|with|from|at|that|who|is|are)$/i;

type Words = 'run' | 'bullet' | 'question' | 'answer';

/** Prose that is still growing, line by line. */
interface OpenWords {
  readonly type: Words;
  readonly start: number;
  readonly textStart: number;
  end: number;
  readonly markSpan: Span;
  readonly number: number | undefined;
  readonly pageLines: PageLine[];
}

/** Longer prose that opens with `Classified by` says more than who classified. */
const longestAuthority = 400;

class BodyBuilder {
  private readonly source: Source;
  private readonly origin: string | undefined;
  private readonly openings: Openings;
  private readonly tree: BodyTree;
  private words: OpenWords | undefined;
  /** Page lines since the last words; the next line decides where they belong. */
  private readonly pendingPages: PageLine[] = [];
  /** Items that were open at the first question of the paragraph. */
  private questionDepth: number | undefined;
  /** Depth of the container in which each open block began. */
  private readonly begins: number[] = [];
  /** Whether the last prose stopped in the middle of a sentence. */
  private unfinished = false;
  private lastProse: Words = 'run';
  /** Line of hyphens above the heading that comes next. */
  private overline: Span | undefined;

  constructor(source: Source, origin: string | undefined) {
    this.source = source;
    this.origin = origin;
    this.openings = new Openings(source.prose);
    this.tree = new BodyTree(source);
  }

  build(lines: readonly BodyLine[], verdicts: readonly Verdict[]): CableContent[] {
    let label = 0;
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index];
      if (!line) continue;
      if (line.kind === 'label') {
        const verdict = verdicts[label++];
        if (verdict?.kind === 'main') this.startParagraph(line, verdict);
        else if (verdict?.kind === 'item') this.startItem(line, verdict);
        else this.addWords(line, lines, index);
      } else if (line.kind === 'page') this.addPage(line);
      else if (line.kind === 'words' || line.kind === 'underline') {
        if (line.kind === 'underline' && (this.underlineHeading(line) || this.overlineHeading(line, lines, index)))
          continue;
        this.addWords(line, lines, index);
      } else this.startPoint(line);
    }
    this.closeParagraph();
    return this.tree.roots;
  }

  // ── Labels ──

  private startParagraph(line: BodyLine & { kind: 'label' }, verdict: Verdict & { kind: 'main' }): void {
    this.closeParagraph();
    const { source } = this;
    const { candidate, leading } = line;
    const numberEnd = candidate.tokenStart + candidate.token.length;
    const label: ParagraphLabel = {
      ...source.literal('paragraphLabel', candidate.span),
      number: verdict.number,
      marker: verdict.marker,
      numberSpan: { start: numberEnd - verdict.digits, end: numberEnd },
    };
    const children: Paragraph['children'] = leading ? [leading, label] : [label];
    const portion = leading ? undefined : candidate.portion;
    if (portion) children.push(portion);
    this.tree.paragraph = {
      type: 'paragraph',
      number: verdict.number,
      marker: verdict.marker,
      portion: candidate.portion?.mark,
      children,
      position: source.position(line.span.start, (portion ?? label).position.end.offset),
    };
    this.begins.length = 0;
    this.questionDepth = undefined;
    this.startWordsAfter(line.span, (portion ?? label).position.end.offset);
  }

  private startItem(line: BodyLine & { kind: 'label' }, verdict: Verdict & { kind: 'item' }): void {
    const { source } = this;
    const { candidate } = line;
    this.closeWords();
    this.tree.paragraphAt(line.span.start);
    this.tree.closeItems(verdict.depth);
    this.flushPages();
    const labelEnd = candidate.tokenStart + candidate.token.length;
    const label: ItemLabel = {
      ...source.literal('itemLabel', candidate.span),
      label: verdict.label,
      marker: verdict.marker,
      labelSpan: { start: labelEnd - verdict.label.length, end: labelEnd },
    };
    const { leading } = line;
    const portion = leading ? undefined : candidate.portion;
    const children: Item['children'] = leading ? [leading, label] : [label];
    if (portion) children.push(portion);
    const end = (portion ?? label).position.end.offset;
    this.tree.openItem({
      type: 'item',
      label: verdict.label,
      kind: verdict.style,
      ordinal: verdict.ordinal,
      marker: verdict.marker,
      portion: candidate.portion?.mark,
      children,
      position: source.position(line.span.start, end),
    });
    this.startWordsAfter(line.span, end);
  }

  /** The text on the line of a label. */
  private startWordsAfter(line: Span, at: number): void {
    const rest = this.source.trim(at, line.end);
    if (rest.start < rest.end) this.openWords('run', rest);
  }

  // ── Prose ──

  private startPoint(line: BodyLine & { kind: 'bullet' | 'question' | 'answer' }): void {
    this.closeWords();
    this.flushPages();
    if (line.kind === 'question') {
      // The items of an answer end with the next question.
      this.questionDepth ??= this.tree.depth;
      this.tree.closeItems(this.questionDepth);
    }
    if (line.kind === 'bullet') {
      const rest = this.source.trim(line.markSpan.end, line.span.end);
      this.openWords('bullet', line.span, { textStart: rest.start, markSpan: line.markSpan });
    } else this.openWords(line.kind, line.span, { textStart: line.textStart, number: line.number });
  }

  private addWords(line: BodyLine, lines: readonly BodyLine[], index: number): void {
    if (this.words && this.extendsWords(line, lines, index)) {
      for (const page of this.pendingPages.splice(0)) this.words.pageLines.push(page);
      this.words.end = line.span.end;
      return;
    }
    this.closeWords();
    const goesOn = this.unfinished && this.startsSmall(line.span);
    this.flushPages();
    this.leaveItemsForEnd(line.span);
    if (this.isHeadingLine(lines, index)) {
      this.addHeading(line.span);
      return;
    }
    if (!goesOn && !this.tree.isNumbered) this.closeParagraph();
    this.tree.paragraphAt(line.span.start);
    const mark = this.takeLeadingMark(line.span);
    const rest = mark ? this.source.trim(mark.position.end.offset, line.span.end) : line.span;
    if (rest.start < rest.end) this.openWords('run', rest);
  }

  /** Whether a line goes on with the open words: no blank line between, or nothing but a page line in a sentence. */
  private extendsWords(line: BodyLine, lines: readonly BodyLine[], index: number): boolean {
    if (this.pendingPages.length > 0 && this.words && !endsSentence(this.source, this.words)) return true;
    return !line.blankBefore && !this.leavesBullet(line, lines[index - 1]) && !this.isHeadingLine(lines, index);
  }

  /**
   * Whether a line without a blank line above goes on outside the bullet: a full line that begins with a capital, where its
   * first word would have fitted on the line above.
   */
  private leavesBullet({ kind, span }: BodyLine, above: BodyLine | undefined): boolean {
    const { source, words } = this;
    if (words?.type !== 'bullet' || kind !== 'words' || !above) return false;
    // Hot: most lines below a bullet begin in small letters.
    const first = source.text.charCodeAt(span.start);
    if (first < 65 || first > 90 || span.end - span.start < shortestFull) return false;
    if (this.columnOf(span.start) > this.columnOf(words.start)) return false;
    const line = source.slice(span);
    const before = source.slice(above.span);
    const ends = endsSentence(source, above.span) || (above.kind === 'bullet' && !goesOn.test(before));
    return ends && before.length + 1 + line.search(/[ \t]|$/) <= line.length;
  }

  private columnOf(offset: number): number {
    return this.source.lines.pointAt(offset).column;
  }

  /** The mark of a paragraph without a number: `(SBU) Text`. */
  private takeLeadingMark(span: Span): PortionMark | undefined {
    const { paragraph } = this.tree;
    if (paragraph?.number !== undefined || paragraph?.children.length !== 0) return undefined;
    const mark = readPortionMark(this.source, span.start, span.end);
    if (!mark) return undefined;
    paragraph.portion = mark.mark;
    paragraph.children.push(mark);
    return mark;
  }

  private openWords(
    type: Words,
    span: Span,
    more: Partial<Pick<OpenWords, 'textStart' | 'markSpan' | 'number'>> = {},
  ): void {
    this.tree.paragraphAt(span.start);
    const { textStart = span.start, markSpan = span, number } = more;
    this.words = { type, start: span.start, textStart, end: span.end, markSpan, number, pageLines: [] };
  }

  private closeWords(): void {
    const { words, source } = this;
    if (!words) return;
    this.words = undefined;
    this.lastProse = words.type;
    this.unfinished = !endsSentence(source, words);
    if (this.isAuthority(words)) return;
    const children = parseInline(
      source,
      { start: words.textStart, end: words.end },
      {
        inBullet: words.type === 'bullet',
        origin: this.origin,
        pageLines: words.pageLines,
        openings: this.openings,
      },
    );
    this.noteBlocks(children);
    const position = source.position(words.start, words.end);
    if (words.type === 'run') this.tree.push({ type: 'run', children, position });
    else if (words.type === 'bullet') this.tree.push({ type: 'bullet', markSpan: words.markSpan, children, position });
    else if (words.type === 'question') this.tree.push({ type: 'question', number: words.number, children, position });
    else this.tree.push({ type: 'answer', children, position });
  }

  /** `1. (U) Classified by: NAME, DCM. Reason 1.4 (d).` */
  private isAuthority({ type, textStart, end, pageLines }: OpenWords): boolean {
    if (type !== 'run' || end - textStart > longestAuthority) return false;
    const labelEnd = matchAuthority(this.source, textStart);
    if (labelEnd === -1 || /\bend [a-z]/i.test(this.source.text.slice(labelEnd, end))) return false;
    const pieces = [{ start: textStart, end }];
    const authority =
      pageLines.length === 0
        ? readAuthority(this.source, { start: textStart, labelEnd, pieces, pageLines })
        : undefined;
    if (authority?.reasonSection === undefined) return false;
    this.tree.push(authority);
    return true;
  }

  private noteBlocks(children: readonly InlineContent[]): void {
    for (const node of children) {
      if (node.type !== 'blockMarker') continue;
      if (node.edge === 'begin') this.begins.push(this.tree.depth);
      else if (node.edge === 'end') this.begins.pop();
    }
  }

  /** `End non-paper.` on a line of its own belongs where the block began, not to the last item. */
  private leaveItemsForEnd(span: Span): void {
    if (this.tree.depth === 0 || !/^\(?end\b/i.test(this.source.text.slice(span.start, span.start + 5))) return;
    this.tree.closeItems(this.begins[this.begins.length - 1] ?? 0);
  }

  private startsSmall({ start }: Span): boolean {
    const code = this.source.text.charCodeAt(start);
    return code >= 97 && code <= 122;
  }

  // ── Headings ──

  private isHeadingLine(lines: readonly BodyLine[], index: number): boolean {
    return isHeadingLine(this.source, lines, index, {
      words: this.words,
      goesOn: this.unfinished && this.lastProse === 'run',
    });
  }

  private addHeading(span: Span): void {
    const heading = headingNode(this.source, span, this.overline?.start ?? span.start);
    this.overline = undefined;
    this.unfinished = false;
    if (!this.tree.isNumbered) this.closeParagraph();
    this.tree.push(heading);
  }

  /** An underline makes the line above it a heading, if it is not one already. */
  private underlineHeading(line: BodyLine): boolean {
    if (line.blankBefore || this.words || this.overline) return false;
    const { children } = this.tree.deepest ?? { children: this.tree.roots };
    const last = children[children.length - 1];
    if (last?.type !== 'heading') return false;
    last.position.end = this.source.lines.pointAt(line.span.end);
    this.tree.growTo(last.position.end);
    return true;
  }

  /** A line of hyphens above a heading belongs to it. */
  private overlineHeading(line: BodyLine, lines: readonly BodyLine[], index: number): boolean {
    if (!isOverline(this.source, lines, index)) return false;
    this.closeWords();
    if (!this.isHeadingLine(lines, index + 1)) return false;
    this.flushPages();
    this.overline = line.span;
    return true;
  }

  // ── Page lines ──

  private addPage(line: BodyLine & { kind: 'page' }): void {
    this.pendingPages.push(line.page);
    if (!this.words) this.flushPages();
  }

  private flushPages(): void {
    for (const page of this.pendingPages.splice(0)) this.tree.push(page);
  }

  private closeParagraph(): void {
    this.closeWords();
    this.flushPages();
    this.tree.closeParagraph();
  }
}
