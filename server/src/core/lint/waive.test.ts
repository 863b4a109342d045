import assert from 'node:assert/strict';
import type { Finding } from './finding.js';
import { type Waiver, waive } from './waive.js';

function findingAt(ruleId: string, start: number, end: number): Finding {
  return {
    ruleId,
    start,
    end,
    severity: 'warning',
    message: 'An example.',
    fixes: [],
    related: [],
    tag: undefined,
    waived: false,
  };
}

const findings = [findingAt('a', 0, 4), findingAt('b', 0, 4), findingAt('a', 6, 6), findingAt('a', 10, 12)];

/** Starts of the findings that the waivers dismiss. */
function waived(...waivers: Waiver[]): [string, number][] {
  return waive(findings, waivers)
    .filter((finding) => finding.waived)
    .map(({ ruleId, start }) => [ruleId, start]);
}

describe('waive', () => {
  it('dismisses all findings of a rule without a place', () => {
    assert.deepEqual(waived({ ruleId: 'a' }), [
      ['a', 0],
      ['a', 6],
      ['a', 10],
    ]);
  });

  it('dismisses the findings of the rule that share a unit with the place', () => {
    assert.deepEqual(waived({ ruleId: 'a', span: { start: 3, end: 11 } }), [
      ['a', 0],
      ['a', 6],
      ['a', 10],
    ]);
    assert.deepEqual(waived({ ruleId: 'a', span: { start: 4, end: 10 } }), [['a', 6]]);
    assert.deepEqual(
      waived({ ruleId: 'b', span: { start: 0, end: 1 } }, { ruleId: 'a', span: { start: 11, end: 12 } }),
      [
        ['b', 0],
        ['a', 10],
      ],
    );
  });

  it('lets an empty place meet what it touches', () => {
    assert.deepEqual(waived({ ruleId: 'a', span: { start: 2, end: 6 } }), [
      ['a', 0],
      ['a', 6],
    ]);
    assert.deepEqual(waived({ ruleId: 'a', span: { start: 12, end: 12 } }), [['a', 10]]);
  });

  it('keeps every finding, its place and its order', () => {
    const after = waive(findings, [{ ruleId: 'a' }, { ruleId: 'nothing' }]);
    assert.deepEqual(
      after.map((finding) => ({ ...finding, waived: false })),
      findings,
    );
    assert.equal(waive(findings, []), findings);
    assert.deepEqual(waived({ ruleId: 'nothing' }), []);
  });
});
