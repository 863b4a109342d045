import assert from 'node:assert/strict';
import type { RuleMeta } from '../define-rule.js';
import { presetSetting } from './presets.js';

const meta: RuleMeta = {
  id: 'tag-example',
  summary: 'An example.',
  family: 'tags',
  level: 'hint',
  source: 'none',
  fix: 'none',
};

describe('presetSetting', () => {
  it('takes the level of the catalogue for `recommended`', () => {
    assert.deepEqual(presetSetting(meta, 'recommended'), { severity: 'hint', explicit: false, raise: false });
    assert.equal(presetSetting({ ...meta, level: 'off' }, 'recommended'), 'off');
  });

  it('takes the level for archives where a rule has one', () => {
    assert.equal(presetSetting({ ...meta, archiveLevel: 'off' }, 'archive'), 'off');
    assert.deepEqual(presetSetting({ ...meta, level: 'off', archiveLevel: 'info' }, 'archive'), {
      severity: 'info',
      explicit: false,
      raise: false,
    });
    assert.deepEqual(presetSetting(meta, 'archive'), { severity: 'hint', explicit: false, raise: false });
  });

  it('switches every rule on for `strict` and lifts it', () => {
    assert.deepEqual(presetSetting(meta, 'strict'), { severity: 'hint', explicit: false, raise: true });
    assert.deepEqual(presetSetting({ ...meta, level: 'off', severityWhenOn: 'warning' }, 'strict'), {
      severity: 'warning',
      explicit: false,
      raise: true,
    });
    assert.deepEqual(presetSetting({ ...meta, level: 'off' }, 'strict'), {
      severity: 'info',
      explicit: false,
      raise: true,
    });
  });
});
