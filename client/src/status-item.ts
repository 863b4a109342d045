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
  const items = {
    findings: vscode.languages.createLanguageStatusItem('cableLint.findings', { language: languageId }),
    kind: vscode.languages.createLanguageStatusItem('cableLint.kind', { language: languageId }),
  };
  items.findings.name = 'Findings of Cable Lint';
  items.findings.command = { title: 'Problems', command: 'workbench.actions.view.problems' };
  items.kind.name = 'Kind and Length of the Cable';
  let asking = false;
  let isStale = false;
  const update = async (): Promise<void> => {
    // One question at a time; the last change has the last word.
    isStale = true;
    if (asking) return;
    asking = true;
    while (isStale) {
      isStale = false;
      await show(server, items);
    }
    asking = false;
  };
  void update();
  return vscode.Disposable.from(
    items.findings,
    items.kind,
    vscode.window.onDidChangeActiveTextEditor(() => void update()),
    // Findings come after every change of a text.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      const front = vscode.window.activeTextEditor?.document.uri.toString();
      if (uris.some((uri) => uri.toString() === front)) void update();
    }),
  );
}

interface StatusItems {
  readonly findings: vscode.LanguageStatusItem;
  readonly kind: vscode.LanguageStatusItem;
}

async function show(server: Server, items: StatusItems): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !isCable(document)) return;
  const uri = document.uri.toString();
  const summary = await server.ask<Summary>('cableLint/summary', { textDocument: { uri } });
  const { findings, severity, kind, length } = statusText(summary, tallyOf(document.uri));
  items.findings.text = findings;
  items.findings.severity = severities[severity];
  items.kind.text = kind;
  items.kind.detail = length;
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
