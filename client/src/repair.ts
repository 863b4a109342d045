/** Repairs what transmission and archives did to a text: shown first, then done in one step that one undo takes back. */
import * as vscode from 'vscode';
import type { TextEdit } from 'vscode-languageclient';
import { activeCable } from './active-cable.js';
import type { Server } from './server.js';
import { baseName } from './base-name.js';
import type { VirtualTexts } from './virtual-texts.js';
import { listed } from './words.js';

interface Repaired {
  readonly version: number;
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly repairs: readonly { readonly what: string; readonly count: number }[];
}

const repair = 'Repair';

export function registerRepair(server: Server, texts: VirtualTexts): vscode.Disposable {
  return vscode.commands.registerCommand('cableLint.repairTransmissionDamage', async () => {
    const document = activeCable()?.document;
    if (!document) return;
    const uri = document.uri.toString();
    const repaired = await server.request<Repaired>('cableLint/repaired', { textDocument: { uri } });
    if (!repaired) return;
    if (repaired.edits.length === 0) {
      void vscode.window.showInformationMessage('This cable shows no damage of transmission.');
      return;
    }
    const preview = await showPreview(document, repaired, texts);
    if ((await wantsRepair(repaired)) && (await apply(server, document, repaired))) await close(preview);
  });
}

/** Opens the text as it is beside the text as it would be. */
async function showPreview({ uri }: vscode.TextDocument, { text }: Repaired, texts: VirtualTexts): Promise<vscode.Uri> {
  const preview = texts.set(`/repaired/${baseName(uri)}`, text);
  await vscode.commands.executeCommand('vscode.diff', uri, preview, `${baseName(uri)}: as it is, and repaired`);
  return preview;
}

async function wantsRepair({ repairs }: Repaired): Promise<boolean> {
  const done = listed(repairs.map(({ what, count }) => `${what.toLowerCase()} (${String(count)})`));
  const question = `Repair this cable? The comparison shows the result: ${done}. One undo takes it back.`;
  return (await vscode.window.showInformationMessage(question, repair, 'Leave as it is')) === repair;
}

/** The edits are for one version: what was typed meanwhile must not be lost. */
async function apply(server: Server, document: vscode.TextDocument, { version, edits }: Repaired): Promise<boolean> {
  const changes = new vscode.WorkspaceEdit();
  changes.set(document.uri, await server.converter.asTextEdits([...edits]));
  if (document.version === version && (await vscode.workspace.applyEdit(changes))) return true;
  void vscode.window.showWarningMessage('The text has changed meanwhile, so nothing was done. Run the command again.');
  return false;
}

async function close(preview: vscode.Uri): Promise<void> {
  const isPreview = ({ input }: vscode.Tab): boolean =>
    input instanceof vscode.TabInputTextDiff && input.modified.toString() === preview.toString();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isPreview)));
}
