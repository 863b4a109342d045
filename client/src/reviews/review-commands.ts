/** What a reviewer does in a thread: answer, correct, settle, delete. */
import * as vscode from 'vscode';
import type { ThreadState } from '../../../server/src/core/review/annotation.js';
import {
  addReply,
  changeState,
  deleteAnnotation,
  editAnnotation,
} from '../../../server/src/core/review/edit-annotations.js';
import { registerAcceptance } from './acceptance.js';
import { addThread, beginRemark, dismiss, type Dismissal, proposeWording, remarkOnCable } from './new-threads.js';
import { change, chosenThread, type Given, made, now, type Parts } from './thread-parts.js';
import type { ReviewComment } from './thread-view.js';

export function registerReviewCommands(parts: Parts): vscode.Disposable {
  const commands: Readonly<Record<string, (value: never) => Promise<void> | void>> = {
    begin: beginRemark,
    wholeCable: () => remarkOnCable(parts),
    reword: () => proposeWording(parts),
    remark: (reply: vscode.CommentReply) => addThread(parts, reply, 'commenting'),
    propose: (reply: vscode.CommentReply) => addThread(parts, reply, 'editing'),
    reply: (given: Given) => answer(parts, given),
    resolve: (given: Given) => settle(parts, given, 'resolved'),
    reopen: (given: Given) => settle(parts, given, 'open'),
    edit: (comment: ReviewComment) => parts.views.edit(comment),
    cancel: (comment: ReviewComment) => parts.views.endEdit(comment),
    save: (comment: ReviewComment) => save(parts, comment),
    delete: (comment: ReviewComment) => remove(parts, comment),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`cableLint.review.${name}`, run)),
    vscode.commands.registerCommand('cableLint.waiveFinding', (dismissal: Dismissal) => dismiss(parts, dismissal)),
    registerAcceptance(parts),
  );
}

/** An answer as it stands below the thread; from the palette it is asked for. */
async function answer(parts: Parts, given: Given): Promise<void> {
  const chosen = await chosenThread(parts, given);
  if (!chosen) return;
  const { root } = chosen.thread;
  const text = given
    ? chosen.text
    : await vscode.window.showInputBox({
        title: `Answer ${root.creator}`,
        prompt: root.body,
        ignoreFocusOut: true,
      });
  if (text === undefined || text.trim() === '') return;
  await change(parts, chosen, (thread, me) => [addReply(made(me, text), thread)]);
}

/** Settles or reopens; words that stand in the box of the answer are the reason. */
async function settle(parts: Parts, given: Given, state: ThreadState): Promise<void> {
  const chosen = await chosenThread(parts, given);
  if (!chosen) return;
  if ((chosen.thread.state === 'open') === (state === 'open')) {
    void vscode.window.showInformationMessage(
      `The thread at the cursor is ${state === 'open' ? 'open' : 'settled'} already.`,
    );
    return;
  }
  const said = chosen.text.trim();
  await change(parts, chosen, (thread, me) => {
    if (thread.root.creator !== me) return [changeState(made(me, said === '' ? sayingSo[state] : said), thread, state)];
    // One's own thread is settled in its first annotation, which has words already: what is said now is an answer.
    const answers = said === '' ? [] : [addReply(made(me, said), thread)];
    return [...answers, changeState(made(me, ''), { ...thread, replies: [...thread.replies, ...answers] }, state)];
  });
}

const sayingSo: Readonly<Record<ThreadState, string>> = {
  open: 'Reopened.',
  resolved: 'Resolved.',
  waived: 'Dismissed.',
};

/** Writes what the person made of a comment of theirs. */
async function save({ reviews, views }: Parts, comment: ReviewComment): Promise<void> {
  const { annotation, document: uri, body } = comment;
  const text = typeof body === 'string' ? body : body.value;
  views.endEdit(comment);
  if (text === annotation.body) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const thread = reviews.of(uri).find(({ root }) => root.id === (annotation.replyTo ?? annotation.id));
  await reviews.put(document, annotation.creator, [editAnnotation(annotation, text, now(), thread?.state)]);
}

async function remove({ reviews }: Parts, { annotation, document: uri }: ReviewComment): Promise<void> {
  const sure = 'Delete';
  const what = annotation.replyTo === undefined ? 'Delete this thread with all answers?' : 'Delete this answer?';
  if ((await vscode.window.showWarningMessage(what, { modal: true }, sure)) !== sure) return;
  const document = await vscode.workspace.openTextDocument(uri);
  await reviews.put(document, annotation.creator, [deleteAnnotation(annotation, now())]);
}
