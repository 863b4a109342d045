import assert from 'node:assert/strict';
import { CableIndex } from '../../lint/cable-index.js';
import { parseCable } from '../../syntax/parse.js';
import { actionPlans } from './action-plan.js';

const subject = 'SUBJECT: MALTA: TIP TIER 2 ACTION PLAN (2010-2011)\n\n';

/** Each recommendation on a line: horizon, pillar, path, text, notes. */
function read(text: string): string[] {
  const cable = new CableIndex(text, parseCable(text));
  return actionPlans(cable).flatMap(({ recommendations }) =>
    recommendations.map((one) =>
      [one.part?.horizon ?? '-', one.section?.pillar ?? '-', one.path, one.text, ...one.notes].join(' | '),
    ),
  );
}

const plan = `${subject}1. (SBU) Please hand over para 2.

2. (SBU) Begin Action Plan:

A. Action Plan for the Short-Term: measures for the
coming year:

1. Train judges in the capital and in the
islands.

-- Two courses a year are enough.

2. Open a shelter. [Note: the minister agrees.]

B. Action Plan for the Long Term: further measures:

Prosecution

--Pass a law,

STATE 00012345 002 OF 002

with penalties that fit.

Ensure that the law is applied.

Protection
-- Refer victims to care
Prevention:
-- Warn migrants.

End non-paper.

3. (U) Thanks.
`;

const read2 = [
  'short | - | 2.A.1 | Train judges in the capital and in the islands. | Two courses a year are enough.',
  'short | - | 2.A.2 | Open a shelter. | [Note: the minister agrees.]',
  'long | Prosecution | 2.B | Pass a law, with penalties that fit.',
  'long | Prosecution | 2.B | Ensure that the law is applied.',
  'long | Protection | 2.B | Refer victims to care',
  'long | Prevention | 2.B | Warn migrants.',
];

describe('actionPlans', () => {
  it('reads items, points, notes and headings', () => {
    assert.deepEqual(read(plan), read2);
  });

  it('reads them with CRLF and a mark at the start', () => {
    assert.deepEqual(read(`\uFEFF${plan.replaceAll('\n', '\r\n')}`), read2);
  });

  it('reads them in a mail that quotes the cable', () => {
    assert.deepEqual(read(plan.replace(/^(?=.)/gm, '> ')), read2);
  });

  it('points at each recommendation', () => {
    const cable = new CableIndex(plan, parseCable(plan));
    const [first, second] = actionPlans(cable)[0]?.recommendations ?? [];
    assert.equal(first && plan.slice(first.start, first.end), '1. Train judges in the capital and in the\nislands.');
    assert.equal(second && plan.slice(second.start, second.end), '2. Open a shelter. [Note: the minister agrees.]');
  });

  it('keeps the last words of a wrapped sentence from being a heading', () => {
    assert.deepEqual(
      read(`${subject}1. (SBU) Begin Action Plan:\n-- Train judges in\nprotection\nand care.\nEnd Action Plan.\n`),
      ['- | - | 1 | Train judges in protection and care.'],
    );
  });

  it('knows a part by its term alone, also with a date behind it', () => {
    const body =
      'I. Short-term (by May 2011)\n\nA. Train judges.\n\nII. Long-term:\n\nA. Open a shelter.\n\nEnd Action Plan.\n';
    assert.deepEqual(read(`${subject}1. (U) Begin Action Plan:\n\n${body}`), [
      'short | - | 1.I.A | Train judges.',
      'long | - | 1.II.A | Open a shelter.',
    ]);
  });

  it('reads no plan in other cables', () => {
    assert.deepEqual(
      read('SUBJECT: MALTA -- DEMARCHE\n\n1. (U) Text.\n\n(begin non-paper)\n-- The law asks.\n(end non-paper)\n'),
      [],
    );
  });
});
