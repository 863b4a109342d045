import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { consequenceTierMismatch } from './consequence-tier-mismatch.js';

describe('consequence-tier-mismatch', () => {
  it('points at falls and rises that are none', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) Delay may lead to Tier 2 Watch List or even Tier 3. The items help to
                           ^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: From the \`Tier 2 Watch List\` of the subject no country can fall to \`Tier 2 Watch List\`. Adapt this to that tier.
avoid a downgrade to Tier 2 Watch List and could bring an elevation to Tier
                     ^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: From the \`Tier 2 Watch List\` of the subject no country can fall to \`Tier 2 Watch List\`. Adapt this to that tier.
                                                                       ^^^^ consequence-tier-mismatch: From the \`Tier 2 Watch List\` of the subject no country can rise to \`Tier 2 Watch List\`. Adapt this to that tier.
2 Watch List.
`,
    );
  });

  it('points at the words of the Watch List in a Tier 2 plan', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) These are the "high-priority" items for removal from the Tier 2 Watch
                        ^^^^^^^^^^^^^ consequence-tier-mismatch: \`high-priority\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`removal from the Tier 2 Watch List\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
List and for a positive review in the interim assessment.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`positive review in the interim assessment\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
`,
    );
  });

  it('points at the removal of a country from a list that it is not on', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) Work would be rewarded with removal of Norway, a year from now, from the Watch List.
                                                                         ^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`from the Watch List\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
`,
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway rose to Tier 2 from the Watch List in 2008.\n',
    );
  });

  it('points at sanctions in talking points', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (U) Begin talking points:

-- Your country may be subject to restrictions on aid.
                       ^^^^^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`subject to restrictions\` does not go with the \`Tier 2 Watch List\` of the subject. Adapt it to that tier.

-- We ask you to act within 90 days.
                     ^^^^^^^^^^^^^^ consequence-tier-mismatch: \`within 90 days\` does not go with the \`Tier 2 Watch List\` of the subject. Adapt it to that tier.

End talking points.
`,
    );
  });

  it('leaves the ladder of the tier, general words and other cables alone', () => {
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Delay may lead to a Tier 2 Watch List or Tier 3 placement. More could\nresult in an elevation to Tier 1.',
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Mark the high-priority items for removal from the Watch List.',
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) High-priority cases go to a special court.',
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (U) Begin talking points:\n\n-- Punish the withholding of passports within 90 days.\n\n-- A fall to Tier 3 may make your country subject to restrictions.\n\nEnd talking points.',
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 3 ACTION PLAN (2009-2010)\n\n1. (SBU) A country on the list may be downgraded to Tier 3. Early steps can\nlead to an upgrade to Tier 2 Watch List or Tier 2.',
    );
    checkSilent(
      consequenceTierMismatch,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Delay may lead to Tier 1.',
    );
  });

  it('offers what the tier may become', () => {
    checkFix(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Delay may lead to a Tier\n1 placement.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Delay may lead to a Tier\n2 Watch List or Tier 3 placement.',
    );
    checkFix(
      consequenceTierMismatch,
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Progress could bring an elevation to Tier 2 Watch List.',
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Progress could bring an elevation to Tier 2.',
    );
  });

  it('leaves hopes of a better tier, and restrictions on people', () => {
    checkSilent(
      consequenceTierMismatch,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The minister had hoped that Norway would be placed on Tier 2.\n`,
    );
    checkSilent(
      consequenceTierMismatch,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Begin Action Plan:\n\n-- Make sure that victims are not subject to restrictions on movement.\n\nEnd Action Plan.\n`,
    );
  });

  it('knows which way a threat goes', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) If nothing is done, Norway could be placed on Tier 2 Watch List.
                                                       ^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: From the \`Tier 2 Watch List\` of the subject no country can fall to \`Tier 2 Watch List\`. Adapt this to that tier.
`,
    );
  });

  it('reads other words for the same', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: FIJI: TIP TIER 3 ACTION PLAN (2009-2010)

1. (U) Without them the country might find itself lowered to Tier 3 in June.
                                                             ^^^^^^ consequence-tier-mismatch: From the \`Tier 3\` of the subject no country can fall to \`Tier 3\`. Adapt this to that tier.
`,
    );
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: GHANA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) They would bring the country off the Watch List in June.
                                    ^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`off the Watch List\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
`,
    );
  });

  it('reads what an outcome may be, and one benchmark of several words', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) Should nothing happen, the outcome may well be a Tier 2 Watch List or Tier 3 placement in June.
                                                          ^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: From the \`Tier 2 Watch List\` of the subject no country can fall to \`Tier 2 Watch List\`. Adapt this to that tier.
`,
    );
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) These are the high-priority items for removal from the Watch List.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`high-priority items for removal from the Watch List\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
`,
    );
  });

  it('points at a further fall from Tier 3, and at an interim assessment of a Tier 2 plan', () => {
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: FIJI: TIP TIER 3 ACTION PLAN (2009-2010)

1. (U) With these steps Fiji can prevent a downgrade in next year's Report.
                                 ^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`prevent a downgrade\` does not go with the \`Tier 3\` of the subject. Adapt it to that tier.
`,
    );
    checkRule(
      consequenceTierMismatch,
      `
SUBJECT: BELIZE: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Early results help Belize avoid a downgrade and bring a favorable interim assessment.
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ consequence-tier-mismatch: \`favorable interim assessment\` does not go with the \`Tier 2\` of the subject. Adapt it to that tier.
`,
    );
  });
});
