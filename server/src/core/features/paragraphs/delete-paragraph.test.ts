import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { deleteParagraph } from './delete-paragraph.js';
import { isRefusal } from './refusal.js';

describe('delete paragraph', () => {
  it('takes the paragraph out of lists and ranges, and lets the others follow', () => {
    const lost = checkDelete(
      `
1. (U) See paras 2-4. Use paras 2, 3 and 4. Read PARAS 2 AND 3. File para 4.

2. (U) The ministry has a draft.

3. (U) The police| wait for it.

A. In Oslo.

4. (U) The courts do not.
`,
      `
1. (U) See paras 2-3. Use paras 2 and 3. Read PARA 2. File para 3.

2. (U) The ministry has a draft.

|3. (U) The courts do not.
`,
    );
    assert.deepEqual(lost, [
      ['2-4', 'deleted', false],
      ['3', 'deleted', false],
      ['3', 'deleted', false],
    ]);
  });

  it('deletes the paragraph at the cursor where several share a line', () => {
    const lost = checkDelete('1. (U) See para 3. 2. (U) Tw|o. 3. (U) Three.\n', '1. (U) See para 2. |2. (U) Three.\n');
    assert.deepEqual(lost, []);
  });

  it('leaves a reference to nothing else as it is, and says so', () => {
    const lost = checkDelete(
      `
1. (U) The points are in para 2.

2. (U) The ministry| has a draft.

3. (U) The police wait for it.
`,
      `
1. (U) The points are in para 2.

|2. (U) The police wait for it.
`,
    );
    assert.deepEqual(lost, [['2', 'deleted', true]]);
  });

  it('lets the other numbers of a list with remarks follow, and leaves the remark on what is gone', () => {
    const lost = checkDelete(
      `
1. (U) See paras 2 (points), 3 (plan) and 4.

2. (U) |The ministry has a draft.

3. (U) The police wait for it.

4. (U) The courts do not.
`,
      `
1. (U) See paras 2 (points), 2 (plan) and 3.

|2. (U) The police wait for it.

3. (U) The courts do not.
`,
    );
    assert.deepEqual(lost, [['2', 'deleted', true]]);
  });

  it('does not miss references in the text that goes', () => {
    const lost = checkDelete('1. (U) One.\n\n2. (U) See |para 2.\n', '1. (U) One.|\n');
    assert.deepEqual(lost, []);
  });

  it('keeps a heading for the paragraph that follows, unless that has one of its own', () => {
    checkDelete('NEXT STEPS\n\n1. (U) |One.\n\n2. (U) Two.\n', 'NEXT STEPS\n\n|1. (U) Two.\n');
    checkDelete(
      '1. (U) One.\n\nNEXT STEPS\n\n2. (U) T|wo.\n\nCOMMENT\n\n3. (U) Three.\n',
      '1. (U) One.\n\n|COMMENT\n\n2. (U) Three.\n',
    );
    checkDelete('1. (U) One.\n\nCOMM|ENT\n\n2. (U) Two.\n\nBERG\n', '1. (U) One.\n\n|BERG\n');
  });

  it('leaves page lines where they are', () => {
    checkDelete(
      '1. (U) O|ne.\n\nOSLO 00000412 002 OF 002\n\n2. (U) Two.\n',
      '|OSLO 00000412 002 OF 002\n\n1. (U) Two.\n',
    );
  });

  it('leaves the page lines inside of the paragraph', () => {
    checkDelete(
      '1. (U) One.\n\n2. (U) T|wo\n\nOSLO 00000412 002 OF 003\n\nand\n\nOSLO 00000412 003 OF 003\n\nmore.\n\n3. (U) See para 1.\n',
      '1. (U) One.\n\n|OSLO 00000412 002 OF 003\n\nOSLO 00000412 003 OF 003\n\n2. (U) See para 1.\n',
    );
    checkDelete(
      '1. (U) One.\n\n2. (U) See paras 1\n\nOSLO 00000412 002 OF 002\n\nand 3. T|wo.\n\n3. (U) Three.\n',
      '1. (U) One.\n\n|OSLO 00000412 002 OF 002\n\n2. (U) Three.\n',
    );
    checkDelete(
      '1. (U) One.\n\n2. (U) T|wo\n\nOSLO 00000412 002 OF 002\n\nand more.\n\nBERG\n',
      '1. (U) One.\n\n|OSLO 00000412 002 OF 002\n\nBERG\n',
    );
  });

  it('puts a page line that cut a list behind it, so that no number comes to open a line', () => {
    checkDelete(
      '1. (U) See paras 2\n\nOSLO 00000412 002 OF 002\n\nand 3. Use them.\n\n2. (U) Two.\n\n3. (U) T|hree.\n',
      '1. (U) See para 2.\n\nOSLO 00000412 002 OF 002\n\nUse them.\n\n2. (U) Two.|\n',
    );
    checkDelete(
      '1. (U) See paras 2\n\nOSLO 00000412 002 OF 002\n\nand 3.\n\n2. (U) Two.\n\n3. (U) T|hree.\n',
      '1. (U) See para 2.\n\nOSLO 00000412 002 OF 002\n\n2. (U) Two.|\n',
    );
  });

  it('lets a gap in the numbers stand', () => {
    checkDelete('1. (U) |One.\n\n2. (U) Two.\n\n5. (U) Five.\n', '|1. (U) Two.\n\n5. (U) Five.\n');
  });

  it('is refused outside of numbered paragraphs', () => {
    for (const text of [
      'SUBJECT: NOR|WAY\n\n1. (U) One.\n',
      '1. (U) One.\n\nBE|RG\n',
      '1. (U) One.\n|\n2. (U) Two.\n',
    ]) {
      const { cable, offset } = readCursor(text);
      assert.deepEqual(deleteParagraph(cable, offset), {
        refused: 'The cursor is in no numbered paragraph. Put it in the paragraph that you mean.',
      });
    }
  });
});

/** Deletes at the cursor of one fixture and expects the other one. Returns the words, reason and rest of what is lost. */
function checkDelete(before: string, after: string): (readonly [string, string, boolean])[] {
  const { cable, offset } = readCursor(before);
  const edit = deleteParagraph(cable, offset);
  assert.ok(!isRefusal(edit), isRefusal(edit) ? edit.refused : '');
  const expected = readCursor(after);
  assert.equal(applyChanges(cable.text, edit.changes), expected.cable.text);
  assert.equal(edit.cursor, expected.offset);
  return edit.lost.map((place) => [cable.textOf(place), place.why, place.remains]);
}
