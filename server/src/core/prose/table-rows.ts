/** Rows of tables that drafters set with blanks: each stands for itself, and its figures belong to no sentence. */
import type { Span } from '../syntax/types.js';

/** A row, or what stands between two rows. */
export interface TablePart extends Span {
  readonly isRow: boolean;
}

/** Columns of figures that make a row: `Convictions    1    0    2`. */
const fewestFigures = 2;

/** Finds the tables of one text; asked for places that come one after the other. */
export class Tables {
  private readonly text: string;
  /** Where the next double blank and the next tab are, seen from where was asked last. */
  private readonly nextOf = [-1, -1];

  constructor(text: string) {
    this.text = text;
  }

  /** The text from `start` to `end` in parts, in order; nearly always one. */
  parts(start: number, end: number): readonly TablePart[] {
    const whole: readonly TablePart[] = [{ start, end, isRow: false }];
    if (!this.hasGap(start, end)) return whole;
    const { text } = this;
    const parts: TablePart[] = [];
    let words = start;
    let line = start;
    while (line < end) {
      const next = lineAfter(text, line, end);
      if (isRow(text, line, next)) {
        if (line > words) parts.push({ start: words, end: line, isRow: false });
        parts.push({ start: line, end: next, isRow: true });
        words = next;
      }
      line = next;
    }
    if (parts.length === 0) return whole;
    if (words < end) parts.push({ start: words, end, isRow: false });
    return parts;
  }

  /** A search that goes on from place to place, for one from each place to the end of the text would take for ever. */
  private hasGap(start: number, end: number): boolean {
    return gaps.some((gap, index) => {
      let next = this.nextOf[index] ?? Infinity;
      if (next < start) {
        const found = this.text.indexOf(gap, start);
        next = this.nextOf[index] = found === -1 ? Infinity : found;
      }
      return next < end;
    });
  }
}

const gaps = ['  ', '\t'];

/** Where the line after that of `at` begins, or `end`. */
function lineAfter(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return Math.min(at + 1, end);
}

/** Whether a line has wide gaps in front of several figures, none of them the gap behind a sentence. */
function isRow(text: string, start: number, end: number): boolean {
  let figures = 0;
  let before = '';
  for (let at = start; at < end; at++) {
    const letter = text.charAt(at);
    if (letter !== ' ' && letter !== '\t') {
      before = letter;
      continue;
    }
    const gap = at;
    while (at + 1 < end && (text.charAt(at + 1) === ' ' || text.charAt(at + 1) === '\t')) at++;
    const isWide = at > gap || letter === '\t';
    if (isWide && before !== '' && !stops.includes(before) && isFigure(text.charAt(at + 1))) figures++;
  }
  return figures >= fewestFigures;
}

const stops = '.!?:;,';

/** A digit, or the hyphen of an empty cell. */
function isFigure(letter: string): boolean {
  return (letter >= '0' && letter <= '9') || letter === '-' || letter === '$';
}
