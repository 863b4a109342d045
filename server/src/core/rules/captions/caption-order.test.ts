import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { captionOrder } from './caption-order.js';

describe('caption-order', () => {
  it('points at the first caption that stands too low', () => {
    checkRule(
      captionOrder,
      `
SECRET OSLO 000012

STADIS
NODIS
^^^^^ caption-order: \`NODIS\` is more restrictive than \`STADIS\` above it. Put it first.

E.O. 12958: N/A
`,
    );
    checkRule(
      captionOrder,
      `
UNCLAS OSLO 000012

SENSITIVE
STADIS
^^^^^^ caption-order: \`STADIS\` is more restrictive than \`SENSITIVE\` above it. Put it first.
`,
    );
  });

  it('puts all of them in order', () => {
    checkFix(
      captionOrder,
      'SECRET OSLO 12\n\nSENSITIVE\nSTADIS\nTERREP\nNODIS\n',
      'SECRET OSLO 12\n\nNODIS\nSTADIS\nTERREP\nSENSITIVE\n',
    );
  });

  it('says nothing of SENSITIVE and SIPDIS in either order, nor of captions without a rank', () => {
    checkSilent(captionOrder, 'UNCLAS OSLO 12\n\nSENSITIVE\nSIPDIS\n');
    checkSilent(captionOrder, 'UNCLAS OSLO 12\n\nSIPDIS\nSENSITIVE\n');
    checkSilent(captionOrder, 'SECRET OSLO 12\n\nNOFORN\nEXDIS\n');
    checkSilent(captionOrder, 'SECRET OSLO 12\n\nNODIS\nSTADIS\nSENSITIVE\n');
  });
});
