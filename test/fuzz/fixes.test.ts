/** Fixes over whole and damaged cables: each mends what it says, `--fix` comes to rest, and nothing else is touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { applyChanges, fixText } from '../../server/src/core/lint/apply-changes.js';
import { resolveConfig } from '../../server/src/core/lint/config.js';
import type { Finding, Fix } from '../../server/src/core/lint/finding.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';

const linter = createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict' }]));
const safe = new Set(allRules.filter(({ meta }) => meta.fix === 'safe').map(({ meta }) => meta.id));
const cables = allCables().map(({ text }) => text);
/** Every fix of one text is applied alone, so texts with very many findings are cut. */
const mostFixes = 25;
const mostRounds = 10;

describe('fixes of damaged cables', () => {
  it('are gone once they were applied', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCable(cables), scrapText()), (text) => {
        for (const { finding, fix } of fixesOf(text)) assert.equal(reappears(text, finding, fix), undefined);
      }),
      fuzzParameters(60),
    );
  });

  it('come to rest within ten rounds, and leave no safe fix behind', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCable(cables), scrapText()), (text) => {
        const { text: fixed, rounds, findings } = fixText(linter, text);
        assert.ok(rounds < mostRounds, `${String(rounds)} rounds`);
        assert.deepEqual(
          findings.filter(({ fixes }) => fixes[0]?.safe).map(({ ruleId }) => ruleId),
          [],
        );
        assert.equal(fixText(linter, fixed).text, fixed);
      }),
      fuzzParameters(150),
    );
  });

  it('are safe only where the rule says so, lie in the text, and change just what they name', () => {
    fc.assert(
      fc.property(damagedCable(cables), (text) => {
        for (const { finding, fix } of fixesOf(text)) {
          if (fix.safe) assert.ok(safe.has(finding.ruleId), finding.ruleId);
          const changed = applyChanges(text, fix.changes);
          assert.notEqual(changed, text, `${finding.ruleId}: ${fix.title} changes nothing`);
          assert.equal(outside(changed, fix.changes, 'after'), outside(text, fix.changes, 'before'));
        }
      }),
      fuzzParameters(60),
    );
  });
});

function fixesOf(text: string): { finding: Finding; fix: Fix }[] {
  return analyze(linter, text)
    .findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })))
    .slice(0, mostFixes);
}

/** Says so where a text offers a fix as often after it was applied as before, and at the same place. */
function reappears(text: string, { ruleId, start }: Finding, fix: Fix): string | undefined {
  const offers = (cable: string) =>
    analyze(linter, cable).findings.filter(
      (finding) => finding.ruleId === ruleId && finding.fixes.some(({ title }) => title === fix.title),
    );
  const before = offers(text);
  const after = offers(applyChanges(text, fix.changes));
  // Of three equal captions the third is the second when one is gone; a number mended here may show a fault further on.
  if (after.length < before.length || !after.some((finding) => finding.start === moved(start, fix))) return undefined;
  return `${ruleId}: "${fix.title}" is offered ${String(after.length)} times, before ${String(before.length)}`;
}

/** Where an offset lies after the changes before it. */
function moved(offset: number, { changes }: Fix): number {
  let delta = 0;
  for (const { start, end, text } of changes) if (end <= offset) delta += text.length - (end - start);
  return offset + delta;
}

/** The text without the changed places, before or after the change. */
function outside(text: string, changes: Fix['changes'], when: 'before' | 'after'): string {
  const sorted = [...changes].sort((a, b) => a.start - b.start);
  let kept = '';
  let at = 0;
  let delta = 0;
  for (const change of sorted) {
    const start = change.start + (when === 'after' ? delta : 0);
    const length = when === 'after' ? lengthWritten(text, change.text) : change.end - change.start;
    kept += text.slice(at, start);
    at = start + length;
    delta += lengthWritten(text, change.text) - (change.end - change.start);
  }
  return kept + text.slice(at);
}

/** Line ends in a change are written as the text writes its own. */
function lengthWritten(text: string, words: string): number {
  const first = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  return words.replace(/\r\n|\r|\n/g, first).length;
}
