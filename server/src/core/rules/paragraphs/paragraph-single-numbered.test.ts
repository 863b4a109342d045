import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { paragraphSingleNumbered } from './paragraph-single-numbered.js';

const header = 'UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\n';

describe('paragraph-single-numbered', () => {
  it('points at the number', () => {
    checkRule(
      paragraphSingleNumbered,
      `
UNCLAS OSLO 000412

SUBJECT: NORWAY: HALLS

1. (U) The hall opens at nine.
^^ paragraph-single-numbered: This is the only paragraph of the cable. Leave it without a number.

DOE
`,
    );
  });

  it('says nothing of several paragraphs, numbered or not, and of a list', () => {
    checkSilent(paragraphSingleNumbered, `${header}1. (U) One.\n\n2. (U) Two.\n`);
    checkSilent(paragraphSingleNumbered, `${header}1. (U) One.\n\nMore words that have no number.\n`);
    checkSilent(paragraphSingleNumbered, `${header}1. (U) One:\n\nA. First.\n\nB. Second.\n`);
    checkSilent(paragraphSingleNumbered, `${header}(U) One.\n`);
  });

  it('removes the number', () => {
    checkFix(paragraphSingleNumbered, `${header}1. (U) One.\n\nDOE\n`, `${header}(U) One.\n\nDOE\n`);
  });
});
