/** The cables of a folder by their names, as rules and the graph of references ask for them. */
import { type CableName, isSameCable, isSameOrigin } from '../prose/header/same-cable.js';

/** Which cables a folder holds. Gives undefined while nobody knows yet. */
export type KnownCables = () => CableSet | undefined;

/** Names of cables. A year that nobody states is any year, as `isSameCable` has it. */
export class CableSet {
  private readonly byNumber = new Map<number, CableName[]>();
  /** By year and origin as written, the numbers. */
  private readonly series = new Map<number, Map<string, Set<number>>>();
  /** What `numbersOf` found; origins are compared by the table of posts, and a folder cites few of them often. */
  private readonly found = new Map<string, readonly Set<number>[]>();

  constructor(names: Iterable<CableName> = []) {
    for (const name of names) this.add(name);
  }

  /** A cable may be added twice; `find` gives both. */
  add(name: CableName): void {
    const namesakes = this.byNumber.get(name.number);
    if (namesakes) namesakes.push(name);
    else this.byNumber.set(name.number, [name]);
    if (name.year === undefined) return;
    const origins = this.series.get(name.year) ?? new Map<string, Set<number>>();
    this.series.set(name.year, origins);
    const numbers = origins.get(name.origin);
    if (numbers) numbers.add(name.number);
    else {
      origins.set(name.origin, new Set([name.number]));
      this.found.clear();
    }
  }

  /** The names that were added of one cable. */
  find(wanted: CableName): readonly CableName[] {
    return (this.byNumber.get(wanted.number) ?? []).filter((name) => isSameCable(name, wanted));
  }

  /** Whether `wanted` is of the folder's own set: the folder holds another cable of its post and year than `citing`. */
  isOwn(wanted: CableName, citing: CableName | undefined): boolean {
    const isSeries = citing?.year === wanted.year && citing !== undefined && isSameOrigin(citing.origin, wanted.origin);
    return this.numbersOf(wanted).some((numbers) => numbers.size > (isSeries && numbers.has(citing.number) ? 1 : 0));
  }

  /** Years in which the folder holds a cable of this post and number, the latest first. */
  yearsOf({ origin, number }: CableName): readonly number[] {
    const years = this.find({ origin, number, year: undefined }).flatMap(({ year }) => year ?? []);
    return [...new Set(years)].sort((one, other) => other - one);
  }

  private numbersOf({ origin, year }: CableName): readonly Set<number>[] {
    if (year === undefined) return [];
    const key = `${String(year)} ${origin}`;
    const known =
      this.found.get(key) ??
      [...(this.series.get(year) ?? [])].flatMap(([other, numbers]) => (isSameOrigin(origin, other) ? [numbers] : []));
    this.found.set(key, known);
    return known;
  }
}
