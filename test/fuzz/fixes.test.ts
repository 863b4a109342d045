/** Fixes over whole and damaged cables: each mends what it says, `--fix` comes to rest, and nothing else is touched. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLinter } from '../../server/src/core/lint/analyze.js';
import { fixText } from '../../server/src/core/lint/apply-changes.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { changeFaults, fixesOf, reappears, restFaults } from '../support/fix-faults.js';
import { fuzzParameters } from '../support/fuzz.js';

const linter = createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict' }]));
const safe = new Set(allRules.filter(({ meta }) => meta.fix === 'safe').map(({ meta }) => meta.id));
const cables = allCables().map(({ text }) => text);
/** Every fix of one text is applied alone, so texts with very many findings are cut. */
const mostFixes = 25;

describe('fixes of damaged cables', () => {
  it('are gone once they were applied', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCable(cables), scrapText()), (text) => {
        for (const offered of someFixes(text)) assert.equal(reappears(linter, text, offered), undefined);
      }),
      fuzzParameters(60),
    );
  });

  it('come to rest within ten rounds, and leave no safe fix behind', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCable(cables), scrapText()), (text) => {
        assert.deepEqual(restFaults(linter, text), []);
      }),
      fuzzParameters(150),
    );
  });

  it('come to rest on a header that stands there five times', () => {
    const captions = '\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: ECON, NO';
    const header = `UNCLAS OSLO 000501${captions}`;
    const twice = `${header}\n${header}\nSUBJECT: NOTES\n\n`;
    const text = `NCLAS OSLO 000501${captions}${twice}${twice}`;
    assert.deepEqual(restFaults(linter, text), []);
    assert.equal(fixText(linter, text).text, `NCLAS OSLO 000501${captions}\nSUBJECT: NOTES\n\n`);
  });

  it('are safe only where the rule says so, lie in the text, and change just what they name', () => {
    fc.assert(
      fc.property(damagedCable(cables), (text) => {
        for (const offered of someFixes(text)) {
          const { finding, fix } = offered;
          if (fix.safe) assert.ok(safe.has(finding.ruleId), finding.ruleId);
          assert.deepEqual(changeFaults(text, offered), []);
        }
      }),
      fuzzParameters(60),
    );
  });
});

function someFixes(text: string): ReturnType<typeof fixesOf> {
  return fixesOf(linter, text).slice(0, mostFixes);
}
