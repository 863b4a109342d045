/** Rule `action-plan-part-missing`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { insert } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import { type ActionPlan, type PlanPart, actionPlans } from '../../prose/plans/action-plan.js';
import type { Horizon } from '../../prose/plans/plan-parts.js';
import { defineVocabulary } from '../../prose/vocabulary.js';
import type { Span } from '../../syntax/types.js';

/** A plan without its short-term or long-term part, or with a part under another name than the points promise. */
export const actionPlanPartMissing = defineRule(
  {
    id: 'action-plan-part-missing',
    summary: 'Give the plan a short-term and a long-term part, under the names that the talking points announce.',
    family: 'tip',
    level: 'warning',
    source: 'Samples 2009 STATE 087524, 087525 and 088558 (talking points and plan)',
    fix: 'ask',
  },
  (cable, report) => {
    const plans = actionPlans(cable);
    if (plans.length === 0) return;
    for (const plan of plans) {
      const promises = promisesOf(cable, plan);
      reportMissing(plan, promises, report);
      for (const part of plan.parts) reportPart(plan, part, promises, report);
    }
  },
);

type Promises = Readonly<Partial<Record<Horizon, Span>>>;

const names: Readonly<Record<Horizon, string>> = {
  short: 'Action Plan for the Short-Term',
  long: 'Action Plan for the Long Term',
};
const announced = defineVocabulary({
  short: ['action plan for the short term'],
  long: ['action plan for the long term'],
});

/** Where the text before the plan, the talking points as a rule, names its parts. */
function promisesOf({ prose }: CableIndex, plan: ActionPlan): Promises {
  const places: Partial<Record<Horizon, Span>> = {};
  for (const { kind, from, to } of prose.hits(announced)) {
    const at = prose.spanOf({ from, to });
    if (at.end <= plan.span.start) places[kind] ??= at;
  }
  return places;
}

function reportMissing({ begin, parts }: ActionPlan, promises: Promises, report: Report): void {
  const missing = (['short', 'long'] as const).filter((one) => !parts.some(({ horizon }) => horizon === one));
  if (missing.length === 0) return;
  const label = missing.map((one) => `\`${names[one]}\``).join(' and ');
  const message =
    missing.length === 2
      ? `The plan has neither ${label.replace(' and ', ' nor ')}. Put a heading above each part.`
      : `The plan has no ${label}. Add the part, or put the heading above it.`;
  report({ at: begin, message, related: missing.flatMap((one) => promised(promises[one])) });
}

function reportPart(plan: ActionPlan, part: PlanPart, promises: Promises, report: Report): void {
  const { horizon, at, exact } = part;
  const long = plan.parts.find((other) => other.horizon === 'long');
  const promise = promises[horizon];
  if (!plan.recommendations.some((one) => one.part === part) && !plan.sections.some((one) => one.part === part))
    report({ at, message: 'Nothing stands in this part of the plan. Add its items.' });
  else if (!plan.byPillar && horizon === 'short' && long && long.start < part.start)
    report({
      at,
      message: 'The short-term part stands behind the long-term part. Put it first.',
      related: [{ at: long.at, message: 'The long-term part is here.' }],
    });
  else if (!exact && promise)
    report({
      at,
      severity: 'info',
      message: `The talking points call this part \`${names[horizon]}\`. Use the same name here.`,
      fixes: [fixOf(plan, part)],
      related: promised(promise),
    });
}

function promised(promise: Span | undefined): { at: Span; message: string }[] {
  return promise ? [{ at: promise, message: 'The talking points name the part here.' }] : [];
}

const labelBehind: Readonly<Record<string, string>> = { A: 'B. ', I: 'II. ', '1': '2. ', a: 'b. ' };

/** Puts the name before the lead-in, with the label that is due where only the first part has one. */
function fixOf({ parts }: ActionPlan, { horizon, at, label }: PlanPart): Fix {
  const first = parts[0]?.label;
  const due = label === undefined && horizon === 'long' && first !== undefined ? (labelBehind[first] ?? '') : '';
  const words = `${due}${names[horizon]}: `;
  return { title: `Write \`${words.trimEnd()}\` before it`, safe: false, changes: [insert(at.start, words)] };
}
