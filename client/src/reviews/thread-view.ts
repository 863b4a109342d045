/** Shows the threads of a cable as comment threads of the editor, and keeps those that are shown in step. */
import * as vscode from 'vscode';
import type { Annotation } from '../../../server/src/core/review/annotation.js';
import type { CableThread } from './cable-reviews.js';
import { appendWordDiff } from './comment-text.js';
import { contextOf, type Filter, isOpen, isShown, titleOf } from './placed-thread.js';

/** A comment that knows its annotation. */
export interface ReviewComment extends vscode.Comment {
  readonly annotation: Annotation;
  readonly document: vscode.Uri;
}

/** A comment thread, and what it was last filled from. */
interface Shown {
  readonly view: vscode.CommentThread;
  readonly filling: string;
}

/** The comment threads of all open cables. */
export class ThreadViews implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  /** By cable, then by the id of the first annotation. */
  private readonly shown = new Map<string, Map<string, Shown>>();
  /** The thread that was opened last for a person on the way through them. */
  private revealed: vscode.CommentThread | undefined;
  private expected: string | undefined;

  constructor(controller: vscode.CommentController) {
    this.controller = controller;
  }

  /** Shows these threads of a cable and no others. `me` may edit and delete what is theirs. */
  show(document: vscode.Uri, threads: readonly CableThread[], filter: Filter, me: string | undefined): void {
    const key = document.toString();
    const before = this.shown.get(key) ?? new Map<string, Shown>();
    const now = new Map<string, Shown>();
    for (const thread of threads.filter((one) => isShown(one, filter))) {
      const { id } = thread.root;
      now.set(id, this.showOne(thread, before.get(id), { document, place: placeOf(thread), me }));
    }
    for (const [id, { view }] of before) if (now.get(id)?.view !== view) view.dispose();
    if (now.size > 0) this.shown.set(key, now);
    else this.shown.delete(key);
  }

  /** Lets the author change a comment where it stands. */
  edit(comment: ReviewComment): void {
    const { annotation, document } = comment;
    const view = this.viewOf(document, annotation.replyTo ?? annotation.id);
    if (!view) return;
    view.comments = view.comments.map((one) =>
      isOf(one, annotation) ? { ...one, mode: vscode.CommentMode.Editing, body: annotation.body } : one,
    );
  }

  /** Ends that; the comment is shown as its annotation has it. */
  endEdit({ annotation, document }: ReviewComment): void {
    const view = this.viewOf(document, annotation.replyTo ?? annotation.id);
    if (!view) return;
    view.comments = view.comments.map((one) =>
      isOf(one, annotation) ? { ...one, mode: vscode.CommentMode.Preview, body: bodyOf(annotation) } : one,
    );
  }

  /** The id of the first annotation of a comment thread; undefined for one that the person has just begun. */
  idOf(view: vscode.CommentThread): string | undefined {
    for (const [id, one] of this.shown.get(view.uri.toString()) ?? []) if (one.view === view) return id;
    return undefined;
  }

  /** Opens a thread under its words, and shuts the one that was opened before. */
  async reveal(document: vscode.Uri, thread: CableThread): Promise<void> {
    const { start } = thread.range ?? new vscode.Range(0, 0, 0, 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
    const view = this.viewOf(document, thread.root.id);
    if (this.revealed && this.revealed !== view)
      this.revealed.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    if (view) view.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
    this.revealed = view;
  }

  /** The thread with this id is open from the beginning: the person has just written it. */
  expect(id: string): void {
    this.expected = id;
  }

  /** Takes away what is shown of a cable. */
  hide(document: vscode.Uri): void {
    for (const { view } of this.shown.get(document.toString())?.values() ?? []) view.dispose();
    this.shown.delete(document.toString());
  }

  dispose(): void {
    for (const views of this.shown.values()) for (const { view } of views.values()) view.dispose();
    this.shown.clear();
  }

  private viewOf(document: vscode.Uri, id: string): vscode.CommentThread | undefined {
    return this.shown.get(document.toString())?.get(id)?.view;
  }

  private firstState(id: string): vscode.CommentThreadCollapsibleState {
    const { Collapsed, Expanded } = vscode.CommentThreadCollapsibleState;
    return id === this.expected ? Expanded : Collapsed;
  }

  private showOne(thread: CableThread, before: Shown | undefined, look: Look): Shown {
    const { document, place } = look;
    const filling = fillingOf(thread, look.me);
    const comments = [thread.root, ...thread.replies].map((annotation) => commentOf(annotation, look));
    // A thread cannot go from the cable to a place in it.
    const old = before && (before.view.range === undefined) === (place === undefined) ? before : undefined;
    // The editor takes a thread without a range for one on the file, which its types do not say.
    const view = old?.view ?? this.controller.createCommentThread(document, place as vscode.Range, comments);
    if (!old) view.collapsibleState = this.firstState(thread.root.id);
    if (place && !view.range?.isEqual(place)) view.range = place;
    if (view.label !== titleOf(thread)) view.label = titleOf(thread);
    if (view.contextValue !== contextOf(thread)) view.contextValue = contextOf(thread);
    const state = isOpen(thread) ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
    if (view.state !== state) view.state = state;
    if (!old || old.filling === filling) return { view, filling };
    // Words that somebody is changing right now stay before them.
    view.comments = comments.map(
      (comment) =>
        view.comments.find((one) => one.mode === vscode.CommentMode.Editing && isOf(one, comment.annotation, true)) ??
        comment,
    );
    return { view, filling };
  }
}

/** What the comments of a thread depend on: while it is the same, they are left alone. */
function fillingOf({ root, replies }: CableThread, me: string | undefined): string {
  return [me, ...[root, ...replies].flatMap(({ id, modified, body }) => [id, modified, body])].join('\0');
}

/** Whether a comment shows an annotation; `same` asks for that very version. */
function isOf(comment: vscode.Comment, { id, modified }: Annotation, same = false): boolean {
  const { annotation } = comment as ReviewComment;
  return annotation.id === id && (!same || annotation.modified === modified);
}

/** Where and for whom a thread is shown. */
interface Look {
  readonly document: vscode.Uri;
  readonly place: vscode.Range | undefined;
  readonly me: string | undefined;
}

/** Where a thread is shown: one whose words are gone at the top, one on the whole cable above the text. */
function placeOf({ range, anchor, root }: CableThread): vscode.Range | undefined {
  if (range) return range;
  return anchor === 'unanchored' && root.quote ? new vscode.Range(0, 0, 0, 0) : undefined;
}

function commentOf(annotation: Annotation, { document, me }: Look): ReviewComment {
  return {
    annotation,
    document,
    author: { name: annotation.creator },
    body: bodyOf(annotation),
    mode: vscode.CommentMode.Preview,
    timestamp: new Date(annotation.created),
    contextValue: annotation.creator === me ? 'mine' : 'theirs',
  };
}

/** The words of people as they are: whatever looks like Markdown in them is text. */
function bodyOf({ motivation, quote, body }: Annotation): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  if (motivation === 'editing' && quote) {
    appendWordDiff(text, quote.exact, body);
    return body.trim() === '' ? text.appendMarkdown('\n\nProposal: leave these words out.') : text;
  }
  if (motivation === 'assessing') text.appendMarkdown('Reason: ');
  return text.appendText(body === '' ? '(no words)' : body);
}
