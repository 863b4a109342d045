import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { captionConflict } from './caption-conflict.js';

describe('caption-conflict', () => {
  it('points at SIPDIS beside a caption that restricts the readers', () => {
    checkRule(
      captionConflict,
      `
CONFIDENTIAL OSLO 000012

EXDIS
SIPDIS
^^^^^^ caption-conflict: \`SIPDIS\` cannot stand with \`EXDIS\`, which restricts the readers. Keep one of the two.
`,
    );
    checkRule(
      captionConflict,
      `
SECRET NODIS OSLO 000012

SIPDIS
^^^^^^ caption-conflict: \`SIPDIS\` cannot stand with \`NODIS\`, which restricts the readers. Keep one of the two.
`,
    );
  });

  it('points at each caption beside a closed channel', () => {
    checkRule(
      captionConflict,
      `
CONFIDENTIAL OSLO 000012

AGREMENT CHANNEL
STADIS
^^^^^^ caption-conflict: \`STADIS\` cannot stand with \`AGREMENT CHANNEL\`, which takes no second caption. Keep one of the two.
`,
    );
  });

  it('points at the second channel, with a hint where one of the two is not confirmed', () => {
    checkRule(
      captionConflict,
      `
CONFIDENTIAL OSLO 000012

MED CHANNEL
TM CHANNEL
^^^^^^^^^^ caption-conflict: \`TM CHANNEL\` is the second channel, after \`MED CHANNEL\`. Keep one of the two.
`,
    );
    checkRule(
      captionConflict,
      `
CONFIDENTIAL OSLO 000012

MED CHANNEL
DS CHANNEL
^^^^^^^^^^ caption-conflict (hint): \`DS CHANNEL\` is the second channel, after \`MED CHANNEL\`. Keep one of the two.
`,
    );
  });

  it('says nothing of captions that go together', () => {
    for (const captions of [
      'SENSITIVE\nSIPDIS',
      'NODIS\nSTADIS',
      'NOFORN\nSIPDIS',
      'AGREMENT CHANNEL\nSENSITIVE',
      'MED CHANNEL\nSENSITIVE',
      'DIRGEN CHANNEL',
      'SIPDIS\nSTADIS',
    ])
      checkSilent(captionConflict, `CONFIDENTIAL OSLO 12\n\n${captions}\n\nE.O. 12958: N/A\n`);
  });
});
