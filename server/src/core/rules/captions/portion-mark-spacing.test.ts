import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarkSpacing } from './portion-mark-spacing.js';

describe('portion-mark-spacing', () => {
  it('points at number and mark where they touch, else at the mark', () => {
    checkRule(
      portionMarkSpacing,
      `
UNCLAS OSLO 000012

1.(U) The talks go on.
^^^^^ portion-mark-spacing: No blank stands before the mark \`(U)\`. Put one there.

2. (SBU)They end in May.
   ^^^^^ portion-mark-spacing: No blank stands after the mark \`(SBU)\`. Put one there.

3.(U)The minister was away.
^^^^^ portion-mark-spacing: No blank stands before and after the mark \`(U)\`. Put one there.
`,
    );
  });

  it('says nothing where a blank, two blanks or a line end stand there', () => {
    checkSilent(
      portionMarkSpacing,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2.  (SBU)  They end in May.\n\n3. (U)\nThe minister was away.\n',
    );
  });

  it('adds the blanks without asking', () => {
    checkFix(
      portionMarkSpacing,
      'UNCLAS OSLO 12\n\n1.(U)The talks go on.\n',
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n',
    );
  });
});
