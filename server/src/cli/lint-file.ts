/** One file through analysis and fixes to its part of the report. Knows nothing of other files, so that several can be at it. */
import { dirname, resolve } from 'node:path';
import { analyze, createLinter, type Linter, withKnownCables } from '../core/lint/analyze.js';
import { fixText } from '../core/lint/apply-changes.js';
import type { ResolvedConfig } from '../core/lint/config/config.js';
import type { Finding } from '../core/lint/finding.js';
import { CableSet } from '../core/lint/known-cables.js';
import { type Waiver, waive } from '../core/lint/waive.js';
import type { CableName } from '../core/prose/header/same-cable.js';
import type { Stopwatch } from '../core/prose/stopwatch.js';
import { allRules } from '../core/rules/all-rules.js';
import { LineTable } from '../core/syntax/lines.js';
import type { Profile } from '../core/syntax/types.js';
import type { Host } from '../host/host.js';
import type { TextFile } from '../host/text-file.js';
import type { LintReport } from '../report/lint-report.js';
import type { Baseline, Comparison, KnownFindings } from './baseline.js';
import { Configs } from './configs.js';
import type { FindingsCache } from './findings-cache.js';
import type { Input } from './files.js';
import type { LintInvocation } from './invocation.js';
import { readInput } from './read-input.js';
import { ReviewFolders } from './review-folders.js';
import { type FileTally, tallyOf } from './tallying.js';
import { ownTrouble, systemTrouble, Troubles } from './troubles.js';

/** What holds for all files of a run. */
export type FileOptions = Pick<
  LintInvocation,
  'format' | 'fix' | 'quiet' | 'config' | 'rules' | 'review' | 'baseline' | 'updateBaseline' | 'cache' | 'cacheFolder'
> & {
  /** Names of the cables of all files, where a rule wants them. */
  readonly folder?: readonly CableName[] | undefined;
  /** What the baseline lists, where there is one. */
  readonly known?: KnownFindings | undefined;
};

/** What came of one file; plain data. */
export interface FileResult {
  /** Its part of the report. */
  readonly text: string;
  /** Undefined where it could not be linted. */
  readonly tally: FileTally | undefined;
  /** What could not be done. */
  readonly troubles: readonly string[];
  /** What is wrong with configurations that were read for it; others may say the same. */
  readonly complaints: readonly string[];
  /** How it stands to the baseline, where there is one. */
  readonly baseline?: Comparison | undefined;
}

type Part = Pick<FileResult, 'text' | 'tally' | 'baseline'>;

/** What one text is and what is wrong with it. */
interface Linted {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly lines: LineTable;
}

/** Lints the files of one run, one after the other. */
export class FileLinter {
  private readonly host: Host;
  private readonly options: FileOptions;
  private readonly report: LintReport;
  private readonly troubles: Troubles;
  private readonly complaints: Troubles;
  private readonly configs: Configs;
  private readonly baseline: Promise<Baseline> | undefined;
  private readonly cache: Promise<FindingsCache> | undefined;
  private readonly linters = new Map<ResolvedConfig, Linter>();
  private readonly reviews: ReviewFolders;
  private readonly folder: CableSet | undefined;
  private readonly stopwatch: Stopwatch | undefined;

  /** `stopwatch` prices the rules, where somebody wants to know. */
  constructor(host: Host, options: FileOptions, report: LintReport, stopwatch?: Stopwatch) {
    this.stopwatch = stopwatch;
    this.host = host;
    this.options = options;
    this.report = report;
    this.folder = options.folder && new CableSet(options.folder);
    this.troubles = new Troubles(silent);
    this.complaints = new Troubles(silent);
    this.reviews = new ReviewFolders(host);
    this.configs = new Configs(host, this.complaints, allRules, { file: options.config, levels: options.rules });
    this.baseline = options.baseline === undefined ? undefined : openBaseline(host, options.baseline, options);
    this.cache = options.cache ? openCache(host, options) : undefined;
  }

  /** Never throws: a failure of ours must not take the other files with it. */
  async lint(input: Input): Promise<FileResult> {
    const { text = '', tally, baseline } = (await this.attempt(input)) ?? {};
    return { text, tally, baseline, troubles: this.troubles.take(), complaints: this.complaints.take() };
  }

  private async attempt(input: Input): Promise<Part | undefined> {
    const file = await readInput(this.host, this.troubles, input);
    try {
      return file && (await this.one(input, file));
    } catch (cause) {
      this.troubles.add(`${input.path}: ${ownTrouble(cause)}`);
      return undefined;
    }
  }

