/** The way between the matching copy and the text as received. */
import { countUpTo } from '../syntax/ordered.js';
import type { Span } from '../syntax/types.js';
import type { Stretch } from './stretch.js';

/**
 * Segments of the copy and where they come from, in order. A segment as long as its source is mapped unit by unit; any
 * other one stands for its source as a whole.
 */
export class OffsetMap {
  private readonly copyStarts: number[] = [];
  private readonly sourceStarts: number[] = [];
  private readonly sourceEnds: number[] = [];
  private length = 0;

  /** Adds `length` units of the copy that stand for the source from `start` to `end`; sources come in order. */
  add(length: number, start: number, end: number): void {
    if (length === 0) return;
    const last = this.copyStarts.length - 1;
    // Hot: most pieces go on where the last one ended, unit by unit, and need no segment of their own.
    if (length === end - start && this.sourceEnds[last] === start && this.isEven(last)) this.sourceEnds[last] = end;
    else {
      this.copyStarts.push(this.length);
      this.sourceStarts.push(start);
      this.sourceEnds.push(end);
    }
    this.length += length;
  }

  /** The smallest span of the text that holds all that `stretch` stands for. */
  spanOf({ from, to }: Stretch): Span {
    const start = this.sourceStart(from);
    return { start, end: to > from ? Math.max(start, this.sourceEnd(to)) : start };
  }

  /** Where a place of the text went: text that was left out maps to the place where it would stand. */
  stretchOf({ start, end }: Span): Stretch {
    const from = this.copyStart(start);
    return { from, to: end > start ? Math.max(from, this.copyEnd(end)) : from };
  }

  /** Whether a segment is mapped unit by unit. */
  private isEven(segment: number): boolean {
    return this.copyEndOf(segment) - (this.copyStarts[segment] ?? 0) === this.sourceLength(segment);
  }

  private sourceLength(segment: number): number {
    return (this.sourceEnds[segment] ?? 0) - (this.sourceStarts[segment] ?? 0);
  }

  private copyEndOf(segment: number): number {
    return this.copyStarts[segment + 1] ?? this.length;
  }

  /** Start in the text of the unit at `from`; after the last unit, the end of all. */
  private sourceStart(from: number): number {
    if (from >= this.length) return this.sourceEnds[this.sourceEnds.length - 1] ?? 0;
    const segment = countUpTo(this.copyStarts, from) - 1;
    const start = this.sourceStarts[segment] ?? 0;
    return this.isEven(segment) ? start + from - (this.copyStarts[segment] ?? 0) : start;
  }

  /** End in the text of the unit before `to`. */
  private sourceEnd(to: number): number {
    const segment = countUpTo(this.copyStarts, Math.min(to, this.length) - 1) - 1;
    if (segment < 0) return 0;
    const offset = Math.min(to, this.length) - (this.copyStarts[segment] ?? 0);
    return this.isEven(segment) ? (this.sourceStarts[segment] ?? 0) + offset : (this.sourceEnds[segment] ?? 0);
  }

  /** Place in the copy of the source unit at `start`, or of the next one that was kept. */
  private copyStart(start: number): number {
    const segment = countUpTo(this.sourceStarts, start) - 1;
    if (segment < 0) return 0;
    const first = this.copyStarts[segment] ?? 0;
    if (start >= (this.sourceEnds[segment] ?? 0)) return this.copyEndOf(segment);
    return this.isEven(segment) ? first + start - (this.sourceStarts[segment] ?? 0) : first;
  }

  /** Place in the copy after the source unit before `end`, or after the last one before it that was kept. */
  private copyEnd(end: number): number {
    const segment = countUpTo(this.sourceStarts, end - 1) - 1;
    if (segment < 0) return 0;
    const past = Math.min(end, this.sourceEnds[segment] ?? 0) - (this.sourceStarts[segment] ?? 0);
    return this.isEven(segment) ? (this.copyStarts[segment] ?? 0) + past : this.copyEndOf(segment);
  }
}
