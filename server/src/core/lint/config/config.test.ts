import assert from 'node:assert/strict';
import { type CableLintConfig, createResolver, readConfigFile, resolveConfig } from './config.js';
import { type Rule, type RuleMeta, defineRule } from '../define-rule.js';

function ruleOf(id: string, facts: Partial<RuleMeta> = {}): Rule {
  const meta: RuleMeta = {
    id,
    summary: 'An example.',
    family: 'tags',
    level: 'warning',
    source: 'none',
    fix: 'none',
    ...facts,
  };
  return defineRule(meta, () => undefined);
}

const rules = [
  ruleOf('ref-unused', { level: 'info', archiveLevel: 'off' }),
  ruleOf('tag-unknown'),
  ruleOf('portion-marks-absent', { level: 'off', severityWhenOn: 'hint' }),
];

/** What a text gives, with the words that each complaint points at. */
function read(text: string): { value: CableLintConfig; complaints: [string, string][] } {
  const { value, complaints } = readConfigFile(text, 'team.json', rules);
  for (const { from } of complaints) assert.equal(from, 'team.json');
  return { value, complaints: complaints.map(({ start, end, message }) => [text.slice(start, end), message]) };
}

const meanwhile = 'Until this is mended, the defaults hold.';

describe('readConfigFile', () => {
  it('reads every key, with comments and a comma too many', () => {
    const { value, complaints } = read(`{
      "$schema": "./cablelint.schema.json", // for editors
      "extends": "strict",
      "rules": { "ref-unused": "off", "tag-unknown": "error", },
      "profile": "draft", "maxLineLength": 55, "paragraphMark": "pilcrow",
      "tags": ["KXYZ"], "posts": ["AMEMBASSY NOWHERE"], "acronyms": ["XYZ"],
      /* released ones */
      "overrides": [{ "files": ["archive/**"], "extends": "archive", "rules": { "tag-unknown": "hint" } }],
    }`);
    assert.deepEqual(complaints, []);
    assert.deepEqual(value, {
      $schema: './cablelint.schema.json',
      extends: 'strict',
      rules: { 'ref-unused': 'off', 'tag-unknown': 'error' },
      profile: 'draft',
      maxLineLength: 55,
      paragraphMark: 'pilcrow',
      tags: ['KXYZ'],
      posts: ['AMEMBASSY NOWHERE'],
      acronyms: ['XYZ'],
      overrides: [{ files: ['archive/**'], extends: 'archive', rules: { 'tag-unknown': 'hint' } }],
    });
  });

  it('names what it does not know, offers what is near, and uses the rest', () => {
    const { value, complaints } = read(
      '{"extend": "strict", "extends": "strikt", "rules": {"ref-unusd": "off", "tag-unknown": "warn", "ref-unused": "hint"}}',
    );
    assert.deepEqual(complaints, [
      ['"extend"', 'No setting is called `extend`. Did you mean `extends`?'],
      ['"strikt"', 'No preset is called `strikt`. Did you mean `strict`?'],
      ['"ref-unusd"', 'No rule is called `ref-unusd`. Did you mean `ref-unused`?'],
      ['"warn"', 'No level is called `warn`. Did you mean `warning`?'],
    ]);
    assert.deepEqual(value, { rules: { 'ref-unused': 'hint' } });
  });

  it('says what a value of the wrong type must be', () => {
    const { value, complaints } = read(
      '{"extends": 1, "rules": ["x"], "profile": null, "maxLineLength": 69.5, "paragraphMark": "star", "tags": "KTIP", "posts": [7, "AMEMBASSY NOWHERE"], "overrides": {}}',
    );
    assert.deepEqual(complaints, [
      ['1', '`extends` must be `recommended`, `archive` or `strict`.'],
      ['["x"]', '`rules` must be an object.'],
      ['null', '`profile` must be `auto`, `wire`, `archive` or `draft`.'],
      ['69.5', '`maxLineLength` must be a whole number from 1.'],
      ['"star"', 'No paragraph mark is called `star`. Use `none` or `pilcrow`.'],
      ['"KTIP"', '`tags` must be a list of strings.'],
      ['7', '`posts[0]` must be a string.'],
      ['{}', '`overrides` must be a list of objects.'],
    ]);
    assert.deepEqual(value, { posts: ['AMEMBASSY NOWHERE'] });
  });

  it('looks into overrides, and leaves out one that names no files', () => {
    const { value, complaints } = read(
      '{"overrides": [{"rules": {}}, {"files": "x", "profile": "wire"}, {"files": ["x"], "overrides": [], "rules": {"tag-unknown": 2}}]}',
    );
    assert.deepEqual(complaints, [
      ['{"rules": {}}', '`overrides[0]` needs `files`; it is left out.'],
      ['"x"', '`overrides[1].files` must be a list of strings.'],
      ['"overrides"', 'No setting is called `overrides`.'],
      ['2', '`overrides[2].rules.tag-unknown` must be `off`, `hint`, `info`, `warning` or `error`.'],
    ]);
    assert.deepEqual(value, { overrides: [{ files: ['x'], rules: {} }] });
  });

  it('lets the last of two equal keys hold, and says so', () => {
    const { value, complaints } = read('{"profile": "wire", "profile": "draft"}');
    assert.deepEqual(complaints, [['"profile"', '`profile` is set twice; the last one holds.']]);
    assert.deepEqual(value, { profile: 'draft' });
  });

  it('complains of the first fault in the syntax and uses nothing', () => {
    const { value, complaints } = read('{"profile": "wire" "maxLineLength": 55, "tags": ["KTIP"');
    assert.deepEqual(complaints, [['"maxLineLength"', `A comma is missing before this. ${meanwhile}`]]);
    assert.deepEqual(value, {});
  });

  it('gives an empty configuration for what is none', () => {
    const nothing = [
      ['', '', `A value is missing here. ${meanwhile}`],
      ['// soon\n', '', `A value is missing here. ${meanwhile}`],
      ['"strict"', '"strict"', 'The configuration must be an object.'],
      ['[]', '[]', 'The configuration must be an object.'],
      ['{} {', '{', `The configuration ends before this. ${meanwhile}`],
      ['extends: strict', 'extends', `This is no JSON; names and words need double quotes. ${meanwhile}`],
      ['\u0000\uD800', '\u0000\uD800', `This is no JSON; names and words need double quotes. ${meanwhile}`],
    ] as const;
    for (const [text, words, message] of nothing)
      assert.deepEqual(read(text), { value: {}, complaints: [[words, message]] }, text);
  });

  it('points into the text even where the text breaks off', () => {
    for (const text of ['[/*', '{"tags": [/*', '{"x', '{"profile": /* wire', '"'])
      for (const { start, end } of readConfigFile(text, 'team.json', rules).complaints)
        assert.ok(0 <= start && start <= end && end <= text.length, `${text} ${start}-${end}`);
  });

  it('counts a byte-order mark as one unit', () => {
    const { value, complaints } = read('\uFEFF{"profile": "wire", "x": 1}');
    assert.deepEqual(complaints, [['"x"', 'No setting is called `x`.']]);
    assert.deepEqual(value, { profile: 'wire' });
  });

  it('takes names of the language for names', () => {
    const { value, complaints } = read(
      '{"__proto__": {"profile": "wire"}, "constructor": 1, "rules": {"__proto__": "off", "toString": "off"}}',
    );
    assert.deepEqual(
      complaints.map(([words]) => words),
      ['"__proto__"', '"constructor"', '"__proto__"', '"toString"'],
    );
    assert.deepEqual(value, { rules: {} });
    assert.equal(Object.getPrototypeOf(value), Object.prototype);
  });

  it('stops at brackets nested too deep and keeps what stands before them', () => {
    const deep = 200_000;
    const text = `{"profile": "wire", "tags": [${'['.repeat(deep)}${']'.repeat(deep)}], "posts": ["X"]}`;
    const { value, complaints } = read(text);
    assert.deepEqual(complaints.at(-1), ['[', 'Brackets are nested too deep; nothing from here on is read.']);
    assert.equal(value.profile, 'wire');
    assert.equal(value.posts, undefined);
  });

  it('does not fill the screen', () => {
    const text = `{${Array.from({ length: 20_000 }, (_, index) => `"x${String(index)}": 1`).join()}}`;
    assert.equal(read(text).complaints.length, 50);
  });
});

