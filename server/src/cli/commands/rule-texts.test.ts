import assert from 'node:assert/strict';
import { defineRule } from '../../core/lint/define-rule.js';
import { pageText } from './explain.js';
import { rulesJson, rulesText } from './rules.js';

const source = 'made up';
const rules = [
  defineRule(
    {
      id: 'tag-duplicate',
      summary: 'List each TAGS code once.',
      family: 'tags',
      level: 'warning',
      source,
      fix: 'safe',
    },
    () => undefined,
  ),
  defineRule(
    { id: 'ref-unused', summary: 'Cite each reference.', family: 'references', level: 'off', source, fix: 'none' },
    () => undefined,
  ),
];

describe('rulesText', () => {
  it('groups by family, in the order of the catalogue', () => {
    assert.equal(
      rulesText(rules),
      [
        'tags',
        '  tag-duplicate  warning  fix  List each TAGS code once.',
        '',
        'references',
        '  ref-unused     off           Cite each reference.',
        '',
        '2 rules. fix: `--fix` mends it; ask: an editor offers to mend it. `cable-lint explain RULE` tells more.',
        '',
      ].join('\n'),
    );
  });
});

describe('rulesJson', () => {
  it('is one array with the promised keys', () => {
    assert.equal(
      rulesJson(rules),
      '[\n' +
        '{"id":"tag-duplicate","level":"warning","summary":"List each TAGS code once.","source":"made up","family":"tags","fixable":true},\n' +
        '{"id":"ref-unused","level":"off","summary":"Cite each reference.","source":"made up","family":"references","fixable":false}\n' +
        ']\n',
    );
    assert.deepEqual(JSON.parse(rulesJson([])), []);
  });
});

describe('pageText', () => {
  it('puts level and fix below the title', () => {
    assert.equal(
      pageText(rules[0]!.meta, '# tag-duplicate\n\n## What\n\nReports it.\n'),
      '# tag-duplicate\n\nLevel: `warning`. `--fix` mends it.\n\n## What\n\nReports it.\n',
    );
  });

  it('tells a rule without a page by its facts', () => {
    assert.equal(
      pageText(rules[1]!.meta),
      '# ref-unused\n\nLevel: `off`. It is mended by hand.\n\nCite each reference.\n\nSource: made up.\n',
    );
  });
});
