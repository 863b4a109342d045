import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refLetterDoubled } from './ref-letter-doubled.js';

const header = 'UNCLAS OSLO 000412\n\n';

describe('ref-letter-doubled', () => {
  it('points at the second letter, bracketed or not', () => {
    checkRule(
      refLetterDoubled,
      `
UNCLAS OSLO 000412

REF: A. A. 2008 STATE 081200
        ^^ ref-letter-doubled: The letter \`A\` is written twice. Keep one.
[1](#)B. (B) OSLO 000377
         ^^^ ref-letter-doubled: The letter \`B\` is written twice. Keep one.
`,
    );
  });

  it('says nothing of one letter, of initials and of portion marks', () => {
    checkSilent(refLetterDoubled, `${header}REF: A. STATE 1\n     (B) STATE 2\n`);
    checkSilent(refLetterDoubled, `${header}REF: A. A. ROE E-MAIL OF MAY 4\n     B. J. DOE TELCON\n`);
    checkSilent(refLetterDoubled, `${header}REF: (A) STATE 1 (B) STATE 2\n`);
  });

  it('removes the second letter', () => {
    checkFix(
      refLetterDoubled,
      `${header}REF: A. A. 2008 STATE 1\n[1](#)B. (B) STATE 2\n¶C. C. STATE 3\n`,
      `${header}REF: A. 2008 STATE 1\n[1](#)B. STATE 2\n¶C. STATE 3\n`,
    );
    checkFix(refLetterDoubled, `${header}REF: A. A.\n        STATE 1\n`, `${header}REF: A.\n        STATE 1\n`);
  });
});
