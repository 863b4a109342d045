/**
 * The catalogue of rules on the form of cables: every fault that it names, set into a whole cable, is reported by its rule
 * at its line; the same place written well is not.
 */
import assert from 'node:assert/strict';
import type { Severity } from '../../server/src/core/lint/levels.js';
import { analyze, createLinter, withKnownCables } from '../../server/src/core/lint/analyze.js';
import { CableSet } from '../../server/src/core/lint/known-cables.js';
import { cableName } from '../../server/src/core/lint/facts/message-number.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { type CatalogueEntry, type CatalogueExample, cleanCables, readCatalogue } from '../support/catalogue.js';

/** A finding with its line, for people. */
interface Found {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly line: number;
  readonly says: string;
}

const linter = createLinter(allRules, resolveConfig(allRules, []));
const rules = new Map(allRules.map(({ meta }) => [meta.id, meta]));
const entries = readCatalogue();
/** The clean cables are the folder of each. */
const folder = new CableSet(
  [...cleanCables().values()].flatMap((text) => cableName(analyze(linter, text).cable) ?? []),
);

function findings(text: string, ownRule = ''): Found[] {
  const off = rules.get(ownRule)?.level === 'off';
  const chosen = off ? createLinter(allRules, resolveConfig(allRules, [{ rules: { [ownRule]: 'hint' } }])) : linter;
  const { cable, findings: found } = analyze(
    withKnownCables(chosen, () => folder),
    text,
  );
  return found.map(({ ruleId, severity, message, start }) => {
    const line = cable.lines.lineAt(start) + 1;
    return { ruleId, severity, line, says: `${String(line)} ${ruleId} (${severity}): ${message}` };
  });
}

function warns({ severity }: Found): boolean {
  return severity === 'warning' || severity === 'error';
}

function checkBad({ id, also }: CatalogueEntry, { text, lines }: CatalogueExample): void {
  assert.ok(lines.length > 0, 'the example marks no line');
  const found = findings(text, id);
  const own = found.filter(({ ruleId }) => ruleId === id).map(({ line }) => line);
  const said = found.map(({ says }) => says).join('\n');
  assert.deepEqual([...new Set(own)], lines, `reported at other lines:\n${said}\n\n${text}`);
  const others = found.filter((one) => warns(one) && one.ruleId !== id).map(({ ruleId }) => ruleId);
  assert.deepEqual([...new Set(others)].sort(), [...also].sort(), `other rules warn as well:\n${said}\n\n${text}`);
}

function checkGood({ id }: CatalogueEntry, { text }: CatalogueExample): void {
  const found = findings(text, id).filter((one) => one.ruleId === id || warns(one));
  assert.deepEqual(
    found.map(({ says }) => says),
    [],
    text,
  );
}

describe('the catalogue', () => {
  for (const [name, text] of cleanCables())
    it(`${name} is clean`, () => {
      assert.deepEqual(
        findings(text).map(({ says }) => says),
        [],
      );
    });

  it('has examples of every rule on form', () => {
    const wanted = allRules.filter(({ meta }) => meta.family !== 'tip').map(({ meta }) => `${meta.family}/${meta.id}`);
    const written = entries.filter(({ family }) => family !== 'tip').map(({ family, id }) => `${family}/${id}`);
    assert.deepEqual(written.sort(), wanted.sort());
  });

  for (const entry of entries.filter(({ id }) => rules.has(id)))
    entry.examples.forEach((example, index) => {
      it(`${entry.id}: ${example.kind} example ${String(index + 1)}`, () => {
        if (example.kind === 'bad') checkBad(entry, example);
        else checkGood(entry, example);
      });
    });
});
