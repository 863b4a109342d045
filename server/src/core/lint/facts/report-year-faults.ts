/** Years in the text that do not fit the Report year of the cable (tip-rules rule 24). */
import { assessmentDates } from '../../prose/dates/interim-assessment.js';
import { isGeneric } from '../../prose/tiers/generic-subject.js';
import { type DateMention, dates } from '../../prose/dates/dates.js';
import { inHeadline, nearby } from '../../prose/header/headline.js';
import { yearCounts } from '../../prose/dates/ordinals.js';
import type { Prose } from '../../prose/prose.js';
import { isQuoted } from '../../prose/quotations.js';
import { reportMentions } from '../../prose/dates/report-mentions.js';
import type { Stretch } from '../../prose/stretch.js';
import { isOnRanking } from '../../prose/tiers/watch-list-words.js';
import { type ReportYear, cableDay, reportYear, subjectYears } from './cable-date.js';
import type { CableIndex } from '../cable-index.js';
import type { Severity } from '../levels.js';

/** One fault, with what may stand instead. */
export interface ReportYearFault {
  readonly at: Stretch;
  readonly message: string;
  readonly choices: readonly string[];
  readonly severity?: Severity;
}

/** All faults, in the order of the text. */
export function reportYearFaults(cable: CableIndex): readonly ReportYearFault[] {
  const { prose } = cable;
  const found = [...subjectFaults(cable)];
  const report = reportYear(cable);
  if (report) found.push(...mentionFaults(cable, report), ...assessmentFaults(cable, report));
  found.push(...ordinalNotes(prose));
  return found.filter(({ at }) => !isQuoted(prose, at)).sort((one, other) => one.at.from - other.at.from);
}

// ── SUBJECT ──

function subjectFaults({ prose }: CableIndex): readonly ReportYearFault[] {
  // Plans of a host government may run for any number of years.
  if (prose.kind === 'report') return [];
  return subjectYears(prose).flatMap((date) => {
    const { year = 0, lastYear, from, to } = date;
    if (lastYear === undefined || lastYear === year + 1) return [];
    const message = `\`${prose.textOf(date)}\` in SUBJECT is no Report cycle, which has two years in a row. Correct the years.`;
    return [{ at: { from, to }, message, choices: [`${String(year)}-${String(year + 1)}`] }];
  });
}

// ── Reports and the interim assessment ──

function mentionFaults(cable: CableIndex, report: ReportYear): readonly ReportYearFault[] {
  const { prose } = cable;
  return prose.find(reportMentions).flatMap(({ cycle, year, from, to }) => {
    const isNext = cycle === 'next' || cycle === 'upcoming';
    const right = report.year + (isNext ? 1 : 0);
    if (year === right || (isNext ? isPendingReport(cycle, year, report) : isThisYear(cable, year, report))) return [];
    const what = isNext ? 'the next' : 'the current';
    const message = `\`${String(year)}\` does not fit: ${what} Report of this cable is that of ${String(right)}. Correct the year.`;
    return [{ at: { from, to }, message, choices: [String(right)] }];
  });
}

/** Before its release the Report of the year is the coming one. */
function isPendingReport(cycle: 'next' | 'upcoming', year: number, report: ReportYear): boolean {
  return cycle === 'upcoming' && report.pending && year === report.year;
}

/** From January to May the Report of this year is still to come. */
function isThisYear(cable: CableIndex, year: number, report: ReportYear): boolean {
  const day = cableDay(cable);
  return day !== undefined && day.year === year && year === report.year + 1 && day.month < 6;
}

function assessmentFaults({ prose }: CableIndex, report: ReportYear): readonly ReportYearFault[] {
  const all = prose.find(assessmentDates);
  const first = all.find(({ month = 0 }) => month <= 2);
  const right = report.year + 1;
  return all.flatMap((date) => {
    const { year, month = 0, to } = date;
    // Where two dates disagree, `deadline-consistency` speaks.
    if (month > 2 || year === right || (first && (first.month !== month || first.year !== year))) return [];
    if (report.pending && year === report.year) return [];
    const at = { from: to - 4, to };
    if (prose.textOf(at) !== String(year)) return [];
    const message = `\`${String(year)}\` does not fit: the interim assessment of this cable is due in ${String(right)}. Correct the year.`;
    return [{ at, message, choices: [String(right)] }];
  });
}

// ── Ordinals ──

function ordinalNotes(prose: Prose): readonly ReportYearFault[] {
  const counts = prose
    .find(yearCounts)
    .filter(
      (count) =>
        count.kind === 'ordinal' &&
        !inHeadline(prose, count) &&
        isOnRanking(prose, nearby(prose, count.sentence, count)),
    );
  if (counts.length === 0 || prose.find(dates).some((date) => isSince(prose, date) || isListing(prose, date)))
    return [];
  return counts.map((count) => ({
    at: { from: count.from, to: count.to },
    message: `\`${prose.textOf(count)}\` cannot be verified from this cable. State since which year.`,
    choices: [],
    severity: 'info' as const,
  }));
}

function isSince(prose: Prose, { year, from }: DateMention): boolean {
  return year !== undefined && /\bsince (?:the )?$/i.test(prose.text.slice(Math.max(0, from - 10), from));
}

/** Whether a year is one of several in which this country had its ranking: `listed in 2008 and 2009`. */
function isListing(prose: Prose, { kind, lastYear, from, to }: DateMention): boolean {
  if (kind !== 'year' || (lastYear === undefined && !furtherYear.test(prose.text.slice(to, to + longestJoint))))
    return false;
  const sentence = prose.sentenceAt(from);
  const around = sentence && nearby(prose, sentence, { from, to });
  if (!around || inHeadline(prose, { from, to }) || !isOnRanking(prose, around)) return false;
  return !isGeneric(prose.textOf(around).replace(/\(i\.e\.,?/, ';'));
}

const furtherYear = /^(?:,|,? and| to| through)(?: in)? (?:19|20)\d\d\b/;
const longestJoint = 16;
