import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { sensitiveWithoutSbu } from './sensitive-without-sbu.js';

describe('sensitive-without-sbu', () => {
  it('points at the caption that no mark asks for', () => {
    checkRule(
      sensitiveWithoutSbu,
      `
UNCLAS OSLO 000012

SENSITIVE
^^^^^^^^^ sensitive-without-sbu: No text is marked \`(SBU)\`. Drop the caption \`SENSITIVE\`, or mark the text that is sensitive.
SIPDIS

1. (U) The talks go on.
`,
    );
  });

  it('says nothing where one mark is (SBU), or may have been meant so', () => {
    for (const mark of ['(SBU)', '(SBU/NF)', '(Sbu)', '(LOU)', '(U//FOUO)', '[SBU]'])
      checkSilent(
        sensitiveWithoutSbu,
        `UNCLAS OSLO 000012\n\nSENSITIVE\n\n1. (U) The talks go on.\n\n2. ${mark} They end in May.\n`,
      );
    checkSilent(
      sensitiveWithoutSbu,
      'UNCLAS OSLO 000012\n\nSENSITIVE\n\nSUBJECT: (SBU) FERRY TALKS\n\n1. (U) The talks go on.\n',
    );
  });

  it('says nothing of a cable without marks, nor of one whose text is not all there', () => {
    checkSilent(sensitiveWithoutSbu, 'UNCLAS OSLO 000012\n\nSENSITIVE\n\n1. The talks go on.\n\n2. They end in May.\n');
    checkSilent(sensitiveWithoutSbu, 'UNCLAS OSLO 000012\n\nSENSITIVE\n\n2. (U) They end in May.\n');
    checkSilent(sensitiveWithoutSbu, 'UNCLAS SECTION 01 OF 02 OSLO 000012\n\nSENSITIVE\n\n1. (U) The talks go on.\n');
  });
});
