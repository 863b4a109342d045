/** `cable-lint lint`: each file through analysis, fixes and report, one after the other, so that memory stays flat. */
import { type Analysis, analyze, createLinter, type Linter } from '../../core/lint/analyze.js';
import { fixText } from '../../core/lint/apply-changes.js';
import type { ResolvedConfig } from '../../core/lint/config.js';
import type { Finding } from '../../core/lint/finding.js';
import { allRules } from '../../core/rules/all-rules.js';
import type { Host } from '../../host/host.js';
import type { TextFile } from '../../host/text-file.js';
import { jsonReport, ndjsonReport } from '../../report/json.js';
import type { LintReport } from '../../report/lint-report.js';
import { textReport } from '../../report/text.js';
import { Configs } from '../configs.js';
import { exitStatus } from '../exit-status.js';
import { collectInputs, type Input } from '../files.js';
import type { LintInvocation } from '../invocation.js';
import { unknownRule } from '../known-rules.js';
import { openOutput, type ReportOutput } from '../output.js';
import { paintFor } from '../paint-for.js';
import { readInput } from '../read-input.js';
import { Tallying } from '../tallying.js';
import { ownTrouble, systemTrouble, type Troubles } from '../troubles.js';

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
  const run = new LintRun(invocation, host, troubles, output);
  await run.all(inputs, await reportFor(invocation, host));
  output.close();
  if (troubles.any()) return exitStatus.trouble;
  return run.tally.failed ? exitStatus.findings : exitStatus.clean;
}

async function reportFor({ format, output, fix }: LintInvocation, host: Host): Promise<LintReport> {
  if (fix === 'diff') return { open: () => '', file: () => '', close: () => '' };
  if (format === 'json') return jsonReport();
  return format === 'ndjson' ? ndjsonReport() : textReport(await paintFor(host, output));
}

class LintRun {
  readonly tally: Tallying;
  private readonly invocation: LintInvocation;
  private readonly host: Host;
  private readonly troubles: Troubles;
  private readonly output: ReportOutput;
  private readonly configs: Configs;
  private readonly linters = new Map<ResolvedConfig, Linter>();

  constructor(invocation: LintInvocation, host: Host, troubles: Troubles, output: ReportOutput) {
    this.invocation = invocation;
    this.host = host;
    this.troubles = troubles;
    this.output = output;
    this.configs = new Configs(host, troubles, allRules, { file: invocation.config, levels: invocation.rules });
    this.tally = new Tallying(invocation.maxWarnings);
  }

  async all(inputs: readonly Input[], report: LintReport): Promise<void> {
    this.output.write(report.open());
    for (const input of inputs) {
      // Without a reader there is nothing left to do, unless files are to be changed.
      if (!this.output.alive && this.invocation.fix !== 'write') return;
      const file = await readInput(this.host, this.troubles, input);
      const analysis = file && (await this.one(input, file));
      if (!analysis) continue;
      const { cable, findings } = analysis;
      const shown = this.tally.add(findings, this.invocation.quiet);
      this.output.write(report.file({ path: input.path, profile: cable.profile, lines: cable.lines, findings: shown }));
    }
    this.output.write(report.close(this.tally.result()));
  }

  /** Lints and mends one text. A failure of ours must not take the other files with it. */
  private async one(input: Input, file: TextFile): Promise<Analysis | undefined> {
    try {
      const linter = this.linterOf(this.configs.find(input.absolute).config);
      const analysis = analyze(linter, file.text);
      if (this.invocation.fix === 'none' || !analysis.findings.some(isFixable)) return analysis;
      return (await this.mend(input, file, linter)) ?? analysis;
    } catch (cause) {
      this.troubles.add(`${input.path}: ${ownTrouble(cause)}`);
      return undefined;
    }
  }

  /** The analysis of the text as it is after mending; undefined where nothing was changed. */
  private async mend(input: Input, file: TextFile, linter: Linter): Promise<Analysis | undefined> {
    const { text, applied } = fixText(linter, file.text);
    if (text === file.text) return undefined;
    if (this.invocation.fix === 'diff') {
      const { unifiedDiff } = await import('../../report/unified-diff.js');
      this.output.write(unifiedDiff(input.path, file.text, text));
    } else if (!this.write(input, file, text)) return undefined;
    this.tally.addFixed(applied);
    return analyze(linter, text);
  }

  private write(input: Input, file: TextFile, text: string): boolean {
    const refuse = (reason: string): boolean => {
      this.troubles.add(`${input.path}: Not fixed, and left as it was: ${reason}`);
      return false;
    };
    if (!file.exact) return refuse('its bytes are no valid UTF-8; save it as UTF-8 first.');
    try {
      if (this.host.readText(input.absolute).text !== file.text) return refuse('it changed meanwhile; run again.');
      this.host.writeText(input.absolute, text, file.encoding);
      return true;
    } catch (cause) {
      return refuse(systemTrouble(cause));
    }
  }

  private linterOf(config: ResolvedConfig): Linter {
    const known = this.linters.get(config) ?? createLinter(allRules, config);
    this.linters.set(config, known);
    return known;
  }
}

function isFixable(finding: Finding): boolean {
  return !finding.waived && finding.fixes.some((fix) => fix.safe);
}
