/** `cable-lint lint`: which files, where the report goes, and how it ends. `lint-run.ts` does the work. */
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import type { BaselineRun } from '../baseline-run.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs, type Input } from '../files.js';
import type { LintInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { LintRun } from '../lint-run.js';
import { openOutput } from '../output.js';
import { systemTrouble, type Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function lint(invocation: LintInvocation, host: Host, troubles: Troubles): Promise<number> {
  for (const { id } of invocation.rules) {
    const complaint = unknownRule(allRules, id);
    if (complaint !== undefined) troubles.add(`--rule ${id}: ${complaint}`);
  }
  if (troubles.any()) return exitStatus.trouble;
  let folder: readonly Input[] = [];
  const collect = async (): Promise<readonly Input[] | undefined> => {
    const { paths, stdinFilename, output } = invocation;
    const inputs = collectInputs(host, troubles, { paths, stdinFilename, output });
    folder = inputs ?? [];
    return inputs && changedOf(inputs, invocation, troubles);
  };
  const lintInputs = (inputs: readonly Input[]): Promise<number> =>
    lintFiles({ inputs, folder }, invocation, host, troubles);
  if (invocation.watch) {
    const { watch } = await import('../watch.js');
    return watch({ invocation, host, troubles, collect, lintInputs });
  }
  const inputs = await collect();
  if (inputs?.length === 0 && invocation.since !== undefined && !troubles.any())
    troubles.note(`No cable has changed since ${invocation.since}.`);
  return inputs ? lintInputs(inputs) : exitStatus.trouble;
}

async function changedOf(
  inputs: readonly Input[],
  { since }: LintInvocation,
  troubles: Troubles,
): Promise<readonly Input[] | undefined> {
  if (since === undefined) return inputs;
  const { changedSince, GitFault } = await import('../git-changes.js');
  try {
    return await changedSince(since, inputs);
  } catch (cause) {
    if (!(cause instanceof GitFault)) throw cause;
    troubles.add(`--since ${since}: ${cause.message}`);
    return undefined;
  }
}

/** One run over `inputs`, which are all or some of `folder`. Gives the exit status. */
async function lintFiles(
  { inputs, folder }: { readonly inputs: readonly Input[]; readonly folder: readonly Input[] },
  invocation: LintInvocation,
  host: Host,
  troubles: Troubles,
): Promise<number> {
  const baseline = await baselineOf(invocation, host, troubles);
  if (baseline === 'unusable') return exitStatus.trouble;
  const stop = new Int32Array(new SharedArrayBuffer(4));
  let interrupted: number | undefined;
  // One file ends sooner than a handler is set up; but a file that is being written must not stay behind.
  const release =
    inputs.length > 1 || invocation.output !== undefined
      ? host.onInterrupt((status) => {
          interrupted = status;
          Atomics.store(stop, 0, 1);
        })
      : undefined;
  let run: LintRun;
  try {
    const output = openOutput(host, troubles, invocation.output);
    if (!output) return exitStatus.trouble;
    run = new LintRun({ invocation, host, troubles, output, baseline, folder }, stop);
    await run.all(inputs);
    output.close();
  } finally {
    release?.();
  }
  if (interrupted !== undefined) {
    troubles.note(`Interrupted after ${String(run.done)} of ${String(inputs.length)} files.`);
    return interrupted;
  }
  if (invocation.updateBaseline) baseline?.write();
  else baseline?.tell();
  if (troubles.any()) return exitStatus.trouble;
  return run.tally.failed ? exitStatus.findings : exitStatus.clean;
}

async function baselineOf(
  { baseline: file, updateBaseline }: LintInvocation,
  host: Host,
  troubles: Troubles,
): Promise<BaselineRun | undefined | 'unusable'> {
  if (file === undefined) return undefined;
  const { BaselineFault, readBaseline } = await import('../baseline.js');
  try {
    const known = readBaseline(host, file);
    if (known || updateBaseline)
      return new (await import('../baseline-run.js')).BaselineRun(host, troubles, file, known);
    troubles.add(`${file}: No such baseline; check the path, or write one with --update-baseline.`);
  } catch (cause) {
    troubles.add(`${file}: ${cause instanceof BaselineFault ? cause.message : systemTrouble(cause)}`);
  }
  return 'unusable';
}
