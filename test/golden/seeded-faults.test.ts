/**
 * Faults of every kind, planted into sound cables by code: each has to be found by its rule at the place where it was
 * planted. Rewrites that do no harm add no finding.
 */
import assert from 'node:assert/strict';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { bodyFaults } from '../support/faults/body.js';
import { captionFaults } from '../support/faults/captions.js';
import { seedCables } from '../support/faults/cables.js';
import { envelopeFaults } from '../support/faults/envelope.js';
import { fieldFaults } from '../support/faults/fields.js';
import type { Planters } from '../support/faults/planting.js';
import { type Outcome, seed, seedBeds } from '../support/faults/seeding.js';
import { textFaults } from '../support/faults/text.js';
import { contentFaults } from '../support/faults/tip.js';
import { harmlessRewrites } from '../support/harmless-rewrites.js';

/** Share of the faults that have to be found. */
const wantedShare = 0.98;

const planters: Planters = {
  ...envelopeFaults,
  ...captionFaults,
  ...fieldFaults,
  ...bodyFaults,
  ...textFaults,
  ...contentFaults,
};

/** Rules for which no fault is planted, and why. */
const withoutPlanter: Readonly<Record<string, string>> = {
  'ref-unresolved':
    'a fault of a folder, which no cable shows by itself; its own tests and `test/cli/between-cables.test.ts` have it',
};

const ids = allRules.map(({ meta }) => meta.id);
const cables = seedCables();

describe('seeded faults', function () {
  this.timeout(60_000);
  const outcomes = new Map<string, Outcome>();

  before(() => {
    const beds = seedBeds(cables);
    for (const rule of allRules) {
      const planter = planters[rule.meta.id];
      if (planter) outcomes.set(rule.meta.id, seed(rule, planter, beds));
    }
  });

  it('are found where they were planted', () => {
    const planted = [...outcomes.values()].reduce((sum, outcome) => sum + outcome.planted, 0);
    const misses = [...outcomes.values()].flatMap((outcome) => outcome.misses);
    const share = (planted - misses.length) / planted;
    const shown = `${(share * 100).toFixed(1)} % found`;
    console.log(`      ${String(planted)} faults of ${String(outcomes.size)} rules planted, ${shown}`);
    for (const miss of misses) console.log(`      missed: ${miss}`);
    assert.ok(share >= wantedShare, shown);
    // A rule that is blind would hardly show in the share of all.
    const blind = [...outcomes].filter(([, outcome]) => outcome.misses.length * 2 > outcome.planted);
    assert.deepEqual(
      blind.map(([id]) => id),
      [],
    );
  });

  it('are planted for every rule, or it is said why not', () => {
    const without = Object.entries(withoutPlanter).map(([id, why]) => `${id}: ${why}`);
    console.log(`      no fault planted: ${without.join('; ') || 'every rule has one'}`);
    assert.deepEqual(
      ids.filter((id) => !outcomes.get(id)?.planted && !(id in withoutPlanter)),
      [],
    );
    assert.deepEqual(
      Object.keys(withoutPlanter).filter((id) => id in planters),
      [],
    );
  });

  it('do not appear through harmless rewrites', () => {
    const linter = createLinter(allRules, resolveConfig(allRules, []));
    for (const { name, text } of cables) {
      const before = analyze(linter, text).findings.map(({ ruleId }) => ruleId);
      for (const { how, rewrite, without = [] } of harmlessRewrites) {
        const after = analyze(linter, rewrite(text)).findings.map(({ ruleId }) => ruleId);
        const added = surplus(after, before).filter((id) => !without.includes(id));
        assert.deepEqual(added, [], `${name} ${how}`);
      }
    }
  });
});

/** What one list has more than another. */
function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((id) => {
    const at = left.indexOf(id);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
