import assert from 'node:assert/strict';
import { analyze, createLinter } from './analyze.js';
import { type CableLintConfig, resolveConfig } from './config/config.js';
import { type Check, type Rule, defineRule } from './define-rule.js';
import type { Level } from './levels.js';

function ruleOf(id: string, check: Check, level: Level = 'warning'): Rule {
  return defineRule({ id, summary: 'An example.', family: 'text', level, source: 'none', fix: 'none' }, check);
}

/** A rule that reports each place where `word` stands. */
function wordRule(id: string, word: string, level?: Level): Rule {
  return ruleOf(
    id,
    ({ text }, report) => {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
        report({ at: { start: at, end: at + word.length }, message: `\`${word}\` stands here.` });
    },
    level,
  );
}

function lint(rules: readonly Rule[], text: string, config: CableLintConfig = {}): [string, number, number, string][] {
  const { findings } = analyze(createLinter(rules, resolveConfig(rules, [config])), text);
  return findings.map(({ ruleId, start, end, message }) => [ruleId, start, end, message]);
}

describe('analyze', () => {
  it('gives findings by start, then end, then rule', () => {
    const rules = [wordRule('c', 'bc'), wordRule('b', 'abc'), wordRule('d', 'ab'), wordRule('a', 'abc')];
    assert.deepEqual(
      lint(rules, 'abc abc').map(([ruleId, start, end]) => `${ruleId} ${start}-${end}`),
      ['d 0-2', 'a 0-3', 'b 0-3', 'c 1-3', 'd 4-6', 'a 4-7', 'b 4-7', 'c 5-7'],
    );
  });

  it('reads the words of a cable that a mail quotes, and offers no fix for them', () => {
    const rule = ruleOf('fixed', (cable, report) => {
      const at = cable.prose.text.indexOf('two shelters');
      if (at !== -1) report({ at: { start: 0, end: 1 }, message: 'Two.', fixes: [] });
      report({
        at: { start: 2, end: 3 },
        message: 'One.',
        fixes: [{ title: 'Cut', safe: true, changes: [{ start: 2, end: 3, text: '' }] }],
      });
    });
    const linter = createLinter([rule], resolveConfig([rule], []));
    const text = '1. (U) Oslo has two\nshelters.\n';
    const found = (value: string) =>
      analyze(linter, value).findings.map(({ message, fixes }) => `${message} ${String(fixes.length)}`);
    assert.deepEqual(found(text), ['Two. 0', 'One. 1']);
    assert.deepEqual(found(text.replace(/^(?=.)/gm, '> ')), ['Two. 0', 'One. 0']);
  });

  it('says the same of one place only once', () => {
    const at = { start: 0, end: 1 };
    const twice = ruleOf('twice', (_, report) => {
      for (const message of ['Same.', 'Other.', 'Same.']) report({ at, message });
    });
    const other = ruleOf('other', (_, report) => report({ at, message: 'Same.' }));
    assert.deepEqual(lint([twice, other], 'x'), [
      ['other', 0, 1, 'Same.'],
      ['twice', 0, 1, 'Other.'],
      ['twice', 0, 1, 'Same.'],
    ]);
  });

  it('runs the rules that are on', () => {
    const rules = [wordRule('on', 'x'), wordRule('off', 'x', 'off'), wordRule('switched', 'x')];
    const ids = (config: CableLintConfig): string[] => lint(rules, 'x', config).map(([ruleId]) => ruleId);
    assert.deepEqual(ids({ rules: { switched: 'off' } }), ['on']);
    assert.deepEqual(ids({ rules: { off: 'hint' } }), ['off', 'on', 'switched']);
    assert.deepEqual(ids({ extends: 'strict' }), ['off', 'on', 'switched']);
  });

  it('passes profile and settings on', () => {
    const seen = ruleOf('seen', ({ profile, settings }, report) => {
      report({ at: { start: 0, end: 0 }, message: `${profile} ${settings.maxLineLength}` });
    });
    assert.deepEqual(lint([seen], 'x'), [['seen', 0, 0, 'draft 69']]);
    assert.deepEqual(lint([seen], 'x', { profile: 'archive', maxLineLength: 55 }), [['seen', 0, 0, 'archive 55']]);
  });

  it('counts offsets in the text as received', () => {
    assert.deepEqual(lint([wordRule('word', 'x')], '\uFEFF\r\n\u{1F4DC}x'), [['word', 5, 6, '`x` stands here.']]);
    assert.equal(analyze(createLinter([], resolveConfig([], [])), '\uFEFFx\r\n').cable.text, '\uFEFFx\r\n');
  });

  it('marks what a waiver dismisses', () => {
    const rules = [wordRule('word', 'x')];
    const linter = createLinter(rules, resolveConfig(rules, []));
    const { findings } = analyze(linter, 'x x', [{ ruleId: 'word', span: { start: 2, end: 3 } }]);
    assert.deepEqual(
      findings.map(({ start, waived }) => [start, waived]),
      [
        [0, false],
        [2, true],
      ],
    );
  });

  it('keeps nothing from one text to the next', () => {
    const rules = [wordRule('word', 'x')];
    const linter = createLinter(rules, resolveConfig(rules, []));
    const first = analyze(linter, 'x').findings;
    assert.deepEqual(analyze(linter, 'none').findings, []);
    assert.deepEqual(analyze(linter, 'x').findings, first);
    assert.ok(Object.isFrozen(linter));
  });

  it('takes no stack traces, and leaves the limit as it was', () => {
    const before = Error.stackTraceLimit;
    const limits: number[] = [];
    const rules = [
      ruleOf('limit', () => {
        limits.push(Error.stackTraceLimit);
        throw new Error('broken');
      }),
    ];
    lint(rules, 'x');
    assert.deepEqual(limits, [0]);
    assert.equal(Error.stackTraceLimit, before);
  });

  it('gives a result for any text', () => {
    const rules = [wordRule('word', 'x')];
    for (const text of ['', '\0', '\uD800', '\r', ' '.repeat(100_000), '\uFEFF'])
      assert.deepEqual(lint(rules, text), [], JSON.stringify(text.slice(0, 10)));
  });
});
