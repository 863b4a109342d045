import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarksAbsent } from './portion-marks-absent.js';

describe('portion-marks-absent', () => {
  it('points at the first number of a cable without marks', () => {
    checkRule(
      portionMarksAbsent,
      `
UNCLAS OSLO 000012

1. The talks go on.
^^ portion-marks-absent: No paragraph has a portion mark. Put \`(U)\` or \`(SBU)\` behind each number.

2. They end in May.
`,
    );
  });

  it('says nothing once there is a mark, nor of classified text, nor of a fragment', () => {
    checkSilent(portionMarksAbsent, 'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. They end in May.\n');
    checkSilent(portionMarksAbsent, 'CONFIDENTIAL OSLO 12\n\n1. The talks go on.\n');
    checkSilent(portionMarksAbsent, '1. The talks go on.\n\n2. They end in May.\n');
    checkSilent(portionMarksAbsent, 'UNCLAS OSLO 12\n\nThe talks go on.\n');
  });
});
