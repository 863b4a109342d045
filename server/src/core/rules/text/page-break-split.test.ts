import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { pageBreakSplit } from './page-break-split.js';

const part = '1. (U) The ministry of labor has sent all of its inspectors';

describe('page-break-split', () => {
  it('points at the word at which the sentence breaks off', () => {
    checkRule(
      pageBreakSplit,
      `
1. (U) The ministry of labor has sent all of its inspectors
                                                 ^^^^^^^^^^ page-break-split: The sentence breaks off at \`inspectors\`; an empty line cuts it. Join its two parts.

to the ports, where they asked the crews of seven boats,
                                                  ^^^^^^ page-break-split: The sentence breaks off at \`boats,\`; an empty line cuts it. Join its two parts.

who were not paid.

-- A bullet that goes on for a while and then breaks off in the
                                                            ^^^ page-break-split: The sentence breaks off at \`the\`; an empty line cuts it. Join its two parts.

middle.
`,
    );
  });

  for (const [what, text] of Object.entries({
    'a page line': `UNCLAS SECTION 01 OF 02 OSLO 000012\n\n${part}\n\nOSLO 00000012 002 OF 002\n\nto the ports.\n`,
    'a new paragraph in capitals': `${part}\n\nTo the ports they went.\n`,
    'a sentence that ends': `${part} "home."\n\nto the ports.\n`,
    'a colon': `${part}:\n\nto the ports.\n`,
    'a list that closes with and':
      '1. (U) The plan, as we read it, is to:\n\nfind the victims who are held on farms;\n\ntrain the police who look for them; and\n\nfund a shelter.\n',
    'a list in small letters':
      '1. (U) The plan, as we read it, is to:\n\nfind the victims who are held on the farms,\n\ntrain the police who look for them\n\nfund a shelter.\n',
    'a heading': '1. (U) Text.\n\nProsecution of the Traffickers in the North\n\nthe courts met twice.\n',
    'labels and addresses': `${part}\n\na. to the ports\n\n${part}\n\nwww.ports.example\n\n${part}\n\ncc: the ports\n`,
    'a table': '1. (U) The figures of the year for all districts are   12\n\nof these in the north    4\n',
    'a short line': '1. (U) Two boats\n\nthree nets\n',
    'an end marker': '1. (U) Here is what the parties wrote. (Begin text)\n\nthe parties agree.\n',
  }))
    it(`says nothing at ${what}`, () => {
      checkSilent(pageBreakSplit, text);
    });

  it('joins with a blank, in wrapped text with a line end', () => {
    checkFix(pageBreakSplit, `${part}\n\nto the ports.\n\n2. (U) More.`, `${part} to the ports.\n\n2. (U) More.`);
    checkFix(
      pageBreakSplit,
      '1. (U) The ministry of labor has\nsent all of its inspectors\n\nto the ports of the north\nand of the south.',
      '1. (U) The ministry of labor has\nsent all of its inspectors\nto the ports of the north\nand of the south.',
    );
  });
});
