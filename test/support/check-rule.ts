/** Checks of one rule at a time: carets under the text for findings, text before and after for fixes. */
import assert from 'node:assert/strict';
import { type Analysis, analyze, createLinter, withKnownCables } from '../../server/src/core/lint/analyze.js';
import { applyChanges } from '../../server/src/core/lint/apply-changes.js';
import { type CableLintConfig, resolveConfig } from '../../server/src/core/lint/config/config.js';

import type { Rule } from '../../server/src/core/lint/define-rule.js';
import type { KnownCables } from '../../server/src/core/lint/known-cables.js';
import type { Finding } from '../../server/src/core/lint/finding.js';
import { readCarets } from './carets.js';

/** What a check may set beside the text. */
export interface CheckOptions {
  readonly config?: CableLintConfig;
  /** The cables of the text's folder. */
  readonly known?: KnownCables;
}

/** Runs one rule alone, switched on also where it is off by default. */
export function runRule(rule: Rule, text: string, { config = {}, known }: CheckOptions = {}): Analysis {
  const { id, level, severityWhenOn } = rule.meta;
  const switchedOn = level === 'off' && config.rules?.[id] === undefined ? { [id]: severityWhenOn ?? 'warning' } : {};
  const resolved = resolveConfig([rule], [config, { rules: { ...config.rules, ...switchedOn } }]);
  return analyze(withKnownCables(createLinter([rule], resolved), known), text);
}

/**
 * Asserts that a rule finds just what the carets show. Under a line of the cable stands a line such as
 * `     ^^^^ rule-id: message` or `     ^^^^ rule-id (hint): message`; `|` marks an empty place. A finding over several
 * lines is drawn up to the end of its first line. The severity is written where it is not the rule's own level.
 */
export function checkRule(rule: Rule, fixture: string, options: CheckOptions = {}): void {
  const { text, expected } = readCarets(fixture);
  const { cable, findings } = runRule(rule, text, options);
  const own = rule.meta.level === 'off' ? rule.meta.severityWhenOn : rule.meta.level;
  const drawn = findings.map((finding) => {
    const from = cable.lines.pointAt(finding.start);
    const lineEnd = cable.lines.endOf(from.line - 1);
    const severity = finding.severity === own ? '' : ` (${finding.severity})`;
    const length = Math.min(finding.end, lineEnd) - finding.start;
    return { line: from.line, column: from.column, length, says: `${finding.ruleId}${severity}: ${finding.message}` };
  });
  assert.deepEqual(drawn, expected);
}

/** Asserts that a rule finds nothing in a text. */
export function checkSilent(rule: Rule, text: string, options: CheckOptions = {}): void {
  checkRule(rule, text, options);
}

/** Which fix of which finding `checkFix` applies: the first of the first, unless a title says otherwise. */
export interface FixOptions extends CheckOptions {
  readonly title?: string;
}

/**
 * Asserts that applying a rule's fixes (one for each finding, the one of `title` or the first) gives `after`, and that
 * the same fix does not appear again. Both texts are written like fixtures, without carets.
 */
export function checkFix(rule: Rule, before: string, after: string, { title, ...options }: FixOptions = {}): void {
  const text = readCarets(before).text;
  const expected = readCarets(after).text;
  const chosen = chosenFixes(runRule(rule, text, options).findings, title);
  assert.notEqual(chosen.length, 0, 'no finding offers the fix');
  const changes = chosen.flatMap((fix) => fix.changes);
  const changed = applyChanges(text, changes);
  assert.equal(changed, expected);
  const again = chosenFixes(runRule(rule, changed, options).findings, title);
  assert.deepEqual(
    again.map((fix) => fix.title),
    [],
    'the fix appears again on its own output',
  );
}

function chosenFixes(findings: readonly Finding[], title: string | undefined) {
  return findings.flatMap(({ fixes }) => {
    const fix = title === undefined ? fixes[0] : fixes.find((candidate) => candidate.title === title);
    return fix ? [fix] : [];
  });
}
