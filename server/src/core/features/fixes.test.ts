import assert from 'node:assert/strict';
import fc from 'fast-check';
import { damagedCable } from '../../../../test/support/cable-arbitraries.js';
import { allCables } from '../../../../test/support/corpus.js';
import { fuzzParameters } from '../../../../test/support/fuzz.js';
import { analyze, createLinter } from '../lint/analyze.js';
import { applyChanges, fixText } from '../lint/apply-changes.js';
import { resolveConfig } from '../lint/config/config.js';
import type { Finding, Fix, TextChange } from '../lint/finding.js';
import { allRules } from '../rules/all-rules.js';
import { changesBetween, fixAll, quickFixes } from './fixes.js';

const linter = createLinter(allRules, resolveConfig(allRules, []));

describe('quick fixes', () => {
  const fix = (title: string, safe: boolean): Fix => ({ title, safe, changes: [{ start: 10, end: 12, text: 'x' }] });
  const finding = (start: number, end: number, ...fixes: Fix[]): Finding => ({
    ruleId: 'tag-unknown',
    severity: 'warning',
    message: 'Message.',
    start,
    end,
    fixes,
    related: [],
    tag: undefined,
    waived: false,
  });
  const findings = [
    finding(10, 12, fix('Safe', true), fix('Other', true)),
    finding(12, 20, fix('Asked', false)),
    finding(15, 15, fix('Here is something missing', false)),
    { ...finding(10, 12, fix('Waived', true)), waived: true },
  ];

  it('are those of the findings that meet a place', () => {
    const titles = (start: number, end: number) => quickFixes({ findings }, { start, end }).map(({ title }) => title);
    assert.deepEqual(titles(11, 11), ['Safe', 'Other']);
    assert.deepEqual(titles(12, 12), ['Safe', 'Other', 'Asked']);
    assert.deepEqual(titles(13, 15), ['Asked', 'Here is something missing']);
    assert.deepEqual(titles(0, 9), []);
    assert.deepEqual(titles(0, 30), ['Safe', 'Other', 'Asked', 'Here is something missing']);
  });

  it('are preferred where they are safe and come first', () => {
    const found = quickFixes({ findings }, { start: 0, end: 30 });
    assert.deepEqual(
      found.map(({ isPreferred }) => isPreferred),
      [true, false, false, false],
    );
  });

  it('carry their finding and the changes that the rule attached', () => {
    const text = '1. (U) One.\n\n2. (Sbu) Two.\n';
    const analysis = analyze(linter, text);
    const at = text.indexOf('(Sbu)');
    const [found] = quickFixes(analysis, { start: at + 1, end: at + 1 });
    assert.equal(found?.finding.ruleId, 'portion-mark-invalid');
    assert.equal(applyChanges(text, found.changes), '1. (U) One.\n\n2. (SBU) Two.\n');
  });
});

describe('fix all', () => {
  it('makes of a text what the command line makes of it, and leaves other lines alone', () => {
    for (const { name, text } of allCables()) assertSame(name, text);
    const texts = allCables().map(({ text }) => text);
    fc.assert(
      fc.property(damagedCable(texts), (text) => assertSame('', text)),
      fuzzParameters(60),
    );
  });

  it('does not mend what is waived', () => {
    const text = '1. (U) One.\n\n2. (Sbu) Two.\n';
    assert.deepEqual(fixAll(linter, text, [{ ruleId: 'portion-mark-invalid' }]), []);
    assert.deepEqual(fixAll(linter, text), [{ start: 18, end: 20, text: 'BU' }]);
  });
});

describe('changes between two texts', () => {
  it('are cut to what differs, line by line', () => {
    assert.deepEqual(changesBetween('one\ntwo\nthree\n', 'one\ntow\nthree\nfour\n'), [
      { start: 5, end: 7, text: 'ow' },
      { start: 14, end: 14, text: 'four\n' },
    ]);
    assert.deepEqual(changesBetween('one\r\ntwo', 'one\r\n'), [{ start: 5, end: 8, text: '' }]);
    assert.deepEqual(changesBetween('', ''), []);
  });

  it('never part a line end or a surrogate pair', () => {
    assert.deepEqual(changesBetween('one\n', 'one\r\n'), [{ start: 3, end: 4, text: '\r\n' }]);
    assert.deepEqual(changesBetween('one\r', 'one\r\n'), [{ start: 3, end: 4, text: '\r\n' }]);
    assert.deepEqual(changesBetween('\u{1F600}', '\u{1F601}'), [{ start: 0, end: 2, text: '\u{1F601}' }]);
  });

  it('lead from any text to any other', () => {
    const texts = fc.array(fc.constantFrom('a\n', 'b\r\n', 'ab\n', 'c', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        assert.equal(applied(before, changesBetween(before, after)), after);
      }),
      fuzzParameters(500),
    );
  });
});

/** The changes exactly as they are; `applyChanges` writes line ends as the text does. */
function applied(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: words } of changes) {
    assert.ok(at <= start);
    result += text.slice(at, start) + words;
    at = end;
  }
  return result + text.slice(at);
}

function assertSame(name: string, text: string): void {
  const changes = fixAll(linter, text);
  assert.equal(applied(text, changes), fixText(linter, text).text, name);
  for (const { start, end, text: words } of changes) assert.notEqual(text.slice(start, end), words);
}
