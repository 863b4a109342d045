/** Paragraphs that open in the middle of a line, where a copy has lost the line ends: `… End summary. 2. (SBU) The …`. */
import { execAt, matchAt } from './match-at.js';
import type { Span } from './types.js';

const paragraphSign = /¶[ \t]*\d{1,3}\.[ \t]*\([A-Z]/y;
const mark = String.raw`\((?:U|SBU|LOU|C|S|TS)(?:\/{1,2}[A-Z]{1,6})?\)`;
const numberAndMark = new RegExp(String.raw`(\d{1,3})\.[ \t]{0,3}${mark}[ \t]{1,3}[A-Z"\u201C]`, 'y');
const numberAhead = new RegExp(String.raw`\u00B6?[ \t]{0,3}(\d{1,3})\.[ \t]{0,3}${mark}`, 'y');
/** Not behind `para.` and its like. */
const sentenceEnd = /(?<!\b(?:paras?|nos?|arts?|secs?|refs?)\.)(?<=[.!?)"\u201D])[ \t]*$/i;
const longestEnd = 12;

/** Finds them, line by line; asked in the order of the text. */
export class GluedParagraphs {
  private readonly text: string;
  private sign: number;
  private bracket: number;
  /** The number of the last line or part of one that opened with number and mark; without a sign only the next one counts. */
  private last = -2;

  constructor(text: string, from: number) {
    this.text = text;
    this.sign = text.indexOf('¶', from);
    this.bracket = text.indexOf('(', from);
  }

  /** Where the next one opens in the rest of a line, if one does. */
  in(rest: Span): number | undefined {
    const first = this.text.charCodeAt(rest.start);
    const own = isDigit(first) || first === 0xb6 ? execAt(numberAhead, this.text, rest.start) : undefined;
    if (own) this.last = Number(own[1]);
    const sign = this.signIn(rest);
    // What stands behind the sign is looked at when its paragraph is known.
    const number = this.numberIn(sign === undefined ? rest : { start: rest.start, end: sign });
    return sign === undefined || number === undefined ? (sign ?? number) : Math.min(sign, number);
  }

  private signIn({ start, end }: Span): number | undefined {
    while (this.sign !== -1 && this.sign <= start) this.sign = this.text.indexOf('¶', this.sign + 1);
    const at = this.sign;
    if (at === -1 || at >= end || matchAt(paragraphSign, this.text, at) === -1) return undefined;
    return this.endsSentence(at) ? at : undefined;
  }

  private numberIn({ start, end }: Span): number | undefined {
    // Hot: one letter is found faster than two.
    for (; this.bracket !== -1 && this.bracket < end; this.bracket = this.text.indexOf('(', this.bracket + 1)) {
      let at = this.bracket;
      while (this.text.charCodeAt(at - 1) === 32) at--;
      if (this.text.charCodeAt(--at) !== 46) continue;
      while (isDigit(this.text.charCodeAt(at - 1))) at--;
      if (at > start && this.opens(at)) return at;
    }
    return undefined;
  }

  private opens(at: number): boolean {
    const blank = this.text.charCodeAt(at - 1);
    if ((blank !== 32 && blank !== 9) || !this.endsSentence(at)) return false;
    const match = execAt(numberAndMark, this.text, at);
    return match !== undefined && Number(match[1]) === this.last + 1;
  }

  private endsSentence(at: number): boolean {
    return sentenceEnd.test(this.text.slice(Math.max(0, at - longestEnd), at));
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
