/** How the client speaks to the server, the same on every platform. */
import type * as vscode from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import { isServed, languageId } from './active-cable.js';
import { rulePageUri } from './rule-page-uri.js';

export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    diagnosticCollectionName: 'cableLint',
    // The output is for whoever looks after the installation; a drafter is told in words what matters.
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // Findings are dismissed in a review file, which this client writes.
    initializationOptions: { reviews: true },
    middleware: {
      didOpen: async (document, next) => {
        if (isServed(document)) await next(document);
      },
      handleDiagnostics: (uri, diagnostics, next) => {
        next(uri, diagnostics.map(withReadablePage));
      },
    },
  };
}

/** A link to the packed pages would open their Markdown source; ours opens the page of the rule as one reads it. */
function withReadablePage(diagnostic: vscode.Diagnostic): vscode.Diagnostic {
  const { code } = diagnostic;
  if (typeof code === 'object') diagnostic.code = { value: code.value, target: rulePageUri(String(code.value)) };
  return diagnostic;
}
