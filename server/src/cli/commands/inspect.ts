/** `cable-lint inspect`: what the parser understood of each file. */
import { CableIndex } from '../../core/lint/cable-index.js';
import type { ResolvedConfig } from '../../core/lint/config.js';
import { allRules } from '../../core/rules/all-rules.js';
import { parseCable } from '../../core/syntax/parse.js';
import type { Host } from '../../host/host.js';
import { inspect } from '../../report/inspect.js';
import { treeText } from '../../report/inspect-tree.js';
import { printable } from '../../report/printable.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs } from '../files.js';
import type { InspectInvocation } from '../invocation.js';
import { openOutput } from '../output.js';
import { readInput } from '../read-input.js';
import { ownTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function inspectCables(invocation: InspectInvocation, host: Host, troubles: Troubles): Promise<number> {
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
  output.write(form.close);
  output.close();
  return troubles.any() ? exitStatus.trouble : exitStatus.clean;
}

function indexOf(text: string, { profile, settings }: ResolvedConfig): CableIndex {
  const tree = parseCable(text, profile === 'auto' ? {} : { profile });
  return new CableIndex(text, tree, undefined, settings);
}

interface Form {
  readonly open: string;
  readonly close: string;
  file(path: string, cable: CableIndex): string;
}

const forms: Record<InspectInvocation['format'], () => Form> = {
  json: () => {
    let separator = '';
    return {
      open: '[',
      close: '\n]\n',
      file: (path, cable) => {
        const entry = `${separator}\n${JSON.stringify(inspect(path, cable), undefined, 2)}`;
        separator = ',';
        return entry;
      },
    };
  },
  ndjson: () => ({ open: '', close: '', file: (path, cable) => `${JSON.stringify(inspect(path, cable))}\n` }),
  tree: () => ({ open: '', close: '', file: (path, cable) => `${printable(path)}\n${treeText(cable.tree)}\n` }),
};
