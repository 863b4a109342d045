/** What the commands of reviews work with. */
import * as vscode from 'vscode';
import type { Annotation } from '../../../server/src/core/review/annotation.js';
import type { NewAnnotation } from '../../../server/src/core/review/edit-annotations.js';
import type { Server } from '../server.js';
import { activeCable } from '../active-cable.js';
import type { CableReviews, CableThread } from './cable-reviews.js';
import { reviewer } from './reviewer-name.js';
import type { ThreadViews } from './thread-view.js';

export interface Parts {
  readonly server: Server;
  readonly reviews: CableReviews;
  readonly views: ThreadViews;
  /** Where the reviewer's name is remembered. */
  readonly state: vscode.Memento;
}

/** What the editor gives to a command: a thread, a thread with what is written below it, or nothing from the palette. */
export type Given = vscode.CommentThread | vscode.CommentReply | undefined;

/** A thread that a command is for. */
export interface Chosen {
  readonly uri: vscode.Uri;
  readonly thread: CableThread;
  /** What the person wrote below it. */
  readonly text: string;
}

/** The thread that is given, else the one at the cursor. Without one the person is told. */
export async function chosenThread({ reviews, views }: Parts, given: Given): Promise<Chosen | undefined> {
  if (given) {
    const [view, text] = 'thread' in given ? [given.thread, given.text] : [given, ''];
    const id = views.idOf(view);
    const thread = reviews.of(view.uri).find(({ root }) => root.id === id);
    return thread && { uri: view.uri, thread, text };
  }
  const editor = activeCable();
  if (!editor) return undefined;
  const { document, selection } = editor;
  const thread = threadAt(await reviews.current(document), selection.active);
  if (thread) return { uri: document.uri, thread, text: '' };
  void vscode.window.showInformationMessage('No thread is at the cursor. Alt+F9 goes to the next open one.');
  return undefined;
}

/** Of the threads at a place the one that begins last, and of those the shortest: it lies within the others. */
function threadAt(threads: readonly CableThread[], place: vscode.Position): CableThread | undefined {
  const here = threads.flatMap((thread) =>
    thread.range?.contains(place) === true ? { thread, range: thread.range } : [],
  );
  here.sort((one, other) => other.range.start.compareTo(one.range.start) || one.range.end.compareTo(other.range.end));
  return here[0]?.thread;
}

/** Writes what `how` makes of a thread for the reviewer; gives it if that was done. */
export async function change(
  { reviews, state }: Parts,
  { uri, thread }: Chosen,
  how: (thread: CableThread, me: string) => readonly Annotation[],
): Promise<readonly Annotation[]> {
  const me = await reviewer(uri, state);
  if (me === undefined) return [];
  const annotations = how(thread, me);
  const document = await vscode.workspace.openTextDocument(uri);
  return (await reviews.put(document, me, annotations)) ? annotations : [];
}

export function made(creator: string, body: string): NewAnnotation {
  return { id: crypto.randomUUID(), creator, at: now(), body };
}

export function now(): string {
  return new Date().toISOString();
}
