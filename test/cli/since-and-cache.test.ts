import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clean, faulty, warned } from './cables.js';
import { Folder, inFolder } from './run-cli.js';

function git(folder: Folder, ...argv: string[]): void {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...argv], { cwd: folder.path, stdio: 'ignore' });
}

function paths(ndjson: string): string[] {
  const lines = ndjson.split('\n').filter((line) => line !== '');
  return lines.map((line) => (JSON.parse(line) as { path: string }).path);
}

describe('--since', () => {
  it(
    'takes the files that changed, whether they are committed, staged, changed or new',
    inFolder(
      {
        'same.cable': faulty,
        'ä "b".cable': clean,
        'north/c.cable': clean,
        'north/d.cable': clean,
        'gone.cable': clean,
      },
      (folder) => {
        git(folder, 'init', '-q');
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'One');
        git(folder, 'tag', 'one');
        folder.write({ 'ä "b".cable': faulty, '.gitignore': 'ignored.cable', 'ignored.cable': faulty });
        git(folder, 'rm', '-q', 'gone.cable');
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'Two');
        folder.write({ 'north/c.cable': warned, 'north/new.cable': warned });
        git(folder, 'add', 'north/c.cable');
        const changed = ['north/c.cable', 'north/new.cable', 'ä "b".cable'];
        assert.deepEqual(paths(folder.run('--since', 'one', '--format', 'ndjson').stdout), changed);
        assert.deepEqual(paths(folder.run('--since', 'HEAD', '--format', 'ndjson', '.').stdout), changed.slice(0, 2));
        const below = folder.run('--since', 'one', '--format', 'ndjson', 'north', 'same.cable').stdout;
        assert.deepEqual(paths(below), changed.slice(0, 2));
        git(folder, 'add', '.');
        git(folder, 'commit', '-qm', 'Three');
        assert.deepEqual(folder.run('--since', 'HEAD'), {
          status: 0,
          stdout: '',
          stderr: 'cable-lint: No cable has changed since HEAD.\n',
        });
      },
    ),
  ).timeout(30_000);

  it(
    'says in a line what is in the way',
    inFolder({ 'a.cable': clean }, (folder) => {
      assert.match(folder.run('--since', 'HEAD').stderr, /^cable-lint: --since HEAD: .+ is in no Git repository\.\n$/);
      git(folder, 'init', '-q');
      assert.deepEqual(folder.run('--since', '--output=x'), {
        status: 2,
        stdout: '',
        stderr: 'cable-lint: --since --output=x: No such revision; name a branch, a tag or a commit.\n',
      });
    }),
  );
});

describe('--cache', () => {
  it(
    'gives the same findings without reading them again, as long as text and configuration are the same',
    inFolder({ 'a.cable': faulty, 'b.cable': `\uFEFF${warned.replaceAll('\n', '\r\n')}` }, (folder) => {
      const plain = folder.run('--format', 'json', '.');
      const cached = (): ReturnType<Folder['run']> => folder.run('--format', 'json', '--cache-folder', 'kept', '.');
      assert.deepEqual(cached(), plain);
      const kept = readdirSync(folder.at('kept'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
      assert.equal(kept.length, 2);
      // A cache that says something else shows that it is read at all.
      for (const name of kept)
        writeFileSync(
          folder.at(`kept/${name}`),
          readFileSync(folder.at(`kept/${name}`), 'utf8').replace('already', 'ALREADY'),
        );
      assert.equal(cached().stdout, plain.stdout.replaceAll('already', 'ALREADY'));
      assert.notEqual(plain.stdout, plain.stdout.replaceAll('already', 'ALREADY'));
      folder.write({ '.cablelint.json': '{"maxLineLength": 60}' });
      assert.deepEqual(cached(), plain);
      folder.write({ '.cablelint.json': '{}', 'a.cable': `${faulty}\n`, 'b.cable': clean });
      assert.deepEqual(cached(), folder.run('--format', 'json', '.'));
    }),
  ).timeout(20_000);

  it(
    'is passed over where it is damaged or cannot be written, and is mended',
    inFolder({ 'a.cable': faulty, blocked: 'a file' }, (folder) => {
      const plain = folder.run('a.cable');
      assert.deepEqual(folder.run('--cache-folder', 'blocked', 'a.cable'), plain);
      folder.run('--cache-folder', 'kept', 'a.cable');
      const [name = ''] = readdirSync(folder.at('kept'), { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.json'),
      );
      for (const damage of ['', '{"profile":"draft"', '{"findings":1}']) {
        writeFileSync(folder.at(`kept/${name}`), damage);
        assert.deepEqual(folder.run('--cache-folder', 'kept', 'a.cable'), plain);
      }
      assert.notEqual(readFileSync(folder.at(`kept/${name}`), 'utf8'), '{"findings":1}');
    }),
  ).timeout(20_000);

  it(
    "stays in the user's cache folder, and does not keep fixes from being made",
    inFolder({ 'a.cable': warned }, (folder) => {
      const env = { XDG_CACHE_HOME: folder.at('home'), LOCALAPPDATA: folder.at('home') };
      folder.runWith({ env }, '--cache', 'a.cable');
      assert.deepEqual(readdirSync(folder.at('home')).sort(), ['cable-lint', 'cable-lint-findings']);
      assert.match(folder.runWith({ env }, '--cache', '--fix', 'a.cable').stdout, /1 fix applied/);
      assert.equal(folder.runWith({ env }, '--cache', 'a.cable').stdout, 'No findings in 1 file\n');
    }),
  ).timeout(20_000);
});

describe('--watch', () => {
  it('lints again what changes, and ends on Ctrl-C', async () => {
    const folder = new Folder();
    folder.write({ 'north/a.cable': clean, 'north/b.cable': warned });
    const cli = path.resolve('server/dist/cli.cjs');
    const child = spawn(process.execPath, [cli, '--watch', '--format', 'ndjson', 'north'], { cwd: folder.path });
    let stdout = '';
    child.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
    const until = async (done: () => boolean): Promise<void> => {
      while (!done()) await new Promise((resume) => setTimeout(resume, 10));
    };
    try {
      await until(() => stderr !== '');
      assert.equal(stderr, 'cable-lint: Watching 2 files; Ctrl-C ends it.\n');
      assert.deepEqual(paths(stdout), ['north/a.cable', 'north/b.cable']);
      stdout = '';
      folder.write({ 'north/a.cable': faulty });
      await until(() => stdout.includes('paragraph-ref-missing'));
      stdout = '';
      folder.write({ 'north/c.cable': clean });
      await until(() => stdout.includes('north/c.cable'));
      assert.ok(!stdout.includes('north/b.cable'));
      stdout = '';
      folder.write({ 'north/.cablelint.json': '{"rules":{"tag-duplicate":"error"}}' });
      await until(() => /"north\/b\.cable".+"severity":"error"/.test(stdout));
      child.kill('SIGINT');
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 130);
    } finally {
      child.kill('SIGKILL');
      folder.remove();
    }
  }).timeout(60_000);

  it(
    'takes only what has no end',
    inFolder({}, (folder) => {
      assert.match(folder.run('--watch', '--format', 'sarif', '.').stderr, /a report in `sarif` has an end/);
      assert.match(folder.run('--watch', '--output', 'x', '.').stderr, /never ends/);
    }),
  );
});
