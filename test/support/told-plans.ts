/** What the action plans of a cable recommend, in lines for assertions. */
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { actionPlans } from '../../server/src/core/prose/plans/action-plan.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';

/** Each recommendation on a line: horizon, pillar, path, text, notes. */
export function recommended(paragraphs: string): string[] {
  const text = `SUBJECT: MALTA: TIP TIER 3 ACTION PLAN\n\n1. (U) Text.\n\n${paragraphs}\n`;
  const cable = new CableIndex(text, parseCable(text));
  return actionPlans(cable).flatMap(({ recommendations }) =>
    recommendations.map((one) =>
      [one.part?.horizon ?? '-', one.section?.pillar ?? '-', one.path, one.text, ...one.notes].join(' | '),
    ),
  );
}
