/** Rows of tables that drafters set with blanks, and of labels with figures: each stands for itself, and belongs to no sentence. */
import type { Span } from '../syntax/types.js';

/** Columns of figures that make a row: `Convictions    1    0    2`. */
const fewestFigures = 2;

/** Finds the tables of one text; asked for places that come one after the other. */
export class Tables {
  private readonly text: string;
  /** Where the next double blank and the next tab are, seen from where was asked last. */
  private nextBlanks = -1;
  private nextTab = -1;
  /** The same of the next line that ends with a figure or a bracket. */
  private nextFigure = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The rows between `start` and `end`, in order, each with its line end; nearly always none. */
  rows(start: number, end: number): readonly Span[] {
    const hasGap = this.hasGap(start, end);
    if (!hasGap && !this.hasFigure(start, end)) return none;
    const rows: Span[] = [];
    let before: Span | undefined;
    for (let line = start; line < end;) {
      const next = lineAfter(this.text, line, end);
      const row = { start: line, end: next };
      const labelled = isLabelled(this.text, row) ? row : undefined;
      // One alone may be the line of a sentence that ends with a figure.
      if (labelled && before && rows.at(-1) !== before) rows.push(before);
      if ((labelled && before) || (hasGap && isRow(this.text, line, next))) rows.push(row);
      before = labelled;
      line = next;
    }
    return rows;
  }

  /** A search that goes on from place to place, for one from each place to the end of the text would take for ever. */
  private hasGap(start: number, end: number): boolean {
    if (this.nextBlanks < start) this.nextBlanks = indexOf(this.text, '  ', start);
    if (this.nextTab < start) this.nextTab = indexOf(this.text, '\t', start);
    return this.nextBlanks < end || this.nextTab < end;
  }

  private hasFigure(start: number, end: number): boolean {
    if (this.nextFigure < start) this.nextFigure = figureEnd(this.text, start);
    return this.nextFigure < end;
  }
}

const none: readonly Span[] = [];

function indexOf(text: string, words: string, start: number): number {
  const found = text.indexOf(words, start);
  return found === -1 ? Infinity : found;
}

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

/** `Investigations opened: 61`, `Acquittals - 3`, `Prosecutions: 12 (two officials)` */
function isLabelled(text: string, { start, end }: Span): boolean {
  const to = text.charCodeAt(end - 1) === 10 ? end - 1 : end;
  return endsWithFigure(text, to) && labelledLine.test(text.slice(start, end).trimEnd());
}

/** Hot: nearly no line does. */
function endsWithFigure(text: string, end: number): boolean {
  let last = end - 1;
  while (last > 0 && ' \t\r'.includes(text.charAt(last))) last--;
  const code = text.charCodeAt(last);
  return (code >= 48 && code <= 57) || code === 41;
}

/** The end of the next line that does. */
function figureEnd(text: string, start: number): number {
  let at = text.indexOf('\n', start);
  while (at !== -1 && !endsWithFigure(text, at)) at = text.indexOf('\n', at + 1);
  return at === -1 ? Infinity : at;
}

const labelledLine = /^[ \t]*[A-Z][^\n:.]{2,60}?(?::| --?)[ \t]+\d{1,3}(?:,\d{3})?(?: \([^()\n]{1,60}\))?$/;

/** A digit, or the hyphen of an empty cell. */
function isFigure(letter: string): boolean {
  return (letter >= '0' && letter <= '9') || letter === '-' || letter === '$';
}
