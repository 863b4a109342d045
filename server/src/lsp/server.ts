/** The language server: what it can do, what it holds, and when it looks again. */
import {
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type InitializeParams,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { analyze, createLinter } from '../core/lint/analyze.js';
import { resolveConfig } from '../core/lint/config/config.js';
import { allRules } from '../core/rules/all-rules.js';
import type { Host } from '../host/host.js';
import { capabilities } from './capabilities.js';
import type { Schedule } from './coalesce.js';
import { CableTexts } from './cable-texts.js';
import { configPattern, ConfigFiles, isConfigFile } from './config-files.js';
import { toDiagnostics } from './convert.js';
import { Documents } from './documents.js';
import { answerEditing } from './editing.js';
import type { OpenCable } from './open-cable.js';
import { answerReading } from './reading.js';
import { answerRequests } from './requests.js';
import { answerReviews, isReviewUri, Reviews } from './reviews.js';
import { Settings } from './settings.js';
import { tell } from './tell.js';
import { warmUpText } from './warm-up-text.js';
import { WorkspaceCables } from './workspace-cables.js';
import { WorkspaceFindings } from './workspace-findings.js';

interface ServerOptions {
  readonly connection: Connection;
  readonly host: Host;
  readonly schedule: Schedule;
  /** Runs something after some milliseconds, unless the process ends before. */
  readonly delay: (run: () => void, milliseconds: number) => void;
  readonly version: string;
  /** URI of the packed pages of the rules. */
  readonly rulesUri: string;
}

const section = 'cableLint';

/** Milliseconds after which an editor that has opened nothing will not do so at once. */
const warmUpDelay = 300;

/** Answers on `connection` until the client ends it. */
export function startServer(options: ServerOptions): void {
  const { connection, host, schedule, delay, version, rulesUri } = options;
  const texts = new CableTexts(connection, host);
  const readText = (uri: string) => texts.read(uri);
  const publish = (uri: string, diagnostics: Diagnostic[]) => void connection.sendDiagnostics({ uri, diagnostics });
  const failed = (name: string) => {
    connection.console.error(`A text could not be analysed: ${name}.`);
  };
  const configs = new ConfigFiles({ host, readText, publish, arrived: () => relint() });
  const cables = new WorkspaceCables(host, schedule, () => relint());
  const settings = new Settings(configs, () => cables.names());
  const linterFor = (uri: string) => settings.linterFor(uri);
  const reviews = new Reviews(host);
  const { waiversFor } = reviews;
  const diagnosticsOf = (open: OpenCable) => toDiagnostics(open, rulesUri);
  const documents = new Documents({
    linterFor,
    waiversFor,
    publish: (open) =>
      void connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics: diagnosticsOf(open) }),
    failed,
    schedule,
  });
  const isOpen = (uri: string) => documents.has(uri);
  const findings = new WorkspaceFindings({
    ...{ host, schedule, readText, linterFor, waiversFor, isOpen, diagnosticsOf, publish, failed },
  });
  /** Another configuration holds. */
  const relint = (): void => {
    settings.forget();
    documents.refresh();
    findings.refresh();
  };
  /** Other waivers hold in a cable. */
  const reviewed = (uri: string | undefined): void => {
    if (uri === undefined) return;
    documents.again(uri);
    findings.changed(uri, FileChangeType.Changed);
  };
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  /** What the client can do with what the server offers. */
  const offers = { reviews: false };
  const setFolders = (uris: readonly string[]): void => {
    folders = uris;
    cables.setFolders(uris);
    configs.setFolders(uris);
  };
  /** Settings that the client sent by itself. */
  let pushed: unknown;

  connection.onInitialize((params) => {
    client = params.capabilities;
    setFolders(foldersOf(params));
    offers.reviews = (params.initializationOptions as { reviews?: unknown } | undefined)?.reviews === true;
    return { capabilities, serverInfo: { name: 'cable-lint', version } };
  });

  const fetchSettings = async (): Promise<void> => {
    const values = new Map([['', pushed]]);
    if (client.workspace?.configuration === true) {
      const scopes = ['', ...folders];
      const found: unknown[] = await connection.workspace.getConfiguration(
        scopes.map((scope) => (scope === '' ? { section } : { section, scopeUri: scope })),
      );
      scopes.forEach((scope, index) => values.set(scope, found[index]));
    }
    for (const complaint of settings.setEditor(values)) tell(connection, `Cable Lint settings: ${complaint}`);
  };
  const refresh = (): void => {
    fetchSettings()
      .catch(() => connection.console.warn('The editor gave no settings; those of the configuration files hold.'))
      .finally(() => {
        documents.release();
        findings.refresh();
      });
  };

  connection.onInitialized(() => {
    refresh();
    registerFor(client, connection, cables).catch(() => {
      connection.console.warn('The editor does not tell of changed files or settings.');
    });
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        setFolders([...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => trimmed(uri))]);
        refresh();
      });
    // An editor that starts the server for a cable opens it at once, and that one is the best to warm up with.
    delay(() => {
      if (documents.isEmpty) warmUp();
    }, warmUpDelay);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    pushed = (sent as Partial<Record<string, unknown>> | null)?.[section];
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes)
      if (isConfigFile(uri)) configs.changed(uri);
      else if (isReviewUri(uri)) reviewed(reviews.changed(uri));
      else {
        if (type !== FileChangeType.Changed || !isOpen(uri)) cables.changed(uri);
        findings.changed(uri, type);
      }
    if (changes.some(({ uri }) => isConfigFile(uri))) relint();
  });

  connection.onDidOpenTextDocument(({ textDocument }) => {
    if (isConfigFile(textDocument.uri)) {
      configs.opened(textDocument);
      relint();
    } else {
      documents.opened(textDocument);
      findings.opened(textDocument.uri);
    }
  });
  connection.onDidChangeTextDocument((params) => {
    if (isConfigFile(params.textDocument.uri)) {
      configs.edited(params);
      relint();
    } else documents.edited(params);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    if (isConfigFile(uri)) {
      configs.closed(uri);
      relint();
    } else {
      documents.closed(uri);
      reviews.closed(uri);
      findings.closed(uri);
    }
  });

  answerReading(connection, documents, cables);
  answerEditing(connection, documents, { rulesUri, offers });
  answerReviews(connection, documents, reviews);
  answerRequests(connection, { host, documents, settings, findings, folders: () => folders });
  connection.listen();
}

