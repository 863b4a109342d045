import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { quoteSpacing } from './quote-spacing.js';

describe('quote-spacing', () => {
  it('points at the blank and the mark', () => {
    checkRule(
      quoteSpacing,
      `
1. (U) He spoke of the "cost. " The "price " was "high ".
                             ^^ quote-spacing: A blank stands before the closing quotation mark. Put the mark directly behind the words.
                                          ^^ quote-spacing: A blank stands before the closing quotation mark. Put the mark directly behind the words.
                                                      ^^ quote-spacing: A blank stands before the closing quotation mark. Put the mark directly behind the words.
`,
    );
  });

  it('finds the mark on the next line', () => {
    checkRule(
      quoteSpacing,
      `
1. (U) He spoke of the "cost.
" The rest was silence.
^ quote-spacing: A blank stands before the closing quotation mark. Put the mark directly behind the words.
`,
    );
  });

  for (const text of [
    'He said "yes" and "no," and left.',
    'A pipe of 3 " and a board of 5 " were found.',
    'Oslo  "  "\nBern  "  "',
    'He asked: "what?" -- "this" (or "that").',
    'He said "go\n\n2. (U) A board of 5 " was found.',
    'He called it "...and so on" again.',
  ])
    it(`says nothing of: ${text.replaceAll('\n', ' / ')}`, () => {
      checkSilent(quoteSpacing, `1. (U) ${text}\n`);
    });

  it('closes the gap', () => {
    checkFix(quoteSpacing, '1. (U) The "cost. " is high.', '1. (U) The "cost." is high.');
    checkFix(quoteSpacing, '1. (U) The "cost.\n" Is high.', '1. (U) The "cost."\nIs high.');
    checkFix(quoteSpacing, '1. (U) The "cost.\r\n"\r\n\r\n2. (U) More.', '1. (U) The "cost."\r\n\r\n2. (U) More.');
  });
});
