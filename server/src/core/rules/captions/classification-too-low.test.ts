import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classificationTooLow } from './classification-too-low.js';

describe('classification-too-low', () => {
  it('points at the highest mark', () => {
    checkRule(
      classificationTooLow,
      `
UNCLAS STATE 090001

E.O. 12958: N/A
SUBJECT: FERRY TALKS

1. (U) The talks go on.

2. (C) The minister will resign.
   ^^^ classification-too-low: \`(C)\` is higher than \`UNCLAS\` at the top of the cable. Raise that line, or lower the mark.
`,
    );
  });

  it('counts the mark of SUBJECT and of items, and names the highest', () => {
    checkRule(
      classificationTooLow,
      `
C O N F I D E N T I A L OSLO 000012

E.O. 12958: DECL: 09/01/2019
SUBJECT: (S//NF) FERRY TALKS
         ^^^^^^^ classification-too-low: \`(S//NF)\` is higher than \`C O N F I D E N T I A L\` at the top of the cable. Raise that line, or lower the mark.

1. (C) The talks go on.
`,
    );
    checkRule(
      classificationTooLow,
      `
UNCLAS OSLO 000012

1. (U) Two views:

A. (C) The ministry wants an early end.
   ^^^ classification-too-low: \`(C)\` is higher than \`UNCLAS\` at the top of the cable. Raise that line, or lower the mark.
`,
    );
  });

  it('says nothing where the line is as high as the marks, or where no level can be read', () => {
    checkSilent(classificationTooLow, 'UNCLAS OSLO 12\n\n1. (SBU) The talks go on.\n\n2. (U) They end in May.\n');
    checkSilent(
      classificationTooLow,
      'S E C R E T OSLO 12\n\nNOFORN\n\n1. (S/NF) The talks go on.\n\n2. (C//NF) They end in May.\n',
    );
    checkSilent(classificationTooLow, 'LIMITED OFFICIAL USE OSLO 0012\n\nE.O. 12356: N/A\n\n1. (C) The talks go on.\n');
    checkSilent(classificationTooLow, '1. (C) The talks go on.\n');
  });

  it('takes letters of an enumeration and of a list for no marks', () => {
    checkSilent(
      classificationTooLow,
      'UNCLAS OSLO 12\n\n1. The talks have three parts: (A) boats, (B) piers and (C) fares.\n\n(S) is the sign for south.\n',
    );
  });
});
