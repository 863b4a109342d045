/** Finds the words that an annotation was pinned to, however the cable around them has changed. Never guesses. */
import { countUpTo } from '../syntax/ordered.js';
import type { Span } from '../syntax/types.js';
import { alignWords } from './align-words.js';
import type { AnchorText, WordStretch } from './anchor-text.js';
import type { Quote } from './annotation.js';
import { type Candidate, judge } from './judge-candidates.js';
import { type QuotePattern, patternOf } from './quote-pattern.js';
import { spanOfExact } from './exact-span.js';
import { searchLine } from './search-line.js';
import { edge, label } from './words.js';

/** Where the words are; `moved` says that they are not the same any more, or that the place is not beyond doubt. */
export interface Found extends Span {
  readonly anchor: 'placed' | 'moved';
}

/** The words of `quote` in `text`; undefined once they are gone. */
export function locate(quote: Quote, text: AnchorText): Found | undefined {
  return unchanged(quote, text) ?? new Search(quote, text).run();
}

/** Whether `exact` stands at `span` word for word; numbers of paragraphs, white space and marks do not count. */
function sameWords({ keys, exact }: QuotePattern, { words }: AnchorText, { start, end }: Span): boolean {
  let at = countUpTo(words.ends, start);
  const next = (): string | undefined => {
    while (words.keys[at] === edge || words.keys[at] === label) at++;
    return (words.starts[at] ?? Infinity) < end ? words.keys[at++] : undefined;
  };
  for (let index = exact.from; index < exact.to; index++) {
    const key = keys[index];
    if (key !== edge && key !== label && key !== next()) return false;
  }
  return next() === undefined;
}

/** Most annotations stand where they stood. */
function unchanged({ exact, prefix, suffix, start }: Quote, { text }: AnchorText): Found | undefined {
  if (start === undefined || exact === '') return undefined;
  const end = start + exact.length;
  const here =
    text.startsWith(exact, start) &&
    text.startsWith(prefix, start - prefix.length) &&
    start >= prefix.length &&
    text.startsWith(suffix, end) &&
    prefix.length + suffix.length > 0;
  return here ? { start, end, anchor: 'placed' } : undefined;
}

/** Words at each end by which a quotation is found that is too long to be looked for as a whole. */
const endWords = 40;
const longest = 3 * endWords;
/** Of equal places so many are looked at. */
const mostPlaces = 24;

class Search {
  private readonly quote: Quote;
  private readonly text: AnchorText;
  private readonly pattern: QuotePattern;
  private readonly candidates = new Map<string, Candidate>();

  constructor(quote: Quote, text: AnchorText) {
    this.quote = quote;
    this.text = text;
    this.pattern = patternOf(quote);
  }

  run(): Found | undefined {
    const { exact, core } = this.pattern;
    if (core.to === core.from) return undefined;
    const found = exact.to - exact.from > longest ? this.long() : this.judged();
    return found && !sameWords(this.pattern, this.text, found) ? { ...found, anchor: 'moved' } : found;
  }

  private judged(): Found | undefined {
    const { exact, core, keys, wordCount } = this.pattern;
    this.addExact({ from: 0, to: keys.length });
    const [only] = this.candidates.values();
    if (this.candidates.size !== 1 || only?.path !== this.quote.path) {
      this.addExact(core);
      this.addApproximate(core, coreErrors);
      this.addExact(exact);
      if (wordCount >= 5) this.addApproximate(exact, exactErrors);
      this.addInParagraph();
      if (core.from > 0 || core.to < keys.length) this.addApproximate({ from: 0, to: keys.length }, coreErrors);
      this.addContexts();
    }
    return judge([...this.candidates.values()], { pattern: this.pattern, quote: this.quote });
  }

