/** A cable as anchoring searches it: its words in one line, and the paths of its paragraphs. */
import { countUpTo } from '../syntax/ordered.js';
import type { AnyNode, Cable, Span } from '../syntax/types.js';
import { type Words, readWords } from './words.js';

/** What anchoring asks of a cable; the index gives it. */
export interface AnchorSource {
  readonly text: string;
  readonly tree: Cable;
}

/** A stretch of words, by their indices; `to` is after the last one. */
export interface WordStretch {
  readonly from: number;
  readonly to: number;
}

/** The words of one cable. */
export class AnchorText {
  readonly text: string;
  readonly words: Words;
  /** All keys, with one blank between two. */
  readonly line: string;
  private readonly lineStarts: readonly number[];
  private readonly places: readonly { readonly path: string; readonly span: Span }[];

  constructor({ text, tree }: AnchorSource) {
    const pages: Span[] = [];
    const places: { path: string; span: Span }[] = [];
    collect(tree, '', { pages, places });
    this.text = text;
    this.words = readWords(text, pages);
    this.line = this.words.keys.join(' ');
    const lineStarts: number[] = [];
    let at = 0;
    for (const key of this.words.keys) {
      lineStarts.push(at);
      at += key.length + 1;
    }
    this.lineStarts = lineStarts;
    this.places = places;
  }

  /** The words that a stretch of `line` meets. */
  wordsIn(start: number, end: number): WordStretch {
    return { from: Math.max(0, countUpTo(this.lineStarts, start) - 1), to: countUpTo(this.lineStarts, end - 1) };
  }

  /** The part of `line` that holds the words of a span of the text. */
  lineIn({ start, end }: Span): { start: number; end: number } {
    const { starts } = this.words;
    const from = countUpTo(starts, start - 1);
    const to = countUpTo(starts, end - 1) - 1;
    return { start: this.lineStarts[from] ?? this.line.length, end: this.lineEndOf(to) };
  }

  /** Path of the innermost paragraph or item that holds `offset`; empty where there is none. */
  pathAt(offset: number): string {
    // Items stand behind the paragraph that holds them, so the last one is the innermost.
    return this.places.findLast(({ span }) => span.start <= offset && offset < span.end)?.path ?? '';
  }

  /** Where the paragraph or item of a path stands. */
  spanOf(path: string): Span | undefined {
    return this.places.find((place) => place.path === path)?.span;
  }

  private lineEndOf(index: number): number {
    return (this.lineStarts[index] ?? 0) + (this.words.keys[index]?.length ?? 0);
  }
}

interface Collected {
  readonly pages: Span[];
  readonly places: { path: string; span: Span }[];
}

function collect(node: AnyNode, path: string, into: Collected): void {
  const span = { start: node.position.start.offset, end: node.position.end.offset };
  let own = path;
  if (node.type === 'pageLine') into.pages.push(span);
  else if (node.type === 'paragraph' && node.number !== undefined) own = String(node.number);
  else if (node.type === 'item' && path !== '') own = `${path}.${node.label}`;
  if (own !== path) into.places.push({ path: own, span });
  if ('children' in node) for (const child of node.children) collect(child, own, into);
}
