import assert from 'node:assert/strict';
import { readCursor } from '../../../../../test/support/cursor.js';
import { complete } from './complete.js';
import { completionList } from './completion-list.js';

const list = (fixture: string) => {
  const { cable, offset } = readCursor(`UNCLAS STATE 012345\n\nE.O. 12958: N/A\n${fixture}`);
  const all = complete(cable, offset);
  const { items, isIncomplete } = completionList(all);
  return { all: all.length, shown: items.length, first: items[0]?.label, isIncomplete };
};

describe('completionList', () => {
  it('cuts a long list to its best offers, and says that there are more', () => {
    const { all, ...rest } = list('TAGS: |');
    assert.ok(all > 500);
    assert.deepEqual(rest, { shown: 60, first: 'KTIP', isIncomplete: true });
  });

  it('leaves a short list to the editor', () => {
    const { all, shown, isIncomplete } = list('TAGS: KTI|');
    assert.equal(shown, all);
    assert.equal(isIncomplete, false);
  });

  it('asks again where the offers depend on what is typed, and where there are none yet', () => {
    assert.equal(list('SUBJECT: X\n\n1. (U) Be|').isIncomplete, true);
    assert.equal(list('SUBJECT: X\n\n1. |').isIncomplete, true);
    assert.deepEqual(list('SUBJECT: X\n\n1. (U) All is we|'), {
      all: 0,
      shown: 0,
      first: undefined,
      isIncomplete: true,
    });
  });
});
