import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { refSelf } from './ref-self.js';

const header = 'O 011200Z SEP 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000412\n\n';

describe('ref-self', () => {
  it('points at the number of the cable itself', () => {
    checkRule(
      refSelf,
      `
O 011200Z SEP 09
FM AMEMBASSY OSLO
TO SECSTATE WASHDC

UNCLAS OSLO 000412

REF: A. STATE 081200
     B. 09 OSLO 412
        ^^^^^^^^^^^ ref-self: \`OSLO 412\` is this cable itself. Cite the cable that is meant.
`,
    );
  });

  it('takes SECSTATE for STATE', () => {
    checkRule(
      refSelf,
      `
UNCLAS SECTION 01 OF 02 STATE 090001

REF: SECSTATE 90001
     ^^^^^^^^^^^^^^ ref-self: \`SECSTATE 90001\` is this cable itself. Cite the cable that is meant.
`,
    );
  });

  it('says nothing of another year, another post, or a draft without a number', () => {
    checkSilent(refSelf, `${header}REF: A. 08 OSLO 412\n     B. STATE 412\n     C. OSLO 4120\n`);
    checkSilent(refSelf, 'UNCLAS OSLO 000412\n\nREF: 08 OSLO 412\n');
    checkSilent(refSelf, 'UNCLAS STATE 000000\n\nREF: STATE 0\n');
  });
});
