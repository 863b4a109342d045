import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { paragraphFirstNotOne } from './paragraph-first-not-one.js';

describe('paragraph-first-not-one', () => {
  it('points at the first number', () => {
    checkRule(
      paragraphFirstNotOne,
      `
UNCLAS OSLO 000412

2. (U) The hall opens at nine.
^ paragraph-first-not-one: The first paragraph has the number \`2\`. Number it \`1\`, or restore what is missing.

3. (U) The tour ends at noon.
`,
    );
  });

  it('says nothing of 1, written in any way, and of a cable without numbers', () => {
    checkSilent(paragraphFirstNotOne, '1. (U) One.\n\n2. (U) Two.\n');
    checkSilent(paragraphFirstNotOne, '11. (U) One.\n\n12. (U) Two.\n');
    checkSilent(paragraphFirstNotOne, '[1](#)1. (U) One.\n');
    checkSilent(paragraphFirstNotOne, 'UNCLAS OSLO 000412\n\n(U) The hall opens at nine.\n');
  });

  it('says nothing of a second section that came alone', () => {
    checkSilent(paragraphFirstNotOne, 'UNCLAS SECTION 02 OF 03 OSLO 000412\n\n5. (U) Five.\n\n6. (U) Six.\n');
  });

  it('numbers it 1', () => {
    checkFix(paragraphFirstNotOne, '2. (U) One.\n\n3. (U) Two.\n', '1. (U) One.\n\n3. (U) Two.\n');
  });
});
