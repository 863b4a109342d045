/**
 * The texts that are open, each with the analysis of its newest version. From a change to its diagnostics nothing awaits:
 * results come in the order of the versions, and there is nothing to cancel.
 */
import type { DidChangeTextDocumentParams, TextDocumentItem } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyze, type Linter } from '../core/lint/analyze.js';
import type { CableIndex } from '../core/lint/cable-index.js';
import type { LineTable } from '../core/syntax/lines.js';
import { coalesce, type Schedule } from './coalesce.js';

/** One version of a text, and what is known of it. */
export interface OpenCable {
  readonly uri: string;
  readonly version: number;
  readonly linter: Linter;
  readonly analysis: Analysis;
  readonly cable: CableIndex;
  readonly lines: LineTable;
}

interface DocumentsOptions {
  readonly linterFor: (uri: string) => Linter;
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

  /** Drops all analyses: another configuration holds. */
  refresh(): void {
    for (const [uri, entry] of this.entries) {
      entry.open = undefined;
      this.changed(uri);
    }
  }

  /** The newest version of an open text. If its turn has not come yet, it is analysed on the spot. */
  find(uri: string): OpenCable | undefined {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    return (entry.open ??= this.analyse(entry.document));
  }

  /** All open texts. */
  all(): readonly OpenCable[] {
    return [...this.entries.keys()].flatMap((uri) => this.find(uri) ?? []);
  }

  private analyse(document: TextDocument): OpenCable {
    const { uri, version } = document;
    const linter = this.options.linterFor(uri);
    const analysis = analyze(linter, document.getText());
    return { uri, version, linter, analysis, cable: analysis.cable, lines: analysis.cable.lines };
  }

  private publish(uri: string): void {
    if (!this.released) return;
    try {
      const open = this.find(uri);
      if (open) this.options.publish(open);
    } catch (cause) {
      // One text that fails must not end the server, which holds the others too.
      this.options.failed(cause instanceof Error ? cause.name : typeof cause);
    }
  }
}
