/** Counts what a run finds. */
import type { Severity } from '../core/lint/levels.js';
import { isOpen, type ReportedFinding, type Tally } from '../report/lint-report.js';

/** What one file adds. */
export interface FileTally {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly waived: number;
  readonly known: number;
  readonly fixable: number;
  readonly hidden: number;
  /** Fixes that were applied. */
  readonly fixed: number;
}

/** Counts the findings of one file. With `quiet`, what is no error is counted but not shown. */
export function tallyOf(findings: readonly ReportedFinding[], quiet: boolean, fixed: number): FileTally {
  const counts = { hint: 0, info: 0, warning: 0, error: 0 };
  let [waived, known, fixable, hidden] = [0, 0, 0, 0];
  for (const finding of findings) {
    if (finding.waived) waived++;
    else if (!isOpen(finding)) known++;
    else {
      counts[finding.severity]++;
      if (quiet && finding.severity !== 'error') hidden++;
      else if (finding.fixes.some((fix) => fix.safe)) fixable++;
    }
  }
  return { counts, waived, known, fixable, hidden, fixed };
}

/** Grows file by file; waived and known findings count only as such. */
export class Tallying {
  private readonly counts = { hint: 0, info: 0, warning: 0, error: 0 };
  private readonly sums = { waived: 0, known: 0, fixable: 0, hidden: 0, fixed: 0 };
  private readonly maxWarnings: number;
  private files = 0;
  private fixedFiles = 0;

  constructor(maxWarnings: number) {
    this.maxWarnings = maxWarnings;
  }

  /** Whether the run has an error, or more warnings than allowed. */
  get failed(): boolean {
    return this.counts.error > 0 || this.counts.warning > this.maxWarnings;
  }

  add(file: FileTally): void {
    this.files++;
    if (file.fixed > 0) this.fixedFiles++;
    for (const severity of ['hint', 'info', 'warning', 'error'] as const)
      this.counts[severity] += file.counts[severity];
    for (const key of ['waived', 'known', 'fixable', 'hidden', 'fixed'] as const) this.sums[key] += file[key];
  }

  /** The sums, for the end of a report. */
  result(troubles: readonly string[]): Tally {
    const { files, sums, fixedFiles, maxWarnings } = this;
    const counts = sums.hidden > 0 ? { hint: 0, info: 0, warning: 0, error: this.counts.error } : { ...this.counts };
    const exceeded = this.counts.warning > maxWarnings ? maxWarnings : undefined;
    return { counts, files, ...sums, fixedFiles, exceeded, troubles };
  }
}
