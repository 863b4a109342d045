import assert from 'node:assert/strict';
import type { Finding } from '../core/lint/finding.js';
import { Tallying } from './tallying.js';

const finding: Finding = {
  ruleId: 'tag-duplicate',
  severity: 'warning',
  message: '',
  start: 0,
  end: 1,
  fixes: [{ title: '', safe: true, changes: [] }],
  related: [],
  tag: undefined,
  waived: false,
};
const error: Finding = { ...finding, severity: 'error', fixes: [] };

describe('Tallying', () => {
  it('counts by severity, and what can be fixed', () => {
    const tally = new Tallying(Infinity);
    assert.deepEqual(tally.add([finding, error], false), [finding, error]);
    tally.add([], false);
    const { counts, files, fixable } = tally.result();
    assert.deepEqual(
      { counts, files, fixable },
      { counts: { hint: 0, info: 0, warning: 1, error: 1 }, files: 2, fixable: 1 },
    );
    assert.equal(tally.failed, true);
  });

  it('does not count what is waived', () => {
    const tally = new Tallying(0);
    tally.add(
      [
        { ...error, waived: true },
        { ...finding, waived: true },
      ],
      false,
    );
    assert.equal(tally.failed, false);
    assert.equal(tally.result().waived, 2);
    assert.equal(tally.result().fixable, 0);
  });

  it('fails for more warnings than allowed, shown or not', () => {
    const tally = new Tallying(1);
    tally.add([finding], true);
    assert.equal(tally.failed, false);
    assert.deepEqual(tally.add([finding], true), []);
    assert.equal(tally.failed, true);
    assert.deepEqual([tally.result().hidden, tally.result().exceeded], [2, 1]);
  });
});
