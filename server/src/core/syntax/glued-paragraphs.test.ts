import assert from 'node:assert/strict';
import { nodesOf } from '../../../../test/support/nodes.js';
import { parseCable } from './parse.js';

/** Number, mark and text of each paragraph, as received. */
function paragraphs(text: string): (readonly [number | undefined, string | undefined, string])[] {
  return nodesOf(parseCable(text), 'paragraph').map(({ number, portion, position: { start, end } }) => [
    number,
    portion,
    text.slice(start.offset, end.offset),
  ]);
}

describe('glued paragraphs', () => {
  it('open in the middle of a line with the next number and a mark', () => {
    assert.deepEqual(
      paragraphs(
        '1. (SBU) Summary: The pier is new (see para 3).  End summary.  2. (U) Crews paint it.\nThere are few. 3. (SBU//NF) "It is late." 4.  (U) He left.',
      ),
      [
        [1, 'SBU', '1. (SBU) Summary: The pier is new (see para 3).  End summary.'],
        [2, 'U', '2. (U) Crews paint it.\nThere are few.'],
        [3, 'SBU//NF', '3. (SBU//NF) "It is late."'],
        [4, 'U', '4.  (U) He left.'],
      ],
    );
  });

  it('open with a paragraph sign, a mark and any number', () => {
    assert.deepEqual(paragraphs('¶1. (U) The pier is new. ¶3. (U) Crews paint it. ¶ no sign. ¶5. Nor this.'), [
      [1, 'U', '¶1. (U) The pier is new.'],
      [3, 'U', '¶3. (U) Crews paint it. ¶ no sign. ¶5. Nor this.'],
    ]);
  });

  it('open one behind the other, with a sign and without', () => {
    assert.deepEqual(
      paragraphs('¶1. (U) It is new. ¶2. (U) It is old. 3. (U) \u201CIt is late.\u201D 4. (U) \u201CGone.\u201D').map(
        ([number]) => number,
      ),
      [1, 2, 3, 4],
    );
  });

  it('need the end of a sentence, the next number and a mark', () => {
    for (const line of [
      '1. (U) As said in para 2. (U) The crews paint it.',
      '1. (U) As said in ref A, para. 2. (U) The crews paint it.',
      '1. (U) As said in item no. 2. (U) The crews paint it.',
      '1. (U) The pier is new. 3. (U) Crews paint it.',
      '1. (U) The pier is new. 2. Crews paint it.',
      '1. (U) The pier is new. 2. (Two of us saw it.) 2. (a) It is long.',
      '1. (U) The pier is new.2. (U) Crews paint it.',
      '1. The pier is new. 2. (U) Crews paint it.',
    ])
      assert.deepEqual(
        paragraphs(line).map(([, , text]) => text),
        [line],
      );
  });
});
