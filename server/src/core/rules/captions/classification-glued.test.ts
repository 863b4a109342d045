import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { classificationGlued } from './classification-glued.js';

describe('classification-glued', () => {
  it('points at the line that another one runs into', () => {
    checkRule(
      classificationGlued,
      `
FM AMEMBASSY OSLO
TO SECSTATE WASHDC
INFO AMEMBASSY ROME PRIORITYUNCLAS OSLO 000012
                            ^^^^^^^^^^^^^^^^^^ classification-glued: \`UNCLAS\` is joined to the line of addressees. Start the classification line on a line of its own.

SIPDIS
`,
    );
    checkRule(
      classificationGlued,
      `
FM AMEMBASSY OSLO
TO SECSTATE WASHDC PRIORITY 0017 CONFIDENTIAL OSLO 000012
                                 ^^^^^^^^^^^^^^^^^^^^^^^^ classification-glued: \`CONFIDENTIAL\` is joined to the line of addressees. Start the classification line on a line of its own.

SIPDIS
`,
    );
  });

  it('parts the two lines, and keeps the line ends of the file', () => {
    checkFix(
      classificationGlued,
      'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITYUNCLAS OSLO 000012\n\nSIPDIS\n',
      'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC PRIORITY\n\nUNCLAS OSLO 000012\n\nSIPDIS\n',
    );
    checkFix(
      classificationGlued,
      'FM AMEMBASSY OSLO\r\nTO SECSTATE WASHDC PRIORITY UNCLAS OSLO 000012\r\n\r\nSIPDIS',
      'FM AMEMBASSY OSLO\r\nTO SECSTATE WASHDC PRIORITY\r\n\r\nUNCLAS OSLO 000012\r\n\r\nSIPDIS',
    );
  });

  it('says nothing of a line of its own, nor of a header that an archive ran onto one line', () => {
    checkSilent(classificationGlued, 'FM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS OSLO 000012\n\nSIPDIS\n');
    checkSilent(
      classificationGlued,
      'P 081210Z APR 09 FM AMEMBASSY OSLO TO RUEHC/SECSTATE WASHDC PRIORITY 7015 UNCLAS OSLO 000412 SIPDIS E.O. 12958: N/A TAGS: NO\n',
    );
  });
});
