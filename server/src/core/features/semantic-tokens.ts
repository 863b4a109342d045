/** Semantic tokens: what the parser knows of words that a grammar cannot tell apart. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { isBlankCode } from '../syntax/source.js';
import type { AnyNode, NodeType, Span } from '../syntax/types.js';

/** Kinds of tokens, in the order in which the protocol numbers them. */
export const tokenKinds = [
  'paragraphLabel',
  'itemLabel',
  'portionMark',
  'caption',
  'tag',
  'referenceLetter',
  'paragraphReference',
  'referenceCitation',
  'blockMarker',
  'pageLine',
] as const satisfies readonly NodeType[];
export type TokenKind = (typeof tokenKinds)[number];

/** One token, on one line. */
export interface SemanticToken extends Span {
  readonly kind: TokenKind;
  /** Whether it leads into another document: a foreign paragraph reference, a septel. */
  readonly foreign: boolean;
}

/** All tokens, or those that meet `range`, in the order of the text; none overlaps another. */
export function semanticTokens(cable: CableIndex, range?: Span): readonly SemanticToken[] {
  const tokens = tokenKinds.flatMap((kind) => cable.all(kind).flatMap((node) => tokensOf(cable, kind, node)));
  const wanted = range ? tokens.filter(({ start, end }) => start < range.end && range.start < end) : tokens;
  return wanted.sort((one, other) => one.start - other.start);
}

function tokensOf(cable: CableIndex, kind: TokenKind, node: AnyNode): readonly SemanticToken[] {
  const foreign =
    (node.type === 'paragraphReference' && node.foreign) ||
    (node.type === 'referenceCitation' && node.word === 'septel');
  return linesOf(
    cable,
    spanOf(node),
    kind === 'pageLine' ? [] : cable.within('pageLine', spanOf(node)).map(spanOf),
  ).map((place) => ({ ...place, kind, foreign }));
}

/** The lines of a place without the blanks around them, and without the page lines inside, which are tokens of their own. */
function linesOf(cable: CableIndex, { start, end }: Span, pageLines: readonly Span[]): Span[] {
  const places: Span[] = [];
  const last = cable.lines.lineAt(Math.max(start, end - 1));
  for (let line = cable.lines.lineAt(start); line <= last; line++) {
    const place = trimmed(
      cable.text,
      Math.max(start, cable.lines.startOf(line)),
      Math.min(end, cable.lines.endOf(line)),
    );
    if (
      place.start < place.end &&
      !pageLines.some((pageLine) => pageLine.start < place.end && place.start < pageLine.end)
    )
      places.push(place);
  }
  return places;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isBlankCode(text.charCodeAt(start))) start++;
  while (start < end && isBlankCode(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
