import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { blockNameMismatch } from './block-name-mismatch.js';

const plan = '7. (SBU) Begin Action Plan:\n\n-- Train judges.\n\n(End non-paper)\n';

describe('block-name-mismatch', () => {
  it('points at the Begin', () => {
    checkRule(
      blockNameMismatch,
      `
7. (SBU) Begin Action Plan:
         ^^^^^^^^^^^^^^^^^ block-name-mismatch: \`Begin Action Plan\` is closed by \`End non-paper\`. Use one name for both.

-- Train judges.

End non-paper.
`,
    );
  });

  it('finds it over several paragraphs where the names are alike', () => {
    checkRule(
      blockNameMismatch,
      `
1. (U) Summary and comment: They agreed.
       ^^^^^^^^^^^^^^^^^^^ block-name-mismatch: \`Summary and comment\` is closed by \`End summary\`. Use one name for both.

2. (U) It is a start. End summary.
`,
    );
  });

  it('says nothing of names that mean the same, and of blocks that nothing closes', () => {
    checkSilent(blockNameMismatch, '8. Begin Final Text of the narrative:\n\nText.\n\nEnd text.\n');
    checkSilent(blockNameMismatch, '1. SUMMARY AND INTRODUCTION. Boats sail. END SUMMARY.\n\n2. They sank.\n');
    checkSilent(blockNameMismatch, '8. Begin nonpaper:\n\nText.\n\n(end non-paper)\n');
    checkSilent(blockNameMismatch, '8. Begin Final Text of the narrative:\n\n9. (end non-paper)\n');
    checkSilent(blockNameMismatch, '2. Begin action request: Ask.\n\n-- Text.\n\nEnd talking points.\n');
  });

  it('renames either marker', () => {
    checkFix(blockNameMismatch, plan, plan.replace('End non-paper', 'End Action Plan'));
    checkFix(blockNameMismatch, plan, plan.replace('Begin Action Plan', 'Begin non-paper'), {
      title: 'Change to `Begin non-paper`',
    });
  });

  it('finds a summary that is closed as a comment in its paragraph', () => {
    checkRule(
      blockNameMismatch,
      `
1. (U) Summary: The vote is near. End Comment.
       ^^^^^^^ block-name-mismatch: \`Summary\` is closed by \`End Comment\`. Use one name for both.
`,
    );
  });

  it('finds questions that are closed as a questionnaire', () => {
    checkRule(
      blockNameMismatch,
      `
1. (U) Begin questions:
       ^^^^^^^^^^^^^^^ block-name-mismatch: \`Begin questions\` is closed by \`End questionnaire\`. Use one name for both.

A. Is there a law?

End questionnaire.
`,
    );
  });
});
