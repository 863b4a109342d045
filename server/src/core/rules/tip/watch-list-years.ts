/** Rule `watch-list-years`. */
import { defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { watchListFaults } from '../../lint/facts/watch-list-faults.js';

/** Wrong sums under the rule of two consecutive years, and wrong lengths of its waiver. */
export const watchListYears = defineRule(
  {
    id: 'watch-list-years',
    summary: 'Count years on the Watch List from the 2009 Report, and give the waiver of the law in force.',
    family: 'tip',
    level: 'error',
    source: '22 U.S.C. 7107(b)(2)(D); Pub. L. 110-457 sec. 107; Pub. L. 115-427 sec. 6(2); sample 2009 STATE 087525',
    fix: 'ask',
  },
  (cable, report) => {
    for (const { at, message, severity, choices } of watchListFaults(cable))
      report({
        at: cable.prose.spanOf(at),
        message,
        ...(severity ? { severity } : {}),
        fixes: rewordings(cable, at, choices),
      });
  },
);
