import assert from 'node:assert/strict';
import { recommended } from '../../../../../test/support/told-plans.js';

/** The recommendations of a plan between Begin and End. */
function read(plan: string): string[] {
  return recommended(`2. (SBU) Begin Action Plan:\n\n${plan}\n\nEnd Action Plan.`);
}

describe('forms of action plans', () => {
  it('knows parts by other names, with what they are for', () => {
    assert.deepEqual(
      read(`I. High-priority items: Malta should complete these by May.

a. Train judges.

II. Longer-term items: beyond that, Malta may wish to consider these.

a. Open a shelter.`),
      ['short | - | 2.I.a | Train judges.', 'long | - | 2.II.a | Open a shelter.'],
    );
    assert.deepEqual(
      read(`In the short term, Malta should:
-- Train judges;

In the long term, Malta should:
-- Open a shelter.`),
      ['short | - | 2 | Train judges;', 'long | - | 2 | Open a shelter.'],
    );
    assert.deepEqual(read('PART ONE: SHORT-TERM MEASURES\n\n-- Train judges.\n\nLong term: Provide a shelter.'), [
      'short | - | 2 | Train judges.',
      'long | - | 2 | Provide a shelter.',
    ]);
  });

  it('takes a point with a colon for the name of a part, and an ordinal for no obstacle', () => {
    assert.deepEqual(read('-- In the short term:\n\n1. Train judges.\n\n-- In the long term:\n\n1. Open a shelter.'), [
      'short | - | 2.1 | Train judges.',
      'long | - | 2.1 | Open a shelter.',
    ]);
    assert.deepEqual(read('First, train judges.\n\nSecond, prevent fraud by brokers.\n\nWe thank Malta.'), [
      '- | - | 2 | First, train judges.',
      '- | - | 2 | Second, prevent fraud by brokers. | We thank Malta.',
    ]);
  });

  it('takes other recommendations for the long term', () => {
    assert.deepEqual(read('HIGH-PRIORITY ITEMS\n\n1. Train judges.\n\nOTHER RECOMMENDATIONS\n\n2. Open a shelter.'), [
      'short | - | 2.1 | Train judges.',
      'long | - | 2.2 | Open a shelter.',
    ]);
    assert.deepEqual(read('-- Train judges.\n-- Further measures against brokers should follow.'), [
      '- | - | 2 | Train judges.',
      '- | - | 2 | Further measures against brokers should follow.',
    ]);
  });

  it('keeps a recommendation of something long-term', () => {
    assert.deepEqual(read('1. Develop a long-term plan: fund it each year.'), [
      '- | - | 2.1 | Develop a long-term plan: fund it each year.',
    ]);
  });

  it('knows a pillar before a point, and as a part of its own', () => {
    assert.deepEqual(read('SHORT-TERM STEPS\n\n-- Prosecution: Try traffickers.\n\n-- Protection: Open a\nshelter.'), [
      'short | Prosecution | 2 | Try traffickers.',
      'short | Protection | 2 | Open a shelter.',
    ]);
    assert.deepEqual(
      read(`A. Prosecution of traffickers

Short-term:
1. Try traffickers.

Long-term:
2. Set up a unit.

B. Protection

Short-term:
1. Open a shelter.`),
      [
        'short | Prosecution | 2.A.1 | Try traffickers.',
        'long | Prosecution | 2.A.2 | Set up a unit.',
        'short | Protection | 2.B.1 | Open a shelter.',
      ],
    );
  });

  it('counts items on below headings, where their numbers could be those of paragraphs', () => {
    assert.deepEqual(read('PROSECUTION\n1. Pass a law.\n2. Try traffickers.\n\nPREVENTION\n3. Warn migrants.'), [
      '- | Prosecution | 2.1 | Pass a law.',
      '- | Prosecution | 2.2 | Try traffickers.',
      '- | Prevention | 2.3 | Warn migrants.',
    ]);
  });

  it('goes on in the next paragraph', () => {
    assert.deepEqual(
      read(`Short-term measures:

-- Train judges;

3. (SBU) Action Plan for the Long Term: Malta should also:

Protection:
-- Open a shelter.`),
      ['short | - | 2 | Train judges;', 'long | Protection | 3 | Open a shelter.'],
    );
  });

  it('takes points that are set in, and all of a remark, for notes', () => {
    assert.deepEqual(read('* Publish the rules:\n  -- in Maltese;\n  -- in English.\n* Train judges.'), [
      '- | - | 2 | Publish the rules: | in Maltese; | in English.',
      '- | - | 2 | Train judges.',
    ]);
    assert.deepEqual(
      read('1. Train judges.\n\n[Note: They have a course.\n\nIt is short. End note.]\n\n2. Pass a law.'),
      [
        '- | - | 2.1 | Train judges. | [Note: They have a course. It is short. End note. ]',
        '- | - | 2.2 | Pass a law.',
      ],
    );
  });
});
