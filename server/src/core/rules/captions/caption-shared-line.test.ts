import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { captionSharedLine } from './caption-shared-line.js';

describe('caption-shared-line', () => {
  it('points at the captions behind the first', () => {
    checkRule(
      captionSharedLine,
      `
UNCLAS OSLO 000012

SENSITIVE SIPDIS
          ^^^^^^ caption-shared-line: \`SIPDIS\` shares a line with \`SENSITIVE\`. Give each caption a line of its own.

E.O. 12958: N/A
`,
    );
  });

  it('gives each caption its own line', () => {
    checkFix(captionSharedLine, 'UNCLAS OSLO 12\n\nSENSITIVE, SIPDIS\n', 'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n');
    checkFix(
      captionSharedLine,
      'UNCLAS OSLO 12\r\n\r\nSTADIS/SENSITIVE/SIPDIS',
      'UNCLAS OSLO 12\r\n\r\nSTADIS\r\nSENSITIVE\r\nSIPDIS',
    );
    checkFix(
      captionSharedLine,
      'UNCLAS OSLO 12 SENSITIVE SIPDIS\n\nE.O. 12958: N/A\n',
      'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n',
    );
  });

  it('says nothing of one caption a line, of a repeated one, and of a header run onto one line', () => {
    checkSilent(captionSharedLine, 'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n');
    checkSilent(captionSharedLine, 'CONFIDENTIAL OSLO 12 NOFORN\n\nSIPDIS\n');
    checkSilent(captionSharedLine, 'UNCLAS OSLO 12\n\nSIPDIS SIPDIS\n');
    checkSilent(captionSharedLine, 'SECRET OSLO 12\n\nNODIS CHEROKEE\n');
    checkSilent(
      captionSharedLine,
      'P 081210Z APR 09 FM AMEMBASSY OSLO TO SECSTATE WASHDC UNCLAS OSLO 000412 SENSITIVE SIPDIS E.O. 12958: N/A TAGS: NO\n',
    );
  });
});
