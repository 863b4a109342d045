/** The language server: what it can do, what it holds, and when it looks again. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { analyze, createLinter } from '../core/lint/analyze.js';
import { resolveConfig } from '../core/lint/config.js';
import { allRules } from '../core/rules/all-rules.js';
import type { Host } from '../host/host.js';
import { rulePage } from '../host/rule-pages.js';
import { capabilities } from './capabilities.js';
import type { Schedule } from './coalesce.js';
import { toDiagnostic } from './convert.js';
import { Documents } from './documents.js';
import { answerEditing } from './editing.js';
import { answerReading } from './reading.js';
import { configName, Settings } from './settings.js';
import { tell } from './tell.js';
import { WorkspaceCables } from './workspace-cables.js';

interface ServerOptions {
  readonly connection: Connection;
  readonly host: Host;
  readonly schedule: Schedule;
  readonly version: string;
  /** URI of the packed pages of the rules. */
  readonly rulesUri: string;
}

const section = 'cableLint';

/** Answers on `connection` until the client ends it. */
export function startServer(options: ServerOptions): void {
  const { connection, host, schedule, version, rulesUri } = options;
  const settings = new Settings({
    host,
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }),
  });
  const cables = new WorkspaceCables(host, schedule);
  const documents = new Documents({
    linterFor: (uri) => settings.linterFor(uri),
    publish: (open) => {
      const findings = open.analysis.findings.filter(({ waived }) => !waived);
      const diagnostics = findings.map((finding) => toDiagnostic(open, finding, rulesUri));
      void connection.sendDiagnostics({ uri: open.uri, version: open.version, diagnostics });
    },
    failed: (name) => connection.console.error(`A text could not be analysed: ${name}.`),
    schedule,
  });
  let client: InitializeParams['capabilities'] = {};
  let folders: readonly string[] = [];
  /** Settings that the client sent by itself. */
  let pushed: unknown;

  connection.onInitialize((params) => {
    client = params.capabilities;
    folders = foldersOf(params);
    cables.setFolders(folders);
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
      .finally(() => documents.release());
  };

  connection.onInitialized(() => {
    refresh();
    registerFor(client, connection, cables).catch(() => {
      connection.console.warn('The editor does not tell of changed files or settings.');
    });
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => uri)];
        cables.setFolders(folders);
        refresh();
      });
    schedule(warmUp);
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    pushed = (sent as Partial<Record<string, unknown>> | null)?.[section];
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes)
      if (uri.endsWith(`/${configName}`)) settings.changed(uri);
      else if (type !== FileChangeType.Changed || documents.find(uri) === undefined) cables.changed(uri);
    if (changes.some(({ uri }) => uri.endsWith(`/${configName}`))) documents.refresh();
  });

  connection.onDidOpenTextDocument(({ textDocument }) => documents.opened(textDocument));
  connection.onDidChangeTextDocument((params) => documents.edited(params));
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.closed(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  answerReading(connection, documents, cables);
  answerEditing(connection, documents, rulesUri);
  connection.onRequest('cableLint/rulePage', ({ ruleId }: { ruleId?: unknown }) => {
    const page = typeof ruleId === 'string' ? rulePage(ruleId, host) : undefined;
    if (page === undefined) throw new ResponseError(LSPErrorCodes.RequestFailed, 'There is no such rule.');
    return { markdown: page };
  });
  connection.listen();
}

function foldersOf({ workspaceFolders, ...params }: InitializeParams): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Plain clients still send nothing else.
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  return uris.map((uri) => uri.replace(/\/$/, ''));
}

/** Asks to be told of changed files and settings, which only an editor at run time can be asked. */
async function registerFor(
  { workspace }: InitializeParams['capabilities'],
  { client }: Connection,
  cables: WorkspaceCables,
): Promise<void> {
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
    await client.register(DidChangeConfigurationNotification.type, { section });
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = [`**/${configName}`, '**/*.{cable,tel,txt}'].map((globPattern) => ({ globPattern }));
  await client.register(DidChangeWatchedFilesNotification.type, { watchers });
  cables.watch();
}

/** The first analysis pays for compiling; a small cable of our own pays it before anybody waits. */
function warmUp(): void {
  const linter = createLinter(allRules, resolveConfig(allRules, []));
  analyze(
    linter,
    'UNCLAS STATE 000001\n\nTAGS: KTIP\nSUBJECT: WARM-UP\n\nREF: A. 08 STATE 000002\n\n1. (U) See para 2 and ref A.\n\n2. (U) End.\n',
  );
}
