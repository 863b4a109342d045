import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { missingDataCategory } from './missing-data-category.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('missing-data-category', () => {
  it('points at the first figure and names what is missing', () => {
    checkRule(
      missingDataCategory,
      `
2. (SBU) Police opened 26 trafficking investigations in 2009.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-data-category: The paragraph says nothing of \`prosecutions\`, \`convictions\` and \`sentences\`. Add the figures or say that no data were provided.
`,
    );
  });

  it('counts every mention', () => {
    checkRule(
      missingDataCategory,
      `
2. (SBU) Of 31 trafficking prosecutions, nine led to convictions and prison.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-data-category: The paragraph says nothing of \`investigations\`. Add the figures or say that no data were provided.
`,
    );
  });

  it('is silent where all categories are mentioned or not to be had', () => {
    checkSilent(
      missingDataCategory,
      `${about}Police opened nine trafficking investigations. They led to no prosecutions and to no convictions.\n`,
    );
    checkSilent(
      missingDataCategory,
      `${about}Police opened nine trafficking investigations, but did not provide data on prosecutions, convictions or sentences.\n`,
    );
    checkSilent(missingDataCategory, `${about}Some 60 investigators attended a course on trafficking.\n`);
    checkSilent(missingDataCategory, `${about}Two of the 12 traffickers convicted in 2008 escaped.\n`);
  });

  it('is silent in action plans', () => {
    checkSilent(
      missingDataCategory,
      'SUBJECT: RURITANIA: TIP TIER 2 ACTION PLAN\n\n1. (U) Police opened 26 trafficking investigations.\n',
    );
  });

  it('takes fines, probation and years for sentences', () => {
    checkSilent(
      missingDataCategory,
      `${about}Police opened 20 trafficking investigations, prosecutors began nine prosecutions, and four men were convicted and fined.\n`,
    );
    checkSilent(
      missingDataCategory,
      `${about}Four traffickers were convicted after nine prosecutions and 20 investigations. Three received six years and one was put on probation.\n`,
    );
  });

  it('is silent on other countries, on advice and on nobody', () => {
    for (const words of [
      'Argentina opened 20 trafficking investigations.',
      'The government should not be content with three trafficking convictions a year.',
      'None of the nine defendants in the trafficking trial was convicted.',
      'Poloff visited two prisons where convicted traffickers are held.',
    ])
      checkSilent(missingDataCategory, `SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE\n\n1. (SBU) ${words}\n`);
  });

  it('lets a summary leave categories to the text', () => {
    checkSilent(
      missingDataCategory,
      '1. (U) Summary: A court convicted seven traffickers. End summary.\n\n2. (U) The investigation of this trafficking ring ended with one prosecution of nine people; seven were convicted and got 12 years in prison.\n',
    );
  });

  it('says nothing where the outcome is not known, or nobody was convicted of trafficking', () => {
    for (const words of [
      'The ministry knew of 12 trafficking prosecutions; it could not tell us the outcome of any.',
      'Police investigated four officers for trafficking and began one prosecution, but no officer was convicted.',
      'After talk of trafficking a military court tried seven soldiers and convicted three of misconduct, not of trafficking.',
    ])
      checkSilent(missingDataCategory, `${about}${words}\n`);
  });
});
