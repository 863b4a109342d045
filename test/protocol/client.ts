/** A plain client: starts the bundled server as a process and speaks to it over its standard streams. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const bundle = path.resolve('server/dist/node.cjs');

const abilities = {
  workspace: { applyEdit: true, configuration: true, workspaceFolders: true },
  window: { showDocument: { support: true } },
};

export class Client {
  readonly connection: MessageConnection;
  /** What the editor would show, in the order in which it came. */
  readonly messages: string[] = [];
  readonly shown: string[] = [];
  /** What was published last for each text. */
  readonly latest = new Map<string, PublishDiagnosticsParams>();
  /** All that the server wrote into its log. */
  log = '';
  /** Settings that the client gives when it is asked. */
  settings: unknown = undefined;
  private readonly process: ChildProcessWithoutNullStreams;
  private readonly documents = new Map<string, TextDocument>();
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor() {
    this.process = spawn(process.execPath, [bundle, '--stdio']);
    this.process.stderr.on('data', (data: Buffer) => (this.log += data.toString()));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.latest.set(params.uri, params);
      for (const wake of this.waiting.splice(0)) wake();
    });
    this.connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log += message;
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.connection.onRequest('window/showDocument', ({ uri }: { uri: string }) => {
      this.shown.push(uri);
      return { success: true };
    });
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: WorkspaceEdit }) => ({
      applied: this.apply(edit),
    }));
    this.connection.listen();
  }

  /** Folders are paths, or URIs of what only an editor can read. */
  async initialize(folder?: string, initializationOptions?: unknown): Promise<InitializeResult> {
    const uri = folder === undefined || /^[a-z]{2,}:/.test(folder) ? folder : pathToFileURL(folder).href;
    const result = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri ?? null,
      workspaceFolders: uri === undefined ? null : [{ uri, name: 'drafts' }],
      capabilities: abilities,
      initializationOptions,
    });
    this.notify('initialized', {});
    return result;
  }

  request<Result>(method: string, params: unknown): Promise<Result> {
    return this.connection.sendRequest<Result>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): TextDocument {
    const document = TextDocument.create(uri, 'cable', 1, text);
    this.documents.set(uri, document);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'cable', version: 1, text } });
    return document;
  }

  edit(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): number {
    const document = this.document(uri);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  /** Does an edit of the server as an editor does: not for another version than its own. */
  apply({ documentChanges = [] }: WorkspaceEdit): boolean {
    for (const change of documentChanges) {
      if (!('edits' in change)) return false;
      const { uri, version } = change.textDocument;
      if (version !== this.document(uri).version) return false;
      // From the last to the first, so that each range still means what it meant.
      const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
      this.edit(uri, ...edits.toReversed().map(({ range, newText }) => ({ range, text: newText })));
    }
    return true;
  }

  textOf(uri: string): string {
    return this.document(uri).getText();
  }

  /** The words of a place. */
  wordsAt(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  /** Params of a request about the place `behind` units after `words` begin. */
  at(uri: string, words: string, behind = 0): { textDocument: { uri: string }; position: Range['start'] } {
    const offset = this.textOf(uri).indexOf(words);
    if (offset === -1) throw new Error(`No ${words} in the text.`);
    return { textDocument: { uri }, position: this.document(uri).positionAt(offset + behind) };
  }

  /** Diagnostics of a version, or, for files that are not open, those that fit. */
  async diagnostics(uri: string, fits: (params: PublishDiagnosticsParams) => boolean): Promise<Diagnostic[]> {
    for (;;) {
      const found = this.published.findIndex((params) => params.uri === uri && fits(params));
      const params = this.published[found];
      if (params) {
        // What came before for this text is of no use any more.
        const rest = this.published.filter((other, index) => other.uri !== uri || index > found);
        this.published.splice(0, this.published.length, ...rest);
        return params.diagnostics;
      }
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  version(uri: string, wanted: number): Promise<Diagnostic[]> {
    return this.diagnostics(uri, ({ version }) => version === wanted);
  }

  /** Ends the server as an editor does. Gives its exit code. */
  async end(): Promise<number | null> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    return this.exit();
  }

  async exit(): Promise<number | null> {
    if (this.process.exitCode === null) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  kill(): void {
    this.connection.dispose();
    this.process.kill();
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }
}
