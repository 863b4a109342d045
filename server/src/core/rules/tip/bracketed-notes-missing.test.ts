import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { bracketedNotesMissing } from './bracketed-notes-missing.js';

describe('bracketed-notes-missing', () => {
  it('points at the words', () => {
    checkRule(
      bracketedNotesMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The notes indicated in brackets in the plan are for posts. Bracketed notes may be omitted.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ bracketed-notes-missing: The plan has no notes in brackets. Drop the sentence, or add the notes.
                                                                    ^^^^^^^^^^^^^^^ bracketed-notes-missing: The plan has no notes in brackets. Drop the sentence, or add the notes.

2. (SBU) Begin Action Plan:
-- Train judges.
End non-paper.
`,
    );
  });

  it('says nothing of a plan with a note', () => {
    checkSilent(
      bracketedNotesMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Bracketed notes may be omitted.

2. (SBU) Begin Action Plan:
-- Train judges. [Note: soon.]
End non-paper.
`,
    );
  });

  it('says nothing of a cable without a plan', () => {
    checkSilent(
      bracketedNotesMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Bracketed notes may be omitted.
`,
    );
  });

  it('says nothing of other brackets', () => {
    checkSilent(
      bracketedNotesMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The date is in brackets. Tax brackets are high.

2. (SBU) Begin Action Plan:
-- Train judges.
End non-paper.
`,
    );
  });

  it('looks into a plan without Begin', () => {
    const plan = (item: string) =>
      `SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (U) Notes in square brackets in the paper are meant for post.\n\n2. (U) Text of the paper:\n\nA. Action Plan for the Short-Term:\n\n-- ${item}\n\nB. Action Plan for the Long Term:\n\n-- Open shelters.\n`;
    checkSilent(bracketedNotesMissing, plan('Train judges. [Note: see the guide.]'));
    checkRule(
      bracketedNotesMissing,
      plan('Train judges.').replace(
        'for post.\n',
        'for post.\n       ^^^^^^^^^^^^^^^^^^^^^^^^ bracketed-notes-missing: The plan has no notes in brackets. Drop the sentence, or add the notes.\n',
      ),
    );
  });

  it('reads passages inside brackets', () => {
    checkRule(
      bracketedNotesMissing,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Passages inside square brackets in the plan are for the Embassy.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ bracketed-notes-missing: The plan has no notes in brackets. Drop the sentence, or add the notes.

2. (U) Begin Action Plan:
-- Train judges.
End Action Plan.
`,
    );
  });
});
