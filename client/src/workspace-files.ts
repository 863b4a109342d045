/** Files that only the editor can read, those of a virtual workspace: the server asks for their text, and is told which there are. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What a folder is linted for. */
const cableFiles = '**/*.{cable,tel,txt}';
const leftOut = '**/{node_modules,.*}/**';

/** Answers with `null`, which the protocol has for nothing, where there is no such file. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('cableLint/readText', async ({ uri }: { uri: string }) => {
    try {
      return { text: await textOf(vscode.Uri.parse(uri, true)) };
    } catch {
      return null;
    }
  });
}

/** The cables of the workspace; undefined where the server can list them itself. */
export async function virtualFiles(): Promise<readonly string[] | undefined> {
  if ((vscode.workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file')) return undefined;
  return (await vscode.workspace.findFiles(cableFiles, leftOut)).map((uri) => uri.toString()).sort();
}

async function textOf(uri: vscode.Uri): Promise<string> {
  return vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
}
