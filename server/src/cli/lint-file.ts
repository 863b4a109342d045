/** One file through analysis and fixes to its part of the report. Knows nothing of other files, so that several can be at it. */
import { type Analysis, analyze, createLinter, type Linter } from '../core/lint/analyze.js';
import { fixText } from '../core/lint/apply-changes.js';
import type { ResolvedConfig } from '../core/lint/config.js';
import type { Finding } from '../core/lint/finding.js';
import { allRules } from '../core/rules/all-rules.js';
import type { Host } from '../host/host.js';
import type { TextFile } from '../host/text-file.js';
import type { LintReport } from '../report/lint-report.js';
import { Configs } from './configs.js';
import type { Input } from './files.js';
import type { LintInvocation } from './invocation.js';
import { readInput } from './read-input.js';
import { type FileTally, tallyOf } from './tallying.js';
import { ownTrouble, systemTrouble, Troubles } from './troubles.js';

/** What holds for all files of a run. */
export type FileOptions = Pick<LintInvocation, 'fix' | 'quiet' | 'config' | 'rules'>;

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
}

/** Lints the files of one run, one after the other. */
export class FileLinter {
  private readonly host: Host;
  private readonly options: FileOptions;
  private readonly report: LintReport;
  private readonly troubles: Troubles;
  private readonly complaints: Troubles;
  private readonly configs: Configs;
  private readonly linters = new Map<ResolvedConfig, Linter>();

  constructor(host: Host, options: FileOptions, report: LintReport) {
    this.host = host;
    this.options = options;
    this.report = report;
    this.troubles = new Troubles(silent);
    this.complaints = new Troubles(silent);
    this.configs = new Configs(host, this.complaints, allRules, { file: options.config, levels: options.rules });
  }

  /** Never throws: a failure of ours must not take the other files with it. */
  async lint(input: Input): Promise<FileResult> {
    const done = await this.attempt(input);
    const { text = '', tally } = done ?? {};
    return { text, tally, troubles: this.troubles.take(), complaints: this.complaints.take() };
  }

  private async attempt(input: Input): Promise<Pick<FileResult, 'text' | 'tally'> | undefined> {
    const file = await readInput(this.host, this.troubles, input);
    try {
      return file && (await this.one(input, file));
    } catch (cause) {
      this.troubles.add(`${input.path}: ${ownTrouble(cause)}`);
      return undefined;
    }
  }

  private async one(input: Input, file: TextFile): Promise<Pick<FileResult, 'text' | 'tally'>> {
    const { fix, quiet } = this.options;
    const linter = this.linterOf(this.configs.find(input.absolute).config);
    const before = analyze(linter, file.text);
    const mended = fix !== 'none' && before.findings.some(isFixable) ? await this.mend(input, file, linter) : undefined;
    const { cable, findings } = mended?.analysis ?? before;
    const tally = tallyOf(findings, quiet, mended?.applied ?? 0);
    if (fix === 'diff') return { text: mended?.diff ?? '', tally };
    const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    const { profile, lines } = cable;
    const text = this.report.file({
      path: input.path,
      text: mended?.text ?? file.text,
      profile,
      lines,
      findings: shown,
    });
    return { text, tally };
  }

  /** The text as it is after mending; undefined where nothing was changed. */
  private async mend(input: Input, file: TextFile, linter: Linter): Promise<Mended | undefined> {
    const { text, applied } = fixText(linter, file.text);
    if (text === file.text) return undefined;
    let diff = '';
    if (this.options.fix === 'diff')
      diff = (await import('../report/unified-diff.js')).unifiedDiff(input.path, file.text, text);
    else if (!this.write(input, file, text)) return undefined;
    return { text, applied, diff, analysis: analyze(linter, text) };
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

interface Mended {
  readonly text: string;
  readonly applied: number;
  readonly diff: string;
  readonly analysis: Analysis;
}

/** What is said about a file goes with its result, to be said in the order of the files. */
const silent = { stderr: (): void => undefined };

function isFixable(finding: Finding): boolean {
  return !finding.waived && finding.fixes.some((fix) => fix.safe);
}
