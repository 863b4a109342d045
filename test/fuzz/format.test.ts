/** Formatting of whole and damaged cables: blanks change and nothing else, and the second time nothing does. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatCable } from '../../server/src/core/features/format.js';
import { type Analysis, analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { applyChanges } from '../../server/src/core/lint/apply-changes.js';
import { resolveConfig } from '../../server/src/core/lint/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { inspect } from '../../server/src/report/inspect.js';
import { damagedCable, scrapText } from '../support/cable-arbitraries.js';
import { allCables } from '../support/corpus.js';
import { fuzzParameters } from '../support/fuzz.js';
import { rewrap } from '../support/rewrap.js';

const cables = allCables();
const texts = cables.map(({ text }) => text);
/** Wrapped, unwrapped and ragged: what drafters leave behind. */
const shaped = fc
  .tuple(fc.constantFrom(...texts), fc.constantFrom(40, 63, 90))
  .map(([text, width]) => rewrap(text, width));
const anyCable = fc.oneof(damagedCable(texts, 3), damagedCable(texts), shaped, scrapText());
const widths = [69, 55] as const;
const linters = new Map(
  widths.map((maxLineLength) => [
    maxLineLength,
    createLinter(allRules, resolveConfig(allRules, [{ extends: 'strict', maxLineLength }])),
  ]),
);
const anyWidth = fc.constantFrom(...widths);
const layout = new Set(['line-too-long', 'trailing-space', 'bullet-spacing', 'portion-mark-spacing']);

describe('formatting', () => {
  for (const { name, text } of cables)
    it(`keeps the words and facts of ${name}, and comes to rest`, () => {
      for (const width of widths) assertHarmless(width, text);
    });

  it('keeps the words and facts of damaged cables, and comes to rest', () => {
    fc.assert(fc.property(anyWidth, anyCable, assertHarmless), fuzzParameters(150));
  });

  it('of some lines touches no other', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyWidth, anyCable, share, share, (width, text, one, other) => {
        const linter = linters.get(width)!;
        const start = Math.floor(Math.min(one, other) * text.length);
        const end = Math.floor(Math.max(one, other) * text.length);
        const analysis = analyze(linter, text);
        const { lines } = analysis.cable;
        for (const change of formatCable(linter, analysis, { start, end })) {
          assert.ok(change.start >= lines.startOf(lines.lineAt(start)));
          assert.ok(change.end <= lines.endOf(lines.lineAt(end)));
          assert.match(text.slice(change.start, change.end) + change.text, /^[ \t\r\n]*$/);
        }
      }),
      fuzzParameters(80),
    );
  });
});

function assertHarmless(width: (typeof widths)[number], text: string): void {
  const linter = linters.get(width)!;
  const before = analyze(linter, text);
  const formatted = applyChanges(text, formatCable(linter, before));
  const after = analyze(linter, formatted);
  assert.deepEqual(formatCable(linter, after), []);
  assert.equal(formatted.replace(/[ \t\r\n]/g, ''), text.replace(/[ \t\r\n]/g, ''));
  assert.deepEqual(wordsOf(formatted), wordsOf(text));
  assert.deepEqual(factsOf(after), factsOf(before));
  assert.deepEqual(
    after.findings.filter(({ ruleId }) => ruleId === 'line-too-long' || !layout.has(ruleId)).flatMap(newIn(before)),
    [],
  );
  assert.deepEqual(before.findings.filter(({ ruleId }) => !layout.has(ruleId)).flatMap(newIn(after)), []);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z0-9]+/g) ?? [];
}

/** What `inspect` tells, without places and on one line. */
function factsOf({ cable }: Analysis): unknown {
  return JSON.parse(
    JSON.stringify(inspect('cable', cable), (key, value: unknown) => {
      if (key === 'offset' || key === 'endOffset') return undefined;
      return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
    }),
  );
}

/** Says of a finding that `analysis` does not have it; of a long line, that there is no such line in its text. */
function newIn({ findings, cable }: Analysis): (finding: Analysis['findings'][number]) => string[] {
  const known = new Set(findings.map(({ ruleId, message }) => `${ruleId} ${message}`));
  return ({ ruleId, message }) => {
    const isOld = ruleId === 'line-too-long' && (!cable.isWrapped || findings.some((one) => one.ruleId === ruleId));
    return known.has(`${ruleId} ${message}`) || isOld ? [] : [`${ruleId} ${message}`];
  };
}
