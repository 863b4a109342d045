import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { insertParagraph } from './insert-paragraph.js';
import { isRefusal } from './refusal.js';

describe('insert paragraph', () => {
  it('opens a paragraph below the one at the cursor, and lets numbers and references follow', () => {
    checkInsert(
      `
1. (U) See paras 2-3 and para 1.

2. (SBU) The min|istry has a draft.

3. (U) The police wait for it; see para 2.
`,
      `
1. (U) See paras 2-4 and para 1.

2. (SBU) The ministry has a draft.

3. (SBU) |

4. (U) The police wait for it; see para 2.
`,
    );
  });

  it('opens a paragraph between two that share a line', () => {
    const opened = '1. (U) See para 3.\n\n2. (U) |\n\n3. (U) Two. 4. (U) Three.\n';
    checkInsert('1. (U) See pa|ra 2. 2. (U) Two. 3. (U) Three.\n', opened);
    checkInsert('1. (U) See para 2. |2. (U) Two. 3. (U) Three.\n', opened);
  });

  it('opens one above the paragraph on whose label the cursor stands', () => {
    checkInsert(
      `
1. (U) See para 2.

2|. (U) The ministry has a draft.
`,
      `
1. (U) See para 3.

2. (U) |

3. (U) The ministry has a draft.
`,
    );
  });

  it('opens one above a heading, or between the heading and its paragraph', () => {
    const paragraphs = `
1. (U) The ministry has a draft.

COMMENT
-------

2. (U) Post is hopeful.
`;
    checkInsert(
      paragraphs.replace('COMMENT', 'COM|MENT'),
      `
1. (U) The ministry has a draft.

2. (U) |

COMMENT
-------

3. (U) Post is hopeful.
`,
    );
    checkInsert(
      paragraphs.replace('2. (U)', '|2. (U)'),
      `
1. (U) The ministry has a draft.

COMMENT
-------

2. (U) |

3. (U) Post is hopeful.
`,
    );
  });

  it('opens one below the last paragraph, above the signature', () => {
    checkInsert(
      `
1. The ministry has a draft.

BE|RG
`,
      `
1. The ministry has a draft.

2. |

BERG
`,
    );
  });

  it('stays on its side of a page line', () => {
    checkInsert(
      `
1. (U) The ministry has a draft.
|
OSLO 00000412 002 OF 002

2. (U) The police wait for it.
`,
      `
1. (U) The ministry has a draft.

2. (U) |

OSLO 00000412 002 OF 002

3. (U) The police wait for it.
`,
    );
  });

  it('takes a number that is free', () => {
    checkInsert(
      `
1. (U) See para 4.

2. (U) The ministry| has a draft.

4. (U) The police wait for it.
`,
      `
1. (U) See para 4.

2. (U) The ministry has a draft.

3. (U) |

4. (U) The police wait for it.
`,
    );
  });

  it('mends the labels that it touches where a mark was garbled, and no others', () => {
    checkInsert(
      `
¶1. (U) See para 3.

12. (U) The ministry has a draft|.

13. (U) The police wait for it.
`,
      `
¶1. (U) See para 4.

12. (U) The ministry has a draft.

3. (U) |

4. (U) The police wait for it.
`,
    );
  });

  it('leaves no blank lines in a text that has none', () => {
    checkInsert(
      'UNCLAS OSLO 000412\nSUBJECT: PIERS\n1. (U) O|ne.\n2. (U) Two; see para 1.\n',
      'UNCLAS OSLO 000412\nSUBJECT: PIERS\n1. (U) One.\n2. (U) |\n3. (U) Two; see para 1.\n',
    );
  });

  it('writes the mark of teams that write one, and line ends as the text has them', () => {
    const text = '1. (U) One.\r\n\r\n2. (U) Two.\r\n';
    const settings = { ...indexOf('').settings, paragraphMark: 'pilcrow' as const };
    const edit = insertParagraph(new CableIndex(text, parseCable(text), undefined, settings), 8);
    assert.ok(!isRefusal(edit));
    assert.equal(applyChanges(text, edit.changes), '1. (U) One.\r\n\r\n¶2. (U) \r\n\r\n3. (U) Two.\r\n');
    assert.equal(edit.cursor, '1. (U) One.\r\n\r\n¶2. (U) '.length);
  });

  it('opens paragraph 1 where there is only a header', () => {
    checkInsert('SUBJECT: NORWAY: SHELTERS| REOPEN\n', 'SUBJECT: NORWAY: SHELTERS REOPEN\n\n1. |\n');
    checkInsert('|', '1. |');
  });

  it('tells of numbers that led nowhere and now lead somewhere', () => {
    const { cable, offset } = readCursor('1. (U) See para 3.\n\n2. (U) The minis|try has a draft.\n');
    const edit = insertParagraph(cable, offset);
    assert.ok(!isRefusal(edit));
    assert.deepEqual(edit.lost, [{ start: 16, end: 17, number: 3, why: 'missing', remains: true }]);
  });

  it('is refused where the numbers are not in order, or there are none', () => {
    const { cable, offset } = readCursor('1. (U) One.\n\n3. (U) T|hree.\n\n2. (U) Two.\n');
    assert.deepEqual(insertParagraph(cable, offset), {
      refused: 'The paragraphs are not numbered in order. Run the command Renumber paragraphs first.',
    });
    assert.deepEqual(insertParagraph(indexOf('SUBJECT: NORWAY\n\nPost has nothing to report.\n'), 30), {
      refused: 'The paragraphs have no numbers. Number the first one `1.`, then insert another.',
    });
  });
});

/** Inserts at the cursor of one fixture and expects the other one, with the cursor where it is then. */
function checkInsert(before: string, after: string): void {
  const { cable, offset } = readCursor(before);
  const edit = insertParagraph(cable, offset);
  assert.ok(!isRefusal(edit), isRefusal(edit) ? edit.refused : '');
  const expected = readCursor(after);
  assert.equal(applyChanges(cable.text, edit.changes), expected.cable.text);
  assert.equal(edit.cursor, expected.offset);
}

function indexOf(text: string): CableIndex {
  return new CableIndex(text, parseCable(text));
}
