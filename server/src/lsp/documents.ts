/**
 * The texts that are open, each with the analysis of its newest version. From a change to its diagnostics nothing awaits:
 * results come in the order of the versions, and there is nothing to cancel.
 */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Linter } from '../core/lint/analyze.js';
import { pathOf } from '../host/file-uris.js';
import { coalesce, type Schedule } from './coalesce.js';
import { type OpenCable, openCable, type WaiversFor } from './open-cable.js';

interface DocumentsOptions {
  readonly linterFor: (uri: string) => Linter;
  readonly waiversFor: WaiversFor;
  readonly publish: (open: OpenCable) => void;
  /** Told the name of the error when an analysis fails; its message might hold words of the cable. */
  readonly failed: (name: string) => void;
  readonly schedule: Schedule;
}

interface Entry {
  readonly document: TextDocument;
  open: OpenCable | undefined;
}

export class Documents {
  private readonly options: DocumentsOptions;
  private readonly entries = new Map<string, Entry>();
  private readonly changed: (uri: string) => void;
  private released = false;

  constructor(options: DocumentsOptions) {
    this.options = options;
    this.changed = coalesce((uri) => this.publish(uri), options.schedule);
  }

  /** Whether no text is open. */
  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** From now on diagnostics are published: the settings are known. */
  release(): void {
    this.released = true;
    this.refresh();
  }

  opened({ uri, languageId, version, text }: TextDocumentItem): void {
    // A client that sends something else would bring every later request down.
    if (typeof uri !== 'string' || typeof text !== 'string') throw new TypeError('A text without name or content.');
    this.entries.set(uri, { document: TextDocument.create(uri, languageId, version, text), open: undefined });
    this.changed(uri);
  }

  edited({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    entry.open = undefined;
    TextDocument.update(entry.document, contentChanges, version);
    this.changed(uri);
  }

  closed(uri: string): void {
    this.entries.delete(uri);
  }

  /** Drops the analysis of one text: other waivers hold. */
  again(uri: string): void {
    const path = pathOf(uri);
    for (const [known, entry] of this.entries) {
      if (known !== uri && (path === undefined || pathOf(known) !== path)) continue;
      entry.open = undefined;
      this.changed(known);
    }
  }

  /** Drops all analyses: another configuration holds. */
  refresh(): void {
    for (const [uri, entry] of this.entries) {
      entry.open = undefined;
      this.changed(uri);
    }
  }

  /**
   * The newest version of an open text. If its turn has not come yet, it is analysed on the spot. Undefined for a text that is
   * too long to be a cable.
   */
  find(uri: string): OpenCable | undefined {
    const open = this.read(uri);
    return open?.notice === undefined ? open : undefined;
  }

  /** Why `find` gives nothing, in words for a person. */
  reasonAgainst(uri: unknown): string {
    const notice = typeof uri === 'string' ? this.read(uri)?.notice : undefined;
    return notice ?? 'This text is not open in the editor, or is no cable.';
  }

  /** Whether a file is open, also under a URI of another spelling. */
  has(uri: string): boolean {
    if (this.entries.has(uri)) return true;
    const path = pathOf(uri);
    return path !== undefined && [...this.entries.keys()].some((open) => pathOf(open) === path);
  }

  /** All open cables. */
  all(): readonly OpenCable[] {
    return [...this.entries.keys()].flatMap((uri) => this.find(uri) ?? []);
  }

  private read(uri: string): OpenCable | undefined {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    return (entry.open ??= this.analyse(entry.document));
  }

  private analyse(document: TextDocument): OpenCable {
    const { uri, version } = document;
    return openCable({ uri, version, text: document.getText() }, this.options.linterFor(uri), this.options.waiversFor);
  }

  private publish(uri: string): void {
    if (!this.released) return;
    try {
      const open = this.read(uri);
      if (open) this.options.publish(open);
    } catch (cause) {
      // One text that fails must not end the server, which holds the others too.
      this.options.failed(cause instanceof Error ? cause.name : typeof cause);
    }
  }
}
