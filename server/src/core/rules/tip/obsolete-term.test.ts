import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { obsoleteTerm } from './obsolete-term.js';

describe('obsolete-term', () => {
  it('points at terms that mislabel victims', () => {
    checkRule(
      obsoleteTerm,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Police took six child prostitutes and two illegal
                       ^^^^^^^^^^^^^^^^^ obsolete-term: \`child prostitutes\` mislabels a victim: a child in the sex trade is trafficked. Write \`child victims of sex trafficking\`.
                                                 ^^^^^^^ obsolete-term: \`illegal migrants\` mislabels people among whom there are victims. Write \`undocumented migrants\`.
migrants, all victims, to a shelter. Malta is on the Tier 2 Watchlist.
                                                     ^^^^^^^^^^^^^^^^ obsolete-term: \`Tier 2 Watchlist\` is not the name of the list. Write \`Tier 2 Watch List\`.
`,
    );
  });

  it('counts from the day of the change', () => {
    checkRule(
      obsoleteTerm,
      `
R 141200Z MAR 20
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) G/TIP asked. The Watch List rating was based on its commitments. The absolute number of victims grew. Section 110(b)(3) asks for an interim assessment.
       ^^^^^ obsolete-term: \`G/TIP\` is out of date: the Office has a new symbol since 2012. Write \`J/TIP\`.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^ obsolete-term: \`based on its commitments\` is out of date: since 2019 the law asks for concrete actions. Write \`based on its concrete actions\`.
                                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^ obsolete-term: \`absolute number of victims\` is out of date: since 2019 the law counts the estimated number. Write \`estimated number of victims\`.
                                                                                                             ^^^^^^^^^^^^^^^^^ obsolete-term: \`Section 110(b)(3)\` is out of date: the paragraph was renumbered in 2013. Write \`Section 110(b)(2)\`.
`,
    );
  });

  it('reads the threshold as the ground of a ranking', () => {
    checkRule(
      obsoleteTerm,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Malta is in the Report because it has a significant number of victims.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ obsolete-term: \`significant number of victims\` is out of date: the law dropped this threshold in 2008. Leave it out.
`,
    );
  });

  it('says nothing of terms of their day', () => {
    checkSilent(
      obsoleteTerm,
      `
R 141200Z NOV 08
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) G/TIP asked. Malta is in the Report because it has a significant number of victims.
`,
    );
  });

  it('says nothing of quotations, treaties and titles', () => {
    checkSilent(
      obsoleteTerm,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) The protocol on the sale of children, child prostitution and child pornography; the Child Prostitution Act; a "child prostitute" in a novel.
`,
    );
  });

  it('says nothing of a quantity that is no threshold', () => {
    checkSilent(
      obsoleteTerm,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) A significant number of victims were cared for. The threshold of a significant number of victims is gone.
`,
    );
  });

  it('writes the new term with its capital', () => {
    checkFix(
      obsoleteTerm,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Child prostitution is a crime.
`,
      `
R 141200Z SEP 09
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Child sex trafficking is a crime.
`,
    );
  });

  it('offers the Office by its name', () => {
    checkFix(
      obsoleteTerm,
      `
R 141200Z SEP 15
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Post wrote to G/TIP.
`,
      `
R 141200Z SEP 15
FM AMEMBASSY VALLETTA

SUBJECT: MALTA: TIP UPDATE

1. (U) Post wrote to the TIP Office.
`,
      { title: 'Change to `the TIP Office`' },
    );
  });
});
