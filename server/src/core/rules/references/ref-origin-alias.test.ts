import { checkFix, checkRule } from '../../../../../test/support/check-rule.js';
import { refOriginAlias } from './ref-origin-alias.js';

describe('ref-origin-alias', () => {
  it('points at SECSTATE', () => {
    checkRule(
      refOriginAlias,
      `
UNCLAS OSLO 000412

REF: A. SECSTATE 81200
        ^^^^^^^^ ref-origin-alias: Message numbers call the Department \`STATE\`, not \`SECSTATE\`. Write \`STATE\`.
     B. STATE 81300
     C. OSLO 377
`,
    );
  });

  it('changes it to STATE', () => {
    checkFix(
      refOriginAlias,
      'UNCLAS OSLO 000412\n\nREF: A. 08 SECSTATE 1, 2\n     B. SecState 3\n     C. SECSTATE WASHDC 4\n',
      'UNCLAS OSLO 000412\n\nREF: A. 08 STATE 1, 2\n     B. STATE 3\n     C. STATE 4\n',
    );
  });
});
