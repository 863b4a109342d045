import assert from 'node:assert/strict';
import { checkFix, checkRule, checkSilent, runRule } from '../../../../../test/support/check-rule.js';
import { paragraphRefRole } from './paragraph-ref-role.js';

const rest = `
3. (U) Please collect figures.

4. (U) Background Points:

Begin talking points:

-- We agree.

End talking points.

5. (SBU) Begin Action Plan:

-- Train judges.

End Action Plan.

6. (U) Begin Final Text of the country narrative in the 2009 TIP Report:

RURITANIA (TIER 2)

Text.

End Final Text.

7. (U) The following is press guidance.

Q1: Why?

A: So.
`;

/** The numbers of wrongly cited paragraphs and where they lead instead, for a paragraph 2 with `words`. */
function misled(words: string): string[] {
  const text = `1. (U) This is an action request (see para 2).\n\n2. (SBU) Begin action request: ${words}\n${rest}`;
  return runRule(paragraphRefRole, text).findings.map(({ message }) => message.replace(/ Correct.*/, ''));
}

describe('paragraph-ref-role', () => {
  it('points at the reference and names the paragraph that holds the block', () => {
    checkRule(
      paragraphRefRole,
      `
1. (SBU) Please draw on the points in para 2 with the minister.
                                      ^^^^^^ paragraph-ref-role: Paragraph \`2\` does not hold the points; paragraph \`3\` does. Correct the number.

2. (U) Please collect figures.

3. (U) Begin talking points:

-- We agree.

End talking points.
`,
    );
  });

  it('tells the kinds of text apart', () => {
    assert.deepEqual(misled('Use the points in para 5.'), [
      'Paragraph `5` does not hold the points; paragraph `4` does.',
    ]);
    assert.deepEqual(misled('Leave the recommendations in para 4 as a non-paper.'), [
      'Paragraph `4` does not hold the recommendations; paragraph `5` does.',
    ]);
    assert.deepEqual(misled('Give them the text of the narrative provided in para 7.'), [
      'Paragraph `7` does not hold the narrative; paragraph `6` does.',
    ]);
    assert.deepEqual(misled('Answer with the press guidance provided in para 6.'), [
      'Paragraph `6` does not hold the press guidance; paragraph `7` does.',
    ]);
    assert.deepEqual(misled('See paras 4-5 for action.'), []);
  });

  it('is silent where each reference leads to its text', () => {
    assert.deepEqual(
      misled(
        'Draw on the points in para 4, leave the text in para 5 as a non-paper, and use the press guidance and the narrative in paras 6 and 7.',
      ),
      [],
    );
  });

  it('reads other ways to say it', () => {
    assert.deepEqual(misled('See para 5 for talking points.'), [
      'Paragraph `5` does not hold the talking points; paragraph `4` does.',
    ]);
    assert.deepEqual(misled('Para 3 contains the non-paper.'), [
      'Paragraph `3` does not hold the non-paper; paragraph `5` does.',
    ]);
    assert.deepEqual(misled('Talking points (para 3) follow.'), [
      'Paragraph `3` does not hold the talking points; paragraph `4` does.',
    ]);
    assert.deepEqual(misled('Please leave the text in para 4 as a non-paper.'), [
      'Paragraph `4` does not hold the non-paper; paragraph `5` does.',
    ]);
  });

  it('joins wrapped lines and cuts out page lines', () => {
    const expected = ['Paragraph `3` does not hold the talking points; paragraph `4` does.'];
    assert.deepEqual(misled('Use the talking\npoints in\npara\n3 with him.'), expected);
    assert.deepEqual(misled('Use the talking points\n\nSTATE 00090001 002 OF 004\n\nin para 3 with him.'), expected);
  });

  it('keeps to the sentence', () => {
    assert.deepEqual(misled('Use the talking points. In para 3 we ask for figures.'), []);
    assert.deepEqual(misled('Use the points and see the list in para 3.'), []);
  });

  it('judges the announced range of the action request', () => {
    checkRule(
      paragraphRefRole,
      `
1. (U) This is an action request (see paras 3-4).
                                      ^^^^^^^^^ paragraph-ref-role: Paragraphs \`3-4\` do not hold the action request; paragraph \`2\` does. Correct the number.

2. (SBU) Begin action request: Please see the minister. End action request.

3. (U) The Department thanks post.

4. (U) The Report is out.
`,
    );
  });

  it('takes a non-paper with points for points where the cable has no others', () => {
    checkSilent(
      paragraphRefRole,
      '1. Draw on the points in para 2.\n\n2. Post may deliver the following points:\n\n(begin non-paper)\n\n-- We agree.\n\n(end non-paper)\n',
    );
  });

  it('without any such text reports only a task that leads to plain prose', () => {
    checkRule(
      paragraphRefRole,
      `
1. (U) Please use the points in para 2.
                                ^^^^^^ paragraph-ref-role: Paragraph \`2\` does not hold the points. Correct the number.

2. (U) The Report is out.
`,
    );
    checkSilent(paragraphRefRole, '1. (C) The minister repeated the points in para 2.\n\n2. (C) He spoke of fish.\n');
    checkSilent(paragraphRefRole, '1. (C) Post recommendations are in para 2.\n\n2. (C) Send money.\n');
  });

  it('takes a number that is there twice for the one of them that keeps the promise', () => {
    checkSilent(
      paragraphRefRole,
      '1. (U) Use the points in para 2.\n\n2. (U) Text.\n\n2. (U) Begin points:\n\n-- We agree.\n\nEnd points.\n',
    );
  });

  it('leaves what does not exist to paragraph-ref-missing', () => {
    assert.deepEqual(misled('Use the talking points in para 12.'), []);
  });

  it('offers each paragraph that holds the text', () => {
    const text = (cited: string) =>
      `1. (U) Use the points in ${cited}.\n\n2. (U) Text.\n\n3. (U) Text.\n\n4. (U) Begin points:\n\n-- We agree.\n\nEnd points.\n`;
    checkFix(paragraphRefRole, text('para 2'), text('para 4'));
    checkFix(paragraphRefRole, text('paras 2 and 3'), text('para 4'));
  });

  it('reads what each of several numbers holds', () => {
    checkSilent(
      paragraphRefRole,
      '1. (U) Para 2 has the cleared narrative, para 3 a non-paper for the ministry.\n\n2. (U) Begin narrative: Malta tries. End narrative.\n\n3. (U) Begin non-paper: Malta tries. End non-paper.\n',
    );
  });

  it('reads the thing behind a number of a list, whatever it is', () => {
    checkSilent(
      paragraphRefRole,
      '1. (U) Para 2 has the points, para 3 the plan.\n\n2. (U) Begin talking points:\n-- Malta tries.\nEnd talking points.\n\n3. (U) Begin Action Plan:\n-- Train judges.\nEnd Action Plan.\n',
    );
  });
});