function foldersOf({ workspaceFolders, ...params }: InitializeParams): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Plain clients still send nothing else.
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return uris.map(trimmed);
}

function trimmed(uri: string): string {
  return uri.replace(/\/$/, '');
}

/**
 * Asks to be told of changed files and settings, which only an editor at run time can be asked, and of configuration files that
 * are being typed: with those alone, so that nothing else of ours is offered in them.
 */
async function registerFor(
  { workspace, textDocument }: InitializeParams['capabilities'],
  { client }: Connection,
  cables: WorkspaceCables,
): Promise<void> {
  if (textDocument?.synchronization?.dynamicRegistration === true) {
    const documentSelector = [{ pattern: configPattern }];
    await client.register(DidChangeTextDocumentNotification.type, {
      documentSelector,
      syncKind: TextDocumentSyncKind.Incremental,
    });
    await client.register(DidCloseTextDocumentNotification.type, { documentSelector });
    await client.register(DidOpenTextDocumentNotification.type, { documentSelector });
  }
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
    await client.register(DidChangeConfigurationNotification.type, { section });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = [configPattern, '**/*.{cable,tel,txt}', '**/*.review.json'].map((globPattern) => ({ globPattern }));
  await client.register(DidChangeWatchedFilesNotification.type, { watchers });
  cables.watch();
}

/** The first analysis pays for compiling; a small cable of our own pays it before anybody waits. */
function warmUp(): void {
  analyze(createLinter(allRules, resolveConfig(allRules, [])), warmUpText);
}
