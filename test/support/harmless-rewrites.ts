/** Rewrites of whole cables that bring no fault in. */
import { parseCable } from '../../server/src/core/syntax/parse.js';
import type { Paragraph } from '../../server/src/core/syntax/types.js';
import { rewrap } from './rewrap.js';

/** One rewrite. */
export interface Rewrite {
  readonly how: string;
  readonly rewrite: (text: string) => string;
  /** Rules that the rewrite itself concerns. */
  readonly without?: readonly string[];
}

/** All rewrites. */
export const harmlessRewrites: readonly Rewrite[] = [
  { how: 'wrapped at 69', rewrite: (text) => rewrap(text, 69), without: ['line-too-long'] },
  { how: 'with CRLF', rewrite: (text) => text.replace(/\n/g, '\r\n') },
  { how: 'with a byte-order mark', rewrite: (text) => `\uFEFF${text}` },
  { how: 'without blanks at line ends', rewrite: withoutTrailingBlanks },
  { how: 'without a last line end', rewrite: (text) => text.trimEnd() },
  { how: 'with more line ends at the end', rewrite: (text) => `${text}\n\n` },
  { how: 'with other words in the last paragraph', rewrite: withOtherWords },
];

function withoutTrailingBlanks(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Puts harmless words in the place of the last numbered paragraph that is nothing but words. */
function withOtherWords(text: string): string {
  const paragraphs = parseCable(text).children.filter((node): node is Paragraph => node.type === 'paragraph');
  const run = paragraphs.findLast(({ number }) => number !== undefined)?.children.at(-1);
  if (run?.type !== 'run' || run.children.some(({ type }) => type !== 'text')) return text;
  const { start, end } = run.position;
  return `${text.slice(0, start.offset)}The office is open on most days.\nIt closes at noon.${text.slice(end.offset)}`;
}
