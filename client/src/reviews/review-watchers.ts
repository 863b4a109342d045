/** Review files that are changed from outside: those of the workspace, and those beside cables that were opened without their folder. */
import * as vscode from 'vscode';
import { isCable } from '../active-cable.js';

const reviewFiles = '*.review.json';

/** Calls `changed` with each review file that is written, made or deleted. */
export function watchReviewFiles(changed: (file: vscode.Uri) => void): vscode.Disposable {
  const watch = (pattern: vscode.GlobPattern): vscode.Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
    );
  };
  /** By folder, for the folders of open cables that no folder of the workspace holds. */
  const outside = new Map<string, vscode.Disposable>();
  const look = (): void => {
    const folders = new Map(vscode.workspace.textDocuments.filter(isOutside).map(folderOf));
    for (const [key, watcher] of outside)
      if (!folders.has(key)) {
        watcher.dispose();
        outside.delete(key);
      }
    for (const [key, folder] of folders)
      if (!outside.has(key)) outside.set(key, watch(new vscode.RelativePattern(folder, reviewFiles)));
  };
  look();
  return vscode.Disposable.from(
    watch(`**/${reviewFiles}`),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidCloseTextDocument(look),
    vscode.workspace.onDidChangeWorkspaceFolders(look),
    {
      dispose: (): void => {
        for (const watcher of outside.values()) watcher.dispose();
      },
    },
  );
}

function isOutside(document: vscode.TextDocument): boolean {
  return isCable(document) && !document.isUntitled && vscode.workspace.getWorkspaceFolder(document.uri) === undefined;
}

function folderOf({ uri }: vscode.TextDocument): readonly [string, vscode.Uri] {
  const folder = vscode.Uri.joinPath(uri, '..');
  return [folder.toString(), folder];
}
