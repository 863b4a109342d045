/** The cable in front of the person. */
import * as vscode from 'vscode';

export const languageId = 'cable';

/** Schemes of texts that only show what another text is or was: finding faults in them a second time helps nobody. */
const copies = new Set(['cable-lint', 'git', 'gitfs', 'vscode-local-history', 'vscode-timeline', 'conflictResolution']);

/** Whether the text is a cable that somebody works on, wherever it is kept. */
export function isCable({ languageId: language, uri }: vscode.TextDocument): boolean {
  return language === languageId && !copies.has(uri.scheme);
}

/** The editor that shows a cable. Without one the person is told, for a command that does nothing looks broken. */
export function activeCable(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isCable(editor.document)) return editor;
  void vscode.window.showInformationMessage(
    'Open a cable first. A text becomes one when its language is set to Cable, in the corner at the bottom right.',
  );
  return undefined;
}
