/** Reviews: remarks, proposed wordings and dismissed findings as comment threads of the editor. */
import * as vscode from 'vscode';
import { isReviewFileOf } from '../../../server/src/core/review/review-names.js';
import { isCable } from '../active-cable.js';
import { baseName } from '../base-name.js';
import type { Server } from '../server.js';
import { CableReviews } from './cable-reviews.js';
import type { Filter } from './placed-thread.js';
import { registerReviewCommands } from './review-commands.js';
import { registerReviewOverview } from './review-overview.js';
import { watchReviewFiles } from './review-watchers.js';
import { knownReviewer } from './reviewer-name.js';
import { ThreadViews } from './thread-view.js';

export function registerReviews({ globalState: state }: vscode.ExtensionContext, server: Server): vscode.Disposable {
  const controller = vscode.comments.createCommentController('cableLint.reviews', 'Cable Reviews');
  controller.options = { placeHolder: 'Your words', prompt: 'Answer…' };
  controller.commentingRangeProvider = {
    provideCommentingRanges: (document) =>
      isCable(document) && !document.isUntitled
        ? { enableFileComments: true, ranges: [new vscode.Range(0, 0, document.lineCount - 1, 0)] }
        : undefined,
  };
  const reviews = new CableReviews(server);
  const views = new ThreadViews(controller);
  let shown: Filter = 'all';
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const me = await knownReviewer(document.uri, state);
    if (!document.isClosed) views.show(document.uri, reviews.of(document.uri), shown, me);
  };
  const cables = (): readonly vscode.TextDocument[] => vscode.workspace.textDocuments.filter(isCable);
  const filter = {
    get now(): Filter {
      return shown;
    },
    set: (chosen: Filter): void => {
      shown = chosen;
      for (const document of cables()) void show(document);
    },
  };
  const changed = (uri: vscode.Uri): void => {
    for (const document of cables()) if (isReviewFileOf(baseName(document.uri), baseName(uri))) reviews.soon(document);
  };
  const read = (document: vscode.TextDocument): void => {
    if (isCable(document)) void reviews.refresh(document);
  };
  cables().forEach(read);
  return vscode.Disposable.from(
    controller,
    reviews,
    views,
    watchReviewFiles(changed),
    reviews.onDidChange((document) => void show(document)),
    vscode.workspace.onDidOpenTextDocument(read),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && reviews.of(document.uri).length > 0) reviews.soon(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      reviews.forget(document);
      views.hide(document.uri);
    }),
    registerReviewCommands({ server, reviews, views, state }),
    registerReviewOverview({ reviews, views, filter }),
  );
}
