/** Which lines of the body are headings: short lines on their own, or with lines of hyphens above and below (1.20). */
import { type BodyLine, endsSentence } from './body-line.js';
import { type Source, foldBlanks, withoutTrailing } from './source.js';
import type { Heading, Span } from './types.js';

/** What stands above a line of the body. */
export interface ProseAbove {
  /** The prose that a line without a blank line above may go on with. */
  readonly words: Span | undefined;
  /** Whether the prose above the blank line stopped in the middle of a sentence. */
  readonly goesOn: boolean;
}

/** Whether the line at `index` is a heading. */
export function isHeadingLine(
  source: Source,
  lines: readonly BodyLine[],
  index: number,
  { words: above, goesOn }: ProseAbove,
): boolean {
  const line = lines[index];
  if (!line || line.kind === 'underline') return false;
  const next = lines[index + 1];
  const underlined = isUnderlined(source, lines, index);
  if (!line.blankBefore && !underlined && above && !endsSentence(source, above)) return false;
  const alone =
    next === undefined ||
    next.blankBefore ||
    underlined ||
    next.kind === 'label' ||
    next.kind === 'bullet' ||
    next.kind === 'page';
  if (!alone) return false;
  if (goesOn && !underlined) return false;
  const words = source.slice(line.span);
  if (!line.blankBefore && !underlined && words !== words.toUpperCase()) return false;
  // The last line of prose may stand on a line of hyphens that belongs to the heading below.
  return underlined && (line.blankBefore || !above) ? words.length <= longestUnderlined : looksLikeHeading(words);
}

/** Whether the line at `index` could be the line of hyphens above a heading that has another one below. */
export function isOverline(source: Source, lines: readonly BodyLine[], index: number): boolean {
  const next = lines[index + 1];
  return next?.kind === 'words' && !next.blankBefore && isUnderlined(source, lines, index + 1);
}

/** The heading whose words are at `span`; it begins at `start`, which is before them where a line of hyphens is. */
export function headingNode(source: Source, span: Span, start: number): Heading {
  return {
    type: 'heading',
    text: withoutTrailing(foldBlanks(source.slice(span)), ' :.'),
    children: [source.textNode(span)],
    position: source.position(start, span.end),
  };
}

/** Headings are short lines. */
export const longestHeading = 76;
const longestUnderlined = 96;
const mostHeadingWords = 12;

/** Whether words could be a heading: capital or digit first, no stop at the end, not many of them. */
export function looksLikeHeading(words: string): boolean {
  if (words.length > longestHeading || !/^["'(]?[A-Z0-9]/.test(words)) return false;
  if (/[.;,?!"]$|[.?!][)\]]$/.test(words) || /^\(?(?:begin|end)\b/i.test(words)) return false;
  if (/^(?:summary|comment|action request|background|note|introduction)\b.*:$/i.test(words)) return false;
  if (/ {4,}|\t/.test(words)) return false;
  return words.split(/[ \t]+/).length <= mostHeadingWords;
}

/**
 * Lines of hyphens side by side: below the names of a table's columns, not below a heading. But the wire broke a line of more
 * than 45 hyphens there, which some archives print as 14.
 */
const columnRule = /^(?!-{14}(?:-{31})? -).*?[-=_*~]{2} +[-=_*~]{2}/;

function isUnderlined(source: Source, lines: readonly BodyLine[], index: number): boolean {
  const next = lines[index + 1];
  return next?.kind === 'underline' && !next.blankBefore && !columnRule.test(source.slice(next.span));
}
