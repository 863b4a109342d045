import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { internalReferenceInNonPaper } from './internal-reference-in-non-paper.js';

describe('internal-reference-in-non-paper', () => {
  it('points at telegrams, paragraphs and offices', () => {
    checkRule(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Train judges (see ref A), as 2009 STATE 012345 and reftel B say.
                     ^^^^^ internal-reference-in-non-paper: \`ref A\` refers to internal traffic, and the host government will read it. Name the law or the Report instead.
                                ^^^^^^^^^^^^^^^^^ internal-reference-in-non-paper: \`2009 STATE 012345\` refers to internal traffic, and the host government will read it. Name the law or the Report instead.
                                                      ^^^^^^^^ internal-reference-in-non-paper: \`reftel B\` refers to internal traffic, and the host government will read it. Name the law or the Report instead.
-- Send the figures of para 4 to G/TIP.
                       ^^^^^^ internal-reference-in-non-paper: \`para 4\` refers to internal traffic, and the host government will read it. Name the law or the Report instead.
                                 ^^^^^ internal-reference-in-non-paper: \`G/TIP\` is an office symbol, and the host government will read it. Name the office in full, or rephrase.
End Action Plan.
`,
    );
  });

  it('points at the post and its texts', () => {
    checkRule(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- A DOS-crafted list comes by Post in May.
     ^^^^^^^^^^^ internal-reference-in-non-paper: \`DOS-crafted\` is meant for posts, and the host government will read it. Rephrase, or name the law.
                               ^^^^ internal-reference-in-non-paper: \`Post\` means the embassy, and the host government will read it. Rephrase.
-- Posts should read the Implementation Guidelines.
   ^^^^^ internal-reference-in-non-paper: \`Posts\` means the embassy, and the host government will read it. Rephrase.
                         ^^^^^^^^^^^^^^^^^^^^^^^^^ internal-reference-in-non-paper: \`Implementation Guidelines\` is meant for posts, and the host government will read it. Rephrase, or name the law.
End Action Plan.
`,
    );
  });

  it('points at marks', () => {
    checkRule(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. (SBU) Action Plan for the Short-Term:
   ^^^^^ internal-reference-in-non-paper: \`(SBU)\` is a classification mark in text for the host government. Remove it.
-- (SBU) Train judges.
   ^^^^^ internal-reference-in-non-paper: \`(SBU)\` is a classification mark in text for the host government. Remove it.
End Action Plan.
`,
    );
  });

  it('takes a note in brackets as information', () => {
    checkRule(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges. [Note: post knows
                 ^^^^^^ internal-reference-in-non-paper (info): \`[Note:\` is for the post. Take the note out before the text is handed over.
the judges.]
[Comment: one line.]
^^^^^^^^^ internal-reference-in-non-paper (info): \`[Comment:\` is for the post. Take the note out before the text is handed over.
End Action Plan.
`,
    );
  });

  it('says nothing of other posts', () => {
    checkSilent(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Staff each border post, Police Post and command Post. Put posters into the Post Office, and Post-release rules into The Island Post.
End Action Plan.
`,
    );
  });

  it('says nothing of laws and lists', () => {
    checkSilent(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Amend paragraph 3 of Article 5, and train (a) judges, (b) police and (c) guards. Tell the victim(s).
End Action Plan.
`,
    );
  });

  it('says nothing of marks of main paragraphs', () => {
    checkSilent(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA -- 2010 TIP REPORT: DEMARCHE

1. (U) Text.

Begin non-paper:

2. (U) One.

3. (U) Two.

End non-paper.
`,
    );
  });

  it('says nothing of text around the block', () => {
    checkSilent(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges.
End Action Plan.

2. (U) Post should send it to G/TIP, as reftel B says.
`,
    );
  });

  it('takes a note out', () => {
    checkFix(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges. [Note: post knows
the judges.]
End Action Plan.
`,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges.
End Action Plan.
`,
    );
  });

  it('takes the lines of a note out', () => {
    checkFix(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges.
[Note: post knows
the judges.]
End Action Plan.
`,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
-- Train judges.
End Action Plan.
`,
    );
  });

  it('takes a mark out', () => {
    checkFix(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. (SBU) Action Plan for the Short-Term:
-- Train judges.
End Action Plan.
`,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Begin Action Plan:
A. Action Plan for the Short-Term:
-- Train judges.
End Action Plan.
`,
    );
  });

  it('points at a paragraph of the cable by its whole word, where the sentence sends the reader there', () => {
    checkRule(
      internalReferenceInNonPaper,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) The law is new.

2. (U) Begin non-paper:
-- What is asked is said in paragraph 1.
                            ^^^^^^^^^^^ internal-reference-in-non-paper: \`paragraph 1\` refers to internal traffic, and the host government will read it. Name the law or the Report instead.
-- Amend paragraph 1 so that the fines double.
End non-paper.
`,
    );
  });
});
