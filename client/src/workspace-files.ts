/** Answers the server when it asks for files that it cannot read itself: those of a virtual workspace. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What a folder is linted for. */
const cableFiles = '**/*.{cable,tel,txt}';
const leftOut = '**/{node_modules,.*}/**';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('cableLint/readText', async ({ uri }: { uri: string }) => ({
    text: await textOf(vscode.Uri.parse(uri, true)),
  }));
  client.onRequest('cableLint/findFiles', async ({ folder }: { folder: string }) => {
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(vscode.Uri.parse(folder, true), cableFiles),
      leftOut,
    );
    return { uris: found.map((uri) => uri.toString()).sort() };
  });
}

/** The text of a file, or `null`, which the protocol has for nothing, where there is none. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return await vscode.workspace.decode(await vscode.workspace.fs.readFile(uri), { uri });
  } catch {
    return null;
  }
}
