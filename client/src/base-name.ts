/** Names of files for people. */
import type * as vscode from 'vscode';

export function baseName({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
