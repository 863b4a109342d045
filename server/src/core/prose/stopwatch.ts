/** Tells what linting spends its time on. The core has no clock of its own: the host lends one. */

/** The time in milliseconds, from wherever it counts. */
export type Clock = () => number;

/** What a stretch of work is: a rule, a recogniser, a part of the prose view, or what goes on around them. */
export type WorkKind = 'rule' | 'recogniser' | 'prose' | 'frame';

/** Work of one name. */
export interface Price {
  readonly kind: WorkKind;
  readonly name: string;
  /** Its own time, without that of the work inside it which has a name itself. */
  milliseconds: number;
}

/** Sums up the time of named work. What several rules share (dates, words) is priced itself, and not with the first that asks. */
export class Stopwatch {
  private readonly now: Clock;
  private readonly byName = new Map<string, Price>();
  private readonly open: Price[] = [];
  private since = 0;

  constructor(now: Clock) {
    this.now = now;
  }

  /** Does `work` and prices it. */
  measure<Value>(kind: WorkKind, name: string, work: () => Value): Value {
    this.settle();
    this.open.push(this.priceOf(kind, name));
    try {
      return work();
    } finally {
      this.settle();
      this.open.pop();
    }
  }

  /** All prices, the dearest first. */
  get prices(): readonly Price[] {
    return [...this.byName.values()].sort((one, other) => other.milliseconds - one.milliseconds);
  }

  /** Forgets what was measured so far. */
  reset(): void {
    this.byName.clear();
  }

  /** Books the time since the last settling for the innermost work. */
  private settle(): void {
    const now = this.now();
    const price = this.open[this.open.length - 1];
    if (price) price.milliseconds += now - this.since;
    this.since = now;
  }

  private priceOf(kind: WorkKind, name: string): Price {
    const key = `${kind} ${name}`;
    const known = this.byName.get(key);
    if (known) return known;
    const made = { kind, name, milliseconds: 0 };
    this.byName.set(key, made);
    return made;
  }
}
