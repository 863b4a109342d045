import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter } from '../../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../../server/src/core/lint/config/config.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import { changeFaults, fixesOf, reappears, restFaults } from '../../support/fix-faults.js';
import { kind } from '../kind.js';
import { cableTexts } from './texts.js';

const linter = createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict' }]));
const safe = new Set(allRules.filter(({ meta }) => meta.fix === 'safe').map(({ meta }) => meta.id));

/** Of each text all fixes are looked at, one is applied alone, and the safe ones together. */
export const fixes = kind('fixes', fc.tuple(cableTexts, fc.nat(30)), ([text, which]) => {
  const offered = fixesOf(linter, text);
  for (const one of offered) {
    assert.deepEqual(changeFaults(text, one), []);
    if (one.fix.safe) assert.ok(safe.has(one.finding.ruleId), one.finding.ruleId);
  }
  const chosen = offered[which % Math.max(1, offered.length)];
  if (chosen) assert.equal(reappears(linter, text, chosen), undefined);
  assert.deepEqual(restFaults(linter, text), []);
});
