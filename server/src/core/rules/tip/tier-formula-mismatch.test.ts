import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tierFormulaMismatch } from './tier-formula-mismatch.js';

describe('tier-formula-mismatch', () => {
  it('points at a tier with the formula of another', () => {
    checkRule(
      tierFormulaMismatch,
      `
1. (U) Norway does not fully comply with the standards and is placed on Tier 1.
                                                                        ^^^^^^ tier-formula-mismatch: \`Tier 1\` is for governments that fully comply with the standards. Change the tier or the words on compliance.

2. (U) Norway fully complies with the standards and is placed on Tier 2
                                                                 ^^^^^^ tier-formula-mismatch: \`Tier 2 Watch List\` is for governments that do not fully comply but make significant efforts. Change the tier or the words on compliance.
Watch List.

3. (U) It does not fully comply but is making significant efforts; therefore,
Norway is placed on Tier 3.
                    ^^^^^^ tier-formula-mismatch: \`Tier 3\` is for governments that neither fully comply nor make significant efforts. Change the tier or the words on compliance.

4. (U) Countries that are not making significant efforts are placed on Tier 2.
                                                                       ^^^^^^ tier-formula-mismatch: \`Tier 2\` is for governments that do not fully comply but make significant efforts. Change the tier or the words on compliance.
`,
    );
  });

  it('gives each tier of a sentence its own formula', () => {
    checkRule(
      tierFormulaMismatch,
      `
1. (U) Governments that do not fully comply are placed on Tier 1; those that do
                                                          ^^^^^^ tier-formula-mismatch: \`Tier 1\` is for governments that fully comply with the standards. Change the tier or the words on compliance.
not fully comply but make significant efforts are placed on Tier 2.
`,
    );
  });

  it('reads over brackets', () => {
    checkRule(
      tierFormulaMismatch,
      `
1. (U) Norway does not fully comply, nor (on this all agree) is it making
significant efforts; it is, therefore, placed on Tier 2.
                                                 ^^^^^^ tier-formula-mismatch: \`Tier 2\` is for governments that do not fully comply but make significant efforts. Change the tier or the words on compliance.
`,
    );
  });

  it('leaves right formulas, conditions and claims alone', () => {
    checkSilent(
      tierFormulaMismatch,
      '1. (U) Those that do not fully comply but are making significant efforts stand\non Tier 2, and those that do not fully comply and are not making significant\nefforts are placed on Tier 3.',
    );
    checkSilent(
      tierFormulaMismatch,
      '1. (U) Governments that fully comply are placed on Tier 1; those that do not\nfully comply but are making significant efforts are placed on Tier 2; and\nthose that do not fully comply and are not making significant efforts are\nplaced on Tier 3.',
    );
    checkSilent(
      tierFormulaMismatch,
      '1. (U) Norway neither fully complies nor makes significant efforts and is\nplaced on Tier 3.',
    );
    checkSilent(
      tierFormulaMismatch,
      '1. (U) It does not fully comply or make significant efforts; therefore, Norway\nis placed on Tier 3.',
    );
    checkSilent(
      tierFormulaMismatch,
      '1. (U) Moved from Tier 3, Norway is making significant efforts and is placed on\nTier 2.',
    );
    checkSilent(tierFormulaMismatch, '1. (U) Unless it is making significant efforts, Norway is placed on Tier 3.');
    checkSilent(
      tierFormulaMismatch,
      '1. (U) The government claims that it is making significant efforts, yet Norway\nis placed on Tier 3.',
    );
    checkSilent(
      tierFormulaMismatch,
      '1. (U) Norway does not fully comply but is making significant efforts, and to\navoid Tier 3 it asked for advice.',
    );
  });

  it('offers the tier of the formula, or `not`', () => {
    checkFix(
      tierFormulaMismatch,
      '1. (U) Norway does not fully comply but is making significant efforts and is\nplaced on Tier 3.',
      '1. (U) Norway does not fully comply but is making significant efforts and is\nplaced on Tier 2.',
    );
    checkFix(
      tierFormulaMismatch,
      '1. (U) Norway does not fully comply but is making significant efforts and is\nplaced on Tier 3.',
      '1. (U) Norway does not fully comply but is not making significant efforts and is\nplaced on Tier 3.',
      { title: 'Insert `not`' },
    );
    checkFix(
      tierFormulaMismatch,
      '1. (U) Norway does not fully comply and is not making significant efforts;\ntherefore, it is placed on Tier 2.',
      '1. (U) Norway does not fully comply and is making significant efforts;\ntherefore, it is placed on Tier 2.',
      { title: 'Remove `not`' },
    );
  });

  it('leaves what was once, what is not yet and what cannot be', () => {
    checkSilent(
      tierFormulaMismatch,
      `1. (U) Norway, which fully complied in 2004, does not fully comply now but is making\nsignificant efforts; it is placed on Tier 2.\n`,
    );
    checkSilent(
      tierFormulaMismatch,
      `1. (U) A government that is not yet fully complying but is making significant efforts\nis placed on Tier 2.\n`,
    );
    checkSilent(
      tierFormulaMismatch,
      `1. (U) A government that is not making significant efforts cannot remain on Tier 2.\n`,
    );
  });
});
