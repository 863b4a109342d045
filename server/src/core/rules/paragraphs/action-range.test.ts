import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { actionRange } from './action-range.js';

describe('action-range', () => {
  it('points at the one paragraph of the range that lacks the label', () => {
    checkRule(
      actionRange,
      `
1. (U) This is an action request (see paras 2-4).

2. (SBU) Begin action request: Please see the minister.

3. (SBU) Action request continued: Please report.

4. (SBU) The Department asks posts for figures.
^^ action-range: Paragraph \`4\` lacks the action label of the others. Add \`Action request continued:\`, or change the range.
`,
    );
  });

  it('exempts paragraphs that are cited one by one', () => {
    checkSilent(
      actionRange,
      `1. This is an action cable; see paras 2 through 3 and 4.

2. Action Request: Please see the minister.

3. Action Request continued: Please report.

4. Posts should publish the text.
`,
    );
  });

  it('says nothing where all have it, where most lack it, or of a range in another paragraph', () => {
    checkSilent(
      actionRange,
      '1. Action request: see paras 2-3.\n\n2. Begin action request: Ask.\n\n3. Please report. End action request.\n',
    );
    checkSilent(actionRange, '1. Action request: see paras 2-4.\n\n2. Action request: Ask.\n\n3. Text.\n\n4. Text.\n');
    checkSilent(
      actionRange,
      '1. Text.\n\n2. Action request: Ask.\n\n3. Text.\n\n4. This is an action request (see paras 2-3).\n',
    );
  });
});
