/** What holds for a text, in words: the effective configuration as people read it. */
import type { CableLintConfig, ResolvedConfig } from './config.js';
import type { Rule, RuleSetting } from '../define-rule.js';
import { globMatcher } from './glob.js';
import { type Level, raised } from '../levels.js';

/** A layer of configuration under the name that a person knows it by. */
export interface NamedLayer {
  readonly name: string;
  readonly value: CableLintConfig;
  /** Path of the text below the folder of this layer; without it no override applies. */
  readonly path?: string | undefined;
}

/** What stands first: the file that a configuration came from. */
export interface ConfigHead {
  readonly from: unknown;
}

/** JSON with the keys of `.cablelint.json`. */
export function configText(config: ResolvedConfig, head: ConfigHead): string {
  return `${JSON.stringify({ ...head, ...shown(config) }, undefined, 2)}\n`;
}

/**
 * The same text with a comment behind every value that a layer has set. `layers` are those that the configuration was
 * resolved from, in their order.
 */
export function explainedConfigText(
  config: ResolvedConfig,
  head: ConfigHead,
  { layers, rules }: { readonly layers: readonly NamedLayer[]; readonly rules: readonly Rule[] },
): string {
  const known = new Set(rules.map(({ meta }) => meta.id));
  const origins = originsIn(layers);
  let inRules = false;
  const lines = configText(config, head)
    .split('\n')
    .map((line) => {
      const key = /^ +"([^"]+)":/.exec(line)?.[1];
      if (key === undefined || line.endsWith('{')) {
        inRules ||= key === 'rules';
        return line;
      }
      const origin = origins.get(inRules && known.has(key) ? `rules.${key}` : key);
      return origin === undefined ? line : `${line} // ${origin}`;
    });
  return [`// What has no remark behind it is as the preset "${config.preset}" has it.`, ...lines].join('\n');
}

function shown({ preset, profile, settings, rules }: ResolvedConfig): object {
  const levels = Object.fromEntries([...rules].map(([id, setting]) => [id, levelOf(setting)]));
  return { extends: preset, profile, ...settings, rules: levels };
}

function levelOf(setting: RuleSetting | 'off'): Level {
  if (setting === 'off') return 'off';
  return setting.raise ? raised(setting.severity) : setting.severity;
}

/** For each key the layer that has the last word. */
function originsIn(layers: readonly NamedLayer[]): ReadonlyMap<string, string> {
  const origins = new Map<string, string>();
  for (const { name, value, path } of layers) {
    const overrides = (value.overrides ?? [])
      .filter(({ files }) => path !== undefined && files.some((glob) => globMatcher(glob)(path)))
      .map((config) => ({ name: `${name}, for ${config.files.join(', ')}`, config }));
    for (const part of [{ name, config: value }, ...overrides]) {
      for (const key of Object.keys(part.config)) origins.set(key, part.name);
      for (const id of Object.keys(part.config.rules ?? {})) origins.set(`rules.${id}`, part.name);
    }
  }
  return origins;
}
