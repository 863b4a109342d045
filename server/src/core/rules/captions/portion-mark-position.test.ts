import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarkPosition } from './portion-mark-position.js';

describe('portion-mark-position', () => {
  it('points at a mark behind a label, or before the number', () => {
    checkRule(
      portionMarkPosition,
      `
UNCLAS OSLO 000012

1. Summary: (SBU) The talks go on. End summary.
            ^^^^^ portion-mark-position: \`(SBU)\` stands in the wrong place. Put it directly behind the number: \`1. (SBU)\`.

2. Begin action request: (U) Please tell post when they end.
                         ^^^ portion-mark-position: \`(U)\` stands in the wrong place. Put it directly behind the number: \`2. (U)\`.

3. COMMENT (C/NF): They end in May.
           ^^^^^^ portion-mark-position: \`(C/NF)\` stands in the wrong place. Put it directly behind the number: \`3. (C/NF)\`.

(SBU) 4. The minister was away.
^^^^^ portion-mark-position: \`(SBU)\` stands in the wrong place. Put it directly behind the number: \`4. (SBU)\`.
`,
    );
  });

  it('says nothing of a mark in its place, nor of brackets inside the text', () => {
    checkSilent(
      portionMarkPosition,
      'UNCLAS OSLO 12\n\n1. (SBU) Summary: (U) and (C) are marks. End summary.\n\n2. (U) The plural(s) are late.\n',
    );
    checkSilent(
      portionMarkPosition,
      'UNCLAS OSLO 12\n\n1. The talks have parts: (A) boats and (B) fares.\n\n2. The item(S) are late.\n\n3. Vitamin (C) is sold on board.\n',
    );
  });

  it('moves the mark without asking', () => {
    checkFix(
      portionMarkPosition,
      'UNCLAS OSLO 12\n\n1. Summary: (SBU) The talks go on.\n',
      'UNCLAS OSLO 12\n\n1. (SBU) Summary: The talks go on.\n',
    );
    checkFix(
      portionMarkPosition,
      'UNCLAS OSLO 12\r\n\r\n1. Summary: (SBU)\r\nThe talks go on.',
      'UNCLAS OSLO 12\r\n\r\n1. (SBU) Summary:\r\nThe talks go on.',
    );
    checkFix(
      portionMarkPosition,
      'UNCLAS OSLO 12\n\n1. Comment (U): The talks go on.\n',
      'UNCLAS OSLO 12\n\n1. (U) Comment: The talks go on.\n',
    );
    checkFix(
      portionMarkPosition,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n(SBU) 2. They end.\n',
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (SBU) They end.\n',
    );
  });

  it('points at a mark behind a heading of several words, on either side of its colon', () => {
    checkRule(
      portionMarkPosition,
      `
UNCLAS OSLO 000012

1. Article 4: (SBU) The bill fines owners.
              ^^^^^ portion-mark-position: \`(SBU)\` stands in the wrong place. Put it directly behind the number: \`1. (SBU)\`.

2. Dates and places (U): Replies by May 6, please.
                    ^^^ portion-mark-position: \`(U)\` stands in the wrong place. Put it directly behind the number: \`2. (U)\`.
`,
    );
  });
});
