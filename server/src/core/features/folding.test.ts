import assert from 'node:assert/strict';
import { CableIndex } from '../lint/cable-index.js';
import { parseCable } from '../syntax/parse.js';
import { folds } from './folding.js';

describe('folds', () => {
  it('are the header, paragraphs, items and blocks that take several lines', () => {
    assert.deepEqual(
      folded(`
UNCLAS OSLO 000412

TAGS: KTIP, NO
SUBJECT: NORWAY: SHELTERS REOPEN

1. (U) Two shelters reopened.

2. (U) Points:

Begin talking points:

-- Shelters are open.

End talking points.

OSLO 00000412 002 OF 002

3. (U) Begin action plan:

A. In the courts:

1. Train two judges.

B. In the shelters
and in the schools.

End action plan.

BERG`),
      ['header 1-4', 'paragraph 8-14', 'block 10-14', 'paragraph 18-27', 'item 20-22', 'item 24-25'],
    );
  });

  it('are questions with their answers', () => {
    assert.deepEqual(
      folded(`
1. (U) Press guidance:

Q1: Why was the law changed?

A: The courts had asked for it.

It was old.

Q2: And the police?

A: They too.

2. (U) Text.`),
      ['paragraph 1-11', 'question 3-7', 'question 9-11'],
    );
  });

  it('leave the End marker of the block around them to it', () => {
    assert.deepEqual(folded('1. (U) Begin action plan:\nA. Courts\n1. Train.\n2. Pay.\nEnd action plan.\n'), [
      'paragraph 1-5',
      'item 2-4',
    ]);
  });

  it('are none where everything takes one line', () => {
    assert.deepEqual(folded('1. (U) One.\n\n2. (U) Two.'), []);
    assert.deepEqual(folded(''), []);
  });
});

/** Kinds and lines, from 1. */
function folded(fixture: string): string[] {
  const text = fixture.replace(/^\n/, '');
  const cable = new CableIndex(text, parseCable(text));
  const line = (offset: number) => cable.lines.lineAt(offset) + 1;
  return folds(cable).map(({ kind, start, end }) => `${kind} ${line(start)}-${line(end)}`);
}
