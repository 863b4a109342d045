/** What completion offers, as plain data, and how the words before the cursor are read. */
import type { CableIndex } from '../../lint/cable-index.js';
import type { Span } from '../../syntax/types.js';

/** What an offer is. */
export const completionKinds = [
  'paragraph',
  'reference',
  'tag',
  'caption',
  'mark',
  'post',
  'precedence',
  'block',
] as const;
export type CompletionKind = (typeof completionKinds)[number];

/** One thing that may be written at the cursor. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What the list shows. */
  readonly label: string;
  /** A few words beside the label. */
  readonly detail: string | undefined;
  /** More about it, in Markdown. */
  readonly documentation: string | undefined;
  readonly insertText: string;
  /** What the text takes the place of; it ends at the cursor or, in the middle of a word, behind it. */
  readonly replace: Span;
  /** What typed words are compared with; in capitals. */
  readonly filterText: string;
  /** Offers are listed in the order of these. */
  readonly sortKey: string;
}

/** An offer before it is known where it goes; lists of them are made once. */
export type Offer = Omit<Completion, 'replace'>;

/** The cursor, and the words before it. */
export interface CursorPlace {
  readonly cable: CableIndex;
  readonly offset: number;
  /** The line up to the cursor. */
  readonly line: string;
  /** The last words up to the cursor, over line breaks. */
  readonly before: string;
}

const longestLine = 400;
const longestBefore = 160;

/** The cursor at `offset`. */
export function placeAt(cable: CableIndex, offset: number): CursorPlace {
  const { text, lines } = cable;
  const start = lines.startOf(lines.lineAt(offset));
  return {
    cable,
    offset,
    line: text.slice(Math.max(start, offset - longestLine), offset),
    before: text.slice(Math.max(0, offset - longestBefore), offset),
  };
}

/** The last units before the cursor that `letter` fits, each by itself. */
export function typedAs({ line }: CursorPlace, letter: RegExp): string {
  let start = line.length;
  while (start > 0 && letter.test(line.charAt(start - 1))) start--;
  return line.slice(start);
}

/** The last `length` units before the cursor and, in the middle of a word, the rest of it; a word that begins there stays. */
export function replacing({ cable: { text }, offset }: CursorPlace, length: number, word = /[A-Za-z0-9/]/): Span {
  let end = offset;
  if (length > 0 && word.test(text.charAt(offset - 1))) while (end < text.length && word.test(text.charAt(end))) end++;
  return { start: offset - length, end };
}

/**
 * Offers of which one word begins like `typed`, put in a place: those that begin so with their first word before the
 * others. `adapt` may change an offer for this cable, or drop it.
 */
export function offersAt(
  offers: readonly Offer[],
  typed: string,
  replace: Span,
  adapt?: (offer: Offer) => Offer | undefined,
): readonly Completion[] {
  const first = typed.trimStart().toUpperCase();
  const later = ` ${first}`;
  const completions: Completion[] = [];
  // Hot: lists of TAGS and posts have hundreds of offers.
  for (const known of offers) {
    const { filterText } = known;
    const rank = filterText.startsWith(first) ? '0' : '1';
    if (rank === '1' && !filterText.includes(later)) continue;
    const offer = adapt ? adapt(known) : known;
    if (!offer) continue;
    const { kind, label, detail, documentation, insertText } = offer;
    completions.push({
      kind,
      label,
      detail,
      documentation,
      insertText,
      replace,
      filterText,
      sortKey: rank + offer.sortKey,
    });
  }
  return completions;
}

/** A key that sorts by rank, then by place in a list. */
export function sortKey(rank: number, index = 0): string {
  return `${rank}${String(index).padStart(4, '0')}`;
}
