import assert from 'node:assert/strict';
import { createLinter } from './analyze.js';
import { applyChanges, fixText } from './apply-changes.js';
import { resolveConfig } from './config/config.js';
import { type Rule, defineRule } from './define-rule.js';
import type { TextChange } from './finding.js';

describe('applyChanges', () => {
  it('applies changes in any order', () => {
    const changes = [
      { start: 8, end: 8, text: '!' },
      { start: 0, end: 3, text: 'Two' },
      { start: 3, end: 4, text: '' },
    ];
    assert.equal(applyChanges('One word', changes), 'Twoword!');
    assert.equal(applyChanges('One word', []), 'One word');
    assert.equal(changes[0]?.start, 8, 'the list is left as it was');
  });

  it('applies insertions at one place in the order given, before what is replaced there', () => {
    const changes = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 1, text: '2' },
    ];
    assert.equal(applyChanges('abc', changes), 'a12Bc');
  });

  it('refuses changes that overlap or lie outside the text', () => {
    const bad: TextChange[][] = [
      [
        { start: 0, end: 3, text: '' },
        { start: 2, end: 4, text: '' },
      ],
      [{ start: 2, end: 1, text: '' }],
      [{ start: -1, end: 1, text: '' }],
      [{ start: 3, end: 5, text: '' }],
      [{ start: Number.NaN, end: 1, text: '' }],
    ];
    for (const changes of bad) assert.throws(() => applyChanges('text', changes), RangeError, JSON.stringify(changes));
  });

  it('keeps a byte-order mark first', () => {
    assert.equal(applyChanges('\uFEFFabc', [{ start: 0, end: 0, text: 'x' }]), '\uFEFFxabc');
    assert.equal(applyChanges('\uFEFFabc', [{ start: 0, end: 2, text: 'x' }]), '\uFEFFxbc');
    assert.equal(applyChanges('\uFEFFabc', [{ start: 0, end: 1, text: '' }]), '\uFEFFabc');
  });

  it('writes line breaks as the text writes them', () => {
    const changes = [{ start: 1, end: 1, text: '\nx\r\n' }];
    assert.equal(applyChanges('a\r\nb\n', changes), 'a\r\nx\r\n\r\nb\n');
    assert.equal(applyChanges('a\nb', changes), 'a\nx\n\nb');
    assert.equal(applyChanges('a\rb', changes), 'a\rx\r\rb');
    assert.equal(applyChanges('a', changes), 'a\nx\n');
  });
});

/** A rule that wants each `from` replaced by `to`. */
function replacement(id: string, from: string, to: string, safe = true): Rule {
  return defineRule(
    { id, summary: 'An example.', family: 'text', level: 'hint', source: 'none', fix: safe ? 'safe' : 'ask' },
    ({ text }, report) => {
      for (let start = text.indexOf(from); start !== -1; start = text.indexOf(from, start + from.length)) {
        const end = start + from.length;
        const fixes = [{ title: `Change to ${to}`, safe, changes: [{ start, end, text: to }] }];
        report({ at: { start, end }, message: `\`${from}\` stands here.`, fixes });
      }
    },
  );
}

function linterFor(...rules: readonly Rule[]): ReturnType<typeof createLinter> {
  return createLinter(rules, resolveConfig(rules, []));
}

