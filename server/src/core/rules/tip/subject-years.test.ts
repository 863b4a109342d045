import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subjectYears } from './subject-years.js';

describe('subject-years', () => {
  it('points at years without that of the cable', () => {
    checkRule(
      subjectYears,
      `
O 212207Z AUG 09
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2007-2008)
                                         ^^^^^^^^^ subject-years: \`2007-2008\` in SUBJECT leaves out 2009, the year of this cable. Correct the years or the date-time group.

1. (U) Text.
`,
    );
  });

  it('and at the Report of another year in press guidance', () => {
    checkRule(
      subjectYears,
      `
O 092118Z JUN 10
FM SECSTATE WASHDC

UNCLAS STATE 000012

SUBJECT: NORWAY -- 2009 TIP REPORT: PRESS GUIDANCE AND DEMARCHE
                   ^^^^ subject-years: \`2009\` in SUBJECT leaves out 2010, the year of this cable. Correct the years or the date-time group.

1. (U) Text.
`,
    );
  });

  it('leaves years around the date, other subjects and undated drafts alone', () => {
    checkSilent(
      subjectYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (U) Text.',
    );
    checkSilent(
      subjectYears,
      'O 212207Z JAN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (U) Text.',
    );
    checkSilent(
      subjectYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: REACTION TO 2008 TIP REPORT\n\n1. (U) Text.',
    );
    checkSilent(
      subjectYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: 1997 TREATY DEMARCHE\n\n1. (U) Text.',
    );
    checkSilent(subjectYears, 'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2001-2002)\n\n1. (U) Text.');
  });

  it('offers the years of the date', () => {
    checkFix(
      subjectYears,
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 ACTION PLAN\n(2007-2008)\n\n1. (U) Text.',
      'O 212207Z AUG 09\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY: TIP TIER 2 ACTION PLAN\n(2009-2010)\n\n1. (U) Text.',
    );
    checkFix(
      subjectYears,
      'O 092118Z JUN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY -- 2009 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Text.',
      'O 092118Z JUN 10\nFM SECSTATE WASHDC\n\nUNCLAS STATE 000012\n\nSUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE AND DEMARCHE\n\n1. (U) Text.',
    );
  });
});
