/** Lines of a text: LF, CRLF and CR end one, as in LSP; U+2028 does not. */
import { countUpTo } from './ordered.js';
import type { CablePoint, CablePosition } from './types.js';

const lineFeed = 10;
const carriageReturn = 13;

/** Offsets of all lines of one text. Lines count from 0 here; points count from 1. */
export class LineTable {
  /** Offset of the first unit of each line. */
  readonly starts: readonly number[];
  /** Offset after the last unit of each line, without its line end. */
  readonly ends: readonly number[];
  /** Line of the last answer; only a hint where to look first. */
  private recent = 0;
  /** The last two points that were made. */
  private latest: CablePoint = { line: 1, column: 1, offset: 0 };
  private earlier = this.latest;

  constructor(text: string) {
    const starts = [0];
    const ends: number[] = [];
    // Hot: `indexOf` runs over the text at native speed; a CR is looked for only where the text has one at all.
    if (text.includes('\r')) splitWithReturns(text, starts, ends);
    else
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        ends.push(at);
        starts.push(at + 1);
      }
    ends.push(text.length);
    this.starts = starts;
    this.ends = ends;
  }

  get count(): number {
    return this.starts.length;
  }

  /** Offset where `line` starts; the end of the text for a line past the last. */
  startOf(line: number): number {
    return this.starts[line] ?? this.ends[this.ends.length - 1] ?? 0;
  }

  /** Offset after the last unit of `line`, without its line end. */
  endOf(line: number): number {
    return this.ends[line] ?? this.ends[this.ends.length - 1] ?? 0;
  }

  /** Line that holds `offset`; a line end belongs to the line it closes. */
  lineAt(offset: number): number {
    // Hot: a parser asks for the same line or the next one again and again.
    const { starts, recent } = this;
    const start = starts[recent] ?? 0;
    const next = starts[recent + 1] ?? Infinity;
    if (offset >= start && offset < next) return recent;
    if (offset >= next && offset < (starts[recent + 2] ?? Infinity)) return (this.recent = recent + 1);
    return (this.recent = Math.max(0, countUpTo(starts, offset) - 1));
  }

  /** Line and column (both from 1) of `offset`. Nodes share points, which nobody changes. */
  pointAt(offset: number): CablePoint {
    // Hot: a node starts where its first child does, and ends with its last.
    const { latest, earlier } = this;
    if (latest.offset === offset) return latest;
    if (earlier.offset === offset) return earlier;
    const line = this.lineAt(offset);
    this.earlier = latest;
    return (this.latest = { line: line + 1, column: offset - this.startOf(line) + 1, offset });
  }

  /** unist position of the stretch from `start` to `end`. */
  positionOf(start: number, end: number): CablePosition {
    return { start: this.pointAt(start), end: this.pointAt(end) };
  }
}

/**
 * The line end that new lines of a text get: that of its first line; LF where it has none, and where a CR alone could stand in
 * front of an LF, with which it would be one end.
 */
export function lineBreakOf(text: string): string {
  const first = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  return first === '\r' && text.includes('\n') ? '\n' : first;
}

function splitWithReturns(text: string, starts: number[], ends: number[]): void {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== carriageReturn) continue;
    ends.push(at);
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) at++;
    starts.push(at + 1);
  }
}
