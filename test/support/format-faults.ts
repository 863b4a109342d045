/** What must hold of formatting, whatever the text. */
import assert from 'node:assert/strict';
import { formatCable } from '../../server/src/core/features/formatting/format.js';
import { type Analysis, analyze, type Linter } from '../../server/src/core/lint/analyze.js';
import { applyChanges } from '../../server/src/core/lint/apply-changes.js';
import type { Span } from '../../server/src/core/syntax/types.js';
import { inspect } from '../../server/src/report/inspect.js';

const layout = new Set(['line-too-long', 'trailing-space', 'bullet-spacing', 'portion-mark-spacing']);

/** Fails where formatting a text loses a word or a fact, finds something new, or goes on the second time. */
export function assertHarmless(linter: Linter, text: string): void {
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

/** Fails where formatting some lines touches another, or more than blanks. */
export function assertWithin(linter: Linter, text: string, { start, end }: Span): void {
  const analysis = analyze(linter, text);
  const { lines } = analysis.cable;
  for (const change of formatCable(linter, analysis, { start, end })) {
    assert.ok(change.start >= lines.startOf(lines.lineAt(start)));
    assert.ok(change.end <= lines.endOf(lines.lineAt(end)));
    assert.match(text.slice(change.start, change.end) + change.text, /^[ \t\r\n]*$/);
  }
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
