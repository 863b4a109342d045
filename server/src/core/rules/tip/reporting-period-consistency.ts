/** Rule `reporting-period-consistency`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { Fix } from '../../lint/finding.js';
import { type PeriodFault, isOfReport, periodFault } from '../../lint/facts/period-faults.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { mayConcernTrafficking } from '../../lint/facts/tip-cable.js';
import { isQuoted } from '../../prose/quotations.js';
import { type ReportingPeriod, reportingPeriods } from '../../prose/dates/reporting-periods.js';

/** A reporting period that does not run from April to March, or is not that of the subject. */
export const reportingPeriodConsistency = defineRule(
  {
    id: 'reporting-period-consistency',
    summary: 'State the reporting period as April of one year to March of the next.',
    family: 'tip',
    level: 'warning',
    source: '22 U.S.C. 7107(b)(1); samples 2009 STATE 087524 (right), 087525 and 088558 (garbled)',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    const periods = prose.find(reportingPeriods);
    if (periods.length === 0 || !mayConcernTrafficking(cable)) return;
    for (const period of periods) {
      if (isQuoted(prose, period) || !isOfReport(prose, period)) continue;
      const fault = periodFault(cable, period);
      if (!fault) continue;
      report({
        at: prose.spanOf(period),
        message: messageOf(prose.textOf(period), fault),
        fixes: fixesOf(cable, period, fault),
      });
    }
  },
);

function messageOf(written: string, { kind }: PeriodFault): string {
  if (kind === 'edge') return `\`${written}\`: the reporting period runs from April to March. Correct the month.`;
  if (kind === 'subject')
    return `\`${written}\` is not the reporting period of the subject. Use one period throughout.`;
  return `\`${written}\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.`;
}

function fixesOf(
  cable: CableIndex,
  { form, from, to }: ReportingPeriod,
  { years, month }: PeriodFault,
): readonly Fix[] {
  const written = cable.prose.text.slice(from, to);
  const choices = years.map((year) => {
    if (month !== undefined) return `${month} ${String(year)}`;
    if (form === 'years') return `${String(year)}-${String(year + 1)}`;
    return `April ${String(year)} ${/ and /.test(written) ? 'and' : 'to'} March ${String(year + 1)}`;
  });
  return rewordings(cable, { from, to }, choices);
}
