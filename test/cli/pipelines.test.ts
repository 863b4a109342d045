/** Where pipelines start: the hooks of pre-commit, the GitHub action, and the matcher of problems in a task of the editor. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { clean, faulty, mended, warned } from './cables.js';
import { type Ended, Folder, inFolder } from './run-cli.js';

const cli = path.resolve('server/dist/cli.cjs');

function run(
  folder: Folder,
  env: Record<string, string>,
  command: string,
  ...argv: string[]
): Ended & { missing: boolean } {
  const identity = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_CONFIG_GLOBAL: '/dev/null' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' };
  const { status, stdout, stderr, error } = spawnSync(command, argv, {
    cwd: folder.path,
    encoding: 'utf8',
    env: { ...process.env, ...identity, ...committer, ...env },
  });
  return { status, stdout, stderr, missing: error !== undefined };
}

describe('.pre-commit-hooks.yaml', () => {
  it('stops a commit with an error, lets a clean one pass, and mends', function () {
    const folder = new Folder();
    try {
      const env = {
        PATH: `${folder.at('bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
        PRE_COMMIT_HOME: folder.at('home'),
      };
      if (run(folder, env, 'pre-commit', '--version').missing) {
        console.log('    pre-commit is not installed, so its hooks are not tried.');
        this.skip();
      }
      folder.write({ 'bin/cable-lint': `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n` });
      chmodSync(folder.at('bin/cable-lint'), 0o755);
      mkdirSync(folder.at('hooks'));
      copyFileSync('.pre-commit-hooks.yaml', folder.at('hooks/.pre-commit-hooks.yaml'));
      for (const argv of [
        ['init', '-q'],
        ['add', '.'],
        ['commit', '-qm', 'Hooks'],
        ['tag', 'v1'],
      ])
        assert.equal(run(folder, env, 'git', '-C', 'hooks', ...argv).status, 0);
      const hook = (id: string): string =>
        `repos:\n- repo: ${folder.at('hooks')}\n  rev: v1\n  hooks:\n  - id: ${id}\n`;
      folder.write({
        'work/.pre-commit-config.yaml': hook('cable-lint'),
        'work/north/a.cable': faulty,
        'work/b.txt': faulty,
      });
      const git = (...argv: string[]): Ended => run(folder, env, 'git', '-C', 'work', ...argv);
      git('init', '-q');
      assert.equal(run(folder, env, 'sh', '-c', 'cd work && pre-commit install').status, 0);
      git('add', '.');
      const refused = git('commit', '-m', 'One');
      assert.equal(refused.status, 1);
      assert.match(
        refused.stderr,
        /north\/a\.cable\n.+tag-duplicate\n[\s\S]+paragraph-ref-missing\n\n1 error, 1 warning in 1 file\n/,
      );

      folder.write({ 'work/.pre-commit-config.yaml': hook('cable-lint-fix') });
      git('add', '.');
      const fixed = git('commit', '-m', 'One');
      assert.equal(fixed.status, 1);
      assert.match(fixed.stderr, /1 fix applied in 1 file/);
      assert.equal(readFileSync(folder.at('work/north/a.cable'), 'utf8'), mended);

      folder.write({ 'work/north/a.cable': clean });
      git('add', '.');
      const passed = git('commit', '-m', 'One');
      assert.equal(passed.status, 0, passed.stderr);
      assert.match(passed.stderr, /Cable Lint, with fixes\.+Passed/);
    } finally {
      folder.remove();
    }
  }).timeout(120_000);
});

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly 'working-directory'?: string;
  readonly env?: Readonly<Record<string, string>>;
}

describe('action.yml', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as Action;

  /** Does what a runner does with a composite action. */
  function act(folder: Folder, inputs: Readonly<Record<string, string>>): Ended {
    mkdirSync(folder.at('.runner/temp'), { recursive: true });
    const given = (text: string): string =>
      text.replace(/\$\{\{ ([a-z_.]+) \}\}/g, (_, name: string) => {
        if (name === 'github.action_path') return path.resolve('.');
        const [, input = ''] = /^inputs\.(.+)$/.exec(name) ?? assert.fail(name);
        return inputs[input] ?? action.inputs[input]?.default ?? assert.fail(input);
      });
    const runner = {
      RUNNER_TEMP: folder.at('.runner/temp'),
      GITHUB_OUTPUT: folder.at('.runner/output'),
      GITHUB_STEP_SUMMARY: folder.at('.runner/summary'),
    };
    let last: Ended = { status: 0, stdout: '', stderr: '' };
    for (const step of action.runs.steps) {
      assert.ok(!step.run.includes('${{'), 'inputs reach a script as variables, never as text of the script');
      const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, given(text)]));
      last = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
        cwd: step['working-directory'] === undefined ? folder.path : given(step['working-directory']),
        encoding: 'utf8',
        env: { ...process.env, ...runner, ...env },
      });
      if (last.status !== 0) break;
    }
    return last;
  }

  it(
    'shows findings beside the lines, in the summary and as SARIF, and fails for an error',
    inFolder({ 'north/a.cable': faulty, 'b.cable': warned }, (folder) => {
      const ended = act(folder, { sarif: 'found.sarif' });
      assert.deepEqual([ended.status, ended.stderr], [1, '']);
      assert.match(ended.stdout, /^::error file=north\/a\.cable,line=9,/m);
      assert.match(readFileSync(folder.at('.runner/summary'), 'utf8'), /^\*\*1 error, 2 warnings in 2 files\*\*$/m);
      assert.equal(readFileSync(folder.at('.runner/output'), 'utf8'), 'status=1\n');
      const { runs } = JSON.parse(readFileSync(folder.at('found.sarif'), 'utf8')) as { runs: { results: object[] }[] };
      assert.equal(runs[0]?.results.length, 3);
    }),
  ).timeout(30_000);

  it(
    'passes where nothing is wrong, and takes options and paths as they are',
    inFolder({ 'a b.cable': warned, '$(touch pwned).cable': clean, 'faulty.cable': faulty }, (folder) => {
      const paths = 'a b.cable\n$(touch pwned).cable\n';
      assert.equal(act(folder, { paths }).status, 0);
      assert.equal(act(folder, { paths, arguments: '--max-warnings=0\n--rule\nref-unused=off' }).status, 1);
      assert.equal(act(folder, { paths: '--fix', arguments: '"; touch pwned; "' }).status, 2);
      assert.ok(!existsSync(folder.at('pwned')));
    }),
  ).timeout(30_000);

  it(
    'looks only at what changed',
    inFolder({ 'old.cable': faulty, 'new.cable': clean }, (folder) => {
      for (const argv of [
        ['init', '-q'],
        ['add', '.'],
        ['commit', '-qm', 'One'],
      ])
        run(folder, {}, 'git', ...argv);
      folder.write({ 'new.cable': warned });
      const ended = act(folder, { since: 'HEAD' });
      assert.deepEqual([ended.status, ended.stderr], [0, '']);
      assert.match(ended.stdout, /^::warning file=new\.cable,[^\n]+\n1 warning in 1 file\n$/);
    }),
  ).timeout(30_000);
});

