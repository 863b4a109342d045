import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { administrativePenaltyAsSentence } from './administrative-penalty-as-sentence.js';

/** A paragraph of a cable on trafficking. */
const about = '1. (U) This cable is on trafficking in persons.\n\n2. (SBU) ';

describe('administrative-penalty-as-sentence', () => {
  it('points at the measure', () => {
    checkRule(
      administrativePenaltyAsSentence,
      `
2. (U) Trafficking: four recruiters were sentenced to administrative fines.
                                                      ^^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.
`,
    );
  });

  it('reads lost licenses and closed firms', () => {
    checkRule(
      administrativePenaltyAsSentence,
      `
2. (U) The trafficker was punished: his permit was revoked.
                                        ^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.
`,
    );
  });

  it('reads closed bars as a sentence', () => {
    checkRule(
      administrativePenaltyAsSentence,
      `
TAGS: KTIP

1. (U) The heaviest sentence for trafficking was the closure of two bars.
                                                     ^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.
`,
    );
  });

  it('is silent where the measure stands apart or is judged', () => {
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}Courts sent five men to prison; the ministry also revoked their licenses.\n`,
    );
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}Judges convicted eight men. In addition, the ministry closed two brothels.\n`,
    );
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}The ministry closed nine brothels but did not prosecute the owners.\n`,
    );
    checkSilent(administrativePenaltyAsSentence, `${about}Hiring bans are an inadequate punishment.\n`);
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}A license can be suspended if its owner has been convicted.\n`,
    );
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}The last sentence of the decree on license revocation names the court.\n`,
    );
  });

  it('reads possessives, and what is lost', () => {
    checkRule(
      administrativePenaltyAsSentence,
      `
2. (SBU) The sentence for trafficking was the revocation of the agency's license.
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.

3. (SBU) The ministry held 11 agencies accountable by closure of their businesses.
                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.

4. (SBU) Three traffickers were punished by license cancellation.
                                            ^^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.
`,
    );
  });

  it('is silent where post counts them apart, and on claims of victims', () => {
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}Post counts neither the 14 administrative fines nor the six license suspensions as sentences.\n`,
    );
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}Post has seen no license revoked as a punishment for trafficking.\n`,
    );
    checkSilent(
      administrativePenaltyAsSentence,
      `${about}Victims may claim back wages once the trafficker is convicted.\n`,
    );
  });

  it('reads agencies that were struck from a roll', () => {
    checkRule(
      administrativePenaltyAsSentence,
      `
2. (SBU) On human trafficking: 31 agencies were made to answer by being struck from the ministry's roll.
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ administrative-penalty-as-sentence: Administrative measures are not sentences; report them apart and give criminal prosecutions, convictions and sentences.
`,
    );
  });
});
