import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { captionDuplicate } from './caption-duplicate.js';

describe('caption-duplicate', () => {
  it('points at the second one, not at the first', () => {
    checkRule(
      captionDuplicate,
      `
UNCLAS OSLO 000012

SIPDIS
SENSITIVE
SIPDIS
^^^^^^ caption-duplicate: The caption \`SIPDIS\` already stands above. Remove this one.

E.O. 12958: N/A
`,
    );
  });

  it('says nothing of two different captions', () => {
    checkSilent(captionDuplicate, 'UNCLAS OSLO 000012\n\nSENSITIVE\nSIPDIS\n');
  });

  it('removes the line, or only the word where the line holds more', () => {
    checkFix(
      captionDuplicate,
      'UNCLAS OSLO 000012\n\nSIPDIS\nSIPDIS\n\nTAGS: NO\n',
      'UNCLAS OSLO 000012\n\nSIPDIS\n\nTAGS: NO\n',
    );
    checkFix(captionDuplicate, 'UNCLAS OSLO 000012\n\nSIPDIS SIPDIS\n', 'UNCLAS OSLO 000012\n\nSIPDIS\n');
  });
});
