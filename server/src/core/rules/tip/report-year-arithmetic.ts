/** Rule `report-year-arithmetic`. */
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { reportYearFaults } from '../../lint/facts/report-year-faults.js';
import { watchListFaults } from '../../lint/facts/watch-list-faults.js';
import { firstAfter } from '../../prose/stretch.js';

/** Report years that do not fit the cycle of the cable. */
export const reportYearArithmetic = defineRule(
  {
    id: 'report-year-arithmetic',
    summary: 'Give Report years that fit the year of this cable.',
    family: 'tip',
    level: 'warning',
    source: '22 U.S.C. 7107(b)(1)-(2); samples 2009 STATE 087524, 087525 and 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const faults = reportYearFaults(cable);
    if (faults.length === 0) return;
    // What the rule `watch-list-years` says of the same year is more specific.
    const said = watchListFaults(cable).map(({ at }) => at);
    for (const { at, message, severity, choices } of faults) {
      if ((said[firstAfter(said, at.from)]?.from ?? Infinity) < at.to) continue;
      report({
        at: cable.prose.spanOf(at),
        message,
        ...(severity ? { severity } : {}),
        fixes: rewordings(cable, at, choices),
      });
    }
  },
);
