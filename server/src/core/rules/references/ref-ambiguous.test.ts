import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refAmbiguous } from './ref-ambiguous.js';

const header = 'UNCLAS OSLO 000412\n\nSUBJECT: NORWAY: HALLS\n\n';

describe('ref-ambiguous', () => {
  it('points at a bare reftel where there are several', () => {
    checkRule(
      refAmbiguous,
      `
UNCLAS OSLO 000412

REF: A. STATE 081200
     B. OSLO 000377

1. (U) Per reftel, post asked. Ref B has more. Reftel paras 2-3 set the date.
           ^^^^^^ ref-ambiguous: \`reftel\` could be any of 2 references. Add the letter, as in \`ref A\`.
                                               ^^^^^^ ref-ambiguous: \`Reftel\` could be any of 2 references. Add the letter, as in \`ref A\`.
`,
    );
  });

  it('counts the cables of a list without letters', () => {
    checkRule(
      refAmbiguous,
      `
UNCLAS OSLO 000412

REF: STATE 081200, 081300

1. (U) Per reftel, post asked.
           ^^^^^^ ref-ambiguous: \`reftel\` could be any of 2 references. Add the letter, as in \`ref A\`.
`,
    );
  });

  it('says nothing where there is one cable', () => {
    checkSilent(refAmbiguous, `${header}REF: STATE 1\n\n1. Per reftel.\n`);
    checkSilent(refAmbiguous, `${header}REF: A. STATE 1\n     B. ROE E-MAIL\n\n1. Per reftel.\n`);
    checkSilent(refAmbiguous, `${header}REF: A. STATE 1, 2\n\n1. Per reftel.\n`);
  });

  it('says nothing where the words tell which', () => {
    const references = 'REF: A. STATE 1\n     B. STATE 2\n\n';
    checkSilent(refAmbiguous, `${header}${references}1. Reftels ask. Reftel A asks. Septel answers.\n`);
    checkSilent(
      refAmbiguous,
      `${header}${references}1. Per reftel (STATE 1). The latter reftel. Each reftel. B reftel.\n`,
    );
  });
});
