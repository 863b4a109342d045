import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { vagueStatistic } from './vague-statistic.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('vague-statistic', () => {
  it('points at the quantity with its noun', () => {
    checkRule(
      vagueStatistic,
      `
2. (SBU) The police opened numerous trafficking investigations.
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`numerous\` is no figure. Give the number, or say that the government did not provide one.
`,
    );
  });

  it('reads offenders to whom it was done', () => {
    checkRule(
      vagueStatistic,
      `
2. (SBU) Dozens of traffickers were convicted on the coast.
         ^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`Dozens of\` is no figure. Give the number, or say that the government did not provide one.
`,
    );
  });

  it('is silent on other nouns, with a number and without data', () => {
    checkSilent(vagueStatistic, `${about}Courts convicted many traffickers, 37 in all.\n`);
    checkSilent(vagueStatistic, `${about}Several NGOs offer legal aid to trafficking victims.\n`);
    checkSilent(vagueStatistic, `${about}The ministry did not provide data, but some traffickers were convicted.\n`);
    checkSilent(vagueStatistic, `${about}Police opened 16 trafficking investigations in various ports.\n`);
  });

  it('reads cases that were dealt with, and hyphens', () => {
    checkRule(
      vagueStatistic,
      `
2. (SBU) The unit carried out numerous trafficking-in-persons investigations.
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`numerous\` is no figure. Give the number, or say that the government did not provide one.

3. (SBU) The ministry says that dozens of trafficking cases were investigated.
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`dozens of\` is no figure. Give the number, or say that the government did not provide one.
`,
    );
  });

  it('is silent before a figure, and on what was not done', () => {
    checkSilent(vagueStatistic, `${about}Some 14 traffickers were convicted and sentenced to prison.\n`);
    checkSilent(vagueStatistic, `${about}Some traffickers have never been prosecuted.\n`);
    checkSilent(vagueStatistic, `${about}Many trafficking cases involve relatives of the victim.\n`);
  });

  it('reads that offenders were found guilty', () => {
    checkRule(
      vagueStatistic,
      `
2. (SBU) A number of recruiters have been found guilty of trafficking.
         ^^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`A number of\` is no figure. Give the number, or say that the government did not provide one.
`,
    );
  });

  it('reads trials and investigations', () => {
    checkRule(
      vagueStatistic,
      `
2. (SBU) A handful of traffickers went on trial. Many recruiters are under investigation for trafficking.
         ^^^^^^^^^^^^^^^^^^^^^^^^ vague-statistic: \`A handful of\` is no figure. Give the number, or say that the government did not provide one.
                                                 ^^^^^^^^^^^^^^^ vague-statistic: \`Many\` is no figure. Give the number, or say that the government did not provide one.
`,
    );
  });
});
