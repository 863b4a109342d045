/** Terms as `server/data/terms.yaml` has them. */

/** One dated change of a term. */
export interface TermChangeSource {
  readonly date: string;
  readonly law: string;
  readonly change: string;
  readonly verified: boolean;
}

/** One term as the file has it, with its line, counted from 1. */
export interface TermSource {
  readonly line: number;
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly aliases: readonly string[];
  readonly except: readonly string[];
  readonly context: string;
  readonly short: string;
  readonly definition: string;
  readonly citation: string;
  readonly verified: boolean;
  readonly unverified: readonly string[];
  readonly effective: readonly TermChangeSource[];
  readonly see_also: readonly string[];
}
