import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { deadlineConsistency } from './deadline-consistency.js';

describe('deadline-consistency', () => {
  it('points at the later of two dates and shows the first', () => {
    checkRule(
      deadlineConsistency,
      `
1. (SBU) The interim assessment goes to Congress by February 2010.

2. (SBU) These steps help in the interim assessment in January 2010.
                                                       ^^^^^^^^^^^^ deadline-consistency: \`January 2010\` here and \`February 2010\` elsewhere for the interim assessment. Use one date throughout.
`,
    );
  });

  it('knows the months of the interim assessment', () => {
    checkRule(
      deadlineConsistency,
      `
1. (SBU) The Department will submit the interim assessment to Congress by
March 2010.
^^^^^^^^^^ deadline-consistency: The interim assessment is due by February 1, not in \`March 2010\`. Write \`February 2010\`.
`,
    );
  });

  it('points at deadlines that cannot be kept', () => {
    checkRule(
      deadlineConsistency,
      `
O 212207Z AUG 09
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) Please report no later than July 15, 2009.
                                     ^^^^^^^^^^^^^ deadline-consistency: \`July 15, 2009\` is before the date of this cable. Give a date that is still to come.

2. (SBU) Please report by November 31, 2009.
                          ^^^^^^^^^^^^^^^^^ deadline-consistency (error): There is no day \`November 31, 2009\`. Correct the date.

3. (SBU) Your report is due Monday, November 13, 2009.
                            ^^^^^^^^^^^^^^^^^^^^^^^^^ deadline-consistency: \`Monday, November 13, 2009\` is a Friday. Correct the weekday or the date.

4. (SBU) Send input for the interim assessment no later than February 15,
                                                             ^^^^^^^^^^^^ deadline-consistency: Input by \`February 15, 2010\` comes too late: the interim assessment is due by February 1, 2010. Give an earlier date.
2010.
`,
    );
  });

  it('leaves stories, other events and weekends alone', () => {
    checkSilent(
      deadlineConsistency,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Please report no later than November 15, 2009, so that the interim\nassessment can go to Congress by February 1, 2010.',
    );
    checkSilent(
      deadlineConsistency,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) By May 14, 2009, the ministry had opened a shelter. The minister\npromised to send the bill by July 1, 2009.',
    );
    checkSilent(
      deadlineConsistency,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Reftel asked posts to report by July 1, 2009.',
    );
    checkSilent(
      deadlineConsistency,
      '1. (SBU) The interim assessment comes by February 2010, and the annual Report\nfollows in June 2010. The last interim assessment came in February 2009.',
    );
    checkSilent(
      deadlineConsistency,
      '1. (SBU) The interim assessment will look at the law passed in November 2009\nand goes to Congress by February 2010.',
    );
    checkSilent(deadlineConsistency, '1. (SBU) Parliament should pass the budget by March 2010.');
  });

  it('offers the first date, February, or the weekday', () => {
    checkFix(
      deadlineConsistency,
      '1. (SBU) The interim assessment comes by February 2010. Steps help in the\ninterim assessment in January\n2010.',
      '1. (SBU) The interim assessment comes by February 2010. Steps help in the\ninterim assessment in February\n2010.',
    );
    checkFix(
      deadlineConsistency,
      '1. (SBU) The interim assessment goes to Congress by December 2009.',
      '1. (SBU) The interim assessment goes to Congress by February 2010.',
    );
    checkFix(
      deadlineConsistency,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Your report is due Monday, November 13, 2009.',
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Your report is due Friday, November 13, 2009.',
    );
  });

  it('leaves months behind the cable alone', () => {
    checkSilent(
      deadlineConsistency,
      `O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The law was passed in November 2008, before the interim assessment became part of it.\n`,
    );
  });

  it('points at a day that was past when it was asked for', () => {
    checkRule(
      deadlineConsistency,
      `
O 241557Z AUG 10
TAGS: KTIP
SUBJECT: TIP INTERIM ASSESSMENT: REQUEST FOR INPUT

1. (U) Post's short account is needed by no later than August 13, 2010.
                                                       ^^^^^^^^^^^^^^^ deadline-consistency: \`August 13, 2010\` is before the date of this cable. Give a date that is still to come.
`,
    );
  });

  it('reads a date behind c.o.b.', () => {
    checkRule(
      deadlineConsistency,
      `
R 051400Z OCT 12
TAGS: KTIP
SUBJECT: TIP INTERIM ASSESSMENT: REQUEST FOR INPUT

1. (U) Addressees are asked to answer by c.o.b. Tuesday, November 16, 2012.
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^ deadline-consistency: \`Tuesday, November 16, 2012\` is a Friday. Correct the weekday or the date.
`,
    );
  });
});
