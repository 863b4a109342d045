/** What a reviewer does in a thread: answer, correct, settle, propose, accept, dismiss. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { ThreadState } from '../../../server/src/core/review/annotation.js';
import {
  addAnnotation,
  addReply,
  addWaiver,
  changeState,
  deleteAnnotation,
  editAnnotation,
  type NewAnnotation,
} from '../../../server/src/core/review/edit-annotations.js';
import type { Server } from '../server.js';
import type { CableReviews, CableThread } from './cable-reviews.js';
import { reviewer } from './reviewer-name.js';
import type { ReviewComment, ThreadViews } from './thread-view.js';

interface Parts {
  readonly server: Server;
  readonly reviews: CableReviews;
  readonly views: ThreadViews;
  /** Where the reviewer's name is remembered. */
  readonly state: vscode.Memento;
}

/** What the code action of the server gives. */
interface Dismissal {
  readonly uri: string;
  readonly ruleId: string;
  /** Missing where the rule is dismissed in the whole cable. */
  readonly range?: Range;
  readonly message?: string;
}

export function registerReviewCommands(parts: Parts): vscode.Disposable {
  const commands: Readonly<Record<string, (value: never) => Promise<void>>> = {
    remark: (reply: vscode.CommentReply) => addThread(parts, reply, 'commenting'),
    propose: (reply: vscode.CommentReply) => addThread(parts, reply, 'editing'),
    reply: (reply: vscode.CommentReply) => answer(parts, reply),
    resolve: (given: vscode.CommentThread | vscode.CommentReply) => settle(parts, given, 'resolved'),
    reopen: (given: vscode.CommentThread | vscode.CommentReply) => settle(parts, given, 'open'),
    accept: (view: vscode.CommentThread) => accept(parts, view),
    edit: (comment: ReviewComment) => edit(parts, comment),
    delete: (comment: ReviewComment) => remove(parts, comment),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`cableLint.review.${name}`, run)),
    vscode.commands.registerCommand('cableLint.waiveFinding', (dismissal: Dismissal) => dismiss(parts, dismissal)),
  );
}

/** The first words of a thread that the person began in the editor. */
async function addThread(
  parts: Parts,
  { thread: view, text }: vscode.CommentReply,
  motivation: 'commenting' | 'editing',
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(view.uri);
  const me = await reviewer(view.uri, parts.state);
  if (me === undefined) return;
  const target = await parts.reviews.target(document, wordsAt(document, view.range));
  if (target === 'refused') return;
  if (motivation === 'editing' && !target.quote) {
    void vscode.window.showInformationMessage('Select the words for which you propose others.');
    return;
  }
  const annotation = addAnnotation(made(me, text), target, motivation);
  if (await parts.reviews.put(document, me, [annotation])) view.dispose();
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

async function answer(parts: Parts, { thread: view, text }: vscode.CommentReply): Promise<void> {
  await change(parts, view, (thread, me) => addReply(made(me, text), thread));
}

/** Settles or reopens; words that stand in the box of the answer are the reason. */
async function settle(
  parts: Parts,
  given: vscode.CommentThread | vscode.CommentReply,
  state: ThreadState,
): Promise<void> {
  const [view, text] = 'thread' in given ? [given.thread, given.text] : [given, ''];
  await change(parts, view, (thread, me) => {
    const words = text.trim() === '' && thread.root.creator !== me ? sayingSo[state] : text;
    return changeState(made(me, words), thread, state);
  });
}

const sayingSo: Readonly<Record<ThreadState, string>> = {
  open: 'Reopened.',
  resolved: 'Resolved.',
  waived: 'Dismissed.',
};

/** Puts the proposed words in place, in one step that one undo takes back. The thread is settled where they stand. */
async function accept(parts: Parts, view: vscode.CommentThread): Promise<void> {
  const thread = threadOf(parts, view);
  if (!thread?.range) return;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(view.uri, thread.range, thread.root.body);
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage('The cable could not be changed.');
    return;
  }
  await change(parts, view, (_, me) =>
    changeState(made(me, thread.root.creator === me ? '' : 'Accepted.'), thread, 'resolved'),
  );
}

async function edit(parts: Parts, { annotation, document: uri }: ReviewComment): Promise<void> {
  const text = await vscode.window.showInputBox({
    title: annotation.motivation === 'editing' ? 'Proposed wording' : 'Your words',
    value: annotation.body,
    ignoreFocusOut: true,
  });
  if (text === undefined || text === annotation.body) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const thread = parts.reviews.of(uri).find(({ root }) => root.id === (annotation.replyTo ?? annotation.id));
  await parts.reviews.put(document, annotation.creator, [editAnnotation(annotation, text, now(), thread?.state)]);
}

async function remove(parts: Parts, { annotation, document: uri }: ReviewComment): Promise<void> {
  const sure = 'Delete';
  const what = annotation.replyTo === undefined ? 'Delete this thread with all answers?' : 'Delete this answer?';
  if ((await vscode.window.showWarningMessage(what, { modal: true }, sure)) !== sure) return;
  const document = await vscode.workspace.openTextDocument(uri);
  await parts.reviews.put(document, annotation.creator, [deleteAnnotation(annotation, now())]);
}

async function dismiss(parts: Parts, { uri, ruleId, range, message }: Dismissal): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const place = range && parts.server.converter.asRange(range);
  const reason = await vscode.window.showInputBox({
    title: place ? 'Dismiss this finding' : `Dismiss ${ruleId} in this cable`,
    prompt: `${message ?? ruleId} Why may it stand? Reviewers read your reason.`,
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

/** Changes a thread that is shown, by the annotation that `how` makes of it for the reviewer. */
async function change(
  parts: Parts,
  view: vscode.CommentThread,
  how: (thread: CableThread, me: string) => ReturnType<typeof addReply>,
): Promise<void> {
  const me = await reviewer(view.uri, parts.state);
  const thread = threadOf(parts, view);
  if (me === undefined || !thread) return;
  const document = await vscode.workspace.openTextDocument(view.uri);
  await parts.reviews.put(document, me, [how(thread, me)]);
}

function threadOf({ reviews, views }: Parts, view: vscode.CommentThread): CableThread | undefined {
  const id = views.idOf(view);
  return reviews.of(view.uri).find(({ root }) => root.id === id);
}

function made(creator: string, body: string): NewAnnotation {
  return { id: crypto.randomUUID(), creator, at: now(), body };
}

function now(): string {
  return new Date().toISOString();
}
