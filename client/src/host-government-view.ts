/**
 * Copies what the host government will see: the non-paper and the talking points as clean text. What would leak with them
 * comes first, and the first key pressed leads to a leak, not past it.
 */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { activeCable } from './active-cable.js';
import type { Server } from './server.js';
import { counted, listed } from './words.js';

interface HostGovernmentView {
  readonly version: number;
  readonly text: string;
  readonly leaks: readonly { readonly range: Range; readonly message: string }[];
  readonly parts: readonly { readonly name: string; readonly range: Range }[];
}

interface Pick extends vscode.QuickPickItem {
  /** Where it leaks; the choice without a place is to copy. */
  readonly at?: vscode.Range;
}

export function registerHostGovernmentView(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('cableLint.copyHostGovernmentView', async () => {
    const editor = activeCable();
    if (!editor) return;
    const uri = editor.document.uri.toString();
    const view = await server.request<HostGovernmentView>('cableLint/hostGovernmentView', { textDocument: { uri } });
    if (!view) return;
    if (view.parts.length === 0) {
      void vscode.window.showInformationMessage(
        'This cable has no non-paper and no talking points, so the host government sees nothing of it.',
      );
      return;
    }
    const choice = view.leaks.length === 0 ? copying(view) : await chosen(server, view);
    if (choice?.at) goTo(editor, choice.at);
    else if (choice) await copy(view);
  });
}

/** The leaks, and behind them the choice to copy all the same. */
async function chosen(server: Server, view: HostGovernmentView): Promise<Pick | undefined> {
  const { leaks } = view;
  const items: Pick[] = [
    ...leaks.map(({ range, message }): Pick => {
      const at = server.converter.asRange(range);
      return { label: `$(warning) ${message}`, description: `line ${String(at.start.line + 1)}`, at };
    }),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    copying(view),
  ];
  return vscode.window.showQuickPick(items, {
    title: `${counted(leaks.length, 'place')} would leak to the host government`,
    placeHolder: 'Choose a place to go there, or copy all the same.',
    matchOnDescription: true,
  });
}

function copying({ parts }: HostGovernmentView): Pick {
  return { label: '$(copy) Copy all the same', description: listed(parts.map(({ name }) => name)) };
}

function goTo(editor: vscode.TextEditor, at: vscode.Range): void {
  void vscode.window.showTextDocument(editor.document, { selection: at });
}

async function copy({ text, leaks, parts }: HostGovernmentView): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  const names = listed(parts.map(({ name }) => name));
  void vscode.window.showInformationMessage(
    `Copied: ${names}. ${leaks.length === 0 ? 'No leak was found.' : `It holds ${counted(leaks.length, 'leak')}.`}`,
  );
}
