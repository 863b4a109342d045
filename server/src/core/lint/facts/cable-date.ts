/** The day of a cable and the Report that it belongs to. */
import { type Day, isDay } from '../../prose/dates/calendar.js';
import { type DateMention, dates } from '../../prose/dates/dates.js';
import { headlineText, headlines } from '../../prose/header/headline.js';
import type { Prose } from '../../prose/prose.js';
import type { CableIndex } from '../cable-index.js';

/** The day of the date-time group, where there is such a day. */
export function cableDay(cable: CableIndex): Day | undefined {
  const group = cable.first('dateTimeGroup');
  if (group?.month === undefined) return undefined;
  const day = { year: group.year, month: group.month, day: group.day };
  return isDay(day) ? day : undefined;
}

/** Years and pairs of years in the headline. */
export function subjectYears(prose: Prose): readonly DateMention[] {
  return prose.find(headlineYears);
}

function headlineYears(prose: Prose): readonly DateMention[] {
  const [line] = prose.find(headlines);
  return line ? prose.findIn(dates, line).filter(({ kind }) => kind === 'year') : [];
}

/** The year of the cable: of its date-time group, else the first that the headline gives. */
export function cableYear(cable: CableIndex): number | undefined {
  return cableDay(cable)?.year ?? cable.year ?? subjectYears(cable.prose)[0]?.year;
}

/** Whether the headline has years and leaves out that of the date: one of the two is wrong, and nobody knows which. */
export function datesDisagree(cable: CableIndex): boolean {
  const day = cableDay(cable);
  const years = subjectYears(cable.prose);
  if (!day || years[0]?.year === undefined || cable.prose.kind === 'report') return false;
  return !years.some(({ year = 0, lastYear = year }) => year <= day.year && day.year <= lastYear);
}

/** The Report year of a cable. */
export interface ReportYear {
  readonly year: number;
  /** Whether the Report of that year may still be to come, so that it also is the next one. */
  readonly pending: boolean;
}

const reportInSubject = /\b(20\d\d) (?:annual )?(?:TIP|trafficking in persons)(?: \(TIP\))? report\b/i;
/** Reports come out in June. */
const releaseMonth = 6;
const lastReleaseDay = 25;

/** The year of the current Report: as the headline states it, else by the date; unknown where the two disagree. */
export function reportYear(cable: CableIndex): ReportYear | undefined {
  if (datesDisagree(cable)) return undefined;
  const { prose } = cable;
  const day = cableDay(cable);
  const stated = reportInSubject.exec(headlineText(prose))?.[1];
  if (stated !== undefined) return { year: Number(stated), pending: isPending(Number(stated), day) };
  const pair = prose.kind === 'plan' ? subjectYears(prose).find(({ lastYear }) => lastYear !== undefined) : undefined;
  if (pair?.year !== undefined) return { year: pair.year, pending: false };
  if (!day) return undefined;
  const year = day.month >= releaseMonth ? day.year : day.year - 1;
  return { year, pending: day.month < releaseMonth ? false : isPending(year, day) };
}

/** Whether the Report of `year` may not be out on `day`; without a day it may not. */
function isPending(year: number, day: Day | undefined): boolean {
  if (!day) return true;
  if (day.year !== year) return day.year < year;
  return day.month < releaseMonth || (day.month === releaseMonth && day.day <= lastReleaseDay);
}
