/** Rule `missing-3p-section`. */
import type { Report } from '../../lint/define-rule.js';
import { defineRule } from '../../lint/define-rule.js';
import { type ActionPlan, type PlanSection, actionPlans } from '../../prose/plans/action-plan.js';
import { pillars } from '../../prose/plans/plan-headings.js';
import type { Span } from '../../syntax/types.js';

/** Headings of which each long-term part needs one. */
const needed = pillars.slice(0, 3);

/** A long-term part without one of the three headings, or with one that is repeated, misplaced or empty. */
export const missing3pSection = defineRule(
  {
    id: 'missing-3p-section',
    summary: 'Give the long-term part Prosecution, Protection and Prevention, in this order, each with items.',
    family: 'tip',
    level: 'warning',
    source: 'Samples 2009 STATE 087524, 087525 and 088558 (plans by the three Ps); 22 U.S.C. 7106(b)',
    fix: 'none',
  },
  (cable, report) => {
    for (const plan of actionPlans(cable)) {
      const long = plan.parts.find(({ horizon }) => horizon === 'long');
      const sections = plan.sections.filter(({ part }) => !long || plan.byPillar || part === long);
      // A plan with neither the part nor a heading is the business of `action-plan-part-missing`.
      if (!long && sections.length === 0) continue;
      reportMissing(long?.at ?? plan.begin, sections, report);
      reportRepeated(sections, report);
      reportEmpty(plan, sections, report);
    }
  },
);

function reportMissing(at: Span, sections: readonly PlanSection[], report: Report) {
  const missing = needed.filter((pillar) => !sections.some((section) => section.pillar === pillar));
  if (missing.length === 0) return;
  const names = missing.map((pillar) => `\`${pillar}\``).join(' and ');
  const message =
    missing.length === needed.length
      ? 'The long-term part has no headings. Sort its items under Prosecution, Protection and Prevention.'
      : missing.length === 1
        ? `The long-term part has no heading ${names}. Add it, with at least one item.`
        : `The long-term part lacks the headings ${names}. Add them, each with at least one item.`;
  report({ at, message });
}

/** Headings that came before, and headings behind one that should follow them. */
function reportRepeated(sections: readonly PlanSection[], report: Report): void {
  let latest: PlanSection | undefined;
  sections.forEach((section, index) => {
    const { pillar, at } = section;
    const first = sections.slice(0, index).find((other) => other.pillar === pillar);
    if (first)
      report({
        at,
        message: `The heading \`${pillar}\` stands here a second time. Join the two sections, or correct the heading.`,
        related: [{ at: first.at, message: 'It stands here first.' }],
      });
    else if (latest && pillars.indexOf(latest.pillar) > pillars.indexOf(pillar))
      report({
        at,
        message: `\`${pillar}\` stands behind \`${latest.pillar}\`. Keep the order Prosecution, Protection, Prevention.`,
        related: [{ at: latest.at, message: 'This should follow.' }],
      });
    else latest = section;
  });
}

function reportEmpty({ recommendations }: ActionPlan, sections: readonly PlanSection[], report: Report): void {
  for (const section of sections)
    if (!recommendations.some((one) => one.section === section))
      report({ at: section.at, message: `Nothing stands under \`${section.pillar}\`. Add at least one item.` });
}
