/** `cable-lint config`: what holds for a file or folder, and where it came from. */
import { join, resolve } from 'node:path';
import { configText } from '../../core/lint/config/config-text.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import type { ConfigInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { printText } from '../output.js';
import { systemTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. */
export function showConfig(invocation: ConfigInvocation, host: Host, troubles: Troubles): number {
  for (const { id } of invocation.rules) {
    const complaint = unknownRule(allRules, id);
    if (complaint !== undefined) troubles.add(`--rule ${id}: ${complaint}`);
  }
  const path = fileIn(invocation.path, host, troubles);
  if (troubles.any() || path === undefined) return exitStatus.trouble;
  const configs = new Configs(host, troubles, allRules, { file: invocation.config, levels: invocation.rules });
  const { config, from } = configs.find(path);
  return printText(host, troubles, configText(config, { from: from ?? null }));
}

/** The file itself, or some file of the folder: overrides for names of files do not show for a folder. */
function fileIn(path: string, host: Host, troubles: Troubles): string | undefined {
  const absolute = resolve(host.cwd, path);
  try {
    return host.kindOf(absolute) === 'folder' ? join(absolute, '*') : absolute;
  } catch (cause) {
    troubles.add(`${path}: ${systemTrouble(cause)}`);
    return undefined;
  }
}
