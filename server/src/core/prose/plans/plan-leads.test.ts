import assert from 'node:assert/strict';
import { recommended as read } from '../../../../../test/support/told-plans.js';

const inPlan = (words: string): string => `2. (SBU) Begin Action Plan:\n\n${words}\n\nEnd Action Plan.`;

describe('what leads into the parts of a plan', () => {
  it('knows how far a heading or a lead-in looks by the words for time in it', () => {
    assert.deepEqual(
      read(
        inPlan(`URGENT STEPS (by May 31)

1. Try the crew leaders.

STEPS FOR THE YEARS TO COME

1. Hire interpreters.`),
      ),
      ['short | - | 2.1 | Try the crew leaders.', 'long | - | 2.1 | Hire interpreters.'],
    );
    assert.deepEqual(
      read(
        inPlan(`Within the next six months, Malta should:

-- jail recruiters.

Beyond that, over several years, Malta could:

-- set up a fund.`),
      ),
      ['short | - | 2 | jail recruiters.', 'long | - | 2 | set up a fund.'],
    );
  });

  it('takes a line above a list for a heading, and for no note', () => {
    assert.deepEqual(
      read(
        inPlan(`What Malta can do in the next ninety days

* Free the boys. (Post note: There are six.)

What Malta can do by 2012

* Build a home.

On the coast

* Register boats.`),
      ),
      [
        'short | - | 2 | Free the boys. | (Post note: There are six.)',
        'long | - | 2 | Build a home.',
        'long | - | 2 | Register boats.',
      ],
    );
  });

  it('takes no recommendation for the name of a part', () => {
    assert.deepEqual(
      read(
        inPlan(`A. Action Plan for the Short-Term:

1. Draw up a budget for shelters over several years

2. Punish recruiters immediately`),
      ),
      [
        'short | - | 2.A.1 | Draw up a budget for shelters over several years',
        'short | - | 2.A.2 | Punish recruiters immediately',
      ],
    );
  });

  it('parts what a sentence counts off', () => {
    assert.deepEqual(
      read(
        inPlan(`A. Action Plan for the Short-Term: Malta should (1) try two
crews; (2) name a
coordinator.

B. Action Plan for the Long Term

1. Tell (1) clients and (2) brokers what the law says.`),
      ),
      [
        'short | - | 2.A.1 | try two crews;',
        'short | - | 2.A.2 | name a coordinator.',
        'long | - | 2.B.1 | Tell (1) clients and (2) brokers what the law says.',
      ],
    );
  });

  it('reads part and pillar behind a label, and labels of two parts', () => {
    assert.deepEqual(
      read(
        inPlan(`Recommendation 1 (prosecution, short term): Try officials.

Recommendation 2 (protection, long term): Build a shelter.
Background for post: There is none.`),
      ),
      [
        'short | Prosecution | 2.1 | Try officials.',
        'long | Protection | 2.2 | Build a shelter. | Background for post: There is none.',
      ],
    );
    assert.deepEqual(read(inPlan('I. SHORT-TERM STEPS\n\nI.1. SCREEN DEPORTEES.\nI.2. WARN TOURISTS.')), [
      'short | - | 2.I.I.1 | SCREEN DEPORTEES.',
      'short | - | 2.I.I.2 | WARN TOURISTS.',
    ]);
    assert.deepEqual(read(inPlan('PROSECUTION\n\n2.1 JAIL PIMPS.\n2.2 SEIZE BOATS.')), [
      '- | Prosecution | 2.2.1 | JAIL PIMPS.',
      '- | Prosecution | 2.2.2 | SEIZE BOATS.',
    ]);
  });
});

describe('pillars of a plan', () => {
  it('knows them by other names, and where no line says Begin', () => {
    assert.deepEqual(
      read(`2. (SBU) What Malta should do:

Law Enforcement
- Apply the law to brokers.

Care of Victims
- Pay for doctors.

Public Awareness
- Warn job seekers.

3. (U) Thanks.`),
      [
        '- | Prosecution | 2 | Apply the law to brokers.',
        '- | Protection | 2 | Pay for doctors.',
        '- | Prevention | 2 | Warn job seekers.',
      ],
    );
  });

  it('reads them in a column', () => {
    assert.deepEqual(read(inPlan('Long-term\n\nProsecution   Write a law.\nPrevention\tPrint posters.')), [
      'long | Prosecution | 2 | Write a law.',
      'long | Prevention | 2 | Print posters.',
    ]);
  });
});
