/** Entry of the extension where there is Node: the server is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './extension.js';

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'server', 'dist', 'node.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  startExtension(context, (options) => new LanguageClient('cableLint', 'Cable Lint', run, options));
}
