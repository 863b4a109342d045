/** Numbers that should rise by one: which of them break the sequence. */

/**
 * Takes the numbers of a list one by one. After a break it goes on with whatever makes sense of the rest, so that one
 * slip is one finding: `1 2 9 4` (a wrong number), `1 2 4 5` (one is missing), `1 2 2 3` (one too many).
 */
export class Sequence {
  /** The last number, right or wrong. */
  private last: number;
  /** The last number that was in its place. */
  private settled: number;
  /** The number that should be reached by now. */
  private place: number;

  /** A sequence that goes on after `before`. */
  constructor(before = 0) {
    this.last = before;
    this.settled = before;
    this.place = before;
  }

  /** The number that was expected where `number` breaks the sequence; undefined where it goes on. */
  breakAt(number: number): number | undefined {
    const { last, settled, place } = this;
    this.last = number;
    this.place = number === last + 1 ? number : place + 1;
    if (number === last + 1 || number === place + 1 || number === settled + 1) {
      this.settled = number;
      return undefined;
    }
    return number > last && last >= settled ? last + 1 : place + 1;
  }
}
