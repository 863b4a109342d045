/** Counts what a run finds. */
import type { Finding } from '../core/lint/finding.js';
import type { Tally } from '../report/lint-report.js';

/** Grows file by file; waived findings count only as such. */
export class Tallying {
  private readonly counts = { hint: 0, info: 0, warning: 0, error: 0 };
  private readonly maxWarnings: number;
  private files = 0;
  private waived = 0;
  private fixable = 0;
  private hidden = 0;
  private fixed = 0;
  private fixedFiles = 0;

  constructor(maxWarnings: number) {
    this.maxWarnings = maxWarnings;
  }

  /** Whether the run has an error, or more warnings than allowed. */
  get failed(): boolean {
    return this.counts.error > 0 || this.counts.warning > this.maxWarnings;
  }

  /** Counts the findings of one file; gives those that are to be shown. */
  add(findings: readonly Finding[], quiet: boolean): readonly Finding[] {
    this.files++;
    const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    for (const finding of findings) {
      if (finding.waived) this.waived++;
      else {
        this.counts[finding.severity]++;
        if (quiet && finding.severity !== 'error') this.hidden++;
        else if (finding.fixes.some((fix) => fix.safe)) this.fixable++;
      }
    }
    return shown;
  }

  addFixed(count: number): void {
    this.fixed += count;
    this.fixedFiles++;
  }

  result(): Tally {
    const { files, waived, fixable, hidden, fixed, fixedFiles, maxWarnings } = this;
    const counts = hidden > 0 ? { hint: 0, info: 0, warning: 0, error: this.counts.error } : { ...this.counts };
    const exceeded = this.counts.warning > maxWarnings ? maxWarnings : undefined;
    return { counts, files, waived, fixable, hidden, fixed, fixedFiles, exceeded };
  }
}
