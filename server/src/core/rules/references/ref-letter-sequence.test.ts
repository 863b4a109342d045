import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refLetterSequence } from './ref-letter-sequence.js';

const header = 'O 011200Z SEP 09\nUNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\n';

describe('ref-letter-sequence', () => {
  it('points at a letter after a gap', () => {
    checkRule(
      refLetterSequence,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
     C. OSLO 000377
     ^^ ref-letter-sequence: Reference \`C\` follows \`A\`. Use the letter \`B\`, or restore the entry that is missing.
     D. OSLO 000380
`,
    );
  });

  it('points at a first letter that is not A, and at one out of order', () => {
    checkRule(
      refLetterSequence,
      `
UNCLAS OSLO 000412

REF: (B) STATE 081200
     ^^^ ref-letter-sequence: The first reference has the letter \`B\`. Start with \`A\`.
     (D) OSLO 000377
     ^^^ ref-letter-sequence: Reference \`D\` follows \`B\`. Use the letter \`C\`, or restore the entry that is missing.
     (C) OSLO 000380
`,
    );
  });

  it('says nothing of letters in order, of a single entry, of a list without letters', () => {
    checkSilent(refLetterSequence, `${header}REF: A. STATE 1\n     B. STATE 2; C. STATE 3\n\n¶D. STATE 4\n`);
    checkSilent(refLetterSequence, `${header}REF: A. STATE 1  D. OSLO 4\nB. STATE 2  E. OSLO 5\nC. STATE 3\n`);
    checkSilent(refLetterSequence, `${header}REF: A. STATE 1\n`);
    checkSilent(refLetterSequence, `${header}REF: 08 STATE 1\n     07 STATE 2\n`);
    checkSilent(refLetterSequence, `${header}REF: A. A. STATE 1\n[1](#)B. (B) STATE 2\n`);
  });

  it('leaves a repeated letter to ref-letter-duplicate', () => {
    checkSilent(refLetterSequence, `${header}REF: A. STATE 1\n     A. STATE 2\n     B. STATE 3\n`);
  });

  it('puts the letters in order, those of the text with them', () => {
    checkFix(
      refLetterSequence,
      `${header}REF: A. STATE 1\n     C. C. STATE 2\n     D. STATE 3\n\n1. See ref A, refs C and D, and ref (d).\n`,
      `${header}REF: A. STATE 1\n     B. B. STATE 2\n     C. STATE 3\n\n1. See ref A, refs B and C, and ref (c).\n`,
    );
  });

  it('keeps line ends and a byte-order mark', () => {
    checkFix(
      refLetterSequence,
      `\uFEFF${header}REF: A. STATE 1\n     C. STATE 2\n\n1. Ref C.`.replaceAll('\n', '\r\n'),
      `\uFEFF${header}REF: A. STATE 1\n     B. STATE 2\n\n1. Ref B.`.replaceAll('\n', '\r\n'),
    );
  });

  it('offers no order where the text cites a range', () => {
    checkRule(
      refLetterSequence,
      `
UNCLAS OSLO 000412

REF: A. STATE 1
     C. STATE 2
     ^^ ref-letter-sequence: Reference \`C\` follows \`A\`. Use the letter \`B\`, or restore the entry that is missing.

1. Refs A-C have it.
`,
    );
  });
});
