import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { blockNesting } from './block-nesting.js';

describe('block-nesting', () => {
  it('points at the End that cuts across', () => {
    checkRule(
      blockNesting,
      `
Begin talking points:
-- We agree.
Begin non-paper:
-- Train judges.
End talking points.
^^^^^^^^^^^^^^^^^^ block-nesting: \`End talking points\` stands inside \`Begin non-paper\`. Close the inner block first.
End non-paper.
`,
    );
  });

  it('says nothing of blocks inside and after each other, and of a block that is never closed', () => {
    checkSilent(
      blockNesting,
      'Begin non-paper:\nBegin text:\nText.\nEnd text.\nEnd non-paper.\nBegin text:\nEnd text.\n',
    );
    checkSilent(blockNesting, 'Begin non-paper:\nBegin text:\nText.\nEnd non-paper.\n');
    checkSilent(blockNesting, '2. Begin action request: Ask.\n\n3. Begin points:\n-- One.\nEnd points.\n');
  });
});
