import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { actionPlanPartMissing } from './action-plan-part-missing.js';

describe('action-plan-part-missing', () => {
  it('points at Begin where a part lacks', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
         ^^^^^^^^^^^^^^^^^^ action-plan-part-missing: The plan has no \`Action Plan for the Long Term\`. Add the part, or put the heading above it.
A. Action Plan for the Short-Term:
-- Screen crews.
End Action Plan.
`,
    );
  });

  it('names both where both lack', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
         ^^^^^^^^^^^^^^^^^^ action-plan-part-missing: The plan has neither \`Action Plan for the Short-Term\` nor \`Action Plan for the Long Term\`. Put a heading above each part.
-- Train judges.
End Action Plan.
`,
    );
  });

  it('points at a part under another name, and leads to the promise', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Begin talking points:
-- We offer more (Action Plan for the Long Term).
End talking points.

2. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
Other areas that Malta could consider:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-plan-part-missing (info): The talking points call this part \`Action Plan for the Long Term\`. Use the same name here.
-- Warn migrants.
End non-paper.
`,
    );
  });

  it('points at a part that is empty, or out of order', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Long Term:
-- Warn migrants.
B. Action Plan for the Short-Term:
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-plan-part-missing: The short-term part stands behind the long-term part. Put it first.
-- Screen crews.
End Action Plan.
`,
    );
  });

  it('points at an empty part', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term:
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ action-plan-part-missing: Nothing stands in this part of the plan. Add its items.
End Action Plan.
`,
    );
  });

  it('reads a plan that runs on from its subject', () => {
    checkRule(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN
Begin Action Plan:
^^^^^^^^^^^^^^^^^^ action-plan-part-missing: The plan has no \`Action Plan for the Short-Term\`. Add the part, or put the heading above it.
B. Action Plan for the Long Term:
-- Warn migrants.
End non-paper.
`,
    );
  });

  it('says nothing of other names that nobody has promised', () => {
    checkSilent(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
Short-term recommendations:
-- Screen crews.
Other areas that Malta might consider:
-- Warn migrants.
End Action Plan.
`,
    );
  });

  it('says nothing of sentences on long-term things', () => {
    checkSilent(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
-- Longer-term visas should be offered.
B. Action Plan for the Long Term:
-- Warn migrants.
End Action Plan.
`,
    );
  });

  it('says nothing of a non-paper of another cable', () => {
    checkSilent(
      actionPlanPartMissing,
      `
SUBJECT: MALTA -- 2010 TIP REPORT: PRESS GUIDANCE

1. (U) Text.

(begin non-paper)
-- The law asks for it.
(end non-paper)
`,
    );
  });

  it('puts the name and the label that is due', () => {
    checkFix(
      actionPlanPartMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Begin talking points:
-- We offer more (Action Plan for the Long Term).
End talking points.

2. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
Other areas that Malta could consider:
-- Warn migrants.
End non-paper.
`,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Begin talking points:
-- We offer more (Action Plan for the Long Term).
End talking points.

2. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term: Other areas that Malta could consider:
-- Warn migrants.
End non-paper.
`,
    );
  });
});
