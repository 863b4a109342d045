import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { reportYearArithmetic } from './report-year-arithmetic.js';

describe('report-year-arithmetic', () => {
  it('points at Reports of another year', () => {
    checkRule(
      reportYearArithmetic,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) The upcoming 2009 TIP Report. Next year's 2011 TIP Report. This year's
                      ^^^^ report-year-arithmetic: \`2009\` does not fit: the next Report of this cable is that of 2010. Correct the year.
                                                   ^^^^ report-year-arithmetic: \`2011\` does not fit: the next Report of this cable is that of 2010. Correct the year.
2008 Report. Concerns highlighted in the 2008 TIP Report.
^^^^ report-year-arithmetic: \`2008\` does not fit: the current Report of this cable is that of 2009. Correct the year.
                                         ^^^^ report-year-arithmetic: \`2008\` does not fit: the current Report of this cable is that of 2009. Correct the year.
`,
    );
  });

  it('points at the interim assessment and at the subject', () => {
    checkRule(
      reportYearArithmetic,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2011)
                                         ^^^^^^^^^ report-year-arithmetic: \`2009-2011\` in SUBJECT is no Report cycle, which has two years in a row. Correct the years.

1. (SBU) The interim assessment will be released in February 2009.
                                                             ^^^^ report-year-arithmetic: \`2009\` does not fit: the interim assessment of this cable is due in 2010. Correct the year.
`,
    );
  });

  it('takes the date where the subject has no year', () => {
    checkRule(
      reportYearArithmetic,
      `
R 101500Z MAR 10
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP UPDATE

1. (SBU) The upcoming 2011 TIP Report.
                      ^^^^ report-year-arithmetic: \`2011\` does not fit: the next Report of this cable is that of 2010. Correct the year.
`,
    );
  });

  it('notes an ordinal without its beginning', () => {
    checkRule(
      reportYearArithmetic,
      `
SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE

1. (U) Norway is on the Watch List for a sixth consecutive year.
                                         ^^^^^^^^^^^^^^^^^^^^^^ report-year-arithmetic (info): \`sixth consecutive year\` cannot be verified from this cable. State since which year.
`,
    );
  });

  it('leaves right years, older Reports, and Reports still to come alone', () => {
    checkSilent(
      reportYearArithmetic,
      "SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The upcoming 2010 TIP Report; next year's 2010 TIP Report; concerns\nhighlighted in the 2009 TIP Report, as already highlighted in the 2008 TIP\nReport. The interim assessment is due by February 2010.",
    );
    checkSilent(
      reportYearArithmetic,
      'O 092118Z JUN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) The upcoming 2010 TIP Report will be released on June 14.',
    );
    checkSilent(
      reportYearArithmetic,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) On the list since 2005, Norway is there for a sixth consecutive year.',
    );
    checkSilent(
      reportYearArithmetic,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Norway, listed in 2009 and 2010, is on the Watch List for the second\nconsecutive year.',
    );
    checkSilent(reportYearArithmetic, 'SUBJECT: NORWAY: TIP NATIONAL ACTION PLAN (2009-2012)\n\n1. (U) Text.');
    checkSilent(reportYearArithmetic, '1. (U) The upcoming 2012 TIP Report.');
    checkSilent(
      reportYearArithmetic,
      'SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) For a third consecutive year the choir sang.',
    );
  });

  it('leaves a year that `watch-list-years` reports', () => {
    checkSilent(
      reportYearArithmetic,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The automatic downgrade to Tier 3 would come in the upcoming 2009 TIP\nReport.',
    );
  });

  it('offers the right year', () => {
    checkFix(
      reportYearArithmetic,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The upcoming 2009 TIP Report is near.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) The upcoming 2010 TIP Report is near.',
    );
    checkFix(
      reportYearArithmetic,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2011)\n\n1. (SBU) Thanks.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Thanks.',
    );
  });

  it('reads the year of the current Report in brackets', () => {
    checkRule(
      reportYearArithmetic,
      `
R 251645Z MAR 10
SUBJECT: SENEGAL: WHAT THE COURTS SAID

1. (U) She read the current (2008) TIP Report and asked for the current 2009 Report.
                             ^^^^ report-year-arithmetic: \`2008\` does not fit: the current Report of this cable is that of 2009. Correct the year.
`,
    );
    checkSilent(
      reportYearArithmetic,
      'R 251645Z MAR 10\nSUBJECT: SENEGAL: WHAT THE COURTS SAID\n\n1. (U) For the current (2010) TIP Report we send figures. See the (2007) TIP Report, and what the then-current 2008 TIP Report said.\n',
    );
  });
});
