import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { clean, faulty } from './cables.js';
import { inFolder } from './run-cli.js';

describe('cable-lint inspect', () => {
  it(
    'prints what was understood, in three forms, whatever is wrong with it',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const json = folder.run('inspect', 'a.cable');
      assert.deepEqual([json.status, json.stderr], [0, '']);
      const [file] = JSON.parse(json.stdout) as [{ path: string; cable: Record<string, unknown> }];
      assert.equal(file.path, 'a.cable');
      assert.deepEqual(file.cable['messageReference'], { year: null, origin: 'OSLO', number: 123 });
      assert.deepEqual(file.cable['tags'], ['PREL', 'NO', 'PREL']);
      const lines = folder.run('inspect', '--format', 'ndjson', 'a.cable').stdout.split('\n');
      assert.deepEqual([JSON.parse(lines[0] ?? ''), lines[1]], [file, '']);
      const tree = folder.run('inspect', '--format', 'tree', 'a.cable').stdout;
      assert.match(tree, /^a\.cable\ncable 1:1-14:1 profile=draft\n {2}classificationLine 1:1-1:19 /);
    }),
  );

  it(
    'reads standard input, and the profile from the configuration',
    inFolder({ '.cablelint.json': '{"profile":"wire"}' }, (folder) => {
      const { stdout } = folder.runWith({ input: clean }, 'inspect', '--format', 'ndjson', '-');
      const { path, cable } = JSON.parse(stdout) as { path: string; cable: { profile: string } };
      assert.deepEqual([path, cable.profile], ['<stdin>', 'wire']);
    }),
  );
});

describe('cable-lint rules', () => {
  it(
    'lists every rule, for people and as data',
    inFolder({}, (folder) => {
      const rules = JSON.parse(folder.run('rules', '--format', 'json').stdout) as Record<string, unknown>[];
      const duplicate = rules.find(({ id }) => id === 'tag-duplicate');
      assert.deepEqual(Object.keys(duplicate ?? {}), ['id', 'level', 'summary', 'source', 'family', 'fixable']);
      assert.deepEqual(
        [duplicate?.['level'], duplicate?.['family'], duplicate?.['fixable']],
        ['warning', 'tags', true],
      );
      const text = folder.run('rules').stdout;
      for (const { id } of rules) assert.ok(text.includes(`  ${String(id)} `), String(id));
    }),
  );
});

describe('cable-lint explain', () => {
  it(
    'prints the page of a rule',
    inFolder({}, (folder) => {
      const ended = folder.run('explain', 'tag-duplicate');
      assert.deepEqual([ended.status, ended.stderr], [0, '']);
      assert.match(ended.stdout, /^# tag-duplicate\n/);
    }),
  );

  it(
    'names the rule that may be meant',
    inFolder({}, (folder) => {
      assert.deepEqual(folder.run('explain', 'tag-duplicat'), {
        status: 2,
        stdout: '',
        stderr: 'cable-lint: No rule is called `tag-duplicat`. Did you mean `tag-duplicate`?\n',
      });
    }),
  );
});

describe('cable-lint config', () => {
  it(
    'prints what holds, and where it came from',
    inFolder(
      {
        '.cablelint.json': '{"maxLineLength":55,"overrides":[{"files":["old/**"],"rules":{"ref-unused":"error"}}]}',
        'old/a.cable': clean,
      },
      (folder) => {
        interface Config {
          readonly from: string | null;
          readonly maxLineLength: number;
          readonly rules: Record<string, string>;
        }
        const here = JSON.parse(folder.run('config').stdout) as Config;
        assert.deepEqual([here.from, here.maxLineLength, here.rules['ref-unused']], ['.cablelint.json', 55, 'hint']);
        const below = JSON.parse(folder.run('config', 'old/a.cable', '--rule', 'tag-duplicate=off').stdout) as Config;
        assert.deepEqual([below.rules['ref-unused'], below.rules['tag-duplicate']], ['error', 'off']);
      },
    ),
  );
});

describe('cable-lint', () => {
  it(
    'prints help and version',
    inFolder({}, (folder) => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.deepEqual(folder.run('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
      const help = folder.run('--help');
      assert.deepEqual([help.status, help.stderr], [0, '']);
      assert.match(help.stdout, /^Usage: cable-lint .+\n/);
      assert.match(folder.run('help', 'lint').stdout, /--max-warnings <count>/);
    }),
  );
});
