/**
 * The `.cablelint.json` files: as they are being typed where one is open in the editor, else as they are on disk, else as the
 * client gives them. Asking never waits: what the client has yet to give counts as missing, and its arrival is told.
 */
import { dirname, join, relative } from 'node:path';
import {
  type Diagnostic,
  DiagnosticSeverity,
  type DidChangeTextDocumentParams,
  type TextDocumentItem,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CableLintConfig, readConfigFile } from '../core/lint/config/config.js';
import { messageSource } from '../core/lint/define-rule.js';
import { allRules } from '../core/rules/all-rules.js';
import { LineTable } from '../core/syntax/lines.js';
import type { Span } from '../core/syntax/types.js';
import { pathOf, uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { toRange } from './convert.js';

const configName = '.cablelint.json';

/** Pattern of the files that are watched. */
export const configPattern = `**/${configName}`;

export function isConfigFile(uri: string): boolean {
  return uri.endsWith(`/${configName}`);
}

interface ConfigFilesOptions {
  readonly host: Host;
  /** Gives a text that only the client can read. */
  readonly readText: (uri: string) => Promise<string | undefined>;
  /** Told of every configuration file that was read, with what is wrong in it. */
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
  /** A text has come for which somebody had asked. */
  readonly arrived: () => void;
}

/** A folder with its configuration. Folders are paths, or URIs without a final slash where only the client can read. */
export interface ConfigSource {
  readonly folder: string;
  /** The file; undefined where there is none up to the root. */
  readonly file: string | undefined;
  readonly value: CableLintConfig;
}

export class ConfigFiles {
  private readonly options: ConfigFilesOptions;
  private folders: readonly string[] = [];
  private readonly sources = new Map<string, ConfigSource>();
  /** Open in the editor, by path or URI. */
  private readonly open = new Map<string, TextDocument>();
  /** What the client gave; undefined where there is nothing, or not yet. */
  private readonly given = new Map<string, string | undefined>();

  constructor(options: ConfigFilesOptions) {
    this.options = options;
  }

  setFolders(uris: readonly string[]): void {
    this.folders = uris;
    this.forget();
  }

  /** The nearest configuration upwards. A text that has no place takes that of the workspace, if it is one folder. */
  nearestTo(uri: string): ConfigSource | undefined {
    const path = pathOf(uri);
    if (path !== undefined) return this.nearest(dirname(path));
    const root = this.folders.find((folder) => uri.startsWith(`${folder}/`));
    if (root !== undefined) return this.nearestGiven(uri, root);
    const [only, ...others] = this.folders;
    if (only === undefined || others.length > 0) return undefined;
    const folder = pathOf(only);
    return folder === undefined ? this.readGiven(only) : this.nearest(folder);
  }

  /** Path of a text below the folder of its configuration, for overrides. */
  pathIn({ folder }: ConfigSource, uri: string): string | undefined {
    const path = pathOf(uri);
    if (path !== undefined) return relative(folder, path).replaceAll('\\', '/');
    return uri.startsWith(`${folder}/`) ? decoded(uri.slice(folder.length + 1)) : undefined;
  }

  opened({ uri, languageId, version, text }: TextDocumentItem): void {
    this.open.set(placeOf(uri), TextDocument.create(uri, languageId, version, text));
    this.changed(uri);
  }

  edited({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.open.get(placeOf(uri));
    if (document) TextDocument.update(document, contentChanges, version);
    this.changed(uri);
  }

  closed(uri: string): void {
    this.open.delete(placeOf(uri));
    this.changed(uri);
  }

  /** A file was written, typed in or deleted. */
  changed(uri: string): void {
    this.forget();
    const place = placeOf(uri);
    if (place === uri) {
      this.given.delete(uri);
      if (!this.readGiven(uri.slice(0, uri.lastIndexOf('/')))) this.options.publish(uri, []);
    } else if (!this.readFile(dirname(place))) this.options.publish(uri, []);
  }

  /** Everything is read again when it is next asked for. */
  forget(): void {
    this.sources.clear();
  }

  // ── Files ──

  private nearest(folder: string): ConfigSource {
    const known = this.sources.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const source =
      this.readFile(folder) ?? (parent === folder ? { folder, file: undefined, value: {} } : this.nearest(parent));
    this.sources.set(folder, source);
    return source;
  }

  private readFile(folder: string): ConfigSource | undefined {
    const file = join(folder, configName);
    const open = this.open.get(file);
    if (open) return this.parse({ folder, file, uri: open.uri, text: open.getText() });
    const uri = uriOf(file);
    try {
      return this.parse({ folder, file, uri, text: this.options.host.readText(file).text });
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      const message = `The file cannot be read${code === '' ? '' : ` (${code})`}. The defaults hold in its place.`;
      this.options.publish(uri, [toDiagnostic({ start: 0, end: 0, message }, new LineTable(''))]);
      return { folder, file, value: {} };
    }
  }

  // ── What the client reads ──

  private nearestGiven(uri: string, root: string): ConfigSource | undefined {
    for (let folder = uri; folder.length > root.length;) {
      folder = folder.slice(0, folder.lastIndexOf('/'));
      const source = this.readGiven(folder);
      if (source) return source;
    }
    return undefined;
  }

  private readGiven(folder: string): ConfigSource | undefined {
    const known = this.sources.get(folder);
    if (known) return known;
    const uri = `${folder}/${configName}`;
    const text = this.open.get(uri)?.getText() ?? this.textGiven(uri);
    if (text === undefined) return undefined;
    const source = this.parse({ folder, file: uri, uri, text });
    this.sources.set(folder, source);
    return source;
  }

  private textGiven(uri: string): string | undefined {
    if (!this.given.has(uri)) {
      this.given.set(uri, undefined);
      void this.options.readText(uri).then((text) => {
        if (text === undefined) return;
        this.given.set(uri, text);
        this.forget();
        this.options.arrived();
      });
    }
    return this.given.get(uri);
  }

  private parse({
    folder,
    file,
    uri,
    text,
  }: Omit<ConfigSource, 'value'> & { uri: string; text: string }): ConfigSource {
    const { value, complaints } = readConfigFile(text, configName, allRules);
    const lines = new LineTable(text);
    this.options.publish(
      uri,
      complaints.map((one) => toDiagnostic(one, lines)),
    );
    return { folder, file, value };
  }
}

/** The path of a file, else the URI: the same file may have URIs of different spelling. */
function placeOf(uri: string): string {
  return pathOf(uri) ?? uri;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function toDiagnostic({ message, ...span }: Span & { message: string }, lines: LineTable): Diagnostic {
  return { range: toRange(lines, span), severity: DiagnosticSeverity.Error, source: messageSource, message };
}
