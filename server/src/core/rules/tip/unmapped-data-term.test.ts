import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { unmappedDataTerm } from './unmapped-data-term.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('unmapped-data-term', () => {
  it('points at the figure with its term', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) The state attorney announced 17 trafficking indictments in May.
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('reads what was done to people', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) Nine men were charged with trafficking.
         ^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('reads what became of cases', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) Detectives forwarded eighteen trafficking cases to the state attorney.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('does not take the refusal of one figure for that of another', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) They did not report trafficking convictions; they spoke of 40 indictments.
                                                                    ^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('is silent where the term is translated', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}The state attorney announced 17 trafficking indictments. Post classifies them as prosecutions.\n`,
    );
    checkSilent(
      unmappedDataTerm,
      `${about}Under local practice an indictment amounts to a prosecution. The court issued 9 indictments for trafficking.\n`,
    );
    checkSilent(unmappedDataTerm, `${about}Prosecutors began 12 trafficking prosecutions (indictments).\n`);
    checkSilent(
      unmappedDataTerm,
      `${about}Courts concluded 21 trafficking cases, i.e., 15 convictions and 6 acquittals.\n`,
    );
  });

  it('is silent where the term is only more detail', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}Police opened 50 trafficking investigations and began 12 prosecutions. They arrested 37 suspects.\n`,
    );
  });

  it('is silent on other crimes and other meanings', () => {
    checkSilent(unmappedDataTerm, `${about}Police arrested 12 drug traffickers.\n`);
    checkSilent(unmappedDataTerm, `${about}Traffickers charged 30 men a fee.\n`);
    checkSilent(unmappedDataTerm, `${about}Two judges were detained by fog after a trafficking seminar.\n`);
  });

  it('offers the four categories, with the term in brackets', () => {
    for (const category of ['investigations', 'prosecutions', 'convictions', 'sentences'])
      checkFix(
        unmappedDataTerm,
        '2. (SBU) The attorney announced 17\r\ntrafficking indictments.\r\n',
        `2. (SBU) The attorney announced 17\r\ntrafficking ${category} (indictments).\r\n`,
        { title: `Change to \`${category} (indictments)\`` },
      );
  });

  it('reads numbers that rise, and numbers with an aside', () => {
    checkRule(
      unmappedDataTerm,
      `
SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE

1. (SBU) The number of trafficking suspects arrested rose from 12 to 31.
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.

2. (SBU) Eleven traffickers, nine of them men, were arrested in May.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.

3. (SBU) Police at the bridge to Brazil arrested 14 traffickers.
                                        ^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('is silent on other countries, on demonstrators and on what was undone', () => {
    checkSilent(
      unmappedDataTerm,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) Argentina arrested 14 traffickers, its consul told us.\n`,
    );
    checkSilent(
      unmappedDataTerm,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) Twelve Paraguayan traffickers were arrested in Argentina.\n`,
    );
    checkSilent(
      unmappedDataTerm,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) A Spanish court has indicted 14 persons for trafficking.\n`,
    );
    checkSilent(
      unmappedDataTerm,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) Police arrested 14 demonstrators outside the court; the trafficking trial went on.\n`,
    );
    checkSilent(
      unmappedDataTerm,
      `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) The indictments of two traffickers were quashed.\n`,
    );
  });

  it('reads a phrase before its number', () => {
    checkRule(
      unmappedDataTerm,
      `
SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE

1. (SBU) Police had taken into custody 19 persons suspected of trafficking.
                          ^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('reads men and women as one subject', () => {
    checkRule(
      unmappedDataTerm,
      `
SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE

1. (SBU) On trafficking charges, 11 men and three women were detained.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
  });

  it('keeps objects apart from the next subject', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}Police freed 40 women and 12 girls from trafficking. The hotline took 40 calls and 12 men phoned twice.\n`,
    );
  });

  it('takes figures for mapped that are counted with a category', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}Police arrested 22 suspected traffickers, and each is counted with the investigation that led to it.\n`,
    );
  });

  it('takes a figure below the name of a category for mapped', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}Trafficking:\n\n-- (Prosecutions)  The office took three trafficking cases to court.\n`,
    );
  });

  it('reads charge sheets, unless they are counted within a category', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) Charge sheets against 117 traffickers were laid before the court.
         ^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
`,
    );
    checkSilent(
      unmappedDataTerm,
      `${about}The office spoke of 29 trafficking arrests. They are counted within the investigations.\n`,
    );
  });

  it('takes figures for mapped that the next sentence finds among a category', () => {
    checkSilent(
      unmappedDataTerm,
      `${about}Two policemen were indicted for helping traffickers. Theirs are two of the 82 prosecutions in A.\n`,
    );
  });

  it('reads the rows of a table, once each, where it does not count the categories beside them', () => {
    checkRule(
      unmappedDataTerm,
      `
2. (SBU) The sheet on trafficking in persons has these figures:

                   Jan-Mar   Apr-Jun
Investigations          22        26
Indictments             14        17
^^^^^^^^^^^^^^^^^^^^^^^^^^ unmapped-data-term: Translate this term into investigations, prosecutions, convictions or sentences; the other terms are not data categories.
Convictions              6         9
`,
    );
    const table = '                   2008   2009\nInvestigations       22     26\nArrests              14     17\n';
    checkSilent(
      unmappedDataTerm,
      `2. (SBU) The sheet on trafficking in persons has these figures:\n\n${table}Prosecutions         11     12\n`,
    );
    checkSilent(
      unmappedDataTerm,
      '2. (SBU) The sheet on trafficking in persons has these figures:\n\n                         2008   2009\nIndictments (prosecutions) 14     17\nConvictions                 6      9\n',
    );
    checkSilent(unmappedDataTerm, `2. (SBU) The sheet on burglary has these figures:\n\n${table}`);
    for (const caption of [
      'The unit against trafficking in persons has these figures on smuggling:',
      'The unit against trafficking in persons has these figures on domestic violence:',
      'The unit against trafficking in persons made few arrests. Road traffic figures of the police:',
      'Arrests are the local term for investigations of trafficking in persons:',
    ])
      checkSilent(unmappedDataTerm, `2. (SBU) ${caption}\n\n${table}`);
  });
});
