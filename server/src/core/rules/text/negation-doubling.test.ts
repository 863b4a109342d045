import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { negationDoubling } from './negation-doubling.js';

describe('negation-doubling', () => {
  it('points at the negation and the word behind the slash', () => {
    checkRule(
      negationDoubling,
      `
1. (U) Post should not/reveal this, there is no/objection, and it is NOT/
                   ^^^^^^^^^^ negation-doubling: \`not/reveal\` has lost a \`not\`. Write \`not/not reveal\`, or \`not reveal\`.
                                             ^^^^^^^^^^^^ negation-doubling: \`no/objection\` has lost a \`no\`. Write \`no/no objection\`, or \`no objection\`.
                                                                     ^^^^ negation-doubling: \`NOT/PUBLIC\` has lost a \`NOT\`. Write \`NOT/NOT PUBLIC\`, or \`NOT PUBLIC\`.
PUBLIC yet.
`,
    );
  });

  it('points at it before `yet` where a verb follows', () => {
    checkRule(
      negationDoubling,
      `
1. (U) Whose desk it is, post has not/yet learned.
                                  ^^^^^^^ negation-doubling: \`not/yet\` has lost a \`not\`. Write \`not/not yet\`, or \`not yet\`.
`,
    );
    checkSilent(negationDoubling, '1. (U) Paid: not/yet.\n');
  });

  for (const text of [
    'Post should not/not reveal it, no/no copies, NOT/NOT and not/\nnot.',
    'Answer yes/no/unknown, and/or no/yes.',
    'They did not/will not act, could not/cannot and may or may not/never.',
    'Risk is no/low, with no/limited staff and not/rarely seen.',
    'Account No/Date and whether or not/how it ends.',
    'He cannot/will not say, and knot/bow is another matter.',
  ])
    it(`says nothing of: ${text.replaceAll('\n', ' / ')}`, () => {
      checkSilent(negationDoubling, `1. (U) ${text}\n`);
    });

  it('offers to double the word or to drop the slash', () => {
    const before = '1. (U) Post should not/reveal it.';
    checkFix(negationDoubling, before, '1. (U) Post should not/not reveal it.');
    checkFix(negationDoubling, before, '1. (U) Post should not reveal it.', { title: 'Change to `not reveal`' });
    checkFix(negationDoubling, '1. (U) Post should not/\nreveal it.', '1. (U) Post should not/not\nreveal it.');
  });
});
