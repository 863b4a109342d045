/** The cable in front of the person. */
import * as vscode from 'vscode';
import { baseName } from './base-name.js';

export const languageId = 'cable';

/** Schemes of texts that only show what another text is or was: finding faults in them a second time helps nobody. */
const copies = new Set(['cable-lint', 'git', 'gitfs', 'vscode-local-history', 'vscode-timeline', 'conflictResolution']);

/** Whether the text is a cable that somebody works on, wherever it is kept. */
export function isCable(document: vscode.TextDocument): boolean {
  return document.languageId === languageId && !isCopy(document);
}

/** Whether the server reads the text: a cable, or a file that configures how cables are read. */
export function isServed(document: vscode.TextDocument): boolean {
  return isCable(document) || (baseName(document.uri) === '.cablelint.json' && !isCopy(document));
}

/** Whether a text only shows what another one is or was. */
function isCopy({ uri }: vscode.TextDocument): boolean {
  return copies.has(uri.scheme);
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
