import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { reportingPeriodConsistency } from './reporting-period-consistency.js';

describe('reporting-period-consistency', () => {
  it('points at months that are not April to March', () => {
    checkRule(
      reportingPeriodConsistency,
      `
1. (SBU) The May 2009-2010 reporting period. The reporting period runs from
             ^^^^^^^^^^^^^ reporting-period-consistency: \`May 2009-2010\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
January 1 to December 31, 2009. The April 2008 to March 2010 reporting
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`January 1 to December 31, 2009\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
                                    ^^^^^^^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`April 2008 to March 2010\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
period. Since the beginning of the reporting period in June 2009.
                                                       ^^^^^^^^^ reporting-period-consistency: \`June 2009\`: the reporting period runs from April to March. Correct the month.
`,
    );
  });

  it('points at years that are not those of the subject', () => {
    checkRule(
      reportingPeriodConsistency,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) We look at the 2008-2009 reporting period in the spring.
                        ^^^^^^^^^ reporting-period-consistency: \`2008-2009\` is not the reporting period of the subject. Use one period throughout.
`,
    );
  });

  it('leaves right ones, parts, earlier ones and other years alone', () => {
    checkSilent(
      reportingPeriodConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The April 2009 to March 2010 reporting period, or the 2009-2010\nreporting period, and the previous (2008-2009) reporting period.',
    );
    checkSilent(
      reportingPeriodConsistency,
      '1. (SBU) The first half of the reporting period (April to September 2009).',
    );
    checkSilent(
      reportingPeriodConsistency,
      '1. (SBU) During the reporting period, from May to July, courts were closed.',
    );
    checkSilent(
      reportingPeriodConsistency,
      'SUBJECT: NORWAY: GRANT FOR A CHOIR\n\n1. (U) The reporting period runs from January to June 2009.',
    );
    checkSilent(
      reportingPeriodConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The 2008-2009 reporting period, which the 2009 TIP Report covers.',
    );
  });

  it('offers the period of the subject, or of the text', () => {
    checkFix(
      reportingPeriodConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The March 2009-2010 reporting period ends in spring.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The April 2009 to March 2010 reporting period ends in spring.',
    );
    checkFix(
      reportingPeriodConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The 2008-2009 reporting period ends in spring.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The 2009-2010 reporting period ends in spring.',
    );
    checkFix(
      reportingPeriodConsistency,
      '1. (SBU) The beginning of the reporting period in June 2009 was calm.',
      '1. (SBU) The beginning of the reporting period in April 2009 was calm.',
    );
    checkFix(
      reportingPeriodConsistency,
      '1. (SBU) The January 2009 to December\n2009 reporting period.',
      '1. (SBU) The April 2009 to March\n2010 reporting period.',
    );
  });

  it('reads dates with a comma behind the year', () => {
    checkRule(
      reportingPeriodConsistency,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) The reporting period runs from April 1, 2009, to March 30, 2011.
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`April 1, 2009, to March 30, 2011\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
`,
    );
  });

  it('reads how long the period runs', () => {
    checkRule(
      reportingPeriodConsistency,
      `
R 051400Z MAR 11
TAGS: KTIP

1. (U) The reporting period runs to the end of February 2011.
                                               ^^^^^^^^^^^^^ reporting-period-consistency: \`February 2011\`: the reporting period runs from April to March. Correct the month.
`,
    );
    checkSilent(
      reportingPeriodConsistency,
      'TAGS: KTIP\n\n1. (U) The reporting period runs to the end of March 2011.\n',
    );
  });

  it('reads when the period opened, and a line on the period covered', () => {
    checkRule(
      reportingPeriodConsistency,
      `
R 051400Z MAR 11
TAGS: KTIP

1. (U) The reporting period, which opened on March 1, 2009, is long.
                                             ^^^^^^^^^^^^^ reporting-period-consistency: \`March 1, 2009\`: the reporting period runs from April to March. Correct the month.

Reporting period covered: May 2013 to April 2014.
                          ^^^^^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`May 2013 to April 2014\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
`,
    );
    checkSilent(
      reportingPeriodConsistency,
      'TAGS: KTIP\n\n1. (U) The reporting period, which opened on April 1, 2009, is long.\n',
    );
  });

  it('reads a calendar year, unless it is that of somebody else', () => {
    checkRule(
      reportingPeriodConsistency,
      `
R 051400Z MAR 12
TAGS: KTIP

1. (U) Our figures (reporting period: calendar year 2011) are new.
                                      ^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`calendar year 2011\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
`,
    );
    checkSilent(
      reportingPeriodConsistency,
      "TAGS: KTIP\n\n1. (U) The ministry's reporting period is calendar year 2011. Its 12-month reporting period is calendar year 2010. In the reporting period (calendar year 2011 for the police) it rained. In the reporting\nperiod, it opened more cases than in calendar year 2010.\n",
    );
  });

  it('reads a period in a clause of its own, but not the part of it that a sentence is about', () => {
    checkRule(
      reportingPeriodConsistency,
      `
R 051400Z AUG 09
TAGS: KTIP

1. (U) The reporting period, from May 1, 2009 to March 31, 2010, is long.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reporting-period-consistency: \`May 1, 2009 to March 31, 2010\` is no reporting period. Write it as \`April\` of one year to \`March\` of the next.
`,
    );
    checkSilent(
      reportingPeriodConsistency,
      'TAGS: KTIP\n\n1. (U) During the reporting period, from May 1, 2009 to March 31, 2010, it rained.\n',
    );
  });
});