describe('fixText', () => {
  it('applies safe fixes and reports what is left', () => {
    const linter = linterFor(replacement('safe', 'a', 'b'), replacement('ask', 'c', 'd', false));
    const { text, applied, rounds, findings } = fixText(linter, 'a, a, c');
    assert.deepEqual({ text, applied, rounds }, { text: 'b, b, c', applied: 2, rounds: 1 });
    assert.deepEqual(
      findings.map(({ ruleId, start }) => [ruleId, start]),
      [['ask', 6]],
    );
  });

  it('goes on while a fix makes room for another', () => {
    const linter = linterFor(
      replacement('one', 'a', 'bb'),
      replacement('two', 'bb', 'c'),
      replacement('three', 'c c', 'd'),
    );
    assert.deepEqual(fixText(linter, 'a a'), { text: 'd', applied: 5, rounds: 3, findings: [] });
  });

  it('lets a fix that touches an earlier one wait for the next round', () => {
    const linter = linterFor(
      replacement('long', 'abc', 'x'),
      replacement('late', 'cd', 'y'),
      replacement('far', 'z', '-'),
    );
    assert.deepEqual(fixText(linter, 'abcd z'), { text: 'xd -', applied: 2, rounds: 1, findings: [] });
    const adjacent = linterFor(replacement('one', 'a', 'x'), replacement('two', 'b', 'y'));
    assert.deepEqual(fixText(adjacent, 'ab'), { text: 'xy', applied: 2, rounds: 2, findings: [] });
  });

  it('takes out neighbours in one round', () => {
    const deleting = linterFor(replacement('one', 'a\n', ''), replacement('two', 'b\n', ''));
    assert.deepEqual(fixText(deleting, 'a\nb\nc'), { text: 'c', applied: 2, rounds: 1, findings: [] });
    const inserting = linterFor(replacement('out', 'a', ''), replacement('other', 'b', 'B!'));
    assert.deepEqual(fixText(inserting, 'ab'), { text: 'B!', applied: 2, rounds: 2, findings: [] });
  });

  it('applies a fix whole or not at all', () => {
    const brackets = defineRule(
      { id: 'brackets', summary: '', family: 'text', level: 'hint', source: '', fix: 'safe' },
      ({ text }, report) => {
        const [start, end] = [text.indexOf('<'), text.indexOf('>')];
        if (start === -1 || end === -1) return;
        const changes = [
          { start: end, end: end + 1, text: ')' },
          { start, end: start + 1, text: '(' },
        ];
        report({
          at: { start, end: end + 1 },
          message: 'Round ones.',
          fixes: [{ title: 'Round', safe: true, changes }],
        });
      },
    );
    const linter = linterFor(brackets, replacement('end', '>.', '>!'), replacement('inner', 'in', 'IN'));
    assert.deepEqual(fixText(linter, '<in>.'), { text: '(IN).', applied: 2, rounds: 2, findings: [] });
    assert.deepEqual(fixText(linterFor(brackets, replacement('start', ':<', '<')), ':< in >').text, '( in )');
  });

  it('stops where fixes undo each other', () => {
    const linter = linterFor(
      replacement('there', 'a', 'b'),
      replacement('back', 'b', 'a'),
      replacement('other', 'x', 'y'),
    );
    const { text, rounds } = fixText(linter, 'a x');
    assert.deepEqual({ text, rounds }, { text: 'a y', rounds: 2 });
  });

  it('stops after ten rounds, or after as many as asked', () => {
    const linter = linterFor(replacement('grows', '>', '>>'));
    const grown = fixText(linterFor(replacement('grows', '-a', '-aa')), '-a');
    assert.deepEqual([grown.text, grown.rounds, grown.findings.length], [`-${'a'.repeat(11)}`, 10, 1]);
    assert.equal(fixText(linter, '>', { rounds: 1 }).text, '>>');
    assert.equal(fixText(linter, '>', { rounds: 0 }).text, '>');
  });

  it('passes over fixes that are no sound edits', () => {
    const broken = defineRule(
      { id: 'broken', summary: '', family: 'text', level: 'hint', source: '', fix: 'safe' },
      (_, report) => {
        const changes = [{ start: 2, end: 99, text: '' }];
        report({ at: { start: 0, end: 1 }, message: 'Bad.', fixes: [{ title: 'None', safe: true, changes: [] }] });
        report({ at: { start: 0, end: 1 }, message: 'Worse.', fixes: [{ title: 'Far', safe: true, changes }] });
      },
    );
    const { text, applied } = fixText(linterFor(broken, replacement('one', 'a', 'b')), 'a');
    assert.deepEqual({ text, applied }, { text: 'b', applied: 1 });
  });

  it('keeps byte-order mark and line ends', () => {
    const linter = linterFor(replacement('glued', '; ', ';\n'), replacement('trailing', ' \r\n', '\n'));
    assert.equal(fixText(linter, '\uFEFFone; two \r\nthree').text, '\uFEFFone;\r\ntwo\r\nthree');
  });

  it('leaves waived findings alone, wherever earlier fixes have moved them', () => {
    const linter = linterFor(replacement('long', 'xx', 'longer'), replacement('word', 'a', 'b'));
    const waivers = [{ ruleId: 'word', span: { start: 5, end: 6 } }];
    const { text, findings } = fixText(linter, 'a xx a xx a', { waivers });
    assert.equal(text, 'b longer a longer b');
    assert.deepEqual(
      findings.map(({ start, waived }) => [start, waived]),
      [[9, true]],
    );
  });

  it('leaves a text without findings as it is', () => {
    assert.deepEqual(fixText(linterFor(), 'a'), { text: 'a', applied: 0, rounds: 0, findings: [] });
  });
});
