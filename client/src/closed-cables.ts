/**
 * Closes a text for the server with its last tab. The editor keeps it for minutes after that where it has asked where remarks
 * may stand. Until then the findings of a cable that nobody has before them would stay in Problems, and a configuration that
 * somebody typed and did not save would hold.
 */
import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
} from 'vscode-languageclient';
import { isServed } from './active-cable.js';

export function closeWithLastTab(client: BaseLanguageClient): vscode.Disposable {
  /** Texts that are closed for the server, though the editor still has them. */
  const closed = new Set<vscode.TextDocument>();
  const tell = (method: 'textDocument/didOpen' | 'textDocument/didClose', document: vscode.TextDocument): void => {
    const feature =
      method === DidOpenTextDocumentNotification.method
        ? client.getFeature(DidOpenTextDocumentNotification.method)
        : client.getFeature(DidCloseTextDocumentNotification.method);
    void feature.getProvider(document)?.send(document);
  };
  return vscode.Disposable.from(
    vscode.window.tabGroups.onDidChangeTabs(({ opened, closed: gone }) => {
      const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(textsOf)));
      for (const document of openTexts(gone))
        if (!shown.has(document.uri.toString()) && !closed.has(document)) {
          closed.add(document);
          tell(DidCloseTextDocumentNotification.method, document);
        }
      for (const document of openTexts(opened))
        if (closed.delete(document)) tell(DidOpenTextDocumentNotification.method, document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => closed.delete(document)),
  );
}

/** The texts of some tabs that the server reads, as far as the editor has them. */
function openTexts(tabs: readonly vscode.Tab[]): readonly vscode.TextDocument[] {
  const uris = new Set(tabs.flatMap(textsOf));
  return vscode.workspace.textDocuments.filter((document) => isServed(document) && uris.has(document.uri.toString()));
}

/** The texts that a tab shows: one, or two beside each other. */
function textsOf({ input }: vscode.Tab): readonly string[] {
  if (input instanceof vscode.TabInputText) return [input.uri.toString()];
  if (input instanceof vscode.TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
