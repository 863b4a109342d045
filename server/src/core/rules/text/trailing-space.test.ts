import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { trailingSpace } from './trailing-space.js';

describe('trailing-space', () => {
  it('speaks once, at the first line', () => {
    // The blanks are written as \x20, so that no editor takes them away.
    checkRule(
      trailingSpace,
      `
UNCLAS OSLO 000012\x20\x20
                  ^^ trailing-space: This line ends in blanks, and so do 2 more. Remove them.
\x20
1. (U) Text.\t
`,
    );
  });

  it('counts a single line', () => {
    checkRule(
      trailingSpace,
      `
1. (U) Text.\x20
            ^ trailing-space: This line ends in blanks. Remove them.
`,
    );
  });

  it('says nothing of blanks inside lines', () => {
    checkSilent(trailingSpace, '1. (U) Text.  More.\r\n\r\n  2. (U) Text.\r\n');
  });

  it('removes them all and keeps the line ends', () => {
    checkFix(trailingSpace, '1. (U) One. \r\n \r\n2. (U) Two.\t', '1. (U) One.\r\n\r\n2. (U) Two.');
  });
});
