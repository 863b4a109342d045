import assert from 'node:assert/strict';
import type { ReportedFinding } from '../report/lint-report.js';
import { Tallying, tallyOf } from './tallying.js';

const finding: ReportedFinding = {
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
const error: ReportedFinding = { ...finding, severity: 'error', fixes: [] };

function add(tally: Tallying, findings: readonly ReportedFinding[], quiet = false): void {
  tally.add(tallyOf(findings, quiet, 0));
}

describe('Tallying', () => {
  it('counts by severity, and what can be fixed', () => {
    const tally = new Tallying(Infinity);
    add(tally, [finding, error]);
    add(tally, []);
    const { counts, files, fixable } = tally.result([]);
    assert.deepEqual(
      { counts, files, fixable },
      { counts: { hint: 0, info: 0, warning: 1, error: 1 }, files: 2, fixable: 1 },
    );
    assert.equal(tally.failed, true);
  });

  it('does not count what is waived or known', () => {
    const tally = new Tallying(0);
    add(tally, [
      { ...error, waived: true },
      { ...finding, waived: true, known: true },
      { ...error, known: true },
    ]);
    assert.equal(tally.failed, false);
    const { waived, known, fixable } = tally.result([]);
    assert.deepEqual({ waived, known, fixable }, { waived: 2, known: 1, fixable: 0 });
  });

  it('fails for more warnings than allowed, shown or not', () => {
    const tally = new Tallying(1);
    add(tally, [finding], true);
    assert.equal(tally.failed, false);
    add(tally, [finding], true);
    assert.equal(tally.failed, true);
    const { hidden, exceeded, counts } = tally.result([]);
    assert.deepEqual([hidden, exceeded, counts.warning], [2, 1, 0]);
  });

  it('sums up fixes and the files they are in', () => {
    const tally = new Tallying(1);
    tally.add(tallyOf([], false, 2));
    tally.add(tallyOf([], false, 0));
    tally.add(tallyOf([], false, 3));
    const { fixed, fixedFiles, files } = tally.result([]);
    assert.deepEqual([fixed, fixedFiles, files], [5, 2, 3]);
  });
});
