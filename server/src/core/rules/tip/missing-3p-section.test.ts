import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { missing3pSection } from './missing-3p-section.js';

describe('missing-3p-section', () => {
  it('points at the name of the part for headings that lack', () => {
    checkRule(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term:
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-3p-section: The long-term part lacks the headings \`Protection\` and \`Prevention\`. Add them, each with at least one item.
Prosecution
-- Train judges.
End Action Plan.
`,
    );
  });

  it('says that there are none', () => {
    checkRule(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term:
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-3p-section: The long-term part has no headings. Sort its items under Prosecution, Protection and Prevention.
-- Train judges in prevention and protection.
End Action Plan.
`,
    );
  });

  it('points at headings that are empty, repeated or misplaced', () => {
    checkRule(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term:
Protection:
-- Open a shelter.
Prosecution:
^^^^^^^^^^^ missing-3p-section: Nothing stands under \`Prosecution\`. Add at least one item.
^^^^^^^^^^^ missing-3p-section: \`Prosecution\` stands behind \`Protection\`. Keep the order Prosecution, Protection, Prevention.
Prevention:
-- Warn migrants.
Prevention:
^^^^^^^^^^ missing-3p-section: The heading \`Prevention\` stands here a second time. Join the two sections, or correct the heading.
-- Warn them again.
End Action Plan.
`,
    );
  });

  it('reads headings of a plan without parts', () => {
    checkRule(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
         ^^^^^^^^^^^^^^^^^^ missing-3p-section: The long-term part has no heading \`Protection\`. Add it, with at least one item.
Prosecution
-- Train judges.
Prevention
-- Warn migrants.
End Action Plan.
`,
    );
  });

  it('says nothing of labelled headings, capitals, underlines and a fourth P', () => {
    checkSilent(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Screen crews.
B. Action Plan for the Long Term:
I. PROSECUTION
1. Pass a law.
II. PROTECTION
1. Pay for the
protection
of witnesses.

Prevention
----------

Speak out.

Partnership
-- Meet unions.
End Action Plan.
`,
    );
  });

  it('says nothing of headings of the short-term part', () => {
    checkSilent(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
Protection
-- Screen crews.
B. Action Plan for the Long Term:
Prosecution
-- Train.
Protection
-- Open.
Prevention
-- Warn.
End Action Plan.
`,
    );
  });

  it('says nothing of a plan without part and heading', () => {
    checkSilent(
      missing3pSection,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges.
End Action Plan.
`,
    );
  });
});
