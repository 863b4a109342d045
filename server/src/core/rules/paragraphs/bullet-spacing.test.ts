import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { bulletSpacing } from './bullet-spacing.js';

describe('bullet-spacing', () => {
  it('points at each glued mark where other points have a blank', () => {
    checkRule(
      bulletSpacing,
      `
7. (SBU) Begin Action Plan:

-- Train judges.

--Hire inspectors.
^^ bullet-spacing: No blank follows \`--\`, as in the other points. Write \`-- \`.

--Open shelters.
^^ bullet-spacing: No blank follows \`--\`, as in the other points. Write \`-- \`.
`,
    );
  });

  it('says nothing where all points are glued, or none', () => {
    checkSilent(bulletSpacing, '1. (U) List:\n\n--One.\n\n--Two.\n');
    checkSilent(bulletSpacing, '1. (U) List:\n\n-- One.\n\n-- Two -- and more.\n');
  });

  it('adds the blank', () => {
    checkFix(bulletSpacing, '1. (U) List:\r\n\r\n-- One.\r\n\r\n--Two.', '1. (U) List:\r\n\r\n-- One.\r\n\r\n-- Two.');
  });
});
