import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subparagraphLone } from './subparagraph-lone.js';

describe('subparagraph-lone', () => {
  it('points at the label of the only item', () => {
    checkRule(
      subparagraphLone,
      `
1. (U) The plan follows.

2. (U) The plan:

I. Short term:
^^ subparagraph-lone: Item \`I\` is the only one at its level. Make it a heading without a label, or add the next.

A. Lamps.

B. Boots.
`,
    );
  });

  it('says nothing of a level with two, a list cut short in front, or a name', () => {
    checkSilent(subparagraphLone, '1. (U) The plan:\n\nA. Lamps:\n\n1. Small.\n\n2. Large.\n\nB. Boots.\n');
    checkSilent(subparagraphLone, '1. (U) The plan:\n\n¶C. Lamps.\n');
    checkSilent(subparagraphLone, '1. (U) The hall opens.\n\nA. Q. Roe has the key.\n');
    checkSilent(subparagraphLone, '1. (U) Two things: (a) lamps\nand (b) boots.\n');
  });
});
