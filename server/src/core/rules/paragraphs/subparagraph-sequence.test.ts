import { checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { subparagraphSequence } from './subparagraph-sequence.js';

describe('subparagraph-sequence', () => {
  it('points at a letter or number after a gap', () => {
    checkRule(
      subparagraphSequence,
      `
1. (U) The tour has three parts:

A. The hall.

C. The yard:
^^ subparagraph-sequence: Item \`C\` follows \`A\`. Put the items in sequence, or restore what is missing.

D. The roof.

2. (U) The guards ask for:

(1) Lamps.

(3) Boots.
^^^ subparagraph-sequence: Item \`3\` follows \`1\`. Put the items in sequence, or restore what is missing.
`,
    );
  });

  it('says nothing of lists in order on several levels, or of one that begins again', () => {
    checkSilent(
      subparagraphSequence,
      '1. (U) Parts:\n\nA. Hall:\n\n1. Floor.\n\n2. Walls.\n\nB. Yard:\n\n1. Gate.\n\n2. (U) More:\n\nA. Roof.\n\nI. The tower.\n',
    );
    checkSilent(subparagraphSequence, '1. (U) Plan:\n\n1I. Short term:\n\n1A. First.\n\n¶B. Second.\n\n¶C. Third.\n');
    checkSilent(subparagraphSequence, '1. (U) Boots:\n\n(a) black\n\n(b) brown\n\nLamps:\n\n(a) small\n\n(b) large\n');
    checkSilent(
      subparagraphSequence,
      '1. (U) Begin text:\n\nI. Aims\n\n1. Peace\n\n2. Bread\n\nII. Means\n\n3. Law\n\n4. Order\n\n2. (U) One.\n\n3. (U) Two.\n',
    );
  });

  it('points at a letter after a gap in a list without blank lines', () => {
    checkRule(
      subparagraphSequence,
      `
1. (U) Last year we knew of

A. nine cases about singing;
B. two cases about a bell; and
D. one case about a tree.
^^ subparagraph-sequence: Item \`D\` follows \`B\`. Put the items in sequence, or restore what is missing.
`,
    );
  });

  it('says nothing of answers that are keyed to the questions of another cable', () => {
    checkSilent(
      subparagraphSequence,
      '1. (U) Answers to ref A:\n\n-- A. None.\n-- B. Few.\n24. THE COURTS:\n-- A. Slow.\n25. THE POLICE:\n-- A. Fast.\n\n2. (U) Thanks.\n',
    );
  });

  it('says nothing of a quoted text that leaves parts out', () => {
    checkSilent(
      subparagraphSequence,
      '1. (U) Begin text:\n\n   Article 4.\n\n   (3) Deleted.\n\n   (4) The fine is doubled.\n\nEnd text.\n',
    );
  });
});
