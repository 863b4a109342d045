import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classificationTooHigh } from './classification-too-high.js';

describe('classification-too-high', () => {
  it('points at a level that no mark asks for', () => {
    checkRule(
      classificationTooHigh,
      `
CONFIDENTIAL OSLO 000012
^^^^^^^^^^^^ classification-too-high: \`CONFIDENTIAL\` is higher than every mark below it. Write \`UNCLAS\`, or correct the marks.

E.O. 12958: DECL: 09/01/2019

1. (U) The talks go on.

2. (SBU) They end in May.
`,
    );
    checkRule(
      classificationTooHigh,
      `
S E C R E T OSLO 000012
^^^^^^^^^^^ classification-too-high: \`S E C R E T\` is higher than every mark below it. Write \`CONFIDENTIAL\`, or correct the marks.

1. (C/NF) The talks go on.
`,
    );
  });

  it('says nothing while a paragraph is unmarked, missing, or in another section', () => {
    checkSilent(classificationTooHigh, 'CONFIDENTIAL OSLO 12\n\n1. (U) The talks go on.\n\n2. They end in May.\n');
    checkSilent(classificationTooHigh, 'CONFIDENTIAL OSLO 12\n\n1. (U) The talks go on.\n\n4. (U) They end in May.\n');
    checkSilent(classificationTooHigh, 'CONFIDENTIAL SECTION 01 OF 02 OSLO 12\n\n1. (U) The talks go on.\n');
  });

  it('says nothing where one mark is as high as the line', () => {
    checkSilent(classificationTooHigh, 'CONFIDENTIAL OSLO 12\n\n1. (U) The talks go on.\n\n2. (C) They end in May.\n');
    checkSilent(classificationTooHigh, 'CONFIDENTIAL OSLO 12\n\nSUBJECT: (C) FERRY TALKS\n\n1. (U) The talks go on.\n');
    checkSilent(classificationTooHigh, 'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n');
  });
});
