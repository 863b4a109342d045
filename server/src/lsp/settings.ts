/** Which configuration holds for which text: the nearest `.cablelint.json` upwards, then the settings of the editor. */
import { dirname, join, relative } from 'node:path';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { createLinter, type Linter } from '../core/lint/analyze.js';
import {
  type CableLintConfig,
  type ConfigFile,
  createResolver,
  readConfigFile,
  type ResolvedConfig,
  type Resolver,
} from '../core/lint/config.js';
import { messageSource } from '../core/lint/define-rule.js';
import { allRules } from '../core/rules/all-rules.js';
import { LineTable } from '../core/syntax/lines.js';
import { pathOf, uriOf } from '../host/file-uris.js';
import type { Host } from '../host/host.js';
import { toRange } from './convert.js';

export const configName = '.cablelint.json';

/** What of an editor's settings is configuration of the linter; other settings are its client's own. */
const editorKeys = ['extends', 'rules', 'profile', 'maxLineLength', 'paragraphMark', 'tags', 'posts', 'acronyms'];

interface SettingsOptions {
  readonly host: Host;
  /** Told of every configuration file that was read, with what is wrong in it. */
  readonly publish: (uri: string, diagnostics: Diagnostic[]) => void;
}

interface Source {
  readonly folder: string;
  readonly value: CableLintConfig;
}

export class Settings {
  private readonly options: SettingsOptions;
  /** Settings of the editor by the URI of a workspace folder; those of no folder under the empty name. */
  private editor = new Map<string, CableLintConfig>();
  private readonly sources = new Map<string, Source>();
  private readonly resolvers = new Map<string, Resolver>();
  private readonly linters = new Map<ResolvedConfig, Linter>();

  constructor(options: SettingsOptions) {
    this.options = options;
  }

  linterFor(uri: string): Linter {
    const path = pathOf(uri);
    const source = path === undefined ? undefined : this.nearest(dirname(path));
    const scope = this.scopeOf(uri);
    const key = `${scope}\n${source?.folder ?? ''}`;
    const resolver =
      this.resolvers.get(key) ?? createResolver(allRules, [source?.value ?? {}, this.editor.get(scope) ?? {}]);
    this.resolvers.set(key, resolver);
    const inside = path !== undefined && source ? relative(source.folder, path).replaceAll('\\', '/') : undefined;
    const config = resolver(inside);
    const linter = this.linters.get(config) ?? createLinter(allRules, config);
    this.linters.set(config, linter);
    return linter;
  }

  /** Takes the editor's settings by workspace folder. Gives what is wrong in them. */
  setEditor(values: ReadonlyMap<string, unknown>): readonly string[] {
    this.forget();
    const read = [...values].map(([scope, value]) => [scope, readEditorSettings(value)] as const);
    this.editor = new Map(read.map(([scope, { value }]) => [scope, value]));
    return [...new Set(read.flatMap(([, { complaints }]) => complaints.map(({ message }) => message)))];
  }

  /** A configuration file was written or deleted. */
  changed(uri: string): void {
    this.forget();
    const path = pathOf(uri);
    if (path !== undefined && !this.read(path)) this.options.publish(uriOf(path), []);
  }

  private forget(): void {
    this.sources.clear();
    this.resolvers.clear();
    this.linters.clear();
  }

  private scopeOf(uri: string): string {
    const holders = [...this.editor.keys()].filter((folder) => folder !== '' && uri.startsWith(`${folder}/`));
    return holders.sort((one, other) => other.length - one.length)[0] ?? '';
  }

  private nearest(folder: string): Source {
    const known = this.sources.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const source =
      this.read(join(folder, configName)) ?? (parent === folder ? { folder, value: {} } : this.nearest(parent));
    this.sources.set(folder, source);
    return source;
  }

  private read(path: string): Source | undefined {
    const source = { folder: dirname(path), value: {} };
    let text: string;
    try {
      ({ text } = this.options.host.readText(path));
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      const message = `The file cannot be read${code === '' ? '' : ` (${code})`}. The defaults hold in its place.`;
      this.options.publish(uriOf(path), [complaint({ start: 0, end: 0, message }, new LineTable(''))]);
      return source;
    }
    const { value, complaints } = readConfigFile(text, configName, allRules);
    const lines = new LineTable(text);
    this.options.publish(
      uriOf(path),
      complaints.map((one) => complaint(one, lines)),
    );
    return { ...source, value };
  }
}

function complaint(
  { start, end, message }: { start: number; end: number; message: string },
  lines: LineTable,
): Diagnostic {
  return { range: toRange(lines, { start, end }), severity: DiagnosticSeverity.Error, source: messageSource, message };
}

/** A setting that nobody has set is `null` in some editors; then the configuration file holds. */
function readEditorSettings(value: unknown): ConfigFile {
  const given = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, unknown>) : [];
  const known = given.filter(([key, one]) => editorKeys.includes(key) && one !== null);
  return readConfigFile(JSON.stringify(Object.fromEntries(known)), 'settings', allRules);
}
