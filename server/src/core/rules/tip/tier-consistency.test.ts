import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tierConsistency } from './tier-consistency.js';

describe('tier-consistency', () => {
  it('points at each tier that differs from the subject', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)

1. (SBU) Norway was placed on Tier 3 in June. The first items answer the
                              ^^^^^^ tier-consistency: \`Tier 3\` here, but \`Tier 2\` in the subject. Use one present tier throughout the cable.
placement of Norway on the Tier 2 Watch List and help the government
                           ^^^^^^^^^^^^^^^^^ tier-consistency: \`Tier 2 Watch List\` here, but \`Tier 2\` in the subject. Use one present tier throughout the cable.
maintain its Tier 1 ranking.
             ^^^^^^ tier-consistency: \`Tier 1\` here, but \`Tier 2\` in the subject. Use one present tier throughout the cable.
`,
    );
  });

  it('compares with the heading where the subject names no tier', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: NORWAY -- 2010 TIP REPORT: PRESS GUIDANCE

1. (U) Begin Final Text of narrative:

NORWAY (TIER 2 WATCH LIST)

Norway is a country of transit.

End Final Text.

2. (U) The following is press guidance.

Q1: Why is Norway on Tier 2?
                     ^^^^^^ tier-consistency: \`Tier 2\` here, but \`Tier 2 Watch List\` in the text elsewhere. Use one present tier throughout the cable.

A: The courts gave Norway a ranking of Tier 3.
                                       ^^^^^^ tier-consistency: \`Tier 3\` here, but \`Tier 2 Watch List\` in the text elsewhere. Use one present tier throughout the cable.
`,
    );
  });

  it('and with the first statement where there is neither', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: NORWAY: TIP UPDATE

1. (SBU) Norway remains on Tier 2. The minister knows that his country is on
Tier 3.
^^^^^^ tier-consistency: \`Tier 3\` here, but \`Tier 2\` in the text elsewhere. Use one present tier throughout the cable.
`,
    );
  });

  it('leaves alone what may be, what was, and other countries', () => {
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) If little happens, Norway could be placed on Tier 3.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) In 2006 Norway was placed on Tier 3. Last year it was on Tier 1.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway has been on Tier 3 since 2008, which the new law ended.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) He complained that neighboring Sweden is on Tier 1.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Governments that make no efforts are placed on Tier 3. A country\nthat fully complies is placed on Tier 1.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway is not on Tier 3 and failed to maintain its Tier 1 ranking.',
    );
    checkSilent(
      tierConsistency,
      'SUBJECT: NORWAY MOVED FROM TIER 1 TO TIER 2\n\n1. (SBU) Norway was placed on Tier 2.',
    );
    checkSilent(tierConsistency, 'SUBJECT: NORWAY HOPES FOR TIER 1\n\n1. (SBU) Norway was placed on Tier 2.');
  });

  it('offers the tier of the subject, or to change the subject', () => {
    checkFix(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on the Tier\n2 Watch List in June.',
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier\n2 in June.',
    );
    checkFix(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier 2 in June.',
      'SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier 2 Watch List in June.',
    );
    checkFix(
      tierConsistency,
      'SUBJECT: NORWAY: TIP TIER 2 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier 3 in June.',
      'SUBJECT: NORWAY: TIP TIER 3 ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier 3 in June.',
      { title: 'Change the subject to `TIER 3`' },
    );
  });

  it('knows whom a relative clause is about, and what was before', () => {
    checkSilent(
      tierConsistency,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) The Report praises Sweden, which is placed on Tier 1.\n`,
    );
    checkSilent(
      tierConsistency,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Norway was placed on Tier 2 before this year.\n`,
    );
  });

  it('reads a relative clause on the own country', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)

1. (SBU) Norway, which was placed on Tier 3 in June, should act.
                                     ^^^^^^ tier-consistency: \`Tier 3\` here, but \`Tier 2 Watch List\` in the subject. Use one present tier throughout the cable.
`,
    );
  });

  it('leaves what we look forward to', () => {
    checkSilent(
      tierConsistency,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) We look forward to the day when Norway is placed on Tier 1.\n`,
    );
  });

  it('reads a standing that a country is hoped to keep', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: MALTA: TIP TIER 2 WATCH LIST ACTION PLAN (2010-2011)

1. (SBU) What we hope for is action that will let Malta maintain its Tier 2 standing.
                                                                     ^^^^^^ tier-consistency: \`Tier 2\` here, but \`Tier 2 Watch List\` in the subject. Use one present tier throughout the cable.
`,
    );
  });

  it('says nothing of what the law says of one that does not comply', () => {
    checkSilent(
      tierConsistency,
      'SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (U) A government that complies is placed on Tier 1. One that neither complies nor makes such efforts is placed on Tier 3.\n',
    );
  });

  it('reads the place of a country', () => {
    checkRule(
      tierConsistency,
      `
SUBJECT: BRUNEI: TIP TIER 2 ACTION PLAN (2010-2011)

1. (U) Brunei's place on Tier 3 reflects what was done.
                         ^^^^^^ tier-consistency: \`Tier 3\` here, but \`Tier 2\` in the subject. Use one present tier throughout the cable.
`,
    );
  });

  it('says nothing of another country that did two things', () => {
    checkSilent(
      tierConsistency,
      'SUBJECT: NIGER: TIP TIER 2 WATCH LIST ACTION PLAN (2010-2011)\n\n1. (SBU) Its neighbor Benin faced the same choice and is on Tier 2 today.\n',
    );
  });
});
