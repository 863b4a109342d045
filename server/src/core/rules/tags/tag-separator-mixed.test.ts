import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagSeparatorMixed } from './tag-separator-mixed.js';

describe('tag-separator-mixed', () => {
  it('points at the gap that differs from most', () => {
    checkRule(
      tagSeparatorMixed,
      `
TAGS: PREL, PHUM NO
                ^ tag-separator-mixed: The other TAGS are parted by commas. Put one behind \`PHUM\`.
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      tagSeparatorMixed,
      `
TAGS: [KTIP](#) [PHUM](#), [PREL](#) [NO](#)
                         ^^ tag-separator-mixed: The other TAGS are parted by blanks. Take out the comma behind \`PHUM\`.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('lets one separator pass, line ends, names and terms', () => {
    for (const tags of [
      'TAGS: PREL PHUM NO',
      'TAGS: PREL, PHUM,NO',
      'TAGS: PREL, PHUM\nECON, NO',
      'TAGS: OVIP (BERG, KARI), PREL, NO',
      'TAGS: OVIP BERG KARI, PREL, NO',
      'TAGS: PREL, ECONOMIC AFFAIRS, NO',
      'TAGS: PREL NO',
    ])
      checkSilent(tagSeparatorMixed, `${tags}\nSUBJECT: FERRY TALKS\n`);
  });

  it('makes all gaps like the greater number', () => {
    checkFix(tagSeparatorMixed, 'TAGS: PREL, PHUM NO\nSUBJECT: X\n', 'TAGS: PREL, PHUM, NO\nSUBJECT: X\n');
    checkFix(tagSeparatorMixed, 'TAGS: PREL PHUM, ECON NO\nSUBJECT: X\n', 'TAGS: PREL PHUM ECON NO\nSUBJECT: X\n');
    checkFix(tagSeparatorMixed, 'TAGS: PREL, PHUM, ECON  NO ETRD,\nSW', 'TAGS: PREL, PHUM, ECON, NO, ETRD,\nSW');
  });
});
