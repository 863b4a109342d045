/** Shows what holds for this cable and where each value comes from. */
import * as vscode from 'vscode';
import { activeCable } from './active-cable.js';
import { baseName } from './base-name.js';
import type { Server } from './server.js';
import type { VirtualTexts } from './virtual-texts.js';

export function registerEffectiveConfiguration(server: Server, texts: VirtualTexts): vscode.Disposable {
  return vscode.commands.registerCommand('cableLint.showEffectiveConfiguration', async () => {
    const uri = activeCable()?.document.uri;
    if (!uri) return;
    const answer = await server.request<{ text: string }>('cableLint/effectiveConfiguration', {
      textDocument: { uri: uri.toString() },
    });
    if (!answer) return;
    const shown = texts.set(`/configuration/${baseName(uri)}.jsonc`, answer.text);
    const document = await vscode.workspace.openTextDocument(shown);
    await vscode.languages.setTextDocumentLanguage(document, 'jsonc');
    await vscode.window.showTextDocument(document);
  });
}
