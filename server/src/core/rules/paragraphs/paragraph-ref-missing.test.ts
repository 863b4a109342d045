import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { paragraphRefMissing } from './paragraph-ref-missing.js';

describe('paragraph-ref-missing', () => {
  it('reports a number beyond the last paragraph', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) Ask for the figures (see para 15).
                                ^^^^^^^ paragraph-ref-missing: There is no paragraph \`15\`; the last one is \`2\`. Correct the number.

2. (U) Thanks.
`,
    );
  });

  it('says nothing of what somebody else said', () => {
    checkSilent(
      paragraphRefMissing,
      '1. (U) He would go to sea again "para 10 or no para 10." So he did.\n\n2. (U) Thanks.\n',
    );
  });

  it('says nothing of answers that are keyed to the questions of a reference', () => {
    const header = 'UNCLAS OSLO 000012\n\nREF: A. STATE 5577\n\n';
    checkSilent(paragraphRefMissing, `${header}1. (U) Answers to ref A.\n\n2. (U) Para 23: Overview: few cases.\n`);
    checkSilent(paragraphRefMissing, `${header}1. (U) Answers:\nPARAGRAPH 25: The courts\nThey are few.\n`);
  });

  it('reports each missing number of a list once, at its own place', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) The tasks are in paras 2, 8, 8 and 9.
                                 ^ paragraph-ref-missing: There is no paragraph \`8\`; the last one is \`2\`. Correct the number.
                                          ^ paragraph-ref-missing: There is no paragraph \`9\`; the last one is \`2\`. Correct the number.

2. (U) Thanks.
`,
    );
  });

  it('reports the end of a range, or the range where a number inside it is left out', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) Action request: see paras 2-9.
                                   ^ paragraph-ref-missing: There is no paragraph \`9\`; the last one is \`4\`. Correct the number.

2. (U) The rest is in paras 1 through 4.
                      ^^^^^^^^^^^^^^^^^ paragraph-ref-missing: There is no paragraph \`3\`; the numbers leave it out. Correct the number.

4. (U) Thanks.
`,
    );
  });

  it('reports an item with a small letter', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) Begin with para 2.c, then take para 2b.
                  ^^^^^^^^ paragraph-ref-missing: Paragraph \`2\` has no item \`c\`. Correct the label.

2. (U) The steps are these:

a. Hire.

b. Train.
`,
    );
  });

  it('reports an item behind the last one of its paragraph', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) Begin with para 2.C, then take para 2.B.
                  ^^^^^^^^ paragraph-ref-missing: Paragraph \`2\` has no item \`C\`. Correct the label.

2. (U) The steps are these:

A. Hire.

B. Train.
`,
    );
  });

  it('reports a range that runs backwards and swaps it where both ends exist', () => {
    const before = '1. (U) See paras 3-2.\n\n2. (U) Text.\n\n3. (U) Text.\n';
    checkRule(
      paragraphRefMissing,
      `
1. (U) See paras 3-2.
           ^^^^^^^^^ paragraph-ref-missing: The range from \`3\` to \`2\` runs backwards. Put the lower number first.

2. (U) Text.

3. (U) Text.
`,
    );
    checkFix(paragraphRefMissing, before, '1. (U) See paras 2-3.\n\n2. (U) Text.\n\n3. (U) Text.\n');
  });

  it('offers the paragraph that holds what the sentence announces', () => {
    const text = (number: string) =>
      `1. (U) Use the talking points in para ${number}.\n\n2. (U) Begin talking points:\n\n-- We agree.\n\nEnd talking points.\n`;
    checkFix(paragraphRefMissing, text('7'), text('2'));
  });

  it('finds references across wrapped lines and page lines', () => {
    checkRule(
      paragraphRefMissing,
      `
1. (U) Ask for the figures, as set out in paragraph
5, STATE 00090001 has no more of them.
^ paragraph-ref-missing: There is no paragraph \`5\`; the last one is \`2\`. Correct the number.

2. (U) Thanks.
`.replace('paragraph\n5', 'paras 2 and\n5'),
    );
  });

  it('says nothing of places in other texts', () => {
    checkSilent(
      paragraphRefMissing,
      `1. (U) Ref A asks posts in paras 14-16 to report. See ref B, para 12, and para 9 of reftel.

2. (U) Operative paragraph 19 stays. Article 4, paragraph 33, bans it. Paragraph 23 of the resolution does not.

3. (U) Begin text of letter: As said in paragraph 12, we agree. End text of letter.

4. (U) The points in para 8 (ref A) still hold.
`,
    );
  });

  it('says nothing where paragraphs are known to be missing', () => {
    checkSilent(paragraphRefMissing, 'See para 4.\n');
    checkSilent(paragraphRefMissing, '7. (U) See para 4.\n\n8. (U) Thanks.\n');
    checkSilent(
      paragraphRefMissing,
      'UNCLAS SECTION 01 OF 02 OSLO 000012\n\nTAGS: NO\nSUBJECT: FISH\n\n1. (U) See para 4.\n\n2. (U) Text.\n',
    );
  });

  it('reads numbers whose paragraph sign came out as a 1, and items in running text', () => {
    checkSilent(
      paragraphRefMissing,
      '1. (U) See paras 2 and 3.\n\n12. (U) Text.\n\n13. (U) Text (a) and (b); see para 2(b).\n',
    );
  });

  it('says nothing of the paragraphs of a circular', () => {
    checkSilent(
      paragraphRefMissing,
      '1. (U) See circular no. 4, para 12, and para 9 of the circular.\n\n2. (U) Two.\n',
    );
  });
});
