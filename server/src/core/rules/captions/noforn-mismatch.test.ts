import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { nofornMismatch } from './noforn-mismatch.js';

describe('noforn-mismatch', () => {
  it('stands at the first mark', () => {
    checkRule(
      nofornMismatch,
      `
C O N F I D E N T I A L OSLO 000012

SIPDIS

E.O. 12958: DECL: 09/01/2019

1. (U) The talks go on.

2. (C/NF) They end in May.
   ^^^^^^ noforn-mismatch: Text is marked \`(C/NF)\`, but the caption \`NOFORN\` is missing. Add it on a line of its own.
`,
    );
    checkRule(
      nofornMismatch,
      `
UNCLAS OSLO 000012

SENSITIVE

1. (SBU/N) The talks go on.
   ^^^^^^^ noforn-mismatch: Text is marked \`(SBU/N)\`, but the caption \`NOFORN\` is missing. Add it on a line of its own.
`,
    );
  });

  it('adds the caption', () => {
    checkFix(
      nofornMismatch,
      'SECRET OSLO 12\n\nSIPDIS\n\nE.O. 12958: DECL: X1\n\n1. (S//NF) The talks go on.\n',
      'SECRET OSLO 12\n\nNOFORN\nSIPDIS\n\nE.O. 12958: DECL: X1\n\n1. (S//NF) The talks go on.\n',
    );
  });

  it('says nothing where NOFORN stands in the captions, on the classification line or in the archive lines', () => {
    const text = '\n\nE.O. 12958: DECL: 09/01/2019\n\n1. (S/NF) The talks go on.\n\n2. (C//NF) They end in May.\n';
    checkSilent(nofornMismatch, `S E C R E T OSLO 12\n\nNOFORN\nSIPDIS${text}`);
    checkSilent(nofornMismatch, `S E C R E T NOFORN OSLO 12${text}`);
    checkSilent(nofornMismatch, `SECRET//NOFORN OSLO 12${text}`);
    checkSilent(nofornMismatch, `S E C R E T OSLO 12 NOFORN${text}`);
    checkSilent(nofornMismatch, `S E C R E T OSLO 12\n\nNOFRON${text}`);
    checkSilent(
      nofornMismatch,
      `09OSLO12\nFERRY TALKS\nTue Jun 16 00:00:00 +0200 2009\nSECRET//NOFORN\nEmbassy Oslo\nO 161200Z JUN 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nS E C R E T OSLO 12${text}`,
    );
  });

  it('says nothing where no mark says NF', () => {
    checkSilent(nofornMismatch, 'SECRET OSLO 12\n\n1. (S) The talks go on.\n\n2. (U) They end in May.\n');
  });
});
