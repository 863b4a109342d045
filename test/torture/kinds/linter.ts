import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, createLinter } from '../../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../../server/src/core/lint/config/config.js';
import type { Finding } from '../../../server/src/core/lint/finding.js';
import { severities } from '../../../server/src/core/lint/levels.js';
import { presets } from '../../../server/src/core/lint/config/presets.js';
import { allRules } from '../../../server/src/core/rules/all-rules.js';
import { profiles } from '../../../server/src/core/syntax/types.js';
import { kind } from '../kind.js';
import { texts } from './texts.js';

const linters = new Map(
  presets.flatMap((preset) =>
    (['auto', ...profiles] as const).map((profile) => [
      `${preset}, ${profile}`,
      createLinter(allRules, resolveConfig(allRules, [{ extends: preset, profile }])),
    ]),
  ),
);
const ids = new Set(allRules.map(({ meta }) => meta.id));
/** Texts that are short enough to be linted twice. */
const short = 200;
const control = /[\p{Cc}\p{Cs}]/u;

/** Any text gives sound findings. */
export const linter = kind('linter', fc.tuple(texts, fc.constantFrom(...linters.keys())), ([text, name]) => {
  const made = linters.get(name)!;
  const { findings } = analyze(made, text);
  assert.deepEqual(
    findings.flatMap((finding) => findingFaults(finding, text)),
    [],
  );
  for (const [index, { start }] of findings.entries()) assert.ok(start >= (findings[index - 1]?.start ?? 0), 'order');
  if (text.length < short) assert.deepEqual(analyze(made, text).findings, findings);
});

function findingFaults(finding: Finding, text: string): string[] {
  const { ruleId, severity, message, fixes, related } = finding;
  const faults: string[] = [];
  const expect = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${ruleId}: ${what}: ${message}`);
  };
  const within = ({ start, end }: { start: number; end: number }): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;
  expect(ids.has(ruleId), 'unknown rule');
  expect(severities.includes(severity), 'severity');
  expect(!message.includes(' failed with '), 'thrown');
  expect(/[.?]$/.test(message) && !/undefined|NaN|\[object/.test(message), 'message');
  // A message may quote the text, so control characters may be those of the text.
  expect(control.test(text) || !control.test(message), 'control characters in the message');
  expect(within(finding), 'place outside');
  for (const place of related) expect(within(place) && place.message !== '', 'related place outside');
  for (const { title, changes } of fixes) {
    expect(title !== '' && changes.length > 0, 'empty fix');
    for (const [index, change] of changes.entries())
      expect(within(change) && change.start >= (changes[index - 1]?.end ?? 0), `changes of "${title}"`);
  }
  return faults;
}
