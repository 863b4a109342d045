/** Repair of damaged cables comes to rest, and the view of the host government reads any text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hostGovernmentView } from '../../server/src/core/features/host-government-view.js';
import { repairText } from '../../server/src/core/features/formatting/repair.js';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { anyText, damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';

const texts = allCables().map(({ text }) => text);
const anyCable = fc.oneof(damagedCable(texts), scrapText(), anyText());
const linter = createLinter(allRules, resolveConfig(allRules, []));

describe('repair of damaged cables', () => {
  it('comes to rest, by changes that lead to what it shows', () => {
    fc.assert(
      fc.property(anyCable, (text) => {
        const repaired = repair(text);
        assert.equal(applied(text, repaired.changes), repaired.text);
        assert.deepEqual(repair(repaired.text), { text: repaired.text, changes: [], repairs: [] });
      }),
      fuzzParameters(150),
    );
  });
});

describe('the view of the host government', () => {
  it('reads any text, and leaves out page lines and markers', () => {
    fc.assert(
      fc.property(anyCable, (text) => {
        const { cable, findings } = analyze(linter, text);
        const view = hostGovernmentView(cable, findings);
        assert.doesNotMatch(view.text, /^STATE [0-9]{8} [0-9]{3} OF [0-9]{3}$/m);
        for (const { start, end } of view.leaks) assert.ok(start >= 0 && start < end && end <= text.length);
        for (const { at } of view.parts) assert.ok(at.start >= 0 && at.start <= at.end && at.end <= text.length);
      }),
      fuzzParameters(100),
    );
  });
});

function repair(text: string): ReturnType<typeof repairText> {
  return repairText(new CableIndex(text, parseCable(text)), allRules);
}

/** As an editor does it: nobody looks at the line ends of a change. */
function applied(text: string, changes: ReturnType<typeof repairText>['changes']): string {
  return changes.reduceRight(
    (after, change) => after.slice(0, change.start) + change.text + after.slice(change.end),
    text,
  );
}
