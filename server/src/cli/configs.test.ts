import assert from 'node:assert/strict';
import { defineRule } from '../core/lint/define-rule.js';
import { decodeText } from '../host/text-file.js';
import type { Host } from '../host/host.js';
import { Configs, type ConfigOptions } from './configs.js';
import { Troubles } from './troubles.js';

const rule = defineRule(
  {
    id: 'tag-duplicate',
    summary: 'List each TAGS code once.',
    family: 'tags',
    level: 'warning',
    source: 'test',
    fix: 'safe',
  },
  () => undefined,
);

/** Configurations over files that are only said to be there, with what was written to standard error. */
function configsOver(files: Readonly<Record<string, string>>, options: Partial<ConfigOptions> = {}) {
  const said: string[] = [];
  const reads: string[] = [];
  const host = {
    cwd: '/home/drafts',
    readText: (path: string) => {
      reads.push(path);
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('none'), { code: 'ENOENT' });
      if (text === 'locked') throw Object.assign(new Error('locked'), { code: 'EACCES' });
      return decodeText(Buffer.from(text));
    },
    stderr: (text: string) => said.push(text),
  } as Partial<Host> as Host;
  const configs = new Configs(host, new Troubles(host), [rule], { file: undefined, levels: [], ...options });
  return { configs, said, reads };
}

function levelIn(configs: Configs, path: string): unknown {
  const setting = configs.find(path).config.rules.get('tag-duplicate');
  return typeof setting === 'object' ? setting.severity : setting;
}

describe('Configs', () => {
  it('takes the nearest file upwards, and reads each folder once', () => {
    const { configs, reads } = configsOver({
      '/home/.cablelint.json': '{"rules":{"tag-duplicate":"hint"}}',
      '/home/drafts/north/.cablelint.json': '{"rules":{"tag-duplicate":"error"}}',
    });
    assert.equal(levelIn(configs, '/home/drafts/north/deep/a.cable'), 'error');
    assert.equal(levelIn(configs, '/home/drafts/south/b.cable'), 'hint');
    assert.equal(levelIn(configs, '/home/drafts/south/c.cable'), 'hint');
    assert.equal(configs.find('/home/drafts/north/a.cable').from, 'north/.cablelint.json');
    assert.equal(configs.find('/home/drafts/south/a.cable').from, '../.cablelint.json');
    assert.equal(new Set(reads).size, reads.length);
  });

  it('matches overrides by the path below the configuration', () => {
    const { configs } = configsOver({
      '/home/drafts/.cablelint.json': '{"overrides":[{"files":["archive/**"],"rules":{"tag-duplicate":"off"}}]}',
    });
    assert.equal(levelIn(configs, '/home/drafts/archive/1968/a.cable'), 'off');
    assert.equal(levelIn(configs, '/home/drafts/a.cable'), 'warning');
  });

  it('gives the same object to files with the same configuration', () => {
    const { configs } = configsOver({});
    assert.equal(configs.find('/home/drafts/a.cable').config, configs.find('/home/drafts/b.cable').config);
  });

  it('lets flags have the last word', () => {
    const { configs } = configsOver(
      { '/home/drafts/.cablelint.json': '{"rules":{"tag-duplicate":"hint"}}' },
      { levels: [{ id: 'tag-duplicate', level: 'error' }] },
    );
    assert.equal(levelIn(configs, '/home/drafts/a.cable'), 'error');
  });

  it('says once what is wrong in a file, and where, and uses the rest', () => {
    const { configs, said } = configsOver({
      '/home/drafts/.cablelint.json': '{"rules":{\n  "tag-duplicat": "off", "tag-duplicate": "hint"}}',
    });
    assert.equal(levelIn(configs, '/home/drafts/a.cable'), 'hint');
    assert.equal(levelIn(configs, '/home/drafts/x/b.cable'), 'hint');
    assert.deepEqual(said, [
      'cable-lint: .cablelint.json:2:3: No rule is called `tag-duplicat`. Did you mean `tag-duplicate`?\n',
    ]);
  });

  it('uses the defaults in place of a file that cannot be read', () => {
    const { configs, said } = configsOver({
      '/home/drafts/.cablelint.json': 'locked',
      '/home/.cablelint.json': '{"extends":"strict"}',
    });
    assert.equal(configs.find('/home/drafts/a.cable').config.preset, 'recommended');
    assert.deepEqual(said, [
      'cable-lint: .cablelint.json: No permission; ask for access, or leave it out. The defaults hold in its place.\n',
    ]);
  });

  it('uses the file that was given, and looks for no other', () => {
    const files = { '/home/drafts/.cablelint.json': '{"extends":"strict"}', '/etc/c.json': '{"extends":"archive"}' };
    assert.equal(
      configsOver(files, { file: '/etc/c.json' }).configs.find('/home/drafts/a.cable').config.preset,
      'archive',
    );
    const { configs, said } = configsOver(files, { file: 'nowhere.json' });
    assert.equal(configs.find('/home/drafts/a.cable').config.preset, 'recommended');
    assert.match(
      said.join(''),
      /^cable-lint: nowhere\.json: No such configuration file; check the path after --config\./,
    );
  });
});
