/** What is wrong with the dates by which a cable wants something. */
import { type Day, compareDays, daysIn, weekdayOf, weekdays } from '../../prose/dates/calendar.js';
import { type Deadline, deadlines } from '../../prose/dates/deadlines.js';
import { assessmentDates } from '../../prose/dates/interim-assessment.js';
import type { Stretch } from '../../prose/stretch.js';
import { cableDay, reportYear, subjectYears } from './cable-date.js';
import type { CableIndex } from '../cable-index.js';
import type { Severity } from '../levels.js';

/** A date that cannot be right. */
export interface DeadlineFault {
  readonly at: Stretch;
  readonly message: string;
  readonly severity?: Severity;
  /** What may be written instead. */
  readonly choices?: readonly string[];
  readonly related?: Stretch;
}

/** All faults: days that do not exist, days that are past, wrong weekdays, input that comes too late. */
export function deadlineFaults(cable: CableIndex): readonly DeadlineFault[] {
  const { prose } = cable;
  const day = cableDay(cable);
  const taken = new Set(prose.find(assessmentDates).map(({ from }) => from));
  return prose.find(deadlines).flatMap((deadline) => {
    if (taken.has(deadline.from) && deadline.exists) return [];
    const date = { deadline, written: prose.textOf(deadline), year: yearOf(deadline, day) };
    return (
      noSuchDay(date) ??
      pastDay(date, day) ??
      wrongWeekday(date, prose.kind === 'press') ??
      lateInput(cable, date, day) ??
      []
    );
  });
}

interface ReadDeadline {
  readonly deadline: Deadline;
  readonly written: string;
  /** As written, or the next one from the day of the cable. */
  readonly year: number | undefined;
}

type Found = DeadlineFault | undefined;

function noSuchDay({ deadline, written }: ReadDeadline): Found {
  if (deadline.exists) return undefined;
  return { at: deadline, severity: 'error', message: `There is no day \`${written}\`. Correct the date.` };
}

function pastDay({ deadline, written }: ReadDeadline, day: Day | undefined): Found {
  const { year, month, asked } = deadline;
  if (!day || !asked || year === undefined || month === undefined) return undefined;
  const last = { year, month, day: deadline.day ?? daysIn(month, year) };
  if (compareDays(last, day) >= 0) return undefined;
  return {
    at: deadline,
    message: `\`${written}\` is before the date of this cable. Give a date that is still to come.`,
  };
}

function wrongWeekday({ deadline, written, year }: ReadDeadline, isPress: boolean): Found {
  const { weekday, month, day, asked } = deadline;
  // In press cables the rule `embargo-time` looks at every weekday.
  if (isPress || weekday === undefined || month === undefined || day === undefined || year === undefined)
    return undefined;
  const right = weekdays[weekdayOf({ year, month, day })] ?? '';
  if (right === weekdays[weekday] || (deadline.year === undefined && !asked)) return undefined;
  return {
    at: deadline,
    message: `\`${written}\` is a ${right}. Correct the weekday or the date.`,
    choices: [written.replace(/^[A-Za-z]+/, right)],
  };
}

function lateInput(cable: CableIndex, { deadline, written, year }: ReadDeadline, day: Day | undefined): Found {
  const { prose } = cable;
  const { sentence, month } = deadline;
  if (!deadline.forAssessment || month === undefined || year === undefined) return undefined;
  if (
    /\b(?:Congress|released?|published) by $/.test(
      prose.text.slice(Math.max(sentence.from, deadline.from - 20), deadline.from),
    )
  )
    return undefined;
  const due = assessmentYear(cable, day);
  if (due === undefined || compareDays({ year, month, day: deadline.day ?? 1 }, { year: due, month: 2, day: 1 }) <= 0)
    return undefined;
  return {
    at: deadline,
    message: `Input by \`${written}\` comes too late: the interim assessment is due by February 1, ${String(due)}. Give an earlier date.`,
  };
}

/** The year in which the next interim assessment is due. */
function assessmentYear(cable: CableIndex, day: Day | undefined): number | undefined {
  const report = subjectYears(cable.prose).length > 0 ? reportYear(cable) : undefined;
  if (report) return report.year + 1;
  if (!day) return undefined;
  return day.month === 1 || (day.month === 2 && day.day === 1) ? day.year : day.year + 1;
}

function yearOf({ year, month }: Deadline, day: Day | undefined): number | undefined {
  if (year !== undefined || !day || month === undefined) return year;
  return month < day.month ? day.year + 1 : day.year;
}
