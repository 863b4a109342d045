/**
 * Sentences and cut-down cables for the rules on content: our own in `test/fixtures/tip`, and those of the catalogue where
 * its folder stands beside the repository. Each is decided the same however it is wrapped.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { repositoryPath } from '../support/repository.js';
import { rewrap } from '../support/rewrap.js';
import { type RuleExample, inReportingCable, readExamples, wrapParagraph } from '../support/rule-examples.js';

const widths = [40, 55, 69, 100];
const linter = createLinter(allRules, resolveConfig(allRules, []));
const ids = new Set(allRules.map(({ meta }) => meta.id));
const own = repositoryPath('test/fixtures/tip');
const catalogue = repositoryPath('../shared/domain/tip-rules.md');

/** Rules of the catalogue for which others stand. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  'block-not-closed': ['block-unclosed', 'block-unopened', 'block-name-mismatch', 'block-nesting'],
  'para-reference-mismatch': ['paragraph-ref-missing', 'paragraph-ref-role'],
};

type Scope = 'sentence' | 'document';

/** The texts of one example: as written, at every width, with CRLF. */
function textsOf({ text, fixed }: RuleExample, scope: Scope): { how: string; text: string }[] {
  const wraps =
    scope === 'document'
      ? widths.map((width) => ({ how: `at ${String(width)}`, text: rewrap(text, width) }))
      : fixed
        ? []
        : widths.map((width) => ({ how: `at ${String(width)}`, text: inReportingCable(wrapParagraph(text, width)) }));
  const written = scope === 'document' ? text : inReportingCable(text);
  return [{ how: 'as written', text: written }, { how: 'with CRLF', text: written.replace(/\n/g, '\r\n') }, ...wraps];
}

function check(example: RuleExample, scope: Scope, rules: readonly string[], onlyFaults = false): void {
  for (const { how, text } of textsOf(example, scope)) {
    const findings = analyze(linter, text).findings.filter(
      ({ ruleId, severity }) =>
        rules.includes(ruleId) && (example.reported || !onlyFaults || severity === 'warning' || severity === 'error'),
    );
    const said = findings.map(({ message, start }) => `${message} @ ${text.slice(start, start + 30)}`).join('\n');
    assert.equal(findings.length > 0, example.reported, `${how}: ${said}\n${text}`);
    for (const words of example.at) {
      const place = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).exec(text)?.index;
      assert.ok(
        findings.some(({ start }) => start === place),
        `${how}: no finding begins at "${words}": ${said}`,
      );
    }
  }
}

describe('examples of our own', () => {
  for (const file of readdirSync(own).filter((name) => name.endsWith('.md') && name !== 'README.md')) {
    const page = readFileSync(join(own, file), 'utf8');
    const id = file.replace(/\.md$/, '');
    if (!ids.has(id)) continue;
    const scope = /^Scope: document$/m.test(page) ? 'document' : 'sentence';
    for (const example of readExamples(page))
      it(`${id} ${example.name}`, () => {
        check(example, scope, [id]);
      });
  }
});

describe('examples of the catalogue', () => {
  if (!existsSync(catalogue)) {
    it('are not beside the repository: left out', () => {
      console.log('      left out: the catalogue is not beside the repository');
    });
    return;
  }
  const text = readFileSync(catalogue, 'utf8');
  for (const section of text.split(/^### /m).slice(1)) {
    const id = /^\d+\. `([a-z0-9-]+)`/.exec(section)?.[1];
    if (id === undefined) continue;
    const rules = standIns[id] ?? [id];
    if (!rules.every((rule) => ids.has(rule))) continue;
    const scope = new RegExp(`\\| \`${id}\` \\| \\w+ \\| (?:sentence|paragraph)`).test(text) ? 'sentence' : 'document';
    for (const example of readExamples(section))
      it(`${id} ${example.name}`, () => {
        check(example, scope, rules, id === 'block-not-closed');
      });
  }
});
