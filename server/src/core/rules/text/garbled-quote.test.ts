import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { garbledQuote } from './garbled-quote.js';

describe('garbled-quote', () => {
  it('pairs the marks, also behind a stop, a capital and over a line end', () => {
    checkRule(
      garbledQuote,
      `
1. (U) The &guide8 says &wait.8 Read &Good Practice8 and the &NGO8 list, and ask for
           ^^^^^^^ garbled-quote: \`&\` and \`8\` stand for quotation marks. Write \`"guide"\`.
                        ^^^^^^^ garbled-quote: \`&\` and \`8\` stand for quotation marks. Write \`"wait."\`.
                                     ^^^^^^^^^^^^^^^ garbled-quote: \`&\` and \`8\` stand for quotation marks. Write \`"Good Practice"\`.
                                                             ^^^^^ garbled-quote: \`&\` and \`8\` stand for quotation marks. Write \`"NGO"\`.
the &standard
    ^^^^^^^^^ garbled-quote: \`&\` and \`8\` stand for quotation marks. Write \`"\` for both.
terms8 of the G8.
`,
    );
  });

  it('reports a half, and a superscript eight', () => {
    checkRule(
      garbledQuote,
      `
1. (U) The &guide says so.
           ^^^^^^ garbled-quote: \`&\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.

2. (U) A tale of success,\u2078 and a new guide8 for all.
                         ^ garbled-quote: \`\u2078\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.
                                     ^^^^^^ garbled-quote: \`8\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.
`,
    );
  });

  it('does not pair over paragraphs', () => {
    checkRule(
      garbledQuote,
      `
1. (U) The &guide is old.
           ^^^^^^ garbled-quote: \`&\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.

2. (U) The new rules8 are not.
               ^^^^^^ garbled-quote: \`8\` seems to stand for a quotation mark. Write \`"\`, and check the other end of the quotation.
`,
    );
  });

  it('keeps a number inside a quotation', () => {
    checkFix(
      garbledQuote,
      '1. (U) The &work of the G8 since July 8 and 20088 is over.',
      '1. (U) The "work of the G8 since July 8 and 20088 is over.',
    );
    checkFix(garbledQuote, '1. (U) The &G8 and MI8 file8 is here.', '1. (U) The "G8 and MI8 file" is here.');
  });

  for (const text of [
    'the G8, the G-8 and MI8 on July 8, 2008, at 8 a.m. with 18 men',
    'R&D, Q&A, AT&T, S&P and P&L',
    'Q &A, Ernst & Young, Johnson &Johnson, Smith &Co',
    'Johnson &amp; Johnson, letters &c. and so on',
    'www.site8.example, desk8@example.org, form8.pdf and mail_8',
    'para8, page8, since8 and figure8',
    'about.8 percent, growth of2.8 and item.8 there',
    'Monday,8 June and Section8',
    'costs of 4,8 and 8,000',
    'http://site.example/?a=1&b=2',
  ])
    it(`says nothing of: ${text}`, () => {
      checkSilent(garbledQuote, `1. (U) We read ${text} again.\n`);
    });

  it('puts quotation marks', () => {
    checkFix(garbledQuote, '1. (U) The &code of\nconduct8 is new.', '1. (U) The "code of\nconduct" is new.');
  });
});
