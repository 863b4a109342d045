/** The text under the parser's hands: its lines, and the few ways to look at a stretch without changing it. */
import { LineTable } from './lines.js';
import { withoutQuoteMarks } from './quote-marks.js';
import type { CablePosition, PageLine, Span, Text } from './types.js';

/** U+FEFF at the very start; it counts as one code unit and as a blank. */
const byteOrderMark = 0xfeff;
const noBreakSpace = 0xa0;

/** Whether `code` is white space that no reader sees: blank, tab, line ends, other controls up to blank, NBSP, BOM. */
export function isBlankCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === noBreakSpace || code === byteOrderMark;
}

/** The text with its lines. */
export class Source {
  /** The text as received, but for blanks in place of a mail program's quote marks. */
  readonly text: string;
  private readonly received: string;
  readonly lines: LineTable;
  private masked: string;
  private authority: boolean | undefined;

  constructor(received: string) {
    this.received = received;
    this.text = withoutQuoteMarks(received);
    this.masked = this.text;
    this.lines = new LineTable(received);
  }

  /** The text with blanks in place of page lines, once they are known: a sentence goes on across them. Offsets stay. */
  get prose(): string {
    return this.masked;
  }

  /** Whether the text has the words of a classification authority at all; most have not. */
  get mayHaveAuthority(): boolean {
    return (this.authority ??= /CLASSIFIED[ \t]+BY/i.test(this.text));
  }

  /** Makes `prose` blank out page lines, given in the order of the text. */
  maskPageLines(pages: readonly Span[]): void {
    if (pages.length === 0) return;
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of pages) {
      parts.push(this.text.slice(at, start), ' '.repeat(end - start));
      at = end;
    }
    parts.push(this.text.slice(at));
    this.masked = parts.join('');
  }

  /** unist position of a stretch. */
  position(start: number, end: number): CablePosition {
    return this.lines.positionOf(start, end);
  }

  /** The stretch without blanks at both ends; empty at `end` where there is nothing else. */
  trim(start: number, end: number): Span {
    while (start < end && isBlankCode(this.text.charCodeAt(start))) start++;
    while (start < end && isBlankCode(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  /** Trimmed content of a line. */
  contentOf(line: number): Span {
    return this.trim(this.lines.startOf(line), this.lines.endOf(line));
  }

  /** The words of a stretch as received. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The words of a stretch on one line. */
  fold(start: number, end: number): string {
    return foldBlanks(this.text.slice(start, end));
  }

  /** A node that holds the stretch as its value, as received. */
  literal<Type extends string>(
    type: Type,
    { start, end }: Span,
  ): { type: Type; value: string; position: CablePosition } {
    return { type, value: this.received.slice(start, end), position: this.position(start, end) };
  }

  /** A text node over the stretch. */
  textNode(span: Span): Text {
    return this.literal('text', span);
  }
}

/** `value` on one line, without blanks at its ends. */
export function foldBlanks(value: string): string {
  return value.replace(/[\s]+/g, ' ').trim();
}

/** `value` without any of `characters` at its end. */
export function withoutTrailing(value: string, characters: string): string {
  let end = value.length;
  while (end > 0 && characters.includes(value.charAt(end - 1))) end--;
  return value.slice(0, end);
}

/** Whether a node is a page line. */
export function isPageLine(node: { type: string }): node is PageLine {
  return node.type === 'pageLine';
}

/** Integer of digits in which the letters O and l stand for 0 and 1, as archives have them. */
export function readNumber(digits: string): number {
  return Number(digits.replace(/[Oo]/g, '0').replace(/[Il]/g, '1'));
}

/** Four-digit year of two or four digits; two-digit years from 50 up are 19xx. */
export function fullYear(digits: string): number {
  const year = readNumber(digits);
  if (digits.length > 2) return year;
  return year >= 50 ? 1900 + year : 2000 + year;
}

/** Months as date-time groups write them, January first. */
export const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Number (1 to 12) of a month's name or its first three letters, in any case. */
export function monthNumber(word: string): number | undefined {
  const index = (monthNames as readonly string[]).indexOf(word.slice(0, 3).toUpperCase());
  return index === -1 ? undefined : index + 1;
}
