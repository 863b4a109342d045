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
});
