/** Dates that are figures alone: years, fiscal years, `2009-08-21`. */
import { execAt } from '../../syntax/match-at.js';

/** A date of figures and where it stands. */
export interface FigureDate {
  readonly kind: 'day' | 'year' | 'fiscal-year';
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly lastYear?: number;
}

const century = '19|20';
const isoDate = new RegExp(`((?:${century})\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\d-])`, 'y');
const slashedDate = new RegExp(`(\\d{1,2})/(\\d{1,2})/((?:${century})\\d\\d)(?![\\d/])`, 'y');
const years = new RegExp(`((?:${century})\\d\\d)(?:[-/]((?:${century})?\\d\\d)(?![\\d-]))?(?![\\d/%]|[.,]\\d)`, 'y');
const fiscalYears = new RegExp(
  `F\\.?Y\\.?[ -]?(?:${century}|(?=\\d\\d(?!\\d)))(\\d\\d)(?:[-/](?:${century})?(\\d\\d))?(?!\\d)`,
  'y',
);
const fiscalBefore = /\bfiscal year $/i;

/** The date that begins with the figure or the `FY` at `from`. */
export function figureDateAt(text: string, from: number): FigureDate | undefined {
  if (text.charCodeAt(from) === capitalF) return fiscalAt(text, from);
  // Hot: nearly all are years alone; a day has a mark behind its first figure.
  const isDay = hasMark(text, from + 1) || hasMark(text, from + 2) || hasMark(text, from + 4);
  return (isDay ? numericAt(text, from) : undefined) ?? yearsAt(text, from);
}

const capitalF = 70;

function hasMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 45 || code === 47; // `-`, `/`
}

/** `2009-08-21` and, in the American order, `11/15/2009`. */
function numericAt(text: string, from: number): FigureDate | undefined {
  const iso = execAt(isoDate, text, from);
  if (iso) {
    const [written, year, month, day] = iso;
    return { kind: 'day', from, to: from + written.length, year: Number(year), month: Number(month), day: Number(day) };
  }
  const slashed = execAt(slashedDate, text, from);
  if (!slashed) return undefined;
  const [written, month, day, year] = slashed;
  return { kind: 'day', from, to: from + written.length, year: Number(year), month: Number(month), day: Number(day) };
}

/** `2009`, `2009-2010`, `2009-10`; behind the words, a fiscal year. */
function yearsAt(text: string, from: number): FigureDate | undefined {
  if (from > 0 && '.,/$:#'.includes(text.charAt(from - 1))) return undefined;
  const match = execAt(years, text, from);
  if (!match) return undefined;
  const [written, first, last] = match;
  const parts = { year: Number(first), ...lastYear(Number(first), last), to: from + written.length };
  // `year`
  const words =
    text.charCodeAt(from - 2) !== 114 && text.charCodeAt(from - 2) !== 82
      ? undefined
      : fiscalBefore.exec(text.slice(Math.max(0, from - 12), from));
  return words ? { kind: 'fiscal-year', ...parts, from: from - words[0].length } : { kind: 'year', ...parts, from };
}

/** `FY 2010`, `FY10`, `FY 2009-2010`. */
function fiscalAt(text: string, from: number): FigureDate | undefined {
  const match = execAt(fiscalYears, text, from);
  if (!match) return undefined;
  const [written, digits, last] = match;
  const year = fullYear(Number(digits));
  return { kind: 'fiscal-year', from, to: from + written.length, year, ...lastYear(year, last) };
}

function lastYear(first: number, digits: string | undefined): { lastYear?: number } {
  if (digits === undefined) return {};
  // `2009-10` is the year after 2009, not a month.
  return { lastYear: digits.length === 4 ? Number(digits) : first - (first % 100) + Number(digits) };
}

function fullYear(short: number): number {
  return short >= 50 ? 1900 + short : 2000 + short;
}
