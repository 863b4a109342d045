/** What the server can do, as `initialize` answers it. */
import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { tokenKinds } from '../core/features/semantic-tokens.js';

/** The fix of everything that may be mended without asking, for `codeActionsOnSave`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.cable`;

/** Commands that the server runs; each but the last takes `{ uri, position, version? }`. */
export const commandNames = {
  insertParagraph: 'cableLint.insertParagraph',
  deleteParagraph: 'cableLint.deleteParagraph',
  moveParagraphUp: 'cableLint.moveParagraphUp',
  moveParagraphDown: 'cableLint.moveParagraphDown',
  renumberParagraphs: 'cableLint.renumberParagraphs',
  /** Takes the id of a rule. */
  explainRule: 'cableLint.explainRule',
} as const;

export const capabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  // What precedes a paragraph number, an item, a portion mark or a TAG; words are asked about anyway.
  completionProvider: { triggerCharacters: [' ', '.', '(', ','] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenKinds], tokenModifiers: ['foreign'] },
    full: true,
    range: true,
  },
  inlayHintProvider: true,
  codeLensProvider: {},
  documentLinkProvider: {},
  linkedEditingRangeProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  executeCommandProvider: { commands: Object.values(commandNames) },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
