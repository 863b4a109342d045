/** The status of the cable in front: what kind it is, its findings by level, its length. */
import * as vscode from 'vscode';
import { isCable, languageId } from './active-cable.js';
import type { Server } from './server.js';
import { statusText, type Summary, type Tally } from './status-text.js';

const severities = {
  error: vscode.LanguageStatusSeverity.Error,
  warning: vscode.LanguageStatusSeverity.Warning,
  information: vscode.LanguageStatusSeverity.Information,
} as const;

export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('cableLint.status', { language: languageId });
  item.name = 'Cable Lint';
  item.command = { title: 'Problems', command: 'workbench.actions.view.problems' };
  let asking = false;
  let isStale = false;
  const update = async (): Promise<void> => {
    // One question at a time; the last change has the last word.
    isStale = true;
    if (asking) return;
    asking = true;
    while (isStale) {
      isStale = false;
      await show(server, item);
    }
    asking = false;
  };
  void update();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    // Findings come after every change of a text.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const front = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) void update();
    }),
  );
}

async function show(server: Server, item: vscode.LanguageStatusItem): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isCable(document)) return;
  const uri = document.uri.toString();
  const summary = await server.ask<Summary>('cableLint/summary', { textDocument: { uri } });
  const { text, detail, severity } = statusText(summary, tallyOf(document.uri));
  item.text = text;
  item.detail = detail;
  item.severity = severities[severity];
  item.accessibilityInformation = { label: `${text}. ${detail}` };
}

function tallyOf(uri: vscode.Uri): Tally {
  const found = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'cable-lint');
  const at = (severity: vscode.DiagnosticSeverity): number => found.filter((one) => one.severity === severity).length;
  return {
    error: at(vscode.DiagnosticSeverity.Error),
    warning: at(vscode.DiagnosticSeverity.Warning),
    info: at(vscode.DiagnosticSeverity.Information),
    hint: at(vscode.DiagnosticSeverity.Hint),
  };
}
