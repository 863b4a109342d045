/** What a run does with its baseline: says what is stale, and writes it where it is asked to. */
import { dirname, resolve } from 'node:path';
import type { Host } from '../host/host.js';
import { baselineText, type Comparison, type KnownFinding, type KnownFindings } from './baseline.js';
import { systemTrouble, type Troubles } from './troubles.js';

/** Collects how the files of a run stand to the baseline. */
export class BaselineRun {
  private readonly host: Host;
  private readonly troubles: Troubles;
  private readonly file: string;
  /** What the file listed when the run began. */
  readonly known: KnownFindings;
  private readonly seen = new Set<string>();
  private readonly present = new Map<string, readonly KnownFinding[]>();
  private readonly stale = new Map<string, readonly KnownFinding[]>();

  constructor(host: Host, troubles: Troubles, file: string, known: KnownFindings | undefined) {
    this.host = host;
    this.troubles = troubles;
    this.file = file;
    this.known = known ?? new Map();
  }

  add({ path, stale, present }: Comparison): void {
    if (this.known.has(path)) this.seen.add(path);
    if (stale.length > 0) this.stale.set(path, stale);
    if (present.length > 0) this.present.set(path, present);
  }

  /** Says which entries are stale; files that are there but were not looked at are left alone. */
  tell(): void {
    for (const [path, list] of this.known) if (!this.seen.has(path) && this.isGone(path)) this.stale.set(path, list);
    for (const [path, list] of [...this.stale].sort(([one], [other]) => (one < other ? -1 : 1))) {
      const rules = [...new Set(list.map(({ rule }) => rule))].join(', ');
      this.troubles.note(`${this.file}: No longer found in ${path}: ${rules}. --update-baseline drops it.`);
    }
  }

  /** Writes what was found in the files of this run, and keeps what is known of others. */
  write(): void {
    const all = new Map([...this.known].filter(([path]) => !this.seen.has(path) && !this.isGone(path)));
    for (const [path, list] of this.present) all.set(path, list);
    try {
      this.host.writeText(resolve(this.host.cwd, this.file), baselineText(all), 'utf-8');
    } catch (cause) {
      this.troubles.add(`${this.file}: ${systemTrouble(cause)}`);
    }
  }

  private isGone(path: string): boolean {
    try {
      this.host.kindOf(resolve(dirname(resolve(this.host.cwd, this.file)), path));
      return false;
    } catch {
      return true;
    }
  }
}
