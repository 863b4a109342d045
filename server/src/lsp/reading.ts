/** Requests that change nothing: look up the text, call the feature, convert its answer. */
import {
  type CompletionItem,
  type Connection,
  DocumentHighlightKind,
  InsertTextFormat,
  MarkupKind,
  type Position,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import { complete } from '../core/features/completion/complete.js';
import type { Completion } from '../core/features/completion/completion.js';
import { completionList } from '../core/features/completion/completion-list.js';
import { definitions } from '../core/features/definition.js';
import { documentLinks } from '../core/features/document-links.js';
import { highlights } from '../core/features/highlight.js';
import { hover } from '../core/features/hover/hover.js';
import { linkedRanges } from '../core/features/linked-ranges.js';
import { references } from '../core/features/references.js';
import type { LineTable } from '../core/syntax/lines.js';
import { toOffset, toRange } from './convert.js';
import type { Documents } from './documents.js';
import type { OpenCable } from './open-cable.js';
import { completionItemKinds, workspaceKinds } from './kinds.js';
import { foldsOf, hintsOf, lensesOf, outlineOf, selectionsOf, tokensOf } from './outline.js';
import { uriOfCable, type WorkspaceCables } from './workspace-cables.js';

/** Editors ask again with every letter; more than this nobody reads. */
const mostSymbols = 500;

interface Asked {
  readonly textDocument: TextDocumentIdentifier;
}

export function answerReading(connection: Connection, documents: Documents, cables: WorkspaceCables): void {
  const find = ({ textDocument }: Asked): OpenCable | undefined => documents.find(textDocument.uri);
  const at = (asked: Asked & { position: Position }): (OpenCable & { offset: number }) | undefined => {
    const open = find(asked);
    return open && { ...open, offset: toOffset(open.lines, asked.position) };
  };

  connection.onHover((asked) => {
    const open = at(asked);
    const found = open && hover(open.cable, open.offset);
    return (
      found && { range: toRange(open.lines, found.at), contents: { kind: MarkupKind.Markdown, value: found.markdown } }
    );
  });
  connection.onCompletion((asked) => {
    const open = at(asked);
    if (!open) return undefined;
    const { items, isIncomplete } = completionList(complete(open.cable, open.offset));
    return { isIncomplete, items: items.map((offer) => toItem(open.lines, offer)) };
  });
  connection.onDefinition((asked) => {
    const open = at(asked);
    return (
      open &&
      definitions(open.cable, open.offset).map(({ select }) => ({ uri: open.uri, range: toRange(open.lines, select) }))
    );
  });
  connection.onReferences((asked) => {
    const open = at(asked);
    if (!open) return undefined;
    const found = references(open.cable, open.offset, { withLabel: asked.context.includeDeclaration });
    return found.map((place) => ({ uri: open.uri, range: toRange(open.lines, place) }));
  });
  connection.onDocumentHighlight((asked) => {
    const open = at(asked);
    return (
      open &&
      highlights(open.cable, open.offset).map((place) => ({
        range: toRange(open.lines, place),
        kind: place.kind === 'label' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      }))
    );
  });
  connection.languages.onLinkedEditingRange((asked) => {
    const open = at(asked);
    const names = open && linkedRanges(open.cable, open.offset);
    // Names of blocks are several words.
    return (
      names && { ranges: names.map((name) => toRange(open.lines, name)), wordPattern: "[A-Za-z0-9][A-Za-z0-9 /'-]*" }
    );
  });

  connection.onDocumentSymbol((asked) => map(find(asked), outlineOf));
  connection.onFoldingRanges((asked) => map(find(asked), foldsOf));
  connection.onCodeLens((asked) => map(find(asked), lensesOf));
  connection.onSelectionRanges((asked) =>
    map(find(asked), (open) =>
      selectionsOf(
        open,
        asked.positions.map((position) => toOffset(open.lines, position)),
      ),
    ),
  );
  connection.languages.semanticTokens.on((asked) => map(find(asked), (open) => tokensOf(open)) ?? { data: [] });
  connection.languages.semanticTokens.onRange(
    (asked) => map(find(asked), (open) => tokensOf(open, asked.range)) ?? { data: [] },
  );
  connection.languages.inlayHint.on((asked) => map(find(asked), (open) => hintsOf(open, asked.range)));

  connection.onDocumentLinks(async (asked) => {
    if (!find(asked)?.cable.first('cableReference')) return [];
    const known = await cables.all(documents.all());
    // The text may have changed while files were read.
    const open = find(asked);
    return (
      open &&
      documentLinks(open.cable, (name) => uriOfCable(known, name)).map(({ target, tooltip, ...span }) => ({
        range: toRange(open.lines, span),
        target,
        tooltip,
      }))
    );
  });
  connection.onWorkspaceSymbol(async ({ query }) => {
    // Word by word, so that `quito 77` finds `2010 QUITO 000077`.
    const wanted = query.toLowerCase().split(' ');
    const known = await cables.all(documents.all());
    const all = known.flatMap(({ uri, symbols }) =>
      symbols.map(({ symbol, range }) => ({
        // Editors search in the name alone.
        name: symbol.kind === 'paragraph' ? `${symbol.name} ${symbol.detail}` : symbol.name,
        kind: workspaceKinds[symbol.kind],
        containerName: symbol.container,
        location: { uri, range },
      })),
    );
    const isWanted = (name: string) => wanted.every((word) => name.includes(word));
    return all.filter(({ name }) => isWanted(name.toLowerCase())).slice(0, mostSymbols);
  });
}

function map<Result>(open: OpenCable | undefined, answer: (open: OpenCable) => Result): Result | undefined {
  return open && answer(open);
}

function toItem(lines: LineTable, offer: Completion): CompletionItem {
  const { kind, label, detail, documentation, insertText, replace, filterText, sortKey } = offer;
  return {
    label,
    kind: completionItemKinds[kind],
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
    filterText,
    sortText: sortKey,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range: toRange(lines, replace), newText: insertText },
  };
}
