/** Rule `outside-party-effort`. */
import { defineRule } from '../../lint/define-rule.js';
import { outsideEfforts } from '../../prose/figures/outside-efforts.js';

/** An activity of an NGO, an international organization, a donor or the post, without a role of the host government. */
export const outsidePartyEffort = defineRule(
  {
    id: 'outside-party-effort',
    summary: 'Show what the host government itself did in an activity of others.',
    family: 'tip',
    level: 'info',
    source: '2009 STATE 087524, para 5; 2009 STATE 087525 and 088558, para 7, with examples of roles that count',
    fix: 'none',
  },
  (cable, report) => {
    const { prose } = cable;
    for (const effort of prose.find(outsideEfforts))
      report({
        at: prose.spanOf(effort),
        message:
          "Show the host government's concrete role (funds, staff, premises, joint design) or the effort will not count for the tier.",
      });
  },
);
