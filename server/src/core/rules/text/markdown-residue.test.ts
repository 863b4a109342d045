import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { markdownResidue } from './markdown-residue.js';

describe('markdown-residue', () => {
  it('speaks once of a TAGS line, and of each link in the text', () => {
    checkRule(
      markdownResidue,
      `
UNCLAS OSLO 000012

TAGS: [KTIP](#) [PREL](#) NO
      ^^^^^^^^^^^^^^^^^^^ markdown-residue: \`KTIP\` and 1 more are links left over from a web page. Write the bare codes.
SUBJECT: TALKS

1. (U) The [Code](#) and the [list](http://site.example/a) cost \\$5 and \\$6.
           ^^^^^^^^^ markdown-residue: \`[Code]\` is a link left over from a web page. Write the words alone.
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markdown-residue: \`[list]\` is a link left over from a web page. Write the words alone.
                                                                ^^ markdown-residue: The backslash before \`$\` is left over from a web page. Remove it.
                                                                        ^^ markdown-residue: The backslash before \`$\` is left over from a web page. Remove it.
`,
    );
  });

  it('names a single TAG', () => {
    checkRule(
      markdownResidue,
      `
TAGS: KTIP, [PREL](#), NO
            ^^^^^^^^^ markdown-residue: \`PREL\` is a link left over from a web page. Write the bare code.
`,
    );
  });

  it('takes a paragraph sign in a sentence away with its link', () => {
    const sentence = '1. (U) It met on the last day of the month before last, on June\n[1](#)9. It is over.\n';
    checkRule(
      markdownResidue,
      `
${sentence.slice(0, -1)}
^^^^^^ markdown-residue: \`[1](#)\` is what an archive made of a paragraph sign. Remove it.
`,
    );
    checkFix(markdownResidue, sentence, sentence.replace('[1](#)', ''));
  });

  it('leaves pilcrows, notes in brackets and paths alone', () => {
    checkSilent(
      markdownResidue,
      'UNCLAS OSLO 000012\n\nTAGS: NO\nSUBJECT: TALKS\n\nREF: A. STATE 1\n[1](#)B. STATE 2\n\n[1](#)1. (U) One [sic](see below) and [a note] (long).\n\n[1](#)2. (U) The file C:\\notes\\plan or and\\or \\\\server.\n',
    );
  });

  it('writes the bare words, or the words in quotation marks', () => {
    checkFix(markdownResidue, 'TAGS: [KTIP](#), [NO](#)\n', 'TAGS: KTIP, NO\n');
    checkFix(markdownResidue, '1. (U) The [Code](#) costs \\$5.', '1. (U) The Code costs $5.');
    checkFix(markdownResidue, '1. (U) The [Code](#) is new.', '1. (U) The "Code" is new.', {
      title: 'Write the words in quotation marks',
    });
  });
});
