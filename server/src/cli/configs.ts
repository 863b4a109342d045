/** Which configuration holds for which file: the nearest `.cablelint.json` upwards, read once a folder. */
import { dirname, join, relative, resolve } from 'node:path';
import {
  type CableLintConfig,
  createResolver,
  readConfigFile,
  type ResolvedConfig,
  type Resolver,
} from '../core/lint/config/config.js';
import type { Rule } from '../core/lint/define-rule.js';
import { LineTable } from '../core/syntax/lines.js';
import type { Host } from '../host/host.js';
import type { RuleLevel } from './invocation.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** Name of configuration files. */
export const configName = '.cablelint.json';

export interface ConfigOptions {
  /** `--config`: holds for all files, and none is looked for. */
  readonly file: string | undefined;
  /** `--rule`: the last word. */
  readonly levels: readonly RuleLevel[];
}

/** What holds for a file, and the configuration file it came from, as a path to show. */
export interface FoundConfig {
  readonly config: ResolvedConfig;
  readonly from: string | undefined;
}

interface Source {
  readonly from: string | undefined;
  readonly folder: string;
  readonly resolver: Resolver;
}

/** Configurations of one run. What is wrong in a file is said once; the rest of it holds. */
export class Configs {
  private readonly host: Host;
  private readonly troubles: Troubles;
  private readonly rules: readonly Rule[];
  private readonly flags: CableLintConfig;
  private readonly given: Source | undefined;
  private readonly byFolder = new Map<string, Source>();

  constructor(host: Host, troubles: Troubles, rules: readonly Rule[], options: ConfigOptions) {
    this.host = host;
    this.troubles = troubles;
    this.rules = rules;
    this.flags = { rules: Object.fromEntries(options.levels.map(({ id, level }) => [id, level])) };
    if (options.file !== undefined)
      this.given = this.read(resolve(host.cwd, options.file), options.file) ?? this.missing(options.file);
  }

  /** The configuration of the file at `absolute`. */
  find(absolute: string): FoundConfig {
    const source = this.given ?? this.nearest(dirname(absolute));
    const path = relative(source.folder, absolute).replaceAll('\\', '/');
    return { config: source.resolver(path), from: source.from };
  }

  private nearest(folder: string): Source {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const file = join(folder, configName);
    const parent = dirname(folder);
    const source =
      this.read(file, this.shown(file)) ??
      (parent === folder ? this.source(undefined, folder, {}) : this.nearest(parent));
    this.byFolder.set(folder, source);
    return source;
  }

  /** The configuration at `absolute`, or undefined where there is none. */
  private read(absolute: string, shown: string): Source | undefined {
    let text: string;
    try {
      ({ text } = this.host.readText(absolute));
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && (cause.code === 'ENOENT' || cause.code === 'ENOTDIR'))
        return undefined;
      this.troubles.add(`${shown}: ${systemTrouble(cause)} The defaults hold in its place.`);
      return this.source(shown, dirname(absolute), {});
    }
    const { value, complaints } = readConfigFile(text, shown, this.rules);
    const lines = complaints.length > 0 ? new LineTable(text) : undefined;
    for (const complaint of complaints) {
      const point = lines?.pointAt(complaint.start);
      this.troubles.add(`${shown}:${String(point?.line)}:${String(point?.column)}: ${complaint.message}`);
    }
    return this.source(shown, dirname(absolute), value);
  }

  private missing(file: string): Source {
    this.troubles.add(
      `${file}: No such configuration file; check the path after --config. The defaults hold in its place.`,
    );
    return this.source(undefined, this.host.cwd, {});
  }

  private source(from: string | undefined, folder: string, value: CableLintConfig): Source {
    return { from, folder, resolver: createResolver(this.rules, [value, this.flags]) };
  }

  private shown(absolute: string): string {
    const path = relative(this.host.cwd, absolute).replaceAll('\\', '/');
    return path.startsWith('../..') ? absolute : path;
  }
}
