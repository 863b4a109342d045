import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { traffickingRelatedStatistics } from './trafficking-related-statistics.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('trafficking-related-statistics', () => {
  it('points at the figure with its qualifier', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) The border police made 38 "trafficking-related" arrests.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.
`,
    );
  });

  it('reads figures before and behind their noun', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) TIP-related prosecutions rose from 11 to 19.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.
`,
    );
  });

  it('reads figures of other crimes that are offered as trafficking', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) The trafficking results were 61 convictions for pimping.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Figures for other crimes are not accepted as trafficking. Give only cases with specific evidence of trafficking.
`,
    );
  });

  it('is silent on what is left out, accepted or no figure', () => {
    checkSilent(traffickingRelatedStatistics, `${about}Post has not included 57 trafficking-related arrests.\n`);
    checkSilent(
      traffickingRelatedStatistics,
      `${about}Courts convicted 13 men of trafficking-related crimes under Article 129 of the code.\n`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `${about}The academy trained 85 judges to handle trafficking-related cases.\n`,
    );
    checkSilent(traffickingRelatedStatistics, `${about}The hotline took 300 calls on trafficking-related crimes.\n`);
    checkSilent(traffickingRelatedStatistics, `${about}Police made 45 arrests for solicitation.\n`);
  });

  it('leaves one figure for smuggling and trafficking to the rule on that', () => {
    checkSilent(traffickingRelatedStatistics, `${about}Police opened 22 trafficking and smuggling cases.\n`);
  });

  it('is silent on figures of other countries', () => {
    checkSilent(
      traffickingRelatedStatistics,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) In Argentina, courts tried 40 trafficking-related cases.\n`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) Brazilian federal police reported 33 trafficking-related arrests.\n`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) The courts of Asuncion note that Brazil made 33 trafficking-related arrests.\n`,
    );
  });

  it('is silent on what is supposed, refused or not borne out', () => {
    checkSilent(
      traffickingRelatedStatistics,
      `${about}If the ministry were to report 50 trafficking-related arrests, post would ask for the files.\n`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `${about}Post would not accept the list of 19 trafficking-related cases.\n`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `${about}The ministry spoke of 90 trafficking-related arrests but could not verify that figure.\n`,
    );
  });

  it('judges the own country beside another one', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE

1. (SBU) Paraguayan police made 19 trafficking-related arrests near Brazil.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.
`,
    );
  });

  it('says nothing where the sentence goes on to leave the figures out', () => {
    checkSilent(
      traffickingRelatedStatistics,
      `${about}The police listed 64 "trafficking-related" arrests; the command went through them, and none of these appears in para 2.\n`,
    );
  });

  it('says nothing where the next sentence leaves the figures out', () => {
    checkSilent(
      traffickingRelatedStatistics,
      `${about}The list had 14 "trafficking-related" prosecutions of bar owners. We excluded them.\n`,
    );
  });

  it('reads a brothel that is kept', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) As a mark of the drive against trafficking, courts had 14 prosecutions for keeping a brothel.
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Figures for other crimes are not accepted as trafficking. Give only cases with specific evidence of trafficking.
`,
    );
  });

  it('reads what is connected with trafficking, but not what does not belong to it', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) Nine verdicts of guilty were returned in matters connected with trafficking.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.
`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `${about}The 212 arrests for prostitution on the coast do not belong in a trafficking count.\n`,
    );
  });

  it('reads offenses with some relation to trafficking, and kindred crimes', () => {
    checkRule(
      traffickingRelatedStatistics,
      `
2. (SBU) Offenses bearing some relation to trafficking accounted for 52 investigations.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.

3. (SBU) Human trafficking and kindred crimes: 23 investigations.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ trafficking-related-statistics: Give only offenses defined as trafficking or cases with specific trafficking evidence; "related" figures are not accepted.
`,
    );
    checkSilent(
      traffickingRelatedStatistics,
      `${about}Police opened 12 investigations in relation to trafficking of girls.\n`,
    );
  });
});