  /** All places where some words of the pattern stand unchanged. */
  private addExact(part: WordStretch): void {
    const words = this.lineOf(part);
    const { line } = this.text;
    if (words === '') return;
    let count = 0;
    for (let at = line.indexOf(words); at !== -1 && count < mostPlaces; at = line.indexOf(words, at + 1)) {
      const end = at + words.length;
      if ((at > 0 && line[at - 1] !== ' ') || (end < line.length && line[end] !== ' ')) continue;
      count++;
      this.add(this.text.wordsIn(at, end), part);
    }
  }

  private addApproximate(part: WordStretch, share: number, within?: { start: number; end: number }): void {
    this.addMatches(this.lineOf(part), share, part, within);
  }

  private addMatches(words: string, share: number, part: WordStretch, within?: { start: number; end: number }): void {
    const { line } = this.text;
    const { start: from, end: to } = within ?? { start: 0, end: line.length };
    for (const { start, end } of searchLine(line.slice(from, to), words, share))
      this.add(this.text.wordsIn(from + start, from + end), part);
  }

  /** Places where the contexts stand without the exact words. */
  private addContexts(): void {
    const { keys, core, exact } = this.pattern;
    if (exact.from === exact.to) return;
    const words = [...keys.slice(core.from, exact.from), ...keys.slice(exact.to, core.to)].join(' ');
    this.addMatches(words, contextErrors, core);
  }

  private addInParagraph(): void {
    const span = this.quote.path === '' ? undefined : this.text.spanOf(this.quote.path);
    if (span) this.addApproximate(this.pattern.core, coreErrors, this.text.lineIn(span));
  }

  private lineOf({ from, to }: WordStretch): string {
    return this.pattern.keys.slice(from, to).join(' ');
  }

  /** Aligns the whole pattern around a match of one part of it. */
  private add(match: WordStretch, part: WordStretch): void {
    const { keys, exact } = this.pattern;
    const from = Math.max(0, match.from - part.from - slack);
    const to = Math.min(this.text.words.keys.length, match.to + (keys.length - part.to) + slack);
    const alignment = alignWords(this.pattern, this.text.words.keys, { from, to });
    const span = spanOfExact(this.pattern, alignment, this.text);
    const inside = alignment.partners.findLast((partner, index) => partner >= 0 && index < exact.from) ?? from;
    const at = span?.start ?? this.text.words.ends[inside] ?? 0;
    const key = `${String(at)} ${String(span?.end)}`;
    if (this.candidates.has(key)) return;
    this.candidates.set(key, { alignment, span, at, path: this.text.pathAt(at) });
  }

  /** A long quotation stands where its first and its last words do, if these are about as far apart as they were. */
  private long(): Found | undefined {
    const { exact, prefix, suffix, path, start } = this.quote;
    const { pattern, text } = this;
    const headEnd = (pattern.ends[pattern.exact.from + endWords - 1] ?? pattern.end) - pattern.start;
    const tailStart = (pattern.starts[pattern.exact.to - endWords] ?? pattern.start) - pattern.start;
    const near = { start: undefined, end: undefined };
    const head = locate(
      { exact: exact.slice(0, headEnd), prefix, suffix: exact.slice(headEnd, headEnd + 64), path, ...near, start },
      text,
    );
    const tail = locate(
      {
        ...{ exact: exact.slice(tailStart), prefix: exact.slice(tailStart - 64, tailStart), suffix, path: '', ...near },
        start: start === undefined ? undefined : start + tailStart,
      },
      text,
    );
    if (!head || !tail || tail.end <= head.start) return undefined;
    const length = tail.end - head.start;
    if (length < exact.length / 2 || length > exact.length * 2) return undefined;
    const sure = head.anchor === 'placed' && tail.anchor === 'placed';
    return { start: head.start, end: tail.end, anchor: sure ? 'placed' : 'moved' };
  }
}

/** Share of units that may differ. */
const coreErrors = 0.42;
const exactErrors = 0.35;
const contextErrors = 0.35;
/** Words around a match in which the rest of the pattern may stand. */
const slack = 6;
