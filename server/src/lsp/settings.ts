/** Which configuration holds for which text: the nearest `.cablelint.json` upwards, then the settings of the editor. */
import { createLinter, type Linter, withKnownCables } from '../core/lint/analyze.js';
import {
  type CableLintConfig,
  type ConfigFile,
  createResolver,
  readConfigFile,
  type ResolvedConfig,
  type Resolver,
} from '../core/lint/config/config.js';
import { explainedConfigText } from '../core/lint/config/config-text.js';
import type { KnownCables } from '../core/lint/known-cables.js';
import { allRules } from '../core/rules/all-rules.js';
import type { ConfigFiles, ConfigSource } from './config-files.js';

/** What of an editor's settings is configuration of the linter; other settings are its client's own. */
const editorKeys = ['extends', 'rules', 'profile', 'maxLineLength', 'paragraphMark', 'tags', 'posts', 'acronyms'];

export class Settings {
  private readonly files: ConfigFiles;
  private readonly known: KnownCables;
  /** Settings of the editor by the URI of a workspace folder; those of no folder under the empty name. */
  private editor = new Map<string, CableLintConfig>();
  private readonly resolvers = new Map<string, Resolver>();
  private readonly linters = new Map<ResolvedConfig, Linter>();

  constructor(files: ConfigFiles, known: KnownCables) {
    this.files = files;
    this.known = known;
  }

  linterFor(uri: string): Linter {
    const source = this.files.nearestTo(uri);
    const scope = this.scopeOf(uri);
    const key = `${scope}\n${source?.folder ?? ''}`;
    const resolver = this.resolvers.get(key) ?? createResolver(allRules, this.layers(source, scope));
    this.resolvers.set(key, resolver);
    const config = resolver(source && this.files.pathIn(source, uri));
    const linter = this.linters.get(config) ?? withKnownCables(createLinter(allRules, config), this.known);
    this.linters.set(config, linter);
    return linter;
  }

  /** What holds for a text, and where each value comes from. */
  explain(uri: string): string {
    const source = this.files.nearestTo(uri);
    const [file, editor] = this.layers(source, this.scopeOf(uri));
    const path = source && this.files.pathIn(source, uri);
    const layers = [
      { name: 'from the file above', value: file ?? {}, path },
      { name: 'from the settings of the editor', value: editor ?? {} },
    ];
    const head = { from: source?.file ?? null };
    return explainedConfigText(this.linterFor(uri).config, head, { layers, rules: allRules });
  }

  /** Takes the editor's settings by workspace folder. Gives what is wrong in them. */
  setEditor(values: ReadonlyMap<string, unknown>): readonly string[] {
    this.forget();
    const read = [...values].map(([scope, value]) => [scope, readEditorSettings(value)] as const);
    this.editor = new Map(read.map(([scope, { value }]) => [scope, value]));
    return [...new Set(read.flatMap(([, { complaints }]) => complaints.map(({ message }) => message)))];
  }

  /** Some configuration has changed. */
  forget(): void {
    this.files.forget();
    this.resolvers.clear();
    this.linters.clear();
  }

  private layers(source: ConfigSource | undefined, scope: string): readonly CableLintConfig[] {
    return [source?.value ?? {}, this.editor.get(scope) ?? {}];
  }

  private scopeOf(uri: string): string {
    const holders = [...this.editor.keys()].filter((folder) => folder !== '' && uri.startsWith(`${folder}/`));
    return holders.sort((one, other) => other.length - one.length)[0] ?? '';
  }
}

/** A setting that nobody has set is `null` in some editors; then the configuration file holds. */
function readEditorSettings(value: unknown): ConfigFile {
  const given = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, unknown>) : [];
  const known = given.filter(([key, one]) => editorKeys.includes(key) && one !== null);
  return readConfigFile(JSON.stringify(Object.fromEntries(known)), 'settings', allRules);
}