describe('resolveConfig', () => {
  it('starts from the preset `recommended` and the settings of the format', () => {
    const config = resolveConfig(rules, []);
    assert.equal(config.profile, 'auto');
    assert.equal(config.preset, 'recommended');
    assert.deepEqual(config.settings, { maxLineLength: 69, paragraphMark: 'none', tags: [], posts: [], acronyms: [] });
    assert.deepEqual(
      [...config.rules],
      [
        ['ref-unused', { severity: 'info', explicit: false, raise: false }],
        ['tag-unknown', { severity: 'warning', explicit: false, raise: false }],
        ['portion-marks-absent', 'off'],
      ],
    );
  });

  it('takes levels given by name as they stand, over any preset', () => {
    const config = resolveConfig(rules, [
      { extends: 'archive', rules: { 'tag-unknown': 'hint' } },
      { extends: 'strict' },
    ]);
    assert.equal(config.preset, 'strict');
    assert.deepEqual(
      [...config.rules.values()],
      [
        { severity: 'info', explicit: false, raise: true },
        { severity: 'hint', explicit: true, raise: false },
        { severity: 'hint', explicit: false, raise: true },
      ],
    );
  });

  it('lets later layers win, key by key', () => {
    const config = resolveConfig(rules, [
      { profile: 'wire', maxLineLength: 55, tags: ['a'], rules: { 'ref-unused': 'off', 'tag-unknown': 'off' } },
      {
        profile: 'auto',
        tags: ['kxyz'],
        posts: ['Amembassy Nowhere'],
        acronyms: ['NGOs'],
        rules: { 'tag-unknown': 'error' },
      },
    ]);
    assert.equal(config.profile, 'auto');
    assert.deepEqual(config.settings, {
      maxLineLength: 55,
      paragraphMark: 'none',
      tags: ['KXYZ'],
      posts: ['AMEMBASSY NOWHERE'],
      acronyms: ['NGOs'],
    });
    assert.equal(config.rules.get('ref-unused'), 'off');
    assert.deepEqual(config.rules.get('tag-unknown'), { severity: 'error', explicit: true, raise: false });
  });

  it('applies overrides to the paths that they name, in order, and below the layers after them', () => {
    const file: CableLintConfig = {
      rules: { 'tag-unknown': 'hint' },
      overrides: [
        { files: ['archive/**'], extends: 'archive', rules: { 'tag-unknown': 'info' } },
        { files: ['*.tel', 'archive/2009/**'], rules: { 'tag-unknown': 'error' }, maxLineLength: 80 },
      ],
    };
    const resolve = createResolver(rules, [file]);
    const levelAt = (path?: string): unknown => {
      const setting = resolve(path).rules.get('tag-unknown');
      return typeof setting === 'object' ? setting.severity : setting;
    };
    assert.deepEqual([undefined, 'x.cable', 'archive/x.cable', 'x.tel', 'archive/2009/x.cable'].map(levelAt), [
      'hint',
      'hint',
      'info',
      'error',
      'error',
    ]);
    assert.equal(resolve('archive/x.cable').rules.get('ref-unused'), 'off');
    assert.equal(resolve('archive/x.cable').preset, 'archive');
    const over = resolveConfig(rules, [file, { rules: { 'tag-unknown': 'off' } }], 'x.tel');
    assert.equal(over.rules.get('tag-unknown'), 'off');
    assert.equal(over.settings.maxLineLength, 80);
  });

  it('gives paths with the same overrides the same object', () => {
    const resolve = createResolver(rules, [{ overrides: [{ files: ['a/**'], profile: 'wire' }] }]);
    assert.equal(resolve('a/x'), resolve('a/y'));
    assert.equal(resolve('b'), resolve());
    assert.notEqual(resolve('a/x'), resolve('b'));
  });

  it('passes over rules that do not exist', () => {
    const layer = JSON.parse('{"rules": {"__proto__": "error", "nothing": "error"}}') as CableLintConfig;
    assert.deepEqual(
      [...resolveConfig(rules, [layer]).rules.keys()],
      ['ref-unused', 'tag-unknown', 'portion-marks-absent'],
    );
  });

  it('cannot be changed', () => {
    const config = resolveConfig(rules, []);
    assert.ok(Object.isFrozen(config));
    assert.ok(Object.isFrozen(config.settings));
  });
});
