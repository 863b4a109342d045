/** Answers about the whole of a text, as plain values: outline, folds, tokens, hints, lenses. */
import {
  type CodeLens,
  type DocumentSymbol,
  type FoldingRange,
  type InlayHint,
  type Range,
  type SelectionRange,
  SemanticTokensBuilder,
  type SemanticTokens,
} from 'vscode-languageserver';
import { codeLenses } from '../core/features/code-lens.js';
import { folds } from '../core/features/folding.js';
import { inlayHints } from '../core/features/inlay-hints.js';
import { selectionRanges } from '../core/features/selection-ranges.js';
import { semanticTokens, tokenKinds } from '../core/features/semantic-tokens.js';
import { type CableSymbol, symbols } from '../core/features/symbols.js';
import type { LineTable } from '../core/syntax/lines.js';
import { toPosition, toRange, toSpan } from './convert.js';
import type { OpenCable } from './open-cable.js';
import { symbolKinds } from './kinds.js';

export function outlineOf({ cable, lines }: OpenCable): DocumentSymbol[] {
  return symbols(cable).map((symbol) => toDocumentSymbol(lines, symbol));
}

function toDocumentSymbol(lines: LineTable, { name, detail, kind, at, select, children }: CableSymbol): DocumentSymbol {
  return {
    // The protocol knows no symbol without a name.
    name: name === '' ? kind : name,
    detail,
    kind: symbolKinds[kind],
    range: toRange(lines, at),
    selectionRange: toRange(lines, select),
    children: children.map((child) => toDocumentSymbol(lines, child)),
  };
}

export function foldsOf({ cable, lines }: OpenCable): FoldingRange[] {
  return folds(cable).map(({ start, end }) => ({ startLine: lines.lineAt(start), endLine: lines.lineAt(end) }));
}

export function tokensOf({ cable, lines }: OpenCable, range?: Range): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { start, end, kind, foreign } of semanticTokens(cable, range && toSpan(lines, range))) {
    const { line, character } = toPosition(lines, start);
    builder.push(line, character, end - start, tokenKinds.indexOf(kind), foreign ? 1 : 0);
  }
  return builder.build();
}

export function hintsOf({ cable, lines }: OpenCable, range: Range): InlayHint[] {
  return inlayHints(cable, toSpan(lines, range)).map(({ offset, label, tooltip }) => ({
    position: toPosition(lines, offset),
    label,
    tooltip,
    paddingLeft: true,
  }));
}

/** The command is the client's: it opens the list of places. */
export function lensesOf({ uri, cable, lines }: OpenCable): CodeLens[] {
  return codeLenses(cable).map(({ at, title, places }) => {
    const range = toRange(lines, at);
    const locations = places.map((place) => ({ uri, range: toRange(lines, place) }));
    return { range, command: { title, command: 'cableLint.showReferences', arguments: [uri, range.start, locations] } };
  });
}

export function selectionsOf({ cable, lines }: OpenCable, offsets: readonly number[]): SelectionRange[] {
  return selectionRanges(cable, offsets).map((chain) => {
    const outermost: SelectionRange = { range: toRange(lines, chain.at(-1) ?? { start: 0, end: cable.text.length }) };
    return chain
      .slice(0, -1)
      .reduceRight<SelectionRange>((parent, span) => ({ range: toRange(lines, span), parent }), outermost);
  });
}
