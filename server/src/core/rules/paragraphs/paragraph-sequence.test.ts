import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { paragraphSequence } from './paragraph-sequence.js';

describe('paragraph-sequence', () => {
  it('points at a number after a gap', () => {
    checkRule(
      paragraphSequence,
      `
1. (U) The hall opens at nine.

2. (U) The tour ends at noon.

4. (U) Lunch follows.
^ paragraph-sequence: Paragraph \`4\` follows paragraph \`2\`. Number it \`3\`, or restore what is missing.

5. (U) The hall closes at six.
`,
    );
  });

  it('points at a number that is there twice, and at one that goes back', () => {
    checkRule(
      paragraphSequence,
      `
1. (U) The hall opens at nine.

2. (U) The tour ends at noon.

2. (U) Lunch follows.
^ paragraph-sequence: Paragraph \`2\` is there already. Number this one \`3\`.

3. (U) The hall closes at six.

9. (U) The guards leave at seven.
^ paragraph-sequence: Paragraph \`9\` follows paragraph \`3\`. Number it \`4\`, or restore what is missing.

5. (U) The lights go out.
`,
    );
  });

  it('reads garbled paragraph signs', () => {
    checkSilent(
      paragraphSequence,
      '[1](#)1. (U) One.\n\n¶2. (U) Two.\n\n13. (U) Three.\n\n4.(U) Four.\n\n\uFFFD5. (U) Five.\n',
    );
    checkRule(
      paragraphSequence,
      `
¶1. (U) The hall opens at nine.

¶2. (U) The tour ends at noon.

¶4. (U) Lunch follows.
 ^ paragraph-sequence: Paragraph \`4\` follows paragraph \`2\`. Number it \`3\`, or restore what is missing.
`,
    );
  });

  it('says nothing of answers that are keyed to the paragraphs of another cable', () => {
    const answers =
      '25. THE SITUATION:\n\n-- A. Poor.\n\n26. THE LAW:\n\nOne of 2004.\n\n28. SHELTERS:\n\nThere are two.\n';
    checkSilent(paragraphSequence, `1. (U) Post answers. The numbers are keyed to ref A.\n\n${answers}`);
    checkSilent(paragraphSequence, `1. (U) The answers correspond to the questions of ref A.\n\n----\n${answers}`);
    checkSilent(paragraphSequence, `1. (U) Post answers. Paragraph numbers below are those of reftel.\n\n${answers}`);
    checkRule(
      paragraphSequence,
      `
1. (U) Post answers in the following paragraphs.

25. THE SITUATION:
^^ paragraph-sequence: Paragraph \`25\` follows paragraph \`1\`. Number it \`2\`, or restore what is missing.

Poor.

26. THE LAW:

One of 2004.
`,
    );
  });

  it('leaves the first number to paragraph-first-not-one', () => {
    checkSilent(paragraphSequence, '2. (U) One.\n\n3. (U) Two.\n');
  });

  it('says nothing of items, numbers in the text and unnumbered text', () => {
    checkSilent(
      paragraphSequence,
      '1. (U) One.\n\n2. (U) Two:\n\nA. First.\n\n1. One of it.\n\n2. Two of it.\n\nB. Second.\n\nMore of two.\n\n3. (U) In the year\n2009 there were\n12 of them.\n',
    );
  });

  it('numbers the paragraph as expected', () => {
    checkFix(paragraphSequence, '1. One.\n\n2. Two.\n\n5. Three.\n', '1. One.\n\n2. Two.\n\n3. Three.\n');
    checkFix(
      paragraphSequence,
      '¶1. One.\r\n\r\n¶1. Two.\r\n\r\n¶3. Three.',
      '¶1. One.\r\n\r\n¶2. Two.\r\n\r\n¶3. Three.',
    );
  });
});
