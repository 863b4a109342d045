import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { watchListYears } from './watch-list-years.js';

describe('watch-list-years', () => {
  it('wants three years in a row, the first not before 2009', () => {
    checkRule(
      watchListYears,
      `
O 182015Z AUG 10
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) Stays in the 2010 and 2011 Reports come before a fall to Tier 3 in the 2013
                                                                                ^^^^ watch-list-years: After the 2010 and 2011 Reports, Tier 3 follows in 2012, not in \`2013\`. Correct the year.
Report. After stays in the 2010 and 2012 Reports a country must move to Tier 3 in the 2012 Report.
                                    ^^^^ watch-list-years: \`2010\` and \`2012\` are not two years in a row. Correct the years.
Stays in the 2008 and 2009 Reports lead, before any waiver, to Tier 3 in the 2010 Report.
             ^^^^ watch-list-years: \`2008\` does not count: years on the list count from the 2009 Report on. Correct the years.
`,
    );
  });

  it('wants the downgrade in the second year after the first', () => {
    checkRule(
      watchListYears,
      `
O 212207Z AUG 09
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) The automatic downgrade would come in the 2010 TIP Report.
                                                   ^^^^ watch-list-years: An automatic downgrade cannot come in the \`2010\` Report; the earliest is that of 2011. Correct the year.

2. (SBU) Norway, first listed in 2011, faces an automatic downgrade in the
2012 Report.
^^^^ watch-list-years: An automatic downgrade cannot come in the \`2012\` Report; the earliest is that of 2013. Correct the year.
`,
    );
  });

  it('counts consecutive years from the first', () => {
    checkRule(
      watchListYears,
      `
R 101500Z JUL 12
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP UPDATE

1. (SBU) Norway has been on the Watch List since 2010. It is there for a 2nd
                                                                         ^^^ watch-list-years: \`2nd\` is wrong. From 2010 to the 2012 Report it is the 3rd year. Correct the number or the years.
consecutive year in the 2012 Report. By law three consecutive years on the
                                            ^^^^^ watch-list-years: \`three\`: the law ranks a country on Tier 3 after two consecutive years on the list. Write \`two\`.
Watch List lead to Tier 3.
`,
    );
  });

  it('knows the waiver of the day', () => {
    checkRule(
      watchListYears,
      `
R 101500Z MAR 20
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP UPDATE

1. (SBU) The downgrade may be waived for up to two additional years.
                                               ^^^^^^^^^^^^^^^^^^^^ watch-list-years (warning): On the date of this cable the waiver holds for up to one year, not \`two additional years\`. Correct the number.
`,
    );
  });

  it('knows how long the waiver lasts', () => {
    checkRule(
      watchListYears,
      `
R 101500Z MAR 10
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) A waiver of the downgrade may last for three years.
                                                ^^^^^^^^^^^ watch-list-years (warning): On the date of this cable the waiver holds for up to two years, not \`three years\`. Correct the number.

2. (SBU) A country on the Watch List falls in the third year. The President
may waive the move for up to three more years.
                             ^^^^^^^^^^^^^^^^ watch-list-years (warning): On the date of this cable the waiver holds for up to two years, not \`three more years\`. Correct the number.
`,
    );
  });

  it('says nothing of right sums, of denials and of other waivers', () => {
    checkSilent(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Stays in the 2009 and 2010 Reports come before a fall to Tier 3 in the 2011\nReport. No automatic downgrade can come in the 2010 Report.',
    );
    checkSilent(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The President may waive this provision for up to two additional years.',
    );
    checkSilent(
      watchListYears,
      'R 101500Z JAN 19\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The provision may be waived for up to one year.',
    );
    checkSilent(
      watchListYears,
      'R 081500Z JAN 19\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The provision may be waived for up to two years.',
    );
    checkSilent(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Port fees were waived for up to three years.',
    );
    checkSilent(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP UPDATE\n\n1. (SBU) For a third consecutive year since 2001 the choir sang.',
    );
    checkSilent(watchListYears, '1. (SBU) The waiver of the downgrade holds for up to three years.');
    checkSilent(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Norway fell to Tier 3 in the 2007 Report after it had been listed in\nthe 2005 and 2006 Reports.',
    );
  });

  it('offers the right value', () => {
    checkFix(
      watchListYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The automatic downgrade would come in the 2010 TIP Report.',
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The automatic downgrade would come in the 2011 TIP Report.',
    );
    checkFix(
      watchListYears,
      'R 101500Z JUL 12\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP UPDATE\n\n1. (SBU) On the Watch List since 2010, Norway is there for a second\nconsecutive year in the 2012 Report.',
      'R 101500Z JUL 12\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP UPDATE\n\n1. (SBU) On the Watch List since 2010, Norway is there for a third\nconsecutive year in the 2012 Report.',
    );
    checkFix(
      watchListYears,
      'R 101500Z MAR 20\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The provision may be waived for up to two years.',
      'R 101500Z MAR 20\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The provision may be waived for up to one year.',
    );
  });

  it('leaves years of listing and waivers', () => {
    checkSilent(
      watchListYears,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2011-2012)\n\n1. (SBU) Norway, listed in the 2009, 2010 and 2011 Reports, received a waiver from the\nautomatic downgrade.\n`,
    );
  });

  it('reads that countries on the list will go down', () => {
    checkRule(
      watchListYears,
      `
R 051400Z OCT 12

1. (U) A government on the Watch List in both the 2011 and the 2012 Reports will go down to Tier 3 in the 2014 Report.
                                                                                                          ^^^^ watch-list-years: After the 2011 and 2012 Reports, Tier 3 follows in 2013, not in \`2014\`. Correct the year.
`,
    );
  });

  it('reads a step by operation of law, and the Report with which a country entered the list', () => {
    checkRule(
      watchListYears,
      `
R 051400Z AUG 09

1. (U) If nothing is done, Malta would by operation of law drop to Tier 3 in the 2010 Report.
                                                                                 ^^^^ watch-list-years: An automatic downgrade cannot come in the \`2010\` Report; the earliest is that of 2011. Correct the year.
`,
    );
    checkRule(
      watchListYears,
      `
R 051400Z JAN 14

1. (U) Malta entered the Watch List with the 2010 Report, so that the 2013 Report was its third consecutive year there.
                                                                                          ^^^^^ watch-list-years: \`third\` is wrong. From 2010 to the 2013 Report it is the fourth year. Correct the number or the years.
`,
    );
  });

  it('reads a country listed in two years, and a rule that is set aside', () => {
    checkRule(
      watchListYears,
      `
R 051400Z OCT 10

1. (U) A country listed on the Tier 2 Watch List in 2010 and again in 2011 would be put on Tier 3 by operation of law in 2013.
                                                                                                                         ^^^^ watch-list-years: After the 2010 and 2011 Reports, Tier 3 follows in 2012, not in \`2013\`. Correct the year.

2. (U) The President can set the rule aside for as long as three more years.
                                                           ^^^^^^^^^^^^^^^^ watch-list-years (warning): On the date of this cable the waiver holds for up to two years, not \`three more years\`. Correct the number.
`,
    );
  });
});
