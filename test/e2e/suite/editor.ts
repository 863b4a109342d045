/** What the suites do in the editor again and again. */
import * as vscode from 'vscode';

/** How long the extension may take to say something, on a machine that does other things too. */
const patience = 40_000;

/** The folder that is open: a copy of `examples/`, which tests may change. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('The editor has no folder open.');
  return first.uri;
}

export function fileAt(name: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), name);
}

/** Opens a file as a click on it does: the text is closed with its last tab. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const uri = fileAt(name);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) throw new Error(`${name} did not open.`);
  return editor;
}

export async function openNew(text: string, language = 'cable'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language, content: text }));
}

export async function write(name: string, text: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.writeFile(fileAt(name), new TextEncoder().encode(text));
  return fileAt(name);
}

export async function read(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileAt(name)));
}

/** Closes everything, without asking and without saving. */
export async function closeAll(): Promise<void> {
  for (;;) {
    const editor = vscode.window.activeTextEditor;
    if (!editor) break;
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The place `behind` units after `words` begin. */
export function placeOf(document: vscode.TextDocument, words: string, behind = 0): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset === -1) throw new Error(`No ${words} in ${document.uri.path}.`);
  return document.positionAt(offset + behind);
}

export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  return new vscode.Range(placeOf(document, words), placeOf(document, words, words.length));
}

/** The id of the rule that found it. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a text, as soon as they are such that `fits`. */
export async function findings(
  uri: vscode.Uri,
  fits: (rules: readonly string[]) => boolean = (rules) => rules.length > 0,
): Promise<vscode.Diagnostic[]> {
  const now = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => fits(now().map(ruleOf)),
    () => `Findings: ${now().map(ruleOf).join(' ')}`,
  );
  return now();
}

/** Waits until something holds that can begin to hold with an event. */
export async function until(
  event: vscode.Event<unknown>,
  holds: () => boolean,
  instead: () => string = () => 'It does not hold.',
): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error(instead()))), patience);
    const listening = event(() => {
      if (holds()) finish(resolve);
    });
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      listening.dispose();
      settle();
    };
  });
}

/** Does something that changes a text, and waits for the change. */
export async function changed(document: vscode.TextDocument, change: () => unknown): Promise<void> {
  const { version } = document;
  const done = until(vscode.workspace.onDidChangeTextDocument, () => document.version > version);
  await change();
  await done;
}

/** Runs a provider of the editor, as the editor does it. */
export async function ask<Answer>(command: string, ...values: readonly unknown[]): Promise<Answer> {
  return await vscode.commands.executeCommand<Answer>(command, ...values);
}
