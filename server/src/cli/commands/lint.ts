/** `cable-lint lint`: each file through analysis, fixes and report, one after the other, so that memory stays flat. */
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import type { LintReport } from '../../report/lint-report.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs, type Input } from '../files.js';
import type { LintInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { FileLinter, type FileResult } from '../lint-file.js';
import { openOutput, type ReportOutput } from '../output.js';
import { hasColours } from '../paint-for.js';
import { reportFor } from '../report-for.js';
import { Tallying } from '../tallying.js';
import type { Troubles } from '../troubles.js';

/** Gives the exit status. */
export async function lint(invocation: LintInvocation, host: Host, troubles: Troubles): Promise<number> {
  for (const { id } of invocation.rules) {
    const complaint = unknownRule(allRules, id);
    if (complaint !== undefined) troubles.add(`--rule ${id}: ${complaint}`);
  }
  if (troubles.any()) return exitStatus.trouble;
  const { paths, stdinFilename, output: outputPath } = invocation;
  const inputs = await collectInputs(host, troubles, { paths, stdinFilename, output: outputPath });
  const output = inputs && openOutput(host, troubles, outputPath);
  if (!inputs || !output) return exitStatus.trouble;
  const run = new LintRun(invocation, troubles, output, await reportOf(invocation, host));
  await run.all(inputs, host);
  output.close();
  if (troubles.any()) return exitStatus.trouble;
  return run.tally.failed ? exitStatus.findings : exitStatus.clean;
}

async function reportOf({ format, output, fix }: LintInvocation, host: Host): Promise<LintReport> {
  if (fix === 'diff') return { separator: '', open: () => '', file: () => '', close: () => '' };
  return reportFor(format, hasColours(host, output), host);
}

class LintRun {
  readonly tally: Tallying;
  private readonly invocation: LintInvocation;
  private readonly troubles: Troubles;
  private readonly output: ReportOutput;
  private readonly report: LintReport;
  private readonly complaints = new Set<string>();
  private between = '';

  constructor(invocation: LintInvocation, troubles: Troubles, output: ReportOutput, report: LintReport) {
    this.invocation = invocation;
    this.troubles = troubles;
    this.output = output;
    this.report = report;
    this.tally = new Tallying(invocation.maxWarnings);
  }

  async all(inputs: readonly Input[], host: Host): Promise<void> {
    const linter = new FileLinter(host, this.invocation, this.report);
    this.output.write(this.report.open());
    for (const input of inputs) {
      // Without a reader there is nothing left to do, unless files are to be changed.
      if (!this.output.alive && this.invocation.fix !== 'write') return;
      this.take(await linter.lint(input));
    }
    this.output.write(this.report.close(this.tally.result(this.troubles.messages())));
  }

  private take({ text, tally, troubles, complaints }: FileResult): void {
    for (const complaint of complaints) {
      if (!this.complaints.has(complaint)) this.troubles.add(complaint);
      this.complaints.add(complaint);
    }
    for (const trouble of troubles) this.troubles.add(trouble);
    if (tally) this.tally.add(tally);
    if (text === '') return;
    this.output.write(this.between + text);
    this.between = this.report.separator;
  }
}
