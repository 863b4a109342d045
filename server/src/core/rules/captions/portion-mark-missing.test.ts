import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { portionMarkMissing } from './portion-mark-missing.js';

describe('portion-mark-missing', () => {
  it('points at the number of the paragraph, and names its neighbour', () => {
    checkRule(
      portionMarkMissing,
      `
UNCLAS OSLO 000012

1. (U) The talks go on.

2. (SBU) They end in May.

3. The minister was away.
^^ portion-mark-missing: Paragraph \`3\` has no portion mark, but paragraph \`2\` is \`(SBU)\`. Add \`(U)\` or \`(SBU)\`.
`,
    );
  });

  it('is an error in a classified cable', () => {
    checkRule(
      portionMarkMissing,
      `
CONFIDENTIAL OSLO 000012

1. The talks go on.
^^ portion-mark-missing (error): Paragraph \`1\` has no portion mark, but paragraph \`2\` is \`(C)\`. Add \`(U)\` or \`(C)\`.

2. (C) They end in May.
`,
    );
  });

  it('offers each mark in use, none of them without asking', () => {
    checkFix(
      portionMarkMissing,
      'UNCLAS OSLO 12\n\n1. (SBU) The talks go on.\n\n2. They end in May.\n',
      'UNCLAS OSLO 12\n\n1. (SBU) The talks go on.\n\n2. (SBU) They end in May.\n',
      { title: 'Mark it (SBU)' },
    );
    checkFix(
      portionMarkMissing,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2.They end in May.\n',
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (U) They end in May.\n',
    );
  });

  it('says nothing of unnumbered text, items and headings, which belong to the paragraph above', () => {
    checkSilent(
      portionMarkMissing,
      'UNCLAS OSLO 12\n\n1. (U) The talks have two parts:\n\nA. Boats.\n\nB. Fares.\n\nBoth are late.\n\nNext steps\n\n2. (U) They end in May.\n',
    );
  });

  it('says nothing where nothing is marked, or where one mark is for the entire text', () => {
    checkSilent(portionMarkMissing, 'UNCLAS OSLO 12\n\n1. The talks go on.\n\n2. They end in May.\n');
    checkSilent(
      portionMarkMissing,
      'UNCLAS OSLO 12\n\nSUBJECT: (U) FERRY TALKS\n\n1. The talks go on.\n\n2. They end in May.\n',
    );
    checkSilent(
      portionMarkMissing,
      'CONFIDENTIAL OSLO 12\n\n1. (C) ENTIRE TEXT.\n\n2. THE TALKS GO ON.\n\n3. THEY END IN MAY.\n',
    );
    checkSilent(
      portionMarkMissing,
      'CONFIDENTIAL OSLO 12\n\n1. (C - ENTIRE TEXT)\n\n2. THE TALKS GO ON.\n\n3. (U) THEY END IN MAY.\n',
    );
  });

  it('leaves a mark that is wrong or out of place to the rules that say so', () => {
    for (const start of [
      '(Sbu)',
      '[SBU]',
      '( U )',
      '(SECRET)',
      'C)',
      'SBU/NF)',
      'Summary: (SBU)',
      'SUMMARY. (C)',
      'COMMENT\n\n(U)',
    ])
      checkSilent(portionMarkMissing, `UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. ${start} They end in May.\n`);
  });

  it('says nothing of numbered paragraphs in a quoted text', () => {
    checkSilent(
      portionMarkMissing,
      'UNCLAS OSLO 12\n\n1. (U) The talks go on.\n\n2. (SBU) Begin text:\n\n3. First article of the treaty.\n\n4. Second article. End text.\n\n5. (U) They end in May.\n',
    );
  });

  it('says nothing of a paragraph that only tells who classified the cable', () => {
    for (const reason of ['', ' REASON: 1.5 (B).'])
      checkSilent(
        portionMarkMissing,
        `CONFIDENTIAL OSLO 12\n\n1. CLASSIFIED BY JANE DOE, DCM.${reason}\n\n2. (C) They end in May.\n`,
      );
  });
});
