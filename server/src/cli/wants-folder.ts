/** Whether a run needs to know what cables there are. */
import { allRules } from '../core/rules/all-rules.js';
import { refUnresolved } from '../core/rules/references/ref-unresolved.js';
import type { Host } from '../host/host.js';
import { Configs } from './configs.js';
import type { Input } from './files.js';
import type { LintInvocation } from './invocation.js';
import { Troubles } from './troubles.js';

/** Whether the rule that asks for the folder is on for any of `inputs`. What is wrong in configurations, the linting says. */
export function wantsFolder(inputs: readonly Input[], host: Host, { config, rules }: LintInvocation): boolean {
  const troubles = new Troubles({ stderr: () => undefined });
  const configs = new Configs(host, troubles, allRules, { file: config, levels: rules });
  const { id } = refUnresolved.meta;
  return inputs.some(({ absolute }) => configs.find(absolute).config.rules.get(id) !== 'off');
}
