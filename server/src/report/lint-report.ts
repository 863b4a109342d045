/** What a report of `lint` is: text for the opening, for each file and for the close, so that no run is held in memory. */
import type { LineTable } from '../core/syntax/lines.js';
import type { Profile } from '../core/syntax/types.js';
import type { Finding } from '../core/lint/finding.js';
import type { Severity } from '../core/lint/levels.js';

/** One file that was linted, with the findings that are to be shown. */
export interface LintedFile {
  readonly path: string;
  readonly profile: Profile;
  readonly lines: LineTable;
  readonly findings: readonly Finding[];
}

/** What a run has found, over all files. Waived findings count as nothing but `waived`. */
export interface Tally {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly files: number;
  readonly waived: number;
  /** Findings with a fix that may be applied without asking. */
  readonly fixable: number;
  /** Findings that `--quiet` left out. */
  readonly hidden: number;
  /** Fixes that this run has applied, and the files it changed. */
  readonly fixed: number;
  readonly fixedFiles: number;
  /** The limit of `--max-warnings`, where there are more. */
  readonly exceeded: number | undefined;
}

/** A format. The texts of one report, written one after the other, are the whole output. */
export interface LintReport {
  open(): string;
  file(linted: LintedFile): string;
  close(tally: Tally): string;
}
