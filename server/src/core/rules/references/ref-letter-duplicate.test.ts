import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refLetterDuplicate } from './ref-letter-duplicate.js';

describe('ref-letter-duplicate', () => {
  it('points at the second entry with a letter', () => {
    checkRule(
      refLetterDuplicate,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
     A. OSLO 000377
     ^^ ref-letter-duplicate: Another reference has the letter \`A\` already. Give this one the letter that follows.
     B. OSLO 000380
`,
    );
  });

  it('takes a letter that archives doubled for one', () => {
    checkSilent(refLetterDuplicate, 'UNCLAS OSLO 000412\n\nREF: A. A. STATE 1\n[1](#)B. (B) STATE 2\n');
  });

  it('letters the entries that follow, and leaves what the text says of the first', () => {
    checkFix(
      refLetterDuplicate,
      'UNCLAS OSLO 000412\n\nREF: A. STATE 1\n     A. STATE 2\n     B. STATE 3\n\n1. Ref A asks, ref B answers.\n',
      'UNCLAS OSLO 000412\n\nREF: A. STATE 1\n     B. STATE 2\n     C. STATE 3\n\n1. Ref A asks, ref C answers.\n',
    );
  });
});
