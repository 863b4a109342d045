import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { tagDuplicate } from './tag-duplicate.js';

describe('tag-duplicate', () => {
  it('points at the repeat, not at the first use', () => {
    checkRule(
      tagDuplicate,
      `
TAGS: KTIP PHUM KTIP NO
                ^^^^ tag-duplicate: \`KTIP\` is already listed. Remove this one.
SUBJECT: FERRY TALKS
`,
    );
    checkRule(
      tagDuplicate,
      `
TAGS: OVIP (HANSEN, KARI), PREL,
NO, OVIP (HANSEN, KARI)
    ^^^^ tag-duplicate: \`OVIP\` is already listed. Remove this one.
          ^^^^^^^^^^^^ tag-duplicate: \`HANSEN, KARI\` is already listed. Remove this one.
SUBJECT: FERRY TALKS
`,
    );
  });

  it('lets terms and names share words', () => {
    checkSilent(tagDuplicate, 'TAGS: PREL, ECONOMIC AFFAIRS, CONSULAR AFFAIRS, NO\nSUBJECT: X\n');
    checkSilent(tagDuplicate, 'TAGS: OVIP BERG KARI PREL ASEC BERG NO\nSUBJECT: X\n');
    checkSilent(tagDuplicate, 'TAGS: PREL, NO, SW\nSUBJECT: X\n');
  });

  it('takes the separator along', () => {
    checkFix(tagDuplicate, 'TAGS: PREL, NO, PREL\nSUBJECT: X\n', 'TAGS: PREL, NO\nSUBJECT: X\n');
    checkFix(tagDuplicate, 'TAGS: PREL, PREL, NO\nSUBJECT: X\n', 'TAGS: PREL, NO\nSUBJECT: X\n');
    checkFix(tagDuplicate, 'TAGS: [KTIP](#) [NO](#) [KTIP](#)\nSUBJECT: X\n', 'TAGS: [KTIP](#) [NO](#)\nSUBJECT: X\n');
    checkFix(tagDuplicate, 'TAGS: PREL, NO, PREL, NO', 'TAGS: PREL, NO');
  });

  it('keeps the lines tidy', () => {
    checkFix(tagDuplicate, 'TAGS: PREL, NO,\nPREL, SW\nSUBJECT: X\n', 'TAGS: PREL, NO,\nSW\nSUBJECT: X\n');
    checkFix(tagDuplicate, 'TAGS: PREL, NO,\r\nPREL\r\nSUBJECT: X\r\n', 'TAGS: PREL, NO\r\nSUBJECT: X\r\n');
  });
});
