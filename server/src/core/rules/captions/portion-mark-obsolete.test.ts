import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarkObsolete } from './portion-mark-obsolete.js';

describe('portion-mark-obsolete', () => {
  it('points at (LOU) in a cable of today, or of a day after it ended', () => {
    checkRule(
      portionMarkObsolete,
      `
UNCLAS OSLO 000012

1. (LOU) The talks go on.
   ^^^^^ portion-mark-obsolete: \`(LOU)\` has not been in use since October 1995. Write \`(SBU)\`.

2. (U) They end in May.
`,
    );
    checkRule(
      portionMarkObsolete,
      `
R 011200Z OCT 95
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000012

1. (LOU) The talks go on.
   ^^^^^ portion-mark-obsolete: \`(LOU)\` has not been in use since October 1995. Write \`(SBU)\`.
`,
    );
  });

  it('says nothing of older cables', () => {
    checkSilent(
      portionMarkObsolete,
      'R 301200Z SEP 95\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nLIMITED OFFICIAL USE OSLO 0012\n\n1. (LOU) The talks go on.\n',
    );
    checkSilent(
      portionMarkObsolete,
      'LIMITED OFFICIAL USE OSLO 0012\n\nE.O. 12356: N/A\n\n1. (LOU) The talks go on.\n',
    );
  });

  it('offers (SBU)', () => {
    checkFix(
      portionMarkObsolete,
      'UNCLAS OSLO 12\n\n1. (LOU) The talks go on.\n',
      'UNCLAS OSLO 12\n\n1. (SBU) The talks go on.\n',
    );
  });
});
