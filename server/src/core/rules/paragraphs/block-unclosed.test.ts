import assert from 'node:assert/strict';
import { checkFix, checkRule, checkSilent } from '../../../../../test/support/check-rule.js';
import { analyze, createLinter } from '../../lint/analyze.js';
import { resolveConfig } from '../../lint/config/config.js';
import { blockUnclosed } from './block-unclosed.js';

describe('block-unclosed', () => {
  it('points at the Begin', () => {
    checkRule(
      blockUnclosed,
      `
6. (U) Background Points:

Begin talking points:
^^^^^^^^^^^^^^^^^^^^ block-unclosed: \`Begin talking points\` is not closed. Add \`End talking points.\` where it stops.

-- We agree.

7. (SBU) Begin Action Plan:

-- Train judges.

End Action Plan.
`,
    );
  });

  it('is mild with an action request and with the labels of comment and summary', () => {
    checkRule(
      blockUnclosed,
      `
1. (U) Summary: They agreed.
       ^^^^^^^ block-unclosed (info): \`Summary:\` is not closed. Add \`End summary.\` where it stops.

2. (SBU) Begin action request: Please see the minister.
         ^^^^^^^^^^^^^^^^^^^^ block-unclosed (info): \`Begin action request\` is not closed. Add \`End action request.\` where it stops.

3. (SBU) COMMENT: It is a start.
         ^^^^^^^ block-unclosed (info): \`COMMENT:\` is not closed. Add \`END COMMENT.\` where it stops.
`,
    );
  });

  it('reports the first of two Begins of a kind', () => {
    checkRule(
      blockUnclosed,
      `
2. (U) Begin non-paper:
       ^^^^^^^^^^^^^^^ block-unclosed: \`Begin non-paper\` is not closed. Add \`End non-paper.\` where it stops.

-- One.

3. (U) Begin non-paper:

-- Two.

End non-paper.
`,
    );
  });

  it('cuts a long name', () => {
    checkRule(
      blockUnclosed,
      `
8. Begin Final Text of the country narrative in the 2009 TIP Report:
   ^^^^^^^^^^^^^^^^ block-unclosed: \`Begin Final Text\` is not closed. Add \`End Final Text.\` where it stops.

RURITANIA (TIER 2)
`,
    );
  });

  it('says nothing of labels, headings, brackets and closed blocks', () => {
    checkSilent(
      blockUnclosed,
      `1. (C) Action Request: Please ask. (Comment: He will.) [Note: He did.]

COMMENT
-------

2. (C) Begin training officers: it takes a year. Background: none.

3. (C) Begin quote: yes. Unquote. Begin text of letter: Sir. End letter.

Comment:

4. (C) Summary and comment: This is all. End summary and comment.
`,
    );
  });

  it('says nothing where the end of the cable is missing', () => {
    checkSilent(
      blockUnclosed,
      'UNCLAS SECTION 01 OF 02 OSLO 000012\n\nTAGS: NO\nSUBJECT: FISH\n\n1. (U) Begin non-paper:\n\n-- One.\n',
    );
  });

  it('adds the End below the block, before the next paragraph or the next block', () => {
    checkFix(
      blockUnclosed,
      '6. (U) Begin talking points:\n\n-- We agree.\n\n7. (U) Thanks.\n',
      '6. (U) Begin talking points:\n\n-- We agree.\n\nEnd talking points.\n\n7. (U) Thanks.\n',
    );
    checkFix(
      blockUnclosed,
      '(begin non-paper)\n-- One.\n10. Text.\n',
      '(begin non-paper)\n-- One.\n(end non-paper)\n10. Text.\n',
    );
    checkFix(
      blockUnclosed,
      '6. (U) Begin points:\n\n-- One.\n\nBegin non-paper:\n\n-- Two.\n\nEnd non-paper.\n',
      '6. (U) Begin points:\n\n-- One.\n\nEnd points.\n\nBegin non-paper:\n\n-- Two.\n\nEnd non-paper.\n',
    );
  });

  it('adds the End of an action request after its last continued paragraph', () => {
    checkFix(
      blockUnclosed,
      '2. (U) Begin action request: Ask.\n\nOSLO 00000012 002 OF 002\n\n3. (U) Action request continued: Report.\n\n4. (U) Thanks.\n',
      '2. (U) Begin action request: Ask.\n\nOSLO 00000012 002 OF 002\n\n3. (U) Action request continued: Report.\nEnd action request.\n\n4. (U) Thanks.\n',
    );
  });

  it('closes a label on its own line while it fits', () => {
    checkFix(blockUnclosed, '6. (U) Comment: It is a start.\nDOE', '6. (U) Comment: It is a start. End comment.\nDOE');
    const wrapped =
      '6. (U) Comment: It is a start, and a good one, as all in town agree\nand the papers have it; they print their pages with it every day.\n';
    checkFix(blockUnclosed, wrapped, `${wrapped}End comment.\n`);
  });

  it('offers no End that would not be read as one', () => {
    const linter = createLinter([blockUnclosed], resolveConfig([blockUnclosed], []));
    for (const text of [
      '6. (U) Begin bullet points:\n\n-- We agree.\n',
      '6. (U) Summary: x.\n\nREF: y\n\nSummary: z. End summary.\n',
    ])
      assert.deepEqual(
        analyze(linter, text).findings.map(({ ruleId, fixes }) => [ruleId, fixes]),
        [['block-unclosed', []]],
      );
  });

  it('keeps CRLF', () => {
    checkFix(
      blockUnclosed,
      '6. (U) Begin talking points:\r\n\r\n-- We agree.\r\n\r\n7. (U) Thanks.',
      '6. (U) Begin talking points:\r\n\r\n-- We agree.\r\n\r\nEnd talking points.\r\n\r\n7. (U) Thanks.',
    );
  });

  it('reads a number in the name', () => {
    checkRule(
      blockUnclosed,
      `
1. (U) Begin text of circular no. 7:
       ^^^^^^^^^^ block-unclosed: \`Begin text\` is not closed. Add \`End text.\` where it stops.

Land remains the owner's.

2. (U) That is all.
`,
    );
  });
});
