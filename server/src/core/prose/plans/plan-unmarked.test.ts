import assert from 'node:assert/strict';
import { recommended as read } from '../../../../../test/support/told-plans.js';

describe('action plans without a Begin line', () => {
  it('takes the paragraphs in a row that open parts, and none around them', () => {
    assert.deepEqual(
      read(`2. (SBU) Talking points:
-- Punish brokers, and we will say so.
3. (SBU) In the next four months, the Government of Nauru should:
-- Count the crews in port.
4. (SBU) Actions over the next two to three years:
-- Build a clinic.
5. (SBU) Post may add others. Please report by cable.`),
      ['short | - | 3 | Count the crews in port.', 'long | - | 4 | Build a clinic.'],
    );
  });

  it('makes no plan of what the post is asked to do', () => {
    assert.deepEqual(
      read(`2. (SBU) In the short term, Post should:
-- Call on the ministry.

3. (SBU) In the long term, the embassy should:
-- Train its staff.`),
      [],
    );
  });

  it('goes on in a paragraph for each recommendation', () => {
    assert.deepEqual(
      read(`2. (SBU) SHORT-TERM MEASURES

3. (SBU) Prosecution. Charge skippers.

4. (SBU) LONG-TERM MEASURES

5. (SBU) Protection. Write a manual.

6. (U) Thank you.`),
      ['short | Prosecution | 3 | Charge skippers.', 'long | Protection | 5 | Write a manual.'],
    );
  });

  it('makes no recommendation of an account under the names of pillars', () => {
    assert.deepEqual(
      read(`2. (SBU) Background.

Prosecution

Police charged no one.

Protection

The parish ran a hostel.`),
      [],
    );
  });

  it('takes the paragraph that names the plan, up to its end', () => {
    assert.deepEqual(
      read(`2. (SBU) Text of action plan follows:

Measures for the short term. Prosecution: Charge two skippers. Protection: House deckhands.

Further measures. Prevention: Warn divers. Prosecution: Fine owners.

End text.

3. (SBU) Comment: Inspect nothing yet. End comment.`),
      [
        'short | Prosecution | 2 | Charge two skippers.',
        'short | Protection | 2 | House deckhands.',
        'long | Prevention | 2 | Warn divers.',
        'long | Prosecution | 2 | Fine owners.',
      ],
    );
  });

  it('knows a paragraph for each pillar, with nothing for the short term in one', () => {
    assert.deepEqual(
      read(`2. (SBU) PROSECUTION

Short term:
 1) Adopt the decree.
Long term:
 1) Keep a register.

3. (SBU) PREVENTION

Short term: None.
Long term:
 1) Brief divers.`),
      [
        'short | Prosecution | 2.1 | Adopt the decree.',
        'long | Prosecution | 2.1 | Keep a register.',
        'long | Prevention | 3.1 | Brief divers.',
      ],
    );
  });
});

describe('pillars by other words', () => {
  const inPlan = (words: string): string[] => read(`2. (SBU) Begin Action Plan:\n\n${words}\n\nEnd Action Plan.`);

  it('knows two names with a slash, and headings without blank lines', () => {
    assert.deepEqual(
      inPlan(`PREVENTION/OUTREACH
(a) Brief divers.
VICTIM SERVICES
(b) Pay nurses.
Legislation:
(c) Amend the code.`),
      [
        '- | Prevention | 2.a | Brief divers.',
        '- | Protection | 2.b | Pay nurses.',
        '- | Prosecution | 2.c | Amend the code.',
      ],
    );
  });

  it('takes an item that ends before what it asks for as a heading, and capitals with a stop as one', () => {
    assert.deepEqual(
      inPlan(`PART ONE: HIGH-PRIORITY ITEMS

1. Law enforcement. The Government of Nauru should:

   - charge skippers;

PART TWO: ADDITIONAL ITEMS

2. PROTECTION. House deckhands.
NOTE: The hostel is full. END NOTE.`),
      [
        'short | Prosecution | 2 | charge skippers;',
        'long | Protection | 2.2 | House deckhands. | NOTE: The hostel is full. END NOTE.',
      ],
    );
  });

  it('knows a title behind a label, and a name before dashes', () => {
    assert.deepEqual(
      read(`2. (SBU) Prevention/Coordination

Short-term -- Brief divers.
Long-term  -- Survey the reef.

3. (SBU) Law Enforcement

Short-term -- Charge skippers.`),
      [
        'short | Prevention | 2 | Brief divers.',
        'long | Prevention | 2 | Survey the reef.',
        'short | Prosecution | 3 | Charge skippers.',
      ],
    );
  });

  it('knows a part above the heading of a pillar', () => {
    assert.deepEqual(
      inPlan(`FIRST STAGE (NEXT 90 DAYS)

Victim Support

1. Pay nurses.

SECOND STAGE (NEXT TWO YEARS)

Law Enforcement and Justice

2. Amend the code.`),
      ['short | Protection | 2.1 | Pay nurses.', 'long | Prosecution | 2.2 | Amend the code.'],
    );
  });

  it('takes some years for the long term', () => {
    assert.deepEqual(inPlan('Within four years:\n\n-- Survey the reef.'), ['long | - | 2 | Survey the reef.']);
  });

  it('takes a date before which steps are due for the short term', () => {
    assert.deepEqual(inPlan('The following steps, if taken before mid-May, would count:\n\n-- Free the crew.'), [
      'short | - | 2 | Free the crew.',
    ]);
  });
});
