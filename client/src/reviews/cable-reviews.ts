/** The reviews of the open cables: read with the cable and after every change, placed by the server, written by person. */
import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient';
import type { Annotation, Quote } from '../../../server/src/core/review/annotation.js';
import { newestOfEach, serialiseReviewFile } from '../../../server/src/core/review/review-file.js';
import { baseName } from '../base-name.js';
import type { Server } from '../server.js';
import { type Placed, type PlacedThread, placedThreads } from './placed-thread.js';
import { putIntoReviewFile, readReviewFiles, ReviewRefusal } from './review-files.js';

/** A thread where the editor shows it. */
export type CableThread = PlacedThread<vscode.Range>;

interface Placement {
  readonly version: number;
  readonly annotations: readonly Placed<Range>[];
}

interface Selection {
  readonly version: number;
  /** Missing for the whole cable. */
  readonly quote?: Quote | undefined;
}

interface Written {
  /** Why nothing was written, in words. */
  readonly refusal?: string;
}

/** How long a person may go on typing before threads are placed anew; until then the editor moves them along. */
const pause = 400;

export class CableReviews implements vscode.Disposable {
  private readonly server: Server;
  private readonly threads = new Map<string, readonly CableThread[]>();
  private readonly waiting = new Map<string, number>();
  /** Placements that are under way. */
  private readonly placing = new Map<string, Promise<void>>();
  private readonly toldDamage = new Set<string>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** Fires for a cable whose threads, or their places, may be others now. */
  readonly onDidChange = this.changed.event;

  constructor(server: Server) {
    this.server = server;
  }

  /** The threads of a cable as they were last placed. */
  of(uri: vscode.Uri): readonly CableThread[] {
    return this.threads.get(uri.toString()) ?? [];
  }

  /** The threads of a cable where they are now, also when the person has just typed. */
  async current(document: vscode.TextDocument): Promise<readonly CableThread[]> {
    const key = document.uri.toString();
    await this.placing.get(key);
    if (this.waiting.has(key)) await this.refresh(document);
    return this.of(document.uri);
  }

  /** Places the threads anew once the person pauses. */
  soon(document: vscode.TextDocument): void {
    this.wait(
      document.uri.toString(),
      setTimeout(() => void this.refresh(document), pause),
    );
  }

  /** Reads the review files of a cable and places what they hold. */
  async refresh(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    this.wait(key, undefined);
    const placing = this.place(document);
    this.placing.set(key, placing);
    try {
      await placing;
    } finally {
      if (this.placing.get(key) === placing) this.placing.delete(key);
    }
  }

  private async place(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const files = await readReviewFiles(document.uri);
    for (const { uri, damage, text } of files) this.tellDamage(uri, damage, text);
    // Without files there is nothing to place; when the last one went, the server must learn that its waivers hold no more.
    const placement =
      files.length === 0 && this.of(document.uri).length === 0
        ? undefined
        : await this.server.ask<Placement>('cableLint/review/place', {
            textDocument: { uri: key },
            files: files.map(({ uri, text }) => ({ uri: uri.toString(), text })),
          });
    if (document.isClosed) return;
    if (placement && placement.version !== document.version) {
      this.soon(document);
      return;
    }
    const places = (placement?.annotations ?? []).map(({ id, anchor, range }) => ({
      id,
      anchor,
      range: range && this.server.converter.asRange(range),
    }));
    const annotations = newestOfEach(files.flatMap(({ page }) => page.annotations));
    this.threads.set(key, placedThreads(annotations, places));
    this.changed.fire(document);
  }

  /** Forgets a cable that is closed. */
  forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    this.wait(key, undefined);
    this.threads.delete(key);
  }

  /** What a new annotation at `range` is pinned to; `refused` where the server has no answer, of which the person was told. */
  async target(
    document: vscode.TextDocument,
    range: vscode.Range | undefined,
  ): Promise<{ readonly source: string; readonly quote: Quote | undefined } | 'refused'> {
    const source = baseName(document.uri);
    if (!range) return { source, quote: undefined };
    const uri = document.uri.toString();
    const { start, end } = range;
    const selection = await this.server.request<Selection>('cableLint/review/select', {
      textDocument: { uri },
      range: {
        start: { line: start.line, character: start.character },
        end: { line: end.line, character: end.character },
      },
    });
    return selection?.quote ? { source, quote: selection.quote } : 'refused';
  }

  /** Writes annotations into the file of `reviewer`; whether that was done. */
  async put(document: vscode.TextDocument, reviewer: string, annotations: readonly Annotation[]): Promise<boolean> {
    if (document.isUntitled) {
      void vscode.window.showWarningMessage('Save the cable first: its reviews are kept in a file beside it.');
      return false;
    }
    try {
      await this.write(document.uri, reviewer, annotations);
    } catch (cause) {
      if (!(cause instanceof ReviewRefusal)) throw cause;
      tellRefusal(cause, annotations.map(({ body }) => body).join('\n'));
      return false;
    }
    await this.refresh(document);
    return true;
  }

  dispose(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.changed.dispose();
  }

  private wait(key: string, timer: number | undefined): void {
    clearTimeout(this.waiting.get(key));
    if (timer === undefined) this.waiting.delete(key);
    else this.waiting.set(key, timer);
  }

  /** Where there is a disk the server writes, under the lock that the command line takes too; else the editor does. */
  private async write(cable: vscode.Uri, reviewer: string, annotations: readonly Annotation[]): Promise<void> {
    if (cable.scheme === 'file') {
      const text = serialiseReviewFile({ annotations, others: [], raw: undefined });
      const textDocument = { uri: cable.toString() };
      const answer = await this.server.ask<Written>('cableLint/review/put', { textDocument, reviewer, text });
      if (answer?.refusal !== undefined) throw new ReviewRefusal(answer.refusal);
      if (answer) return;
    }
    await putIntoReviewFile(cable, reviewer, annotations);
  }

  private tellDamage(uri: vscode.Uri, damage: string | undefined, text: string): void {
    if (damage === undefined || this.toldDamage.has(text)) return;
    this.toldDamage.add(text);
    const open = 'Open the file';
    void vscode.window
      .showWarningMessage(`A review file cannot be read whole. ${damage} It is left as it is.`, open)
      .then((choice) => (choice === open ? vscode.window.showTextDocument(uri) : undefined));
  }
}

/** The editor has emptied the box already in which the person wrote `words`. */
function tellRefusal({ message }: ReviewRefusal, words: string): void {
  const copy = 'Copy My Words';
  void vscode.window.showErrorMessage(message, ...(words === '' ? [] : [copy])).then((choice) => {
    if (choice === copy) void vscode.env.clipboard.writeText(words);
  });
}
