/** From what a person says about a place to the places of the text. */
import type { CableIndex } from '../core/lint/cable-index.js';
import type { AnchorText } from '../core/review/anchor-text.js';
import { findWords } from '../core/review/find-words.js';
import type { Span } from '../core/syntax/types.js';
import type { ReviewAddInvocation } from './review-invocation.js';
import { ReviewRefusal } from '../reviews/write-review.js';

/** A cable with its words. */
interface Text {
  readonly cable: CableIndex;
  readonly anchorText: AnchorText;
}

type Asked = Pick<ReviewAddInvocation, 'quote' | 'lines' | 'paragraph' | 'path'>;

/** The lines or the paragraph that are meant; undefined for the whole cable. */
export function areaOf({ lines, paragraph, path }: Asked, { cable }: Text): Span | undefined {
  const area = lines && linesOf(lines, path, cable);
  if (paragraph === undefined) return area;
  const node = cable.find(paragraph.replace(/[.)]$/, ''));
  if (!node) throw new ReviewRefusal(`${path}: There is no paragraph ${paragraph}; write its path such as 7 or 7.A.`);
  const span = { start: cable.startOf(node), end: cable.endOf(node) };
  if (!area) return span;
  const both = { start: Math.max(span.start, area.start), end: Math.min(span.end, area.end) };
  if (both.end <= both.start) throw new ReviewRefusal(`${path}: These lines are not in paragraph ${paragraph}.`);
  return both;
}

function linesOf([first, last]: readonly [number, number], path: string, { lines, text }: CableIndex): Span {
  if (last > lines.count) throw new ReviewRefusal(`${path}: The cable has ${String(lines.count)} lines only.`);
  const words = text.slice(lines.startOf(first - 1), lines.endOf(last - 1));
  const start = lines.startOf(first - 1) + (words.length - words.trimStart().length);
  return { start: Math.min(start, lines.endOf(last - 1)), end: Math.max(start, start + words.trim().length) };
}

/** The one place that is meant; undefined for the whole cable. */
export function placeOf(asked: Asked, text: Text): Span | undefined {
  const area = areaOf(asked, text);
  const { quote, path } = asked;
  if (quote === undefined) {
    if (area && area.start === area.end) throw new ReviewRefusal(`${path}: There are no words on this line.`);
    return area;
  }
  const found = findWords(quote, text.anchorText);
  const inside = area ? found.filter(({ start, end }) => start < area.end && end > area.start) : found;
  const [place] = inside;
  if (!place)
    throw new ReviewRefusal(
      found.length > 0
        ? `${path}: These words do not stand there, but on ${linesWith(found, text)}.`
        : `${path}: These words are not in the cable; copy them from it.`,
    );
  if (inside.length > 1)
    throw new ReviewRefusal(
      `${path}: These words stand ${String(inside.length)} times, on ${linesWith(inside, text)}; add --line, or quote more.`,
    );
  return place;
}

const mostLines = 8;

/** `lines 3, 8 and 12` */
export function linesWith(places: readonly Span[], { cable }: Text): string {
  const all = [...new Set(places.map(({ start }) => cable.lines.pointAt(start).line))];
  const shown = all.slice(0, mostLines).map(String);
  const rest = all.length > shown.length ? [`${String(all.length - shown.length)} more`] : [];
  const parts = [...shown, ...rest];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? `line ${last}` : `lines ${parts.join(', ')} and ${last}`;
}
