import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refUndefined } from './ref-undefined.js';

const header = 'UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\n';

describe('ref-undefined', () => {
  it('points at a letter that the REF block lacks', () => {
    checkRule(
      refUndefined,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
     B. OSLO 000377

1. (U) See reftel D. Refs A, B and C agree.
                  ^ ref-undefined: The REF block has no entry \`D\`. Cite another letter, or add the entry.
                                   ^ ref-undefined: The REF block has no entry \`C\`. Cite another letter, or add the entry.

2. (U) Refs A-D say so, ref (e) too.
              ^ ref-undefined: The REF block has no entry \`D\`. Cite another letter, or add the entry.
                             ^ ref-undefined: The REF block has no entry \`E\`. Cite another letter, or add the entry.
`,
    );
  });

  it('points at a letter where the entries have none', () => {
    checkRule(
      refUndefined,
      `
UNCLAS OSLO 000412

REF: STATE 081200

1. (U) See reftel A.
                  ^ ref-undefined: The entries of the REF block have no letters. Write \`reftel\`, or give them letters.
`,
    );
  });

  it('points at the first reftel where there is no REF at all', () => {
    checkRule(
      refUndefined,
      `
UNCLAS OSLO 000412

SUBJECT: NORWAY: HALLS

1. (U) Per reftel, post asked. Ref B has more.
           ^^^^^^ ref-undefined: The text cites \`reftel\`, but the cable has no REF line. Add one.
`,
    );
  });

  it('points at the first reftel where the REF line is empty', () => {
    checkRule(
      refUndefined,
      `
UNCLAS OSLO 000412

REF:

1. (U) Ref B has more than reftel.
       ^^^^^ ref-undefined: The text cites \`ref B\`, but the REF line is empty. Fill it.
`,
    );
  });

  it('says nothing of septels', () => {
    checkSilent(refUndefined, `${header}1. (U) More will follow septel.\n`);
  });

  it('says nothing of a passage without a header', () => {
    checkSilent(refUndefined, 'As reftel asks, post called on the ministry. Ref B has the text.\n');
  });

  it('says nothing of letters that exist, in any form', () => {
    checkSilent(refUndefined, `${header}REF: (A) STATE 1 (B) STATE 2\n\n1. Ref (a), REFTEL B, refs A-B, per reftel.\n`);
    checkSilent(
      refUndefined,
      `${header}REF: A. STATE 1\n     B. STATE 2\n\n1. As ref B, I think, shows. Per ref A, I asked A/S Roe.\n`,
    );
  });

  it('says nothing of the references of another cable', () => {
    checkSilent(
      refUndefined,
      `${header}REF: A. STATE 1\n\n1. Ref C of STATE 12345 has it. So has septel's ref D, and ref E in reftel.\n`,
    );
    checkSilent(refUndefined, `${header}1. Begin text of letter:\n\nPlease see reftel F.\n\nEnd text of letter.\n`);
  });
});
