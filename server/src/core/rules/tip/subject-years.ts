/** Rule `subject-years`. */
import { cableDay, datesDisagree, subjectYears as yearsOfSubject } from '../../lint/facts/cable-date.js';
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { isTipCable } from '../../lint/facts/tip-cable.js';

/** Years in the subject of an action plan or a press cable that leave out the year of the date-time group. */
export const subjectYears = defineRule(
  {
    id: 'subject-years',
    summary: 'Give the years in SUBJECT that the date of the cable falls into.',
    family: 'tip',
    level: 'warning',
    source: 'Samples 2009 STATE 087524, 087525 and 060447, whose subjects give the year of the cable',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    const day = cableDay(cable);
    const [first] = yearsOfSubject(prose);
    // Reports of posts may be about any year.
    if (!day || !first || !datesDisagree(cable) || !isTipCable(cable)) return;
    const written = prose.textOf(first);
    const start = day.month < firstMonth ? [day.year - 1, day.year] : [day.year];
    const isPair = first.lastYear !== undefined;
    report({
      at: prose.spanOf(first),
      message: `\`${written}\` in SUBJECT leaves out ${String(day.year)}, the year of this cable. Correct the years or the date-time group.`,
      related: cable.all('dateTimeGroup').map((at) => ({ at, message: 'This is the date of the cable.' })),
      fixes: rewordings(
        cable,
        first,
        isPair ? start.map((year) => `${String(year)}-${String(year + 1)}`) : [String(day.year)],
      ),
    });
  },
);

/** Periods begin in April. */
const firstMonth = 4;
