import assert from 'node:assert/strict';
import { VFile } from 'vfile';
import { analyze, createLinter } from './analyze.js';
import { type CableLintConfig, resolveConfig } from './config/config.js';
import { type Check, type RuleMeta, defineRule } from './define-rule.js';
import type { Finding } from './finding.js';

const text = 'One line.\nAnother line.\n';

/** What one rule finds in `text`. */
function findings(facts: Partial<RuleMeta>, check: Check, config: CableLintConfig = {}): readonly Finding[] {
  const meta: RuleMeta = {
    id: 'tag-example',
    summary: 'An example.',
    family: 'tags',
    level: 'info',
    source: 'none',
    fix: 'none',
  };
  const rules = [defineRule({ ...meta, ...facts }, check)];
  return analyze(createLinter(rules, resolveConfig(rules, [config])), text).findings;
}

const atStart: Check = (_, report) => report({ at: { start: 0, end: 3 }, message: 'Plain.' });
const ownWord: Check = (_, report) => report({ at: { start: 0, end: 3 }, message: 'Own.', severity: 'error' });

function severities(found: readonly Finding[]): string[] {
  return found.map(({ severity }) => severity);
}

describe('defineRule', () => {
  it('reports with the level of the rule, or with the one of the problem', () => {
    assert.deepEqual(severities(findings({}, atStart)), ['info']);
    assert.deepEqual(severities(findings({}, ownWord)), ['error']);
  });

  it('lifts hint and info in the preset `strict`', () => {
    assert.deepEqual(severities(findings({}, atStart, { extends: 'strict' })), ['warning']);
    assert.deepEqual(severities(findings({ level: 'error' }, atStart, { extends: 'strict' })), ['error']);
  });

  it('takes a level given by name for every problem', () => {
    const config: CableLintConfig = { rules: { 'tag-example': 'hint' }, profile: 'wire' };
    assert.deepEqual(severities(findings({ importedCeiling: 'info' }, ownWord, config)), ['hint']);
    assert.deepEqual(severities(findings({ level: 'off' }, ownWord, { rules: { 'tag-example': 'error' } })), ['error']);
  });

  it('says less of transmitted text where the fault is not the drafter’s', () => {
    assert.deepEqual(severities(findings({ importedCeiling: 'warning' }, ownWord, { profile: 'wire' })), ['warning']);
    assert.deepEqual(severities(findings({ importedCeiling: 'warning' }, ownWord, { profile: 'archive' })), [
      'warning',
    ]);
    assert.deepEqual(severities(findings({ importedCeiling: 'warning' }, ownWord, { profile: 'draft' })), ['error']);
  });

  it('runs in its own profiles only', () => {
    assert.deepEqual(findings({ profiles: ['wire'] }, atStart, { profile: 'draft' }), []);
    assert.equal(findings({ profiles: ['wire', 'draft'] }, atStart, { profile: 'draft' }).length, 1);
  });

  it('carries fixes, related places and the mark of the rule', () => {
    const fix = { title: 'Remove it', safe: true, changes: [{ start: 0, end: 3, text: '' }] };
    const [finding] = findings({ tag: 'unnecessary' }, (cable, report) => {
      report({
        at: cable.tree,
        message: 'All of it.',
        fixes: [fix],
        related: [{ at: { start: 4, end: 8 }, message: 'And this.' }],
      });
    });
    assert.deepEqual(finding, {
      ruleId: 'tag-example',
      severity: 'info',
      message: 'All of it.',
      start: 0,
      end: text.length,
      fixes: [fix],
      related: [{ start: 4, end: 8, message: 'And this.' }],
      tag: 'unnecessary',
      waived: false,
    });
  });

  it('writes messages that other vfile tools can read', () => {
    const rules = [
      defineRule(
        { id: 'tag-example', summary: '', family: 'tags', level: 'warning', source: '', fix: 'none' },
        (_, report) => {
          report({ at: { start: 10, end: 17 }, message: 'Plain.' });
          report({ at: { start: 10, end: 17 }, message: 'Bad.', severity: 'error' });
          report({ at: { start: 10, end: 17 }, message: 'Slight.', severity: 'hint' });
        },
      ),
    ];
    const { processor } = createLinter(rules, resolveConfig(rules, []));
    const { cable } = analyze(createLinter(rules, resolveConfig(rules, [])), text);
    const file = new VFile({ value: text, data: { cable } });
    processor.runSync(cable.tree, file);
    assert.deepEqual(
      file.messages.map(({ source, ruleId, fatal, line, column, reason }) => ({
        source,
        ruleId,
        fatal,
        line,
        column,
        reason,
      })),
      [
        { source: 'cable-lint', ruleId: 'tag-example', fatal: false, line: 2, column: 1, reason: 'Plain.' },
        { source: 'cable-lint', ruleId: 'tag-example', fatal: true, line: 2, column: 1, reason: 'Bad.' },
        { source: 'cable-lint', ruleId: 'tag-example', fatal: undefined, line: 2, column: 1, reason: 'Slight.' },
      ],
    );
  });

  it('reports a check that throws as a finding of its own, without the words of the cable', () => {
    const found = findings({}, (cable, report) => {
      atStart(cable, report);
      throw new TypeError(`cannot read ${cable.text}`);
    });
    assert.deepEqual(
      found.map(({ message, start, end }) => ({ message, start, end })),
      [
        { message: 'Rule `tag-example` failed with TypeError. Please report it.', start: 0, end: 0 },
        { message: 'Plain.', start: 0, end: 3 },
      ],
    );
    const odd = findings({}, () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- a check may call what throws anything
      throw 'words';
    });
    assert.equal(odd[0]?.message, 'Rule `tag-example` failed with an unknown failure. Please report it.');
  });
});
