/** Commands on the paragraph at the cursor. The server does the work, for all references have to follow. */
import * as vscode from 'vscode';
import type { Position } from 'vscode-languageclient';
import { activeCable } from './active-cable.js';
import type { Server } from './server.js';

const commands = [
  'cableLint.insertParagraph',
  'cableLint.deleteParagraph',
  'cableLint.moveParagraphUp',
  'cableLint.moveParagraphDown',
  'cableLint.renumberParagraphs',
] as const;

export function registerParagraphCommands(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map((command) => vscode.commands.registerCommand(command, () => run(server, command))),
  );
}

async function run(server: Server, command: (typeof commands)[number]): Promise<void> {
  const editor = activeCable();
  if (!editor) return;
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const place = { uri: document.uri.toString(), position: { line, character }, version: document.version };
  const after = await server.request<Position | null>('workspace/executeCommand', { command, arguments: [place] });
  if (!after) return;
  const cursor = server.converter.asPosition(after);
  editor.selection = new vscode.Selection(cursor, cursor);
  editor.revealRange(new vscode.Range(cursor, cursor));
}