  private async one(input: Input, file: TextFile): Promise<Part> {
    const { fix, quiet } = this.options;
    const { config } = this.configs.find(input.absolute);
    const found = await this.analyzed(config, file.text);
    const waivers = await this.waiversFor(input, file.text);
    const before = { ...found, findings: waive(found.findings, waivers) };
    const mended =
      fix !== 'none' && before.findings.some(isFixable)
        ? await this.mend(input, file, { linter: this.linterOf(config), waivers })
        : undefined;
    const { profile, lines, findings } = mended?.linted ?? before;
    const text = mended?.text ?? file.text;
    const baseline = (await this.baseline)?.compare(input.absolute, findings, text);
    const all = baseline?.findings ?? findings;
    const tally = tallyOf(all, quiet, mended?.applied ?? 0);
    if (fix === 'diff') return { text: mended?.diff ?? '', tally, baseline: baseline?.comparison };
    const shown = quiet ? all.filter(({ severity }) => severity === 'error') : all;
    const part = this.report.file({ path: input.path, text, profile, lines, findings: shown });
    return { text: part, tally, baseline: baseline?.comparison };
  }

  /** What an earlier run found in the same text by the same configuration, or what is found now. */
  private async analyzed(config: ResolvedConfig, text: string): Promise<Linted> {
    const cache = await this.cache;
    const kept = cache?.get(config, text);
    if (kept) return { ...kept, lines: new LineTable(text) };
    const { cable, findings } = analyze(this.linterOf(config), text);
    const { profile, lines } = cable;
    cache?.put(config, text, { profile, findings });
    return { profile, lines, findings };
  }

  /** What reviews beside a cable dismiss. Nothing of reviews is loaded where there are none. */
  private async waiversFor(input: Input, text: string): Promise<readonly Waiver[]> {
    if (!this.options.review) return [];
    const names = this.reviews.beside(input.absolute);
    if (names.length === 0) return [];
    const { waiversBeside } = await import('./waivers-beside.js');
    return waiversBeside({ ...input, names, text }, this.host, this.troubles);
  }

  /** The text as it is after mending; undefined where nothing was changed. */
  private async mend(input: Input, file: TextFile, { linter, waivers }: Mending): Promise<Mended | undefined> {
    const { text, applied, findings } = fixText(linter, file.text, { waivers });
    if (text === file.text) return undefined;
    let diff = '';
    if (this.options.fix === 'diff')
      diff = (await import('../report/unified-diff.js')).unifiedDiff(input.path, file.text, text);
    else if (!this.write(input, file, text)) return undefined;
    const { profile, lines } = analyze(linter, text).cable;
    return { text, applied, diff, linted: { profile, lines, findings } };
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
    const known = this.linters.get(config);
    if (known) return known;
    const made = withKnownCables(createLinter(allRules, config, this.stopwatch), () => this.folder);
    this.linters.set(config, made);
    return made;
  }
}

interface Mending {
  readonly linter: Linter;
  readonly waivers: readonly Waiver[];
}

interface Mended {
  readonly text: string;
  readonly applied: number;
  readonly diff: string;
  readonly linted: Linted;
}

/** The results of `inputs`, or of the first of them where it is `stopped`; after each the event loop may have its `turn`. */
export async function lintAll(
  linter: FileLinter,
  inputs: readonly Input[],
  stopped: () => boolean,
  turn?: () => Promise<void>,
): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  for (const input of inputs) {
    if (stopped()) break;
    results.push(await linter.lint(input));
    await turn?.();
  }
  return results;
}

async function openBaseline(host: Host, file: string, { known, updateBaseline }: FileOptions): Promise<Baseline> {
  const { Baseline } = await import('./baseline.js');
  const { loadSha256 } = await import('../report/sha256.js');
  return new Baseline({
    folder: dirname(resolve(host.cwd, file)),
    known: known ?? new Map(),
    update: updateBaseline ?? false,
    sha256: await loadSha256(),
  });
}

async function openCache(host: Host, { cacheFolder, folder }: FileOptions): Promise<FindingsCache> {
  const { FindingsCache } = await import('./findings-cache.js');
  const sha256 = await (await import('../report/sha256.js')).loadSha256();
  return new FindingsCache(host, cacheFolder, { sha256, known: JSON.stringify(folder ?? []) });
}

/** What is said about a file goes with its result, to be said in the order of the files. */
const silent = { stderr: (): void => undefined };

function isFixable(finding: Finding): boolean {
  return !finding.waived && finding.fixes.some((fix) => fix.safe);
}
