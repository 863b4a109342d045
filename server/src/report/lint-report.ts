/** What a report of `lint` is: text for the opening, for each file and for the close, so that no run is held in memory. */
import type { LineTable } from '../core/syntax/lines.js';
import type { Profile } from '../core/syntax/types.js';
import type { Finding } from '../core/lint/finding.js';
import type { Severity } from '../core/lint/levels.js';

/** Names of formats. */
export const lintFormats = [
  'text',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'checkstyle',
  'github',
  'markdown',
  'html',
] as const;
export type LintFormat = (typeof lintFormats)[number];

/** A finding, and whether the baseline of the run lists it. */
export interface ReportedFinding extends Finding {
  readonly known?: boolean;
}

/** One file that was linted, with the findings that are to be shown. */
export interface LintedFile {
  readonly path: string;
  readonly text: string;
  readonly profile: Profile;
  readonly lines: LineTable;
  readonly findings: readonly ReportedFinding[];
}

/** What a run has found, over all files. Waived and known findings count as nothing but `waived` and `known`. */
export interface Tally {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly files: number;
  readonly waived: number;
  /** Findings that the baseline lists. */
  readonly known: number;
  /** Findings with a fix that may be applied without asking. */
  readonly fixable: number;
  /** Findings that `--quiet` left out. */
  readonly hidden: number;
  /** Fixes that this run has applied, and the files it changed. */
  readonly fixed: number;
  readonly fixedFiles: number;
  /** The limit of `--max-warnings`, where there are more. */
  readonly exceeded: number | undefined;
  /** What could not be done, as standard error has it: for readers who see the report alone. */
  readonly troubles: readonly string[];
}

/** A format. The texts of one report, written one after the other, are the whole output. */
export interface LintReport {
  /** Stands between the texts of two files; a file may have none. */
  readonly separator: string;
  open(): string;
  /** Depends on nothing but the file: files may be printed by several reports at once. */
  file(linted: LintedFile): string;
  close(tally: Tally): string;
}

/** Whether somebody still has to look at a finding. */
export function isOpen(finding: ReportedFinding): boolean {
  return !finding.waived && finding.known !== true;
}
