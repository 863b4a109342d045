import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { applyChanges } from '../../lint/apply-changes.js';
import { isRefusal } from './refusal.js';
import { renumberParagraphs } from './renumber-paragraphs.js';

const header = 'UNCLAS OSLO 000412\n\nTAGS: KTIP, NO\nSUBJECT: NORWAY: SHELTERS REOPEN\n\n';

describe('renumber paragraphs', () => {
  it('numbers the paragraphs one by one, with every reference at its own', () => {
    assert.deepEqual(
      renumbered(
        `${header}2. (U) See paras 4-7 and para 9.A.\n\n4. (U) Four.\n\n7. (U) Seven.\n\n9. (U) Nine:\n\nA. The law.\n`,
      ),
      [
        `${header}1. (U) See paras 2-3 and para 4.A.\n\n2. (U) Four.\n\n3. (U) Seven.\n\n4. (U) Nine:\n\nA. The law.\n`,
        [],
      ],
    );
  });

  it('takes the first of two paragraphs with one number, and says so', () => {
    assert.deepEqual(
      renumbered(`${header}1. (U) See para 2.\n\n2. (U) Two.\n\n2. (U) Two again; see para 3.\n\n3. (U) Three.\n`),
      [
        `${header}1. (U) See para 2.\n\n2. (U) Two.\n\n3. (U) Two again; see para 4.\n\n4. (U) Three.\n`,
        [['2', 'repeated', true]],
      ],
    );
  });

  it('tells of numbers that led nowhere before', () => {
    assert.deepEqual(renumbered(`${header}1. (U) See para 2.\n\n3. (U) Three.\n`), [
      `${header}1. (U) See para 2.\n\n2. (U) Three.\n`,
      [['2', 'missing', true]],
    ]);
  });

  it('goes on from the first number of an extract', () => {
    assert.deepEqual(renumbered('4. (U) Four; see para 6.\n\n6. (U) Six.\n'), [
      '4. (U) Four; see para 5.\n\n5. (U) Six.\n',
      [],
    ]);
  });

  it('is refused where there is nothing to do', () => {
    assert.equal(renumbered('1. (U) One.\n\n12. (U) Two.\n'), 'The paragraphs are numbered in order already.');
    assert.equal(renumbered('Nothing here.\n'), 'The cable has no numbered paragraphs.');
  });

  it('leaves the cursor at its words', () => {
    const { cable, offset } = readCursor(`${header}9. (U) Nine.\n\n10. (U) T|en.\n`);
    const edit = renumberParagraphs(cable, offset);
    assert.ok(!isRefusal(edit));
    assert.equal(edit.cursor, readCursor(`${header}1. (U) Nine.\n\n2. (U) T|en.\n`).offset);
  });
});

/** The text after the command, and the words, reason and rest of what is lost; or the refusal. */
function renumbered(text: string): string | [string, (readonly [string, string, boolean])[]] {
  const { cable } = readCursor(`|${text}`);
  const edit = renumberParagraphs(cable);
  if (isRefusal(edit)) return edit.refused;
  const lost = edit.lost.map((place) => [cable.textOf(place), place.why, place.remains] as const);
  return [applyChanges(text, edit.changes), lost];
}
