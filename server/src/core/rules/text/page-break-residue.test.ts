import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { pageBreakResidue } from './page-break-residue.js';

describe('page-break-residue', () => {
  it('points at the section line of a draft', () => {
    checkRule(
      pageBreakResidue,
      `
UNCLAS OSLO 000012

1. (U) The ministry sent all of its

OSLO 00000012  002 OF 002
^^^^^^^^^^^^^^^^^^^^^^^^^ page-break-residue: \`OSLO 00000012 002 OF 002\` is added on transmission. Remove it from the draft.

inspectors to the ports.
`,
    );
  });

  it('says nothing of a transmitted cable', () => {
    checkSilent(
      pageBreakResidue,
      'DE RUEHNY #0012 0010001\n\nUNCLAS OSLO 000012\n\n1. Text on\n\nOSLO 00000012 002 OF 002\n\nand on.\n',
    );
  });

  it('joins the sentence: with a blank, in wrapped text with a line end', () => {
    checkFix(
      pageBreakResidue,
      '1. (U) The ministry sent all of its\n\nOSLO 00000012 002 OF 002\n\ninspectors to the ports.\n\n2. (U) More.\n\n3. (U) Last.',
      '1. (U) The ministry sent all of its inspectors to the ports.\n\n2. (U) More.\n\n3. (U) Last.',
    );
    checkFix(
      pageBreakResidue,
      '1. (U) The ministry\r\nsent all of its\r\n\r\nOSLO 00000012 002 OF 002\r\n\r\ninspectors to the\r\nports.',
      '1. (U) The ministry\r\nsent all of its\r\ninspectors to the\r\nports.',
    );
  });

  it('leaves one empty line between paragraphs', () => {
    checkFix(
      pageBreakResidue,
      '1. (U) First.\n\nOSLO 00000012 002 OF 002\n\n2. (U) Second.',
      '1. (U) First.\n\n2. (U) Second.',
    );
  });
});
