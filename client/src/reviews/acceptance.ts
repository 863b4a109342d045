/** Accepting a proposed wording: one change of the cable, which one undo takes back together with the decision. */
import * as vscode from 'vscode';
import type { Annotation } from '../../../server/src/core/review/annotation.js';
import { changeState, deleteAnnotation } from '../../../server/src/core/review/edit-annotations.js';
import type { CableThread } from './cable-reviews.js';
import { folded, prose } from './comment-text.js';
import { reworded } from './reworded.js';
import { change, type Chosen, chosenThread, type Given, made, now, type Parts } from './thread-parts.js';

export function registerAcceptance(parts: Parts): vscode.Disposable {
  /** What was accepted since the window opened: by thread, the annotation that says so. */
  const accepted = new Map<string, Annotation>();
  /** Cables whose last change was an undo. */
  const undone = new Set<string>();
  const look = (document: vscode.TextDocument): void => {
    const { uri } = document;
    for (const thread of undone.has(uri.toString()) ? parts.reviews.of(uri) : []) {
      const decision = accepted.get(thread.root.id);
      if (!decision || !standsAsBefore(document, thread)) continue;
      accepted.delete(thread.root.id);
      void takeBack(parts, { uri, thread, text: '' }, decision);
    }
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('cableLint.review.accept', async (given: Given) => {
      const chosen = await chosenThread(parts, given);
      const decision = chosen && (await accept(parts, chosen));
      if (!decision) return;
      accepted.set(chosen.thread.root.id, decision);
      // A quick person has undone it before it was written.
      look(await vscode.workspace.openTextDocument(chosen.uri));
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, reason, contentChanges }) => {
      if (reason === vscode.TextDocumentChangeReason.Undo) undone.add(document.uri.toString());
      else if (contentChanges.length > 0) undone.delete(document.uri.toString());
    }),
    parts.reviews.onDidChange(look),
  );
}

/** Puts the proposed words in place, and settles the thread. */
async function accept(parts: Parts, chosen: Chosen): Promise<Annotation | undefined> {
  const { uri, thread } = chosen;
  const { root, range, anchor, state } = thread;
  if (root.motivation !== 'editing' || state !== 'open' || anchor === 'addressed' || !range) {
    void vscode.window.showInformationMessage('There is no proposed wording here that could be put in place.');
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const standing = document.getText(range);
  if (prose(standing) !== prose(root.quote?.exact ?? '') && !(await mayReplace(standing, root.body))) return undefined;
  const words = reworded(standing, root.body);
  if (words === undefined) {
    void vscode.window.showWarningMessage(pageLineWithin, { modal: true });
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, words);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('The cable could not be changed.');
    return undefined;
  }
  const [decision] = await change(parts, chosen, (one, me) => [
    changeState(made(me, root.creator === me ? '' : 'Accepted.'), one, 'resolved'),
  ]);
  return decision;
}

const pageLineWithin =
  'The proposed wording has lines of its own, and a page line stands within the words that it is to replace. Change the words by hand, so that the page line stays, and resolve the thread.';

/** Somebody wrote other words since: what they wrote would be lost. */
async function mayReplace(standing: string, proposed: string): Promise<boolean> {
  const replace = 'Replace';
  const question = 'The words have changed since this was proposed. Replace them?';
  const detail = `Now: ${prose(standing)}\n\nProposed: ${folded(proposed)}`;
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, replace)) === replace;
}

function standsAsBefore(document: vscode.TextDocument, { range, root, state }: CableThread): boolean {
  return (
    state === 'resolved' && range !== undefined && prose(document.getText(range)) === prose(root.quote?.exact ?? '')
  );
}

/** The thread is as it was: one's own is open again, in that of another there is no answer that it was accepted. */
async function takeBack(parts: Parts, chosen: Chosen, decision: Annotation): Promise<void> {
  await change(parts, chosen, (thread, me) => [
    decision.replyTo === undefined ? changeState(made(me, ''), thread, 'open') : deleteAnnotation(decision, now()),
  ]);
}
