import assert from 'node:assert/strict';
import { statusText } from './status-text.js';

const none = { error: 0, warning: 0, info: 0, hint: 0 };

describe('statusText', () => {
  it('tells kind, findings by level and length', () => {
    const summary = { profile: 'archive', lines: 182, sections: 2 } as const;
    assert.deepEqual(statusText(summary, { error: 1, warning: 2, info: 0, hint: 3 }), {
      findings: '1 error, 2 warnings and 3 hints',
      severity: 'error',
      kind: 'Archived cable',
      length: '182 lines in 2 sections',
    });
  });

  it('says when there is nothing to do', () => {
    assert.deepEqual(statusText({ profile: 'draft', lines: 1, sections: 1 }, none), {
      findings: 'No findings',
      severity: 'information',
      kind: 'Draft cable',
      length: '1 line in 1 section',
    });
  });

  it('does without what the server did not tell', () => {
    assert.deepEqual(statusText(undefined, { ...none, warning: 1, info: 1 }), {
      findings: '1 warning and 1 note',
      severity: 'warning',
      kind: 'Cable',
      length: '',
    });
  });
});
