import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { moveParagraph } from './move-paragraph.js';
import { isRefusal } from './refusal.js';

describe('move paragraph', () => {
  it('exchanges two paragraphs and their numbers, also in what they say of each other', () => {
    const upper = `
1. (U) See para 2.

2. (SBU) The min|istry has a draft; see paras 1 and 3.

It is long.

3. (U) The police wait for it; see para 2.
`;
    const lower = `
1. (U) See para 3.

2. (U) The police wait for it; see para 3.

3. (SBU) The min|istry has a draft; see paras 1 and 2.

It is long.
`;
    checkMove('down', upper, lower);
    checkMove('up', lower, upper);
  });

  it('moves the paragraph at the cursor where several share a line', () => {
    const upper = '1. (U) See para 3. 2. (U) Tw|o. 3. (U) See para 2.\n';
    const lower = '1. (U) See para 2. 2. (U) See para 3. 3. (U) Tw|o.\n';
    checkMove('down', upper, lower);
    checkMove('up', lower, upper);
  });

  it('breaks a range where one of its paragraphs leaves it, and joins it again', () => {
    const whole = '1. (U) See paras 2-4.\n\n2. (U) Two.\n\n3. (U) Three.\n\n4. (U) F|our.\n\n5. (U) Five.\n';
    const broken = '1. (U) See paras 2-3 and 5.\n\n2. (U) Two.\n\n3. (U) Three.\n\n4. (U) Five.\n\n5. (U) F|our.\n';
    checkMove('down', whole, broken);
    checkMove('up', broken, whole);
  });

  it('keeps a range whose paragraphs change places among themselves', () => {
    checkMove(
      'up',
      '1. (U) See paras 2 through 4.\n\n2. (U) Two.\n\n3. (U) T|hree.\n\n4. (U) Four.\n',
      '1. (U) See paras 2 through 4.\n\n2. (U) T|hree.\n\n3. (U) Two.\n\n4. (U) Four.\n',
    );
  });

  it('takes the heading above a paragraph with it, and leaves what stands between the two', () => {
    checkMove(
      'down',
      '1. (U) One.\n\nCOMMENT\n-------\n\n2. (U) T|wo.\n\nOSLO 00000412 002 OF 002\n\n3. (U) Three.\n\nBERG\n',
      '1. (U) One.\n\n2. (U) Three.\n\nOSLO 00000412 002 OF 002\n\nCOMMENT\n-------\n\n3. (U) T|wo.\n\nBERG\n',
    );
  });

  it('keeps page lines in their order', () => {
    const upper =
      '1. (U) O|ne,\n\nOSLO 00000412 002 OF 004\n\nand more.\n\nOSLO 00000412 003 OF 004\n\n2. (U) Two,\n\nOSLO 00000412 004 OF 004\n\nand more.\n';
    const lower = upper.replace(/1\..*\|ne|2\..*Two/g, (words) =>
      words.startsWith('1') ? '1. (U) Two' : '2. (U) O|ne',
    );
    checkMove('down', upper, lower);
    checkMove('up', lower, upper);
    checkMove(
      'down',
      '1. (U) See paras 2\n\nOSLO 00000412 002 OF 003\n\nand 3. O|ne.\n\nOSLO 00000412 003 OF 003\n\n2. (U) Two.\n\n3. (U) Three.\n',
      '1. (U) Two.\n\nOSLO 00000412 002 OF 003\n\n2. (U) See paras 1\n\nOSLO 00000412 003 OF 003\n\nand 3. O|ne.\n\n3. (U) Three.\n',
    );
  });

  it('leaves a list that changes over two lines, and in a text without small letters in capitals', () => {
    const whole =
      '1. (U) One. It says what paras 2\nthrough 4 say.\n\n2. (U) Two.\n\n3. (U) Three.\n\n4. (U) F|our.\n\n5. (U) Five.\n';
    const broken =
      '1. (U) One. It says what paras 2\nthrough 3 and 5 say.\n\n2. (U) Two.\n\n3. (U) Three.\n\n4. (U) Five.\n\n5. (U) F|our.\n';
    checkMove('down', whole, broken);
    checkMove('up', broken, whole);
    checkMove(
      'down',
      '1. (U) SEE PARAS 2-3.\n\n2. (U) TWO.\n\n3. (U) T|HREE.\n\n4. (U) FOUR.\n',
      '1. (U) SEE PARAS 2 AND 4.\n\n2. (U) TWO.\n\n3. (U) FOUR.\n\n4. (U) T|HREE.\n',
    );
  });

  it('keeps markers, and drops the 1 that a garbled one has left', () => {
    checkMove(
      'up',
      '¶1. (U) One.\n\n[1](#)2. (U) Two.\n\n13. (U) T|hree.\n',
      '¶1. (U) One.\n\n2. (U) T|hree.\n\n[1](#)3. (U) Two.\n',
    );
  });

  it('is refused at either end, and where a block would end before it begins', () => {
    assert.equal(
      refusal('up', '1. (U) O|ne.\n\n2. (U) Two.\n'),
      'Paragraph 1 is the first one; it cannot go further up.',
    );
    assert.equal(
      refusal('down', '1. (U) One.\n\n2. (U) T|wo.\n'),
      'Paragraph 2 is the last one; it cannot go further down.',
    );
    assert.equal(
      refusal('down', '1. (U) Begin text:\n\nO|ne.\n\n2. (U) Two.\n\nEnd text.\n'),
      'Paragraph 1 begins a block that paragraph 2 ends. Move one of the markers first.',
    );
    assert.equal(
      refusal('down', 'SUBJECT: |NORWAY\n\n1. (U) One.\n'),
      'The cursor is in no numbered paragraph. Put it in the paragraph that you mean.',
    );
    assert.equal(
      refusal('down', '2. (U) O|ne.\n\n2. (U) Two.\n'),
      'The paragraphs are not numbered in order. Run the command Renumber paragraphs first.',
    );
  });
});

/** Moves the paragraph at the cursor of one fixture and expects the other one, with the cursor at the same words. */
function checkMove(direction: 'up' | 'down', before: string, after: string): void {
  const { cable, offset } = readCursor(before);
  const edit = moveParagraph(cable, offset, direction);
  assert.ok(!isRefusal(edit), isRefusal(edit) ? edit.refused : '');
  const expected = readCursor(after);
  assert.equal(applyChanges(cable.text, edit.changes), expected.cable.text);
  assert.equal(edit.cursor, expected.offset);
  assert.deepEqual(edit.lost, []);
}

function refusal(direction: 'up' | 'down', fixture: string): string {
  const { cable, offset } = readCursor(fixture);
  const edit = moveParagraph(cable, offset, direction);
  return isRefusal(edit) ? edit.refused : '';
}
