/** Prints of SMART, the message system since about 2010: labels with tabs behind them, in an order of their own. */
import { monthNumber } from '../../syntax/source.js';
import type { CableNode } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** Whether a text is such a print: its number stands on a line `MRN:`. */
export function isSmartPrint(cable: CableIndex): boolean {
  return cable.fact(readsAsPrint);
}

function readsAsPrint(cable: CableIndex): boolean {
  return number.test(cable.plainText.slice(0, cable.body.start));
}

const number = /^[ \t]*MRN:[ \t]/m;

/** The number of such a print: `MRN: 14 TASHKENT 932`. */
export interface PrintedNumber {
  readonly origin: string;
  readonly number: number;
  readonly year: number;
  readonly at: CableNode;
}

const printed = /^MRN:[ \t]+([0-9]{2})[ \t]+([A-Z][A-Z .'-]*[A-Z])[ \t]+([0-9]{1,7})[ \t]*$/;

/** The number on the line `MRN:`; undefined where the text is no print. SMART is of this century. */
export function printedNumber(cable: CableIndex): PrintedNumber | undefined {
  return isSmartPrint(cable) ? cable.fact(readPrintedNumber) : undefined;
}

function readPrintedNumber(cable: CableIndex): PrintedNumber | undefined {
  for (const at of cable.all('unknown')) {
    const [, year, origin, number] = printed.exec(cable.textOf(at)) ?? [];
    if (year !== undefined && origin !== undefined && number !== undefined)
      return { origin, number: Number(number), year: 2000 + Number(year), at };
  }
  return undefined;
}

/** A date-time group as prints have it: `091233Z APR 14`. */
export interface PrintedMoment {
  readonly text: string;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 1 to 12; undefined for letters that are no month. */
  readonly month: number | undefined;
  readonly year: number;
}

/** The day on the line `Date/DTG:` of a print as a number to compare (`20140409`); undefined without one. */
export function printedDay(cable: CableIndex): number | undefined {
  if (!isSmartPrint(cable)) return undefined;
  const line = cable.all('unknown').find((node) => /^Date\/DTG:/i.test(node.value));
  const moment = line && momentIn(line.value);
  return moment?.month === undefined ? undefined : moment.year * 10_000 + moment.month * 100 + moment.day;
}

const group = /\b([0-9]{2})([0-9]{2})([0-9]{2})Z ([A-Z]{3}) (?:20)?([0-9]{2})\b/;

/** The first date-time group in words of a print. SMART is of this century. */
export function momentIn(words: string): PrintedMoment | undefined {
  const [text, day, hour, minute, month = '', year] = group.exec(words) ?? [];
  if (text === undefined) return undefined;
  return {
    text,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    month: monthNumber(month),
    year: 2000 + Number(year),
  };
}
