/** Threads that a reviewer begins: a remark, a proposed wording, a dismissed finding. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import { addAnnotation, addWaiver } from '../../../server/src/core/review/edit-annotations.js';
import { activeCable } from '../active-cable.js';
import { folded, prose } from './comment-text.js';
import { reviewer } from './reviewer-name.js';
import { made, type Parts } from './thread-parts.js';

/** What the code action of the server gives. */
export interface Dismissal {
  readonly uri: string;
  readonly ruleId: string;
  /** Missing where the rule is dismissed in the whole cable. */
  readonly range?: Range;
  readonly message?: string;
}

/** The cable before the person, if it has a file that reviews can lie beside. Else the person is told. */
export function reviewedCable(): vscode.TextEditor | undefined {
  const editor = activeCable();
  if (editor?.document.isUntitled !== true) return editor;
  void vscode.window.showInformationMessage('Save the cable first: its reviews are kept in a file beside it.');
  return undefined;
}

/** The editor begins a thread at the selected words; what is written there comes to `addThread`. */
export async function beginRemark(): Promise<void> {
  if (reviewedCable()) await vscode.commands.executeCommand('workbench.action.addComment');
}

/** Asks for a remark on the whole cable, for which there are no words to begin it at. */
export async function remarkOnCable(parts: Parts): Promise<void> {
  const editor = reviewedCable();
  if (!editor) return;
  const text = await vscode.window.showInputBox({
    title: 'Remark on the whole cable',
    prompt: 'Your words. They stand above the cable.',
    ignoreFocusOut: true,
  });
  if (text === undefined || text.trim() === '') return;
  await add(parts, { document: editor.document, range: undefined, text, motivation: 'commenting' });
}

/** The first words of a thread that the person began in the editor. */
export async function addThread(
  parts: Parts,
  { thread: view, text }: vscode.CommentReply,
  motivation: 'commenting' | 'editing',
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(view.uri);
  const range = wordsAt(document, view.range);
  if (await add(parts, { document, range, text, motivation })) view.dispose();
}

/** Asks for other words than the selected ones, which stand in the box to be changed. */
export async function proposeWording(parts: Parts): Promise<void> {
  const editor = reviewedCable();
  if (!editor) return;
  const { document, selection } = editor;
  const standing = prose(document.getText(selection));
  if (standing === '') {
    void vscode.window.showInformationMessage('Select the words for which you propose others.');
    return;
  }
  const text = await vscode.window.showInputBox({
    title: 'Propose another wording',
    prompt: 'Change the words to what you propose.',
    value: standing,
    ignoreFocusOut: true,
    validateInput: (words) =>
      words.trim() === ''
        ? { message: 'You propose to leave these words out.', severity: vscode.InputBoxValidationSeverity.Info }
        : undefined,
  });
  if (text === undefined || folded(text) === standing) return;
  await add(parts, { document, range: selection, text, motivation: 'editing' });
}

/** Dismisses a finding, or a rule in the whole cable, for a reason that the person gives. */
export async function dismiss(parts: Parts, { uri, ruleId, range, message }: Dismissal): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  if (document.isUntitled && !reviewedCable()) return;
  const place = range && parts.server.converter.asRange(range);
  const reason = await vscode.window.showInputBox({
    title: `${place ? 'Dismiss this finding' : `Dismiss ${ruleId} in this cable`}: why may it stand?`,
    prompt: `Reviewers read your reason. The finding: ${message ?? ruleId}`,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Please give a reason.' : undefined),
  });
  if (reason === undefined) return;
  const me = await reviewer(document.uri, parts.state);
  if (me === undefined) return;
  const target = await parts.reviews.target(document, place);
  if (target === 'refused') return;
  await parts.reviews.put(document, me, [addWaiver(made(me, reason), target, ruleId)]);
}

interface NewThread {
  readonly document: vscode.TextDocument;
  /** Undefined for the whole cable. */
  readonly range: vscode.Range | undefined;
  readonly text: string;
  readonly motivation: 'commenting' | 'editing';
}

async function add(parts: Parts, { document, range, text, motivation }: NewThread): Promise<boolean> {
  const me = await reviewer(document.uri, parts.state);
  if (me === undefined) return false;
  const target = await parts.reviews.target(document, range);
  if (target === 'refused') return false;
  if (motivation === 'editing' && !target.quote) {
    void vscode.window.showInformationMessage('Select the words for which you propose others.');
    return false;
  }
  const annotation = addAnnotation(made(me, text), target, motivation);
  parts.views.expect(annotation.id);
  return parts.reviews.put(document, me, [annotation]);
}

/** A thread begun at the margin has no width: its line is meant. */
function wordsAt(document: vscode.TextDocument, range: vscode.Range | undefined): vscode.Range | undefined {
  if (!range?.isEmpty) return range;
  const line = document.lineAt(range.start.line);
  return new vscode.Range(
    new vscode.Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex),
    new vscode.Position(line.lineNumber, line.text.trimEnd().length),
  );
}
