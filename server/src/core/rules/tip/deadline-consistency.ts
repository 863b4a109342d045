/** Rule `deadline-consistency`. */
import { type DeadlineFault, deadlineFaults } from '../../lint/facts/deadline-faults.js';
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { cableDay } from '../../lint/facts/cable-date.js';
import { mayConcernTrafficking } from '../../lint/facts/tip-cable.js';
import type { Day } from '../../prose/dates/calendar.js';
import { type AssessmentDate, assessmentDates } from '../../prose/dates/interim-assessment.js';
import { isQuoted } from '../../prose/quotations.js';

/** Dates of the interim assessment that disagree, and dates for post input that cannot be right. */
export const deadlineConsistency = defineRule(
  {
    id: 'deadline-consistency',
    summary: 'Give one right date for the interim assessment and for the input of post.',
    family: 'tip',
    level: 'warning',
    source: '22 U.S.C. 7107(b)(2)(B); samples 2009 STATE 087525 and 088558, where two dates stand',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    const put = ({ at, message, severity, choices = [], related }: DeadlineFault): void => {
      if (isQuoted(prose, at)) return;
      report({
        at: prose.spanOf(at),
        message,
        ...(severity ? { severity } : {}),
        ...(related ? { related: [{ at: prose.spanOf(related), message: 'The first date stands here.' }] } : {}),
        fixes: rewordings(cable, at, choices),
      });
    };
    const day = cableDay(cable);
    const stated = prose.find(assessmentDates).filter((date) => (date.month ?? 0) <= 2 || !isPast(date, day));
    const first = stated.find(({ month = 0 }) => month <= 2) ?? stated[0];
    for (const date of stated) {
      const written = prose.textOf(date);
      if (first && (date.month !== first.month || date.year !== first.year)) {
        const other = prose.textOf(first);
        const message = `\`${written}\` here and \`${other}\` elsewhere for the interim assessment. Use one date throughout.`;
        put({ at: date, message, choices: [other], related: first });
      } else if ((date.month ?? 0) > 2 && date.word !== 'before') {
        const right = `February ${String((date.year ?? 0) + ((date.month ?? 0) > 6 ? 1 : 0))}`;
        const message = `The interim assessment is due by February 1, not in \`${written}\`. Write \`${right}\`.`;
        put({ at: date, message, choices: [right] });
      }
    }
    if (mayConcernTrafficking(cable)) for (const fault of deadlineFaults(cable)) put(fault);
  },
);

/** `The law was passed in November 2008, before the interim assessment`: a month behind us is that of something else. */
function isPast({ year = 0, month = 0 }: AssessmentDate, day: Day | undefined): boolean {
  return day !== undefined && (year < day.year || (year === day.year && month < day.month));
}
