/** Goes through the cables of an invocation and prints each in some form. */
import { CableIndex } from '../core/lint/cable-index.js';
import type { ResolvedConfig } from '../core/lint/config/config.js';
import { allRules } from '../core/rules/all-rules.js';
import { parseCable } from '../core/syntax/parse.js';
import type { Host } from '../host/host.js';
import type { FileForm } from '../report/file-form.js';
import { Configs } from './configs.js';
import { exitStatus } from './exit-status.js';
import { collectInputs } from './files.js';
import type { InputOptions } from './invocation.js';
import { openOutput } from './output.js';
import { readInput } from './read-input.js';
import { ownTrouble, type Troubles } from './troubles.js';

/** What the commands that print files have in common. */
export interface PrintOptions extends InputOptions {
  readonly paths: readonly string[];
  readonly output?: string;
}

/** Gives the exit status. */
export async function printFiles(
  options: PrintOptions,
  form: FileForm,
  host: Host,
  troubles: Troubles,
): Promise<number> {
  const { paths, stdinFilename, output: outputPath } = options;
  const inputs = collectInputs(host, troubles, { paths, stdinFilename, output: outputPath });
  const output = inputs && openOutput(host, troubles, outputPath);
  if (!inputs || !output) return exitStatus.trouble;
  const configs = new Configs(host, troubles, allRules, { file: options.config, levels: [] });
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
