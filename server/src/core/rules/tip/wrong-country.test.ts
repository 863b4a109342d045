import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { wrongCountry } from './wrong-country.js';

describe('wrong-country', () => {
  it('points at the name in each place of the standard text', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Post is asked to work with the Government of Cyprus to help it, and to
                                                      ^^^^^^ wrong-country: \`Cyprus\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
emphasize to the Government of the Republic of Italy that results count.
                                               ^^^^^ wrong-country: \`Italy\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.

2. (U) Begin talking points:
-- Greece was placed on Tier 2 in June.
   ^^^^^^ wrong-country: \`Greece\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
-- We welcome the Government of Turkey's comments.
                                ^^^^^^ wrong-country: \`Turkey\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
End talking points.
`,
    );
  });

  it('says what the right places say', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The placement of Cyprus on Tier 2 is new. Please emphasize to the Government of Malta that it counts.
                          ^^^^^^ wrong-country: \`Cyprus\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
`,
    );
  });

  it('compares names that no table has', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: RURITANIA: TIP TIER 2 ACTION PLAN

1. (SBU) Please emphasize to the Government of Freedonia that it counts.
                                               ^^^^^^^^^ wrong-country: \`Freedonia\` stands where the country of the subject belongs. Write \`Ruritania\`, or correct SUBJECT.
`,
    );
  });

  it('says nothing of a sentence that compares', () => {
    checkSilent(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) While Cyprus was placed on Tier 2, Malta was placed on the Watch List.
`,
    );
  });

  it('says nothing of other governments in other places', () => {
    checkSilent(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The minister informed the Government of Italy. Work with the Government of Italy on returns.
`,
    );
  });

  it('says nothing of long forms of the name', () => {
    checkSilent(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Please emphasize to the Government of the Republic of Malta that it counts.
`,
    );
  });

  it('says nothing of a cabinet', () => {
    checkSilent(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Please emphasize to the Government of National Accord that it counts.
`,
    );
  });

  it('says nothing of a report', () => {
    checkSilent(
      wrongCountry,
      `
SUBJECT: MALTA: REACTION TO TIP REPORT

1. (SBU) Cyprus was placed on Tier 2.
`,
    );
  });

  it('puts the country of the subject', () => {
    checkFix(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Please emphasize to the Government of Cyprus that it counts.
`,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Please emphasize to the Government of Malta that it counts.
`,
    );
  });

  it('lets a neighbor be compared', () => {
    checkSilent(
      wrongCountry,
      `SUBJECT: NORWAY: TIP TIER 2 WATCH LIST ACTION PLAN (2009-2010)\n\n1. (SBU) Neighboring Sweden was placed on Tier 1 this year.\n`,
    );
  });

  it('knows whom a post is told to approach', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) Post is asked to approach the Government of Cyprus.
                                                     ^^^^^^ wrong-country: \`Cyprus\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
`,
    );
    checkSilent(
      wrongCountry,
      'SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (SBU) The approach of the Government of Cyprus may help.\n',
    );
  });

  it('leaves missions of other countries', () => {
    checkSilent(
      wrongCountry,
      `SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (SBU) Please inform the Government of Cyprus's embassy as well.\n`,
    );
  });

  it('reads the comments that are asked for', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: FIJI: TIP TIER 3 ACTION PLAN (2009-2010)

1. (U) Begin talking points:
-- We would be glad to have the views of the Government of Tonga on this.
                                                           ^^^^^ wrong-country: \`Tonga\` stands where the country of the subject belongs. Write \`Fiji\`, or correct SUBJECT.
End talking points.
`,
    );
  });

  it('reads other requests, comments, steps under way and the heading of a narrative', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: MALTA: TIP TIER 2 WATCH LIST ACTION PLAN (2010-2011)

1. (SBU) Please stress to the Government of Cyprus that the items answer the gaps.
                                            ^^^^^^ wrong-country: \`Cyprus\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.

2. (U) Begin talking points:
-- The long list is in addition to what Turkey is already doing.
                                        ^^^^^^ wrong-country: \`Turkey\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
-- The Government of Italy's comments on both lists would be of value.
                     ^^^^^ wrong-country: \`Italy\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.
End talking points.

3. (U) Begin narrative:

GREECE (TIER 2 WATCH LIST)
^^^^^^ wrong-country: \`GREECE\` stands where the country of the subject belongs. Write \`Malta\`, or correct SUBJECT.

Malta is a destination for victims from Greece.

End narrative.
`,
    );
  });

  it('says nothing of what other governments said or do', () => {
    checkSilent(
      wrongCountry,
      'SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (SBU) Post showed the letters of the Government of Italy to the ministry. Police from Turkey are already doing so.\n',
    );
  });

  it('says nothing of comments that another government has given', () => {
    checkSilent(
      wrongCountry,
      'SUBJECT: NIGER: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (SBU) We have the comments of the Government of Benin on the draft accord.\n',
    );
  });

  it('reads what a list comes on top of', () => {
    checkRule(
      wrongCountry,
      `
SUBJECT: NIGER: TIP TIER 2 ACTION PLAN (2010-2011)

1. (SBU) The second list comes on top of Benin's continuation of its work.
                                         ^^^^^ wrong-country: \`Benin\` stands where the country of the subject belongs. Write \`Niger\`, or correct SUBJECT.
`,
    );
    checkSilent(
      wrongCountry,
      "SUBJECT: NIGER: TIP TIER 2 ACTION PLAN (2010-2011)\n\n1. (SBU) This comes on top of Niger's continuation of its work and of Benin's help. Besides Benin's continuation of its aid,\ndonors help.\n",
    );
  });
});
