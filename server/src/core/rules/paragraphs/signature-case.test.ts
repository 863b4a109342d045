import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { signatureCase } from './signature-case.js';

describe('signature-case', () => {
  it('points at the name', () => {
    checkRule(
      signatureCase,
      `
UNCLAS OSLO 000012

1. (U) They spoke of fish.

Doe
^^^ signature-case: The signature \`Doe\` is not in capitals. Write \`DOE\`.
`,
    );
  });

  it('says nothing of capitals and of a heading at the end of a passage', () => {
    checkSilent(signatureCase, '1. (U) They spoke of fish.\n\nDOE\n');
    checkSilent(signatureCase, '1. (U) They spoke of fish.\n\nPrevention\n');
  });

  it('says nothing of prints of SMART', () => {
    checkSilent(
      signatureCase,
      'UNCLASSIFIED\n\nMRN: 14 OSLO 412\nTAGS: PREL, NO\nSubject: Norway: Ferries\n\n1. (U) They spoke.\n\nSignature: Doe\n',
    );
  });

  it('writes it in capitals', () => {
    checkFix(signatureCase, '1. (U) Text.\r\n\r\nJ. Doe', '1. (U) Text.\r\n\r\nJ. DOE');
  });
});
