/** Lints every cable of the workspace, also those that are not open. The findings are in Problems. */
import * as vscode from 'vscode';
import type { Progress, Server } from './server.js';
import { counted } from './words.js';
import { virtualFiles } from './workspace-files.js';

let runs = 0;

export function registerLintWorkspace(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('cableLint.lintWorkspace', async () => {
    if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
      void vscode.window.showInformationMessage('Open a folder of cables first (File, Open Folder).');
      return;
    }
    const done = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'Linting cables', cancellable: true },
      (progress, cancelled) => lint(server, progress, cancelled),
    );
    if (!done) return;
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    const { files, findings } = done;
    void vscode.window.showInformationMessage(
      files === 0
        ? 'There are no cables here: no .cable, .tel or .txt files.'
        : `${counted(findings, 'finding')} in ${counted(files, 'cable')}.`,
    );
  });
}

type Report = vscode.Progress<{ message?: string; increment?: number }>;

async function lint(
  server: Server,
  progress: Report,
  cancelled: vscode.CancellationToken,
): Promise<{ files: number; findings: number } | undefined> {
  const workDoneToken = `cable-lint-workspace-${String(runs++)}`;
  let reached = 0;
  const listening = server.onProgress(workDoneToken, (told: Progress) => {
    if (told.kind === 'end') return;
    const percentage = told.percentage ?? reached;
    progress.report({
      increment: percentage - reached,
      ...(told.message === undefined ? {} : { message: told.message }),
    });
    reached = percentage;
  });
  try {
    return await server.request('cableLint/lintWorkspace', { workDoneToken, files: await virtualFiles() }, cancelled);
  } finally {
    listening.dispose();
  }
}
