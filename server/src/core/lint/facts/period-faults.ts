/** What is wrong with a stated reporting period (tip-rules rule 7). */
import { nearby } from '../../prose/header/headline.js';
import type { Prose } from '../../prose/prose.js';
import type { ReportingPeriod } from '../../prose/dates/reporting-periods.js';
import { cableDay, datesDisagree, subjectYears } from './cable-date.js';
import type { CableIndex } from '../cable-index.js';

/** A fault of a period. */
export interface PeriodFault {
  /** No period at all, a wrong beginning or end, or another one than that of the subject. */
  readonly kind: 'form' | 'edge' | 'subject';
  /** Years in which the right one may begin, or of the month. */
  readonly years: readonly number[];
  /** For a beginning or end alone: the right month. */
  readonly month?: string;
}

/** Parts of a period, and periods of other reports. */
const partAhead =
  /\b(?:half|part|quarter|months?|weeks?|portion|third|rest|remainder) of (?:the|this|our)(?: \w+)? $|\b(?:quarterly|monthly|weekly|fiscal|financial|calendar|interim|grant|budget|human rights) $|\b(?!TIP )[A-Z]{3,} $/;
const otherReport = /\bhuman rights reports?\b/i;
const earlier = /\b(?:previous|last|prior|past|earlier|preceding|former|first|following|subsequent|next year's)\b/i;
const april = 4;
const march = 3;

/** Whether a period is that of the TIP Report, whole. */
export function isOfReport(prose: Prose, { phrase }: ReportingPeriod): boolean {
  const sentence = prose.sentenceAt(phrase.from);
  if (!sentence || otherReport.test(prose.textOf(nearby(prose, sentence, phrase)))) return false;
  return !partAhead.test(prose.text.slice(Math.max(sentence.from, phrase.from - 60), phrase.from));
}

/** The fault of a period, if it has one. */
export function periodFault(cable: CableIndex, period: ReportingPeriod): PeriodFault | undefined {
  const { form, range, date } = period;
  if (form === 'beginning' || form === 'end') return edgeFault(period);
  const first = range?.firstYear ?? date?.year;
  const last = range ? range.lastYear : date?.lastYear;
  const years = rightYears(cable, first);
  if (form === 'garbled' || form === 'calendar') return { kind: 'form', years };
  const follows = first === undefined || last === undefined || last === first + 1;
  if (!follows || (form === 'months' && !runsAprilToMarch(period))) return { kind: 'form', years };
  const stated = subjectPeriod(cable);
  if (stated === undefined || first === undefined || first === stated || isOther(cable.prose, period, last))
    return undefined;
  return { kind: 'subject', years: [stated] };
}

function edgeFault({ form, date }: ReportingPeriod): PeriodFault | undefined {
  const isEnd = form === 'end';
  if (!date || date.month === (isEnd ? march : april)) return undefined;
  const years = date.year === undefined ? [] : [date.year];
  return { kind: 'edge', years, month: isEnd ? 'March' : 'April' };
}

function runsAprilToMarch({ range }: ReportingPeriod): boolean {
  if (!range) return true;
  const { first, last } = range;
  return first.month === april && last.month === march && (first.day ?? 1) === 1 && (last.day ?? 31) === 31;
}

/** The first year of the period in the subject of a plan; unknown where the date of the cable says that it is wrong. */
function subjectPeriod(cable: CableIndex): number | undefined {
  const { prose } = cable;
  if (prose.kind !== 'plan' || datesDisagree(cable)) return undefined;
  return subjectYears(prose).find(({ year, lastYear }) => year !== undefined && lastYear === year + 1)?.year;
}

/** Whether the sentence speaks of another period on purpose: an earlier one, or that of the Report which closed it. */
function isOther(prose: Prose, { from, phrase }: ReportingPeriod, last: number | undefined): boolean {
  const sentence = prose.sentenceAt(Math.min(from, phrase.from));
  const text = sentence ? prose.textOf(nearby(prose, sentence, phrase)) : '';
  return earlier.test(text) || (last !== undefined && new RegExp(`\\b${String(last)} (?:TIP )?Report\\b`).test(text));
}

function rightYears(cable: CableIndex, written: number | undefined): readonly number[] {
  const stated = subjectPeriod(cable);
  if (stated !== undefined) return [stated];
  const day = cableDay(cable);
  const current = day && (day.month >= april ? day.year : day.year - 1);
  return [written, current].filter((year) => year !== undefined);
}
