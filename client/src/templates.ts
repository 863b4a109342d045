/** New cables from the snippets that are whole cables. */
import * as vscode from 'vscode';
import { languageId } from './active-cable.js';
import { readTemplates } from './read-templates.js';

export function registerTemplates({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('cableLint.newCable', async () => {
    const file = vscode.Uri.joinPath(extensionUri, 'snippets', 'cable.json');
    const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), { encoding: 'utf8' });
    const templates = readTemplates(text);
    const items = templates.map(({ name, description, body }) => ({ label: name, detail: description, body }));
    const picked = await vscode.window.showQuickPick(items, {
      title: 'New cable',
      placeHolder: 'Which kind of cable?',
      matchOnDetail: true,
    });
    if (!picked) return;
    const document = await vscode.workspace.openTextDocument({ language: languageId });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(picked.body));
  });
}