describe('the problem matcher', () => {
  interface Pattern {
    readonly regexp: string;
    readonly file?: number;
    readonly loop?: boolean;
    readonly [part: string]: unknown;
  }

  it(
    'finds in the text report what the report says',
    inFolder({ 'north/a.cable': faulty, 'b.cable': `${clean}\n` }, (folder) => {
      const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
        contributes: {
          problemPatterns: { name: string; patterns: Pattern[] }[];
          problemMatchers: { pattern: string; severity: string }[];
        };
      };
      const [pattern] = contributes.problemPatterns;
      assert.equal(contributes.problemMatchers[0]?.pattern, `$${pattern?.name ?? ''}`);
      const [head, row] = pattern?.patterns ?? [];
      assert.ok(head && row?.loop);
      // As the editor reads it: a line for the file, then rows until one does not match.
      const found: unknown[] = [];
      let file: string | undefined;
      for (const line of folder.run('.').stdout.split('\n')) {
        const problem = file === undefined ? null : new RegExp(row.regexp).exec(line);
        const part = (name: string): string | undefined => problem?.[row[name] as number];
        if (problem) found.push([file, part('line'), part('column'), part('severity'), part('message'), part('code')]);
        else file = new RegExp(head.regexp).exec(line)?.[head.file ?? 0];
      }
      assert.deepEqual(found, [
        ['north/a.cable', '6', '17', 'warning', '`PREL` is already listed. Remove this one.', 'tag-duplicate'],
        ['north/a.cable', '6', '7', undefined, 'It stands here for the first time.', undefined],
        [
          'north/a.cable',
          '9',
          '37',
          'error',
          'There is no paragraph `9`; the last one is `2`. Correct the number.',
          'paragraph-ref-missing',
        ],
      ]);
    }),
  );
});
