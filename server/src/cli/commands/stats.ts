/** `cable-lint stats`: every figure of law enforcement that the rules on statistics see. */
import { CableIndex } from '../../core/lint/cable-index.js';
import type { ResolvedConfig } from '../../core/lint/config.js';
import { allRules } from '../../core/rules/all-rules.js';
import { parseCable } from '../../core/syntax/parse.js';
import type { Host } from '../../host/host.js';
import { type StatsForm, csvStats, jsonStats, textStats } from '../../report/stats.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs } from '../files.js';
import type { StatsInvocation } from '../invocation.js';
import { openOutput } from '../output.js';
import { readInput } from '../read-input.js';
import { ownTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function printStats(invocation: StatsInvocation, host: Host, troubles: Troubles): Promise<number> {
  const { paths, stdinFilename, output: outputPath } = invocation;
  const inputs = await collectInputs(host, troubles, { paths, stdinFilename, output: outputPath });
  const output = inputs && openOutput(host, troubles, outputPath);
  if (!inputs || !output) return exitStatus.trouble;
  const configs = new Configs(host, troubles, allRules, { file: invocation.config, levels: [] });
  const form = forms[invocation.format]();
  output.write(form.open);
  for (const input of inputs) {
    if (!output.alive) break;
    const file = await readInput(host, troubles, input);
    try {
      if (file) output.write(form.file(input.path, indexOf(file.text, configs.find(input.absolute).config)));
    } catch (cause) {
      // A failure of ours must not take the other files with it.
      troubles.add(`${input.path}: ${ownTrouble(cause)}`);
    }
  }
  output.write(form.close());
  output.close();
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

function indexOf(text: string, { profile, settings }: ResolvedConfig): CableIndex {
  const tree = parseCable(text, profile === 'auto' ? {} : { profile });
  return new CableIndex(text, tree, undefined, settings);
}

const forms: Record<StatsInvocation['format'], () => StatsForm> = { text: textStats, json: jsonStats, csv: csvStats };
