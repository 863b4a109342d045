/** Finding one's way among threads: an overview, the next and the previous open one, and which are shown. */
import * as vscode from 'vscode';
import { activeCable } from '../active-cable.js';
import { counted } from '../words.js';
import type { CableReviews, CableThread } from './cable-reviews.js';
import { excerpt } from './comment-text.js';
import { type Filter, filters, isOpen, isShown, titleOf } from './placed-thread.js';
import type { ThreadViews } from './thread-view.js';

interface Parts {
  readonly reviews: CableReviews;
  readonly views: ThreadViews;
  readonly filter: { readonly now: Filter; readonly set: (filter: Filter) => void };
}

export function registerReviewOverview(parts: Parts): vscode.Disposable {
  const commands = {
    overview: () => showOverview(parts),
    next: () => go(parts, 1),
    previous: () => go(parts, -1),
    filter: () => chooseFilter(parts),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(`cableLint.review.${name}`, run)),
  );
}

/** Lists what is open, has moved or lost its words, each a way to its thread. */
async function showOverview({ reviews, views, filter }: Parts): Promise<void> {
  const document = activeCable()?.document;
  if (!document) return;
  const threads = inOrder(await reviews.current(document));
  const due = threads.filter((thread) => isOpen(thread) || isShown(thread, 'doubtful'));
  const rest = threads.filter((thread) => !due.includes(thread));
  if (threads.length === 0) {
    void vscode.window.showInformationMessage(
      'This cable has no reviews yet. Select words and press Alt+M to begin one.',
    );
    return;
  }
  const separator = { label: 'Settled', kind: vscode.QuickPickItemKind.Separator };
  const choice = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly thread?: CableThread }>(
    [...due.map(itemOf), ...(rest.length > 0 ? [separator, ...rest.map(itemOf)] : [])],
    {
      title: due.length === 0 ? 'No thread needs a look' : `${counted(due.length, 'thread')} to look at`,
      placeHolder: 'Choose a thread to go there.',
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (!choice?.thread) return;
  if (!isShown(choice.thread, filter.now)) filter.set('all');
  await views.reveal(document.uri, choice.thread);
}

function itemOf(thread: CableThread): vscode.QuickPickItem & { readonly thread: CableThread } {
  const { root, range, replies } = thread;
  const line = range ? `line ${String(range.start.line + 1)}` : '';
  const words = root.quote ? `“${excerpt(root.quote.exact)}”` : '';
  return {
    thread,
    label: `${icons[thread.state]} ${root.creator}: ${excerpt(root.body === '' ? titleOf(thread) : root.body)}`,
    description: [titleOf(thread), line, replies.length > 0 ? counted(replies.length, 'answer') : '']
      .filter((part) => part !== '')
      .join(', '),
    detail: words,
  };
}

const icons = { open: '$(comment-unresolved)', resolved: '$(pass)', waived: '$(circle-slash)' } as const;

/** To the open thread behind or before the cursor, round the end of the cable. */
async function go({ reviews, views, filter }: Parts, step: 1 | -1): Promise<void> {
  const editor = activeCable();
  if (!editor) return;
  const { document, selection } = editor;
  const open = inOrder(await reviews.current(document)).filter(isOpen);
  const ordered = step > 0 ? open : open.reverse();
  const isBehind = ({ range }: CableThread): boolean => {
    const distance = (range?.start ?? start).compareTo(selection.active);
    return step > 0 ? distance > 0 : distance < 0;
  };
  const next = ordered.find(isBehind) ?? ordered[0];
  if (!next) {
    void vscode.window.showInformationMessage('No thread of this cable is open.');
    return;
  }
  if (!isShown(next, filter.now)) filter.set('all');
  await views.reveal(document.uri, next);
}

const start = new vscode.Position(0, 0);

function inOrder(threads: readonly CableThread[]): CableThread[] {
  return [...threads].sort((one, other) => (one.range?.start ?? start).compareTo(other.range?.start ?? start));
}

async function chooseFilter({ filter }: Parts): Promise<void> {
  const items = (Object.keys(filters) as Filter[]).map((id) => ({ id, label: filters[id], picked: id === filter.now }));
  const choice = await vscode.window.showQuickPick(items, { title: 'Which threads are shown' });
  if (choice) filter.set(choice.id);
}
