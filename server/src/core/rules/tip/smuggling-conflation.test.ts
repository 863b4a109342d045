import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { smugglingConflation } from './smuggling-conflation.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('smuggling-conflation', () => {
  it('points at one figure for both', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) Courts heard 26 trafficking and migrant smuggling cases.
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking: report the two separately and say what exploitation makes a case trafficking.
`,
    );
    checkRule(
      smugglingConflation,
      `
2. (SBU) On trafficking in persons. Patrols brought in 46 migrant smuggling and trafficking cases.
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking: report the two separately and say what exploitation makes a case trafficking.
`,
    );
  });

  it('points at one word explained by the other', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) The law punishes trafficking, also known as people smuggling.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking. Use one of the two words, and do not explain it by the other.
`,
    );
  });

  it('points at victims of smuggling', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) Trafficking is rare, but nine victims of human smuggling came.
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggled migrants are not victims of smuggling. Say who exploited them, or call them smuggled migrants.
`,
    );
  });

  it('points at smuggling under another label', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) The office listed 7 alien smuggling rings as traffickers.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking. Say what exploitation makes the case trafficking, or report it separately.
`,
    );
  });

  it('is silent where the two are kept apart', () => {
    checkSilent(
      smugglingConflation,
      `${about}Police opened 12 trafficking investigations and, separately, 30 smuggling investigations.\n`,
    );
    checkSilent(smugglingConflation, `${about}Parliament ratified the protocols on trafficking and smuggling.\n`);
    checkSilent(smugglingConflation, `${about}The men were smuggled abroad and sold to traffickers.\n`);
    checkSilent(smugglingConflation, `${about}Officials do not regard smuggled migrants as trafficking victims.\n`);
    checkSilent(
      smugglingConflation,
      `${about}Guards caught 60 smuggled migrants and identified four as trafficking victims.\n`,
    );
    checkSilent(smugglingConflation, `${about}Courts heard 80 drug trafficking and smuggling cases.\n`);
  });

  it('is silent where that is called wrong', () => {
    checkSilent(
      smugglingConflation,
      `${about}It would be wrong to list smuggling cases as trafficking, the prosecutor told us.\n`,
    );
  });

  it('reads the label before its cases', () => {
    checkRule(
      smugglingConflation,
      `
SUBJECT: PARAGUAY: HUMAN TRAFFICKING UPDATE

1. (SBU) Trafficking: the port counted as trafficking the 19 cases of smuggled men.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking. Say what exploitation makes the case trafficking, or report it separately.
`,
    );
  });

  it('reads crimes of both', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) On human trafficking: the ministry found 33 crimes of smuggling and trafficking in persons.
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking: report the two separately and say what exploitation makes a case trafficking.
`,
    );
  });

  it('reads sums of both, one explained by the other, and smuggled people among the trafficked', () => {
    checkRule(
      smugglingConflation,
      `
2. (SBU) On human trafficking. Smuggling of migrants and trafficking, taken together: 39 verdicts.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking: report the two separately and say what exploitation makes a case trafficking.

3. (SBU) Nineteen were reports of trafficking (that is, the smuggling of persons).
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking. Use one of the two words, and do not explain it by the other.

4. (SBU) Nine men who had themselves smuggled over the border appear among the trafficked persons of the year.
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ smuggling-conflation: Smuggling is not trafficking. Say what exploitation makes the case trafficking, or report it separately.
`,
    );
  });
});
