/** Configuration: one file read into values and complaints, and layers of values resolved into one level for each rule. */
import type { Profile, Span } from '../../syntax/types.js';
import { configFormat } from './config-format.js';
import { readByFormat } from './config-reader.js';
import type { Rule, RuleSetting } from '../define-rule.js';
import { globMatcher } from './glob.js';
import type { Level } from '../levels.js';
import { type Preset, presetSetting } from './presets.js';
import { type CableSettings, defaultSettings } from '../settings.js';

/** What a configuration may say for all files and again for some. */
export interface SharedConfig {
  readonly extends?: Preset;
  readonly rules?: Readonly<Record<string, Level>>;
  readonly profile?: 'auto' | Profile;
  readonly maxLineLength?: number;
  readonly paragraphMark?: CableSettings['paragraphMark'];
  readonly tags?: readonly string[];
  readonly posts?: readonly string[];
  readonly acronyms?: readonly string[];
}

/** Settings for the files whose path one of the patterns matches. */
export interface ConfigOverride extends SharedConfig {
  readonly files: readonly string[];
}

/** One layer of configuration: a `.cablelint.json`, the settings of an editor, or the options of a command. */
export interface CableLintConfig extends SharedConfig {
  /** For editors; linting does not read it. */
  readonly $schema?: string;
  readonly overrides?: readonly ConfigOverride[];
}

/** Something in a configuration that could not be used; offsets count in the text of that configuration. */
export interface Complaint extends Span {
  /** The file or source that it is about, as the caller named it. */
  readonly from: string;
  readonly message: string;
}

/** One configuration as read. */
export interface ConfigFile {
  readonly from: string;
  readonly value: CableLintConfig;
  readonly complaints: readonly Complaint[];
}

/** What holds for one path once all layers are laid over each other. Frozen. */
export interface ResolvedConfig {
  readonly profile: 'auto' | Profile;
  readonly preset: Preset;
  readonly settings: CableSettings;
  readonly rules: ReadonlyMap<string, RuleSetting | 'off'>;
}

/** Gives the configuration of a path; the same object for all paths that the same overrides match. */
export type Resolver = (path?: string) => ResolvedConfig;

/** Reads the text of a `.cablelint.json`. Never throws: what does not fit is a complaint, and the rest is used. */
export function readConfigFile(text: string, from: string, rules: readonly Rule[]): ConfigFile {
  const { value, faults } = readByFormat(text, configFormat(rules.map(({ meta }) => meta)));
  const complaints = faults.map(({ start, end, message }) => ({ from, message, start, end }));
  // The format lets through what `CableLintConfig` has and nothing else.
  return { from, value, complaints };
}

/** The configuration of one path. For many paths, keep a resolver. */
export function resolveConfig(
  rules: readonly Rule[],
  layers: readonly CableLintConfig[],
  path?: string,
): ResolvedConfig {
  return createResolver(rules, layers)(path);
}

/**
 * Lays `layers` over each other, later ones on top, each followed by those of its overrides that match the path. The preset
 * is the last one named, and levels given by name hold whatever preset is named after them. Paths are relative to the
 * configuration file and divided by `/`; without a path no override applies.
 */
export function createResolver(rules: readonly Rule[], layers: readonly CableLintConfig[]): Resolver {
  const parts = layers.flatMap(partsOf);
  const resolved = new Map<string, ResolvedConfig>();
  return (path) => {
    const applied = parts.map(({ matchers }) => matchers === undefined || matches(matchers, path));
    const key = applied.map(Number).join('');
    const config =
      resolved.get(key) ??
      merge(
        rules,
        parts.filter((_, index) => applied[index]).map((part) => part.config),
      );
    resolved.set(key, config);
    return config;
  };
}

/** A layer without its overrides, or one override; `matchers` are undefined where it holds for every path. */
interface Part {
  readonly config: SharedConfig;
  readonly matchers: readonly ((path: string) => boolean)[] | undefined;
}

function partsOf(layer: CableLintConfig): Part[] {
  const overrides = (layer.overrides ?? []).map((config) => ({ config, matchers: config.files.map(globMatcher) }));
  return [{ config: layer, matchers: undefined }, ...overrides];
}

function matches(matchers: readonly ((path: string) => boolean)[], path: string | undefined): boolean {
  return path !== undefined && matchers.some((matcher) => matcher(path));
}

function merge(rules: readonly Rule[], parts: readonly SharedConfig[]): ResolvedConfig {
  const preset = last(parts, 'extends') ?? 'recommended';
  const settings = new Map<string, RuleSetting | 'off'>();
  for (const { meta } of rules) settings.set(meta.id, presetSetting(meta, preset));
  for (const part of parts)
    for (const [id, level] of Object.entries(part.rules ?? {})) {
      if (settings.has(id))
        settings.set(id, level === 'off' ? level : { severity: level, explicit: true, raise: false });
    }
  return Object.freeze({
    profile: last(parts, 'profile') ?? 'auto',
    preset,
    settings: Object.freeze({
      maxLineLength: last(parts, 'maxLineLength') ?? defaultSettings.maxLineLength,
      paragraphMark: last(parts, 'paragraphMark') ?? defaultSettings.paragraphMark,
      tags: inCapitals(last(parts, 'tags') ?? defaultSettings.tags),
      posts: inCapitals(last(parts, 'posts') ?? defaultSettings.posts),
      acronyms: last(parts, 'acronyms') ?? defaultSettings.acronyms,
    }),
    rules: settings,
  });
}

/** The value of the last part that has one. */
function last<Key extends keyof SharedConfig>(parts: readonly SharedConfig[], key: Key): SharedConfig[Key] | undefined {
  return parts.findLast((part) => part[key] !== undefined)?.[key];
}

/** Cables write TAGS and posts in capitals; people need not. */
function inCapitals(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toUpperCase());
}
