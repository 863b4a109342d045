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

/** The comment threads of all open cables. */
export class ThreadViews implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  /** By cable, then by the id of the first annotation. */
  private readonly shown = new Map<string, Map<string, vscode.CommentThread>>();

  constructor(controller: vscode.CommentController) {
    this.controller = controller;
  }

  /** Shows these threads of a cable and no others. `me` may edit and delete what is theirs. */
  show(document: vscode.Uri, threads: readonly CableThread[], filter: Filter, me: string | undefined): void {
    const key = document.toString();
    const before = this.shown.get(key) ?? new Map<string, vscode.CommentThread>();
    const now = new Map<string, vscode.CommentThread>();
    for (const thread of threads.filter((one) => isShown(one, filter))) {
      const { id } = thread.root;
      const place = placeOf(thread);
      let view = before.get(id);
      // A thread cannot go from the cable to a place in it.
      if (view && (view.range === undefined) !== (place === undefined)) {
        view.dispose();
        view = undefined;
      }
      view ??= this.create(document, place);
      fill(view, thread, { document, place, me });
      now.set(id, view);
    }
    for (const [id, view] of before) if (!now.has(id)) view.dispose();
    if (now.size > 0) this.shown.set(key, now);
    else this.shown.delete(key);
  }

  /** The id of the first annotation of a comment thread; undefined for one that the person has just begun. */
  idOf(view: vscode.CommentThread): string | undefined {
    for (const [id, one] of this.shown.get(view.uri.toString()) ?? []) if (one === view) return id;
    return undefined;
  }

  /** Opens a thread under its words. */
  async reveal(document: vscode.Uri, thread: CableThread): Promise<void> {
    const view = this.shown.get(document.toString())?.get(thread.root.id);
    const selection = thread.range ?? new vscode.Range(0, 0, 0, 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(selection.start, selection.start) });
    if (view) view.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
  }

  /** Takes away what is shown of a cable. */
  hide(document: vscode.Uri): void {
    for (const view of this.shown.get(document.toString())?.values() ?? []) view.dispose();
    this.shown.delete(document.toString());
  }

  dispose(): void {
    for (const views of this.shown.values()) for (const view of views.values()) view.dispose();
    this.shown.clear();
  }

  private create(document: vscode.Uri, place: vscode.Range | undefined): vscode.CommentThread {
    // The editor takes a thread without a range for one on the file, which its types do not say.
    const view = this.controller.createCommentThread(document, place as vscode.Range, []);
    view.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    return view;
  }
}

/** Where a thread is shown: one whose words are gone at the top, one on the whole cable above the text. */
function placeOf({ range, anchor, root }: CableThread): vscode.Range | undefined {
  if (range) return range;
  return anchor === 'unanchored' && root.quote ? new vscode.Range(0, 0, 0, 0) : undefined;
}

function fill(
  view: vscode.CommentThread,
  thread: CableThread,
  { document, place, me }: { document: vscode.Uri; place: vscode.Range | undefined; me: string | undefined },
): void {
  if (place && !view.range?.isEqual(place)) view.range = place;
  view.label = titleOf(thread);
  view.contextValue = contextOf(thread);
  view.state = isOpen(thread) ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
  view.comments = [thread.root, ...thread.replies].map((annotation) => commentOf(annotation, { document, me }));
}

function commentOf(
  annotation: Annotation,
  { document, me }: { document: vscode.Uri; me: string | undefined },
): ReviewComment {
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
