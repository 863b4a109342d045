/** Offers to read a plain text as a cable when it looks like one: once, and for all texts of its folder. */
import * as vscode from 'vscode';
import { languageId } from './active-cable.js';
import { baseName } from './base-name.js';
import { linesToRead, looksLikeCable } from './looks-like-cable.js';

const plainText = 'plaintext';
const yes = 'Yes';
const notHere = 'Not here';

/** An editor that restores a text gives it its language a moment after it opened it. */
const settlingTime = 500;

/** The compiler knows neither Node nor a browser here; both have it. */
declare function setTimeout(run: () => void, milliseconds: number): unknown;

/** What was answered for a folder. */
type Answer = 'cable' | 'text';

export function offerLanguage(memory: vscode.Memento): vscode.Disposable {
  /** Texts that were dealt with; a language that somebody sets by hand afterwards stays. */
  const seen = new Set<string>();
  const look = (document: vscode.TextDocument): void => {
    const { uri, languageId: language } = document;
    if (language !== plainText || seen.has(uri.toString()) || !isText(uri)) return;
    if (!vscode.workspace.getConfiguration('cableLint', uri).get<boolean>('offerLanguage', true)) return;
    if (!looksLikeCable(firstLines(document))) return;
    seen.add(uri.toString());
    setTimeout(() => {
      if (!document.isClosed && document.languageId === plainText) void offer(document, memory);
    }, settlingTime);
  };
  for (const document of vscode.workspace.textDocuments) look(document);
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(look),
    // A text that is pasted into an empty window.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.includes('\n'))) look(document);
    }),
  );
}

/** A text of a person's own, and not the output of a program or an old version of something. */
function isText({ scheme, path }: vscode.Uri): boolean {
  const kept = scheme === 'file' || (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);
  return scheme === 'untitled' || (kept && path.toLowerCase().endsWith('.txt'));
}

function firstLines(document: vscode.TextDocument): string[] {
  const count = Math.min(document.lineCount, linesToRead);
  return Array.from({ length: count }, (_, line) => document.lineAt(line).text);
}

async function offer(document: vscode.TextDocument, memory: vscode.Memento): Promise<void> {
  const { uri } = document;
  const isFile = uri.scheme !== 'untitled';
  const key = `offerLanguage ${isFile ? vscode.Uri.joinPath(uri, '..').toString() : 'untitled:'}`;
  let answer = memory.get<Answer>(key);
  if (answer === undefined) {
    const others = isFile ? 'the other cables of this folder' : 'other new texts';
    const question = `${baseName(uri)} looks like a cable. Shall Cable Lint read it, and ${others}?`;
    const picked = await vscode.window.showInformationMessage(question, yes, notHere);
    // Closing the question is no answer.
    if (picked === undefined) return;
    answer = picked === yes ? 'cable' : 'text';
    await memory.update(key, answer);
  }
  if (answer === 'cable' && !document.isClosed) await vscode.languages.setTextDocumentLanguage(document, languageId);
}
