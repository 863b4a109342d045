import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { garbledApostrophe } from './garbled-apostrophe.js';

describe('garbled-apostrophe', () => {
  it('points at the word with the comma, each time', () => {
    checkRule(
      garbledApostrophe,
      `
1. (U) Oslo,s plan, and the NGO,s reply, came late.
       ^^^^^^ garbled-apostrophe: The comma in \`Oslo,s\` stands for an apostrophe. Write \`Oslo's\`.
                            ^^^^^ garbled-apostrophe: The comma in \`NGO,s\` stands for an apostrophe. Write \`NGO's\`.
`,
    );
  });

  it('reads capitals, abbreviations, years and brackets', () => {
    checkRule(
      garbledApostrophe,
      `
SUBJECT: NORWAY: THE MINISTRY,S PLAN
                     ^^^^^^^^^^ garbled-apostrophe: The comma in \`MINISTRY,S\` stands for an apostrophe. Write \`MINISTRY'S\`.

1. (U) The U.S.,s view of the 1990,s and of the ministry (MJ),s work.
           ^^^^^^ garbled-apostrophe: The comma in \`U.S.,s\` stands for an apostrophe. Write \`U.S.'s\`.
                              ^^^^^^ garbled-apostrophe: The comma in \`1990,s\` stands for an apostrophe. Write \`1990's\`.
                                                         ^^^^^^ garbled-apostrophe: The comma in \`(MJ),s\` stands for an apostrophe. Write \`(MJ)'s\`.
`,
    );
  });

  it('reads contractions', () => {
    checkRule(
      garbledApostrophe,
      `
1. (U) "We,re late and don,t know why," he said.
        ^^^^^ garbled-apostrophe: The comma in \`We,re\` stands for an apostrophe. Write \`We're\`.
                       ^^^^^ garbled-apostrophe: The comma in \`don,t\` stands for an apostrophe. Write \`don't\`.
`,
    );
  });

  for (const text of [
    'men, women, and children, some of them ill',
    'lists q,r,s and t',
    'passed to EAP,S/P and INR,S/CT',
    'TAGS such as KTIP,SMIG and PREL,SOCI',
    'the points a,s,d',
    "the words l,s'il vous plait",
    'trade,re-export and transit',
    'in rooms 1,s and 2,s',
    'items,soap and food',
  ])
    it(`says nothing of: ${text}`, () => {
      checkSilent(garbledApostrophe, `1. (U) We saw ${text}.\n`);
    });

  it('leaves the header alone', () => {
    checkSilent(
      garbledApostrophe,
      'UNCLAS OSLO 000012\n\nDEPT FOR G/TIP,S AND EUR,s\n\nTAGS: PREL,S\nSUBJECT: TALKS\n\n1. Text.\n',
    );
  });

  it('puts the apostrophe and keeps real commas', () => {
    checkFix(
      garbledApostrophe,
      '1. (U) Norway,s border, and Sweden,s too.',
      "1. (U) Norway's border, and Sweden's too.",
    );
  });
});
