/**
 * The floor for the language server: it keeps texts in step and publishes as many diagnostics as it is told, over the same
 * protocol library. `node minimal-server.js COUNT`.
 */
import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const count = Number(process.argv[2] ?? 200);
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);

connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
documents.onDidChangeContent(({ document: { uri, version, lineCount } }) => {
  const diagnostics = Array.from({ length: count }, (_, index) => {
    const line = index % lineCount;
    return {
      range: { start: { line, character: 0 }, end: { line, character: 10 } },
      severity: 2 as const,
      code: 'garbled-apostrophe',
      codeDescription: { href: 'file:///somewhere/rules.md#garbled-apostrophe' },
      source: 'minimal',
      message: "The comma in `NGO,s` stands for an apostrophe. Write `NGO's` here, or another word.",
    };
  });
  void connection.sendDiagnostics({ uri, version, diagnostics });
});
documents.listen(connection);
connection.listen();
