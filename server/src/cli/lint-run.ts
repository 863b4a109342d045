/** One run of `lint` over files: lanes that lint, one report, what is counted and what could not be done. */
import { Stopwatch } from '../core/prose/stopwatch.js';
import type { CableName } from '../core/prose/header/same-cable.js';
import type { Host } from '../host/host.js';
import type { LintReport } from '../report/lint-report.js';
import type { BaselineRun } from './baseline-run.js';
import type { Input } from './files.js';
import { inOrder } from './in-order.js';
import type { LintInvocation } from './invocation.js';
import { FileLinter, type FileOptions, type FileResult, lintAll } from './lint-file.js';
import type { ReportOutput } from './output.js';
import { hasColours } from './paint-for.js';
import type { Progress } from './progress.js';
import { reportFor } from './report-for.js';
import { wantsFolder } from './wants-folder.js';
import { Tallying } from './tallying.js';
import type { Troubles } from './troubles.js';
import type { LintLane } from './worker-lanes.js';

/** Files that a thread is given at a time. */
const filesAtOnce = 16;

/** From so many files on a run takes long enough to say how far it is, and to start a second thread, which takes a tenth of a second. */
const fewestOfMany = 100;

/** What a run needs. */
export interface RunParts {
  readonly invocation: LintInvocation;
  readonly host: Host;
  readonly troubles: Troubles;
  readonly output: ReportOutput;
  readonly baseline: BaselineRun | undefined;
  /** All files of the run's folders, also those that are not linted now. */
  readonly folder: readonly Input[];
}

/** Threads read this unit: once it is not 0, no file is begun. */
export type StopFlag = Int32Array<SharedArrayBuffer>;

export class LintRun {
  readonly tally: Tallying;
  private readonly parts: RunParts;
  private readonly stop: StopFlag;
  private readonly complaints = new Set<string>();
  private progress: Progress | undefined;
  /** Whether the report appears where the progress does. */
  private sameTerminal = false;
  private between = '';
  private seen = 0;
  /** What keeps the process small. */
  private afterFile: () => void = () => undefined;

  constructor(parts: RunParts, stop: StopFlag) {
    this.parts = parts;
    this.stop = stop;
    this.tally = new Tallying(parts.invocation.maxWarnings);
  }

  /** Files that were looked at. */
  get done(): number {
    return this.seen;
  }

  async all(inputs: readonly Input[]): Promise<void> {
    const { invocation, host, troubles, output } = this.parts;
    const report = await reportOf(invocation, host);
    const stopwatch = host.environment['CABLE_TIMING'] === '1' ? new Stopwatch(() => performance.now()) : undefined;
    // Prices of several threads would be no prices.
    const many = inputs.length >= fewestOfMany;
    if (many && host.heap) this.afterFile = host.heap.forManyFiles();
    const alone = !many || invocation.jobs === 1 || stopwatch !== undefined;
    const threads = alone ? 1 : await this.threads(inputs.length);
    const atOnce = threads > 1 ? filesAtOnce : 1;
    const files = threads > 1 ? await Promise.all(inputs.map((input) => withText(input, host))) : inputs;
    const folder = await this.namesInFolder();
    await this.showProgress(inputs.length);
    output.write(report.open());
    await inOrder({
      count: Math.ceil(files.length / atOnce),
      piece: (index) => files.slice(index * atOnce, (index + 1) * atOnce),
      lanes: await this.lanes(report, threads, { folder, stopwatch }),
      take: (results) => {
        for (const result of results) this.take(result, report);
      },
      stopped: () => this.stopped(),
    });
    this.progress?.clear();
    output.write(report.close(this.tally.result(troubles.messages())));
    if (stopwatch) host.stderr((await import('./timing-table.js')).timingTable(stopwatch.prices));
  }

  private async threads(files: number): Promise<number> {
    return (await import('./worker-lanes.js')).threadsFor(files, this.parts.invocation.jobs);
  }

  /** What cables there are, if a rule asks for that; one file alone is no folder. */
  private async namesInFolder(): Promise<readonly CableName[] | undefined> {
    const { folder, host, invocation } = this.parts;
    if (folder.length < 2 || !wantsFolder(folder, host, invocation)) return undefined;
    return (await import('./folder-names.js')).folderNames(folder, host, { stopped: () => this.stopped(), turn });
  }

  private async lanes(
    report: LintReport,
    threads: number,
    { folder, stopwatch }: { folder: readonly CableName[] | undefined; stopwatch: Stopwatch | undefined },
  ): Promise<readonly LintLane[]> {
    const { invocation, host } = this.parts;
    const files = { ...fileOptions(invocation), folder, known: this.parts.baseline?.known };
    const linter = new FileLinter(host, files, report, stopwatch);
    // Without a turn of the event loop no signal would be heard, and no other thread.
    const here: LintLane = (inputs) => lintAll(linter, inputs, () => this.stopped(), turn);
    if (threads === 1) return [here];
    const { workerLanes } = await import('./worker-lanes.js');
    const colours = hasColours(host, invocation.output);
    return [here, ...(await workerLanes(threads - 1, { files, colours, stop: this.stop }, here))];
  }

  private async showProgress(files: number): Promise<void> {
    const { host, invocation } = this.parts;
    if (files < fewestOfMany || !host.isTerminal('stderr')) return;
    this.sameTerminal = invocation.output === undefined && host.isTerminal('stdout');
    this.progress = new (await import('./progress.js')).Progress(host, files);
  }

  /** Without a reader there is nothing left to do, unless files are to be changed. */
  private stopped(): boolean {
    return Atomics.load(this.stop, 0) !== 0 || (!this.parts.output.alive && this.parts.invocation.fix !== 'write');
  }

  private take({ text, tally, troubles, complaints, baseline }: FileResult, report: LintReport): void {
    this.seen++;
    this.afterFile();
    if (this.sameTerminal || troubles.length > 0 || complaints.length > 0) this.progress?.clear();
    for (const complaint of complaints) {
      if (!this.complaints.has(complaint)) this.parts.troubles.add(complaint);
      this.complaints.add(complaint);
    }
    for (const trouble of troubles) this.parts.troubles.add(trouble);
    if (tally) this.tally.add(tally);
    if (baseline) this.parts.baseline?.add(baseline);
    if (text !== '') {
      this.parts.output.write(this.between + text);
      this.between = report.separator;
    }
    this.progress?.show(this.seen);
  }
}

async function reportOf({ format, output, fix }: LintInvocation, host: Host): Promise<LintReport> {
  if (fix === 'diff') return { separator: '', open: () => '', file: () => '', close: () => '' };
  return reportFor(format, hasColours(host, output), host);
}

/** What a thread must know, without what it need not. */
function fileOptions(invocation: LintInvocation): FileOptions {
  const { format, fix, quiet, config, rules, review, baseline, updateBaseline, cache, cacheFolder } = invocation;
  return {
    format,
    fix,
    quiet,
    rules,
    review,
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(updateBaseline === undefined ? {} : { updateBaseline }),
    ...(cache === undefined ? {} : { cache }),
    ...(cacheFolder === undefined ? {} : { cacheFolder }),
  };
}

/** Standard input can be read here alone. */
async function withText(input: Input, host: Host): Promise<Input> {
  return input.source === 'stdin' ? { ...input, given: await host.readStdin() } : input;
}

function turn(): Promise<void> {
  return new Promise((resume) => {
    setImmediate(resume);
  });
}
