/** Findings in cables that are not open: all of the workspace when a person asks, and later what changes of it. */
import { type Diagnostic, FileChangeType } from 'vscode-languageserver';
import type { Linter } from '../core/lint/analyze.js';
import { pathOf, uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { cableFiles } from './cable-files.js';
import type { Schedule } from './coalesce.js';
import { type OpenCable, openCable, type WaiversFor } from './open-cable.js';

interface WorkspaceFindingsOptions {
  readonly host: Host;
  readonly schedule: Schedule;
  readonly readText: (uri: string) => Promise<string | undefined>;
  readonly linterFor: (uri: string) => Linter;
  readonly waiversFor: WaiversFor;
  readonly isOpen: (uri: string) => boolean;
  readonly diagnosticsOf: (open: OpenCable) => Diagnostic[];
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
  readonly failed: (name: string) => void;
}

/** What is asked for: folders whose files are listed here, or files that the client has listed. */
export interface WorkspaceScope {
  readonly folders: readonly string[];
  readonly files: readonly string[] | undefined;
}

/** How one run goes on, and whether it should. */
export interface RunProgress {
  readonly isCancelled: () => boolean;
  readonly report: (done: number) => void;
}

/** What one run found. */
export interface WorkspaceResult {
  readonly files: number;
  readonly findings: number;
}

export class WorkspaceFindings {
  private readonly options: WorkspaceFindingsOptions;
  /** URIs of all files that were linted, by path or URI: the same file may be open under another spelling. */
  private readonly linted = new Map<string, string>();
  /** Counts the refreshes; one that begins ends those before it. */
  private refreshes = 0;

  constructor(options: WorkspaceFindingsOptions) {
    this.options = options;
  }

  /** Lints file after file and publishes what it finds, with a pause behind each one, so that typing goes on. */
  async lint(scope: WorkspaceScope, { isCancelled, report }: RunProgress): Promise<WorkspaceResult> {
    let files = 0;
    let findings = 0;
    for (const uri of this.urisOf(scope)) {
      await this.pause();
      if (isCancelled()) break;
      if (uri === undefined) continue;
      const found = await this.lintOne(uri);
      if (found === undefined) continue;
      files++;
      findings += found;
      report(files);
    }
    return { files, findings };
  }

  /** A file was opened: from now on its text in the editor counts. */
  opened(uri: string): void {
    const shown = this.linted.get(placeOf(uri));
    if (shown !== undefined && shown !== uri) this.options.publish(shown, []);
  }

  /** A file was closed: what holds of it on disk is shown again, if its folder was linted before. */
  closed(uri: string): void {
    this.options.publish(uri, []);
    if (this.linted.has(placeOf(uri))) this.again(uri);
  }

  /** Something happened to a file on disk. */
  changed(uri: string, type: FileChangeType): void {
    const shown = this.linted.get(placeOf(uri));
    if (shown === undefined || this.options.isOpen(uri)) return;
    if (type !== FileChangeType.Deleted) {
      this.again(shown);
      return;
    }
    this.linted.delete(placeOf(uri));
    this.options.publish(shown, []);
  }

  /** Another configuration holds. */
  refresh(): void {
    if (this.linted.size > 0) void this.refreshAll(++this.refreshes);
  }

  private async refreshAll(turn: number): Promise<void> {
    for (const uri of [...this.linted.values()]) {
      await this.pause();
      if (turn !== this.refreshes) return;
      if (this.linted.has(placeOf(uri)) && !this.options.isOpen(uri)) await this.lintOne(uri);
    }
  }

  private again(uri: string): void {
    void this.lintOne(uri);
  }

  private *urisOf({ folders, files }: WorkspaceScope): Generator<string | undefined, void> {
    if (files) {
      yield* files;
      return;
    }
    const paths = folders.flatMap((uri) => pathOf(uri) ?? []);
    for (const path of cableFiles(this.options.host, paths)) yield path === undefined ? undefined : uriOf(path);
  }

  /** The number of findings; undefined for a file that cannot be read. That of an open one is shown as it is in the editor. */
  private async lintOne(uri: string): Promise<number | undefined> {
    const { isOpen, readText, linterFor, waiversFor, diagnosticsOf, publish, failed } = this.options;
    const place = placeOf(uri);
    const text = await readText(uri);
    if (text === undefined) {
      if (this.linted.delete(place)) publish(uri, []);
      return undefined;
    }
    try {
      const diagnostics = diagnosticsOf(openCable({ uri, version: 0, text }, linterFor(uri), waiversFor));
      this.linted.set(place, uri);
      // It may have been opened while it was read.
      if (!isOpen(uri)) publish(uri, diagnostics);
      return diagnostics.length;
    } catch (cause) {
      failed(cause instanceof Error ? cause.name : typeof cause);
      return undefined;
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => this.options.schedule(resolve));
  }
}

function placeOf(uri: string): string {
  return pathOf(uri) ?? uri;
}
