import assert from 'node:assert/strict';
import { recommended as read } from '../../../../../test/support/told-plans.js';

const inPlan = (words: string): string => `2. (SBU) Begin Action Plan:\n\n${words}\n\nEnd Action Plan.`;

describe('shapes of action plans', () => {
  it('begins at the first part where no line says Begin', () => {
    assert.deepEqual(
      read('2. (SBU) Action Plan for the Short-Term\n\n-- Where possible, house minors apart.\n\nEnd Action Plan.'),
      ['short | - | 2 | Where possible, house minors apart.'],
    );
  });

  it('knows a pillar among other words, and with dashes behind it', () => {
    assert.deepEqual(
      read(
        inPlan(`Long-Term

Law enforcement (Prosecution)
-- Write a law.

Victim protection
-- Pay for care.

Prevention --

-- Study demand.`),
      ),
      [
        'long | Prosecution | 2 | Write a law.',
        'long | Protection | 2 | Pay for care.',
        'long | Prevention | 2 | Study demand.',
      ],
    );
  });

  it('takes a list in an item for its notes, and a label behind dashes for a label', () => {
    assert.deepEqual(
      read(
        inPlan(`A. Action Plan for the Short-Term:

A. Appoint a coordinator who will:
   1. meet the ministries;
   2. report each month.`),
      ).slice(-1),
      ['short | - | 2.A | Appoint a coordinator who will: | meet the ministries; | report each month.'],
    );
    assert.deepEqual(
      read(inPlan('A. Action Plan for the Short-Term:\n\n-- 1. Train judges.\n\n-- 2. Open a shelter.')),
      ['short | - | 2.A.1 | Train judges.', 'short | - | 2.A.2 | Open a shelter.'],
    );
  });

  it('takes Recommendation 1 for a label', () => {
    assert.deepEqual(read(inPlan('Action Plan for the Short-Term\n\nRecommendation 1: House male victims.')), [
      'short | - | 2.1 | House male victims.',
    ]);
  });

  it('reads what stands behind the name of a part under each pillar', () => {
    assert.deepEqual(
      read(inPlan('Protection\n\nShort-term: Stop detaining victims.\n\nLong-term: Teach social workers.')),
      ['short | Protection | 2 | Stop detaining victims.', 'long | Protection | 2 | Teach social workers.'],
    );
  });

  it('takes a title above items of its own for no recommendation', () => {
    assert.deepEqual(
      read(
        inPlan(`A. Action Plan for the Short-Term

1. Courts and police

a. Apply the code.

b. Share a manual.`),
      ),
      ['short | - | 2.A.1.a | Apply the code.', 'short | - | 2.A.1.b | Share a manual.'],
    );
  });

  it('ends a plan without End before a paragraph of something else', () => {
    assert.deepEqual(
      read(
        '2. (U) The paper:\n\nAction Plan for the Short-Term\n\nA. Pass the decree.\n\nAction Plan for the Long Term\n\nB. Draft a law.\n\n3. (U) We thank post for its work.',
      ),
      ['short | - | 2.A | Pass the decree.', 'long | - | 2.B | Draft a law.'],
    );
  });
});
