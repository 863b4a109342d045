/** Folders of cables: threads, interruption, and files that come and go. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clean, faulty, mended, warned } from './cables.js';
import { Folder, inFolder } from './run-cli.js';

const cli = path.resolve('server/dist/cli.cjs');

/** Names in path order, each with one of three cables. */
function cables(count: number): Record<string, string> {
  const kinds = [clean, faulty, warned];
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${String(Math.floor(index / 50)).padStart(3, '0')}/${String(index).padStart(5, '0')}.cable`,
      kinds[index % 3] ?? clean,
    ]),
  );
}

const names = Object.keys(cables(130));

/** Says on standard error whether a run loaded what threads are made with. */
const telling =
  "process.on('exit', () => console.error(process.moduleLoadList.includes('NativeModule worker_threads')))";

describe('--jobs', () => {
  it(
    'starts no thread for fewer than a hundred files',
    inFolder({ ...cables(100), 'tell.cjs': telling }, (folder) => {
      const env = { NODE_OPTIONS: `--require ${folder.at('tell.cjs')}` };
      assert.match(folder.runWith({ env }, '--jobs', '2', '.').stderr, /true\n$/);
      rmSync(folder.at('000/00000.cable'));
      assert.equal(folder.runWith({ env }, '--jobs', '2', '.').stderr, 'false\n');
    }),
  ).timeout(20_000);

  it(
    'changes nothing but the time, in any format',
    inFolder(
      {
        ...cables(130),
        '001/.cablelint.json': '{"rules":{"tag-duplicate":"error", "tag-duplicat": "off"}}',
        '002/00117.cable': Buffer.from(faulty.replace('They', 'Thé'), 'latin1'),
      },
      (folder) => {
        for (const format of ['text', 'json', 'ndjson', 'sarif', 'junit', 'checkstyle', 'github', 'markdown', 'html']) {
          const alone = folder.run('--jobs', '1', '--format', format, '.');
          assert.equal(alone.status, 2);
          assert.match(alone.stderr, /^cable-lint: 001\/\.cablelint\.json:1:36: No rule is called `tag-duplicat`.+\n$/);
          assert.deepEqual(folder.run('--jobs', '3', '--format', format, '.'), alone, format);
        }
        const quiet = folder.run('--jobs', '3', '--quiet', '--max-warnings', '2', '.');
        assert.deepEqual(quiet, folder.run('--jobs', '1', '--quiet', '--max-warnings', '2', '.'));
        const dry = folder.run('--jobs', '3', '--fix-dry-run', '.');
        assert.match(dry.stdout, /^--- a\/000\/00001\.cable\n/);
        assert.deepEqual(dry, folder.run('--jobs', '1', '--fix-dry-run', '.'));
      },
    ),
  ).timeout(120_000);

  it(
    'mends files, tells of those it cannot, and reads standard input beside them',
    inFolder({ ...cables(130), 'bad.cable': Buffer.from(faulty.replace('They', 'Thé'), 'latin1') }, (folder) => {
      const ended = folder.run('--jobs', '2', '--fix', '--output', 'report.json', '--format', 'json', '.');
      assert.equal(ended.status, 2);
      assert.match(ended.stderr, /^cable-lint: bad\.cable: Not fixed, and left as it was: .+\n$/);
      const reported = JSON.parse(readFileSync(folder.at('report.json'), 'utf8')) as { path: string }[];
      assert.deepEqual(
        reported.map((file) => file.path),
        [...names, 'bad.cable'],
      );
      assert.equal(readFileSync(folder.at(names[1] ?? ''), 'utf8'), mended);
      const piped = folder.runWith({ input: faulty }, '--jobs', '2', '--format', 'ndjson', '000', '001', '002', '-');
      assert.match(piped.stdout, /^\{"path":"000\/00000\.cable"[\s\S]+\n\{"path":"<stdin>",.+paragraph-ref-missing/);
    }),
  ).timeout(60_000);
});

/** How a process ended that something was done to while it ran. */
async function ended(child: ChildProcess): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const [stdout, stderr] = ['', ''].map((text) => ({ text }));
  child.stdout?.on('data', (piece: Buffer) => (stdout!.text += piece.toString()));
  child.stderr?.on('data', (piece: Buffer) => (stderr!.text += piece.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, stdout: stdout!.text, stderr: stderr!.text };
}

describe('a long run', () => {
  let folder: Folder;
  const count = 1500;
  beforeEach(() => {
    folder = new Folder();
    folder.write(cables(count));
  });
  afterEach(() => {
    folder.remove();
  });

  function start(...argv: string[]): ChildProcess {
    return spawn(process.execPath, [cli, ...argv], { cwd: folder.path, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  for (const jobs of ['1', '2'])
    it(`with ${jobs} threads ends at once on Ctrl-C, with what is done`, async () => {
      const child = start('--jobs', jobs, '--format', 'json', '.');
      child.stdout?.once('data', () => child.kill('SIGINT'));
      const { status, stdout, stderr } = await ended(child);
      assert.equal(status, 130);
      const files = JSON.parse(stdout) as { path: string }[];
      assert.ok(files.length > 0 && files.length < count, String(files.length));
      assert.deepEqual(
        files.map((file) => file.path),
        files.map((file) => file.path).sort(),
      );
      assert.equal(stderr, `cable-lint: Interrupted after ${String(files.length)} of ${String(count)} files.\n`);
    }).timeout(60_000);

  it('leaves a whole report and no scrap on Ctrl-C, and every file either mended or as it was', async () => {
    const child = start('--jobs', '2', '--fix', '--format', 'sarif', '--output', 'report.sarif', '.');
    const waiting = setInterval(() => {
      if (readFileSync(folder.at('000/00001.cable'), 'utf8') === faulty) return;
      clearInterval(waiting);
      child.kill('SIGINT');
    }, 10);
    const { status } = await ended(child);
    clearInterval(waiting);
    assert.equal(status, 130);
    const { runs } = JSON.parse(readFileSync(folder.at('report.sarif'), 'utf8')) as { runs: { results: object[] }[] };
    assert.ok((runs[0]?.results.length ?? 0) > 0);
    const left = readdirSync(folder.path, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes('.tmp'),
    );
    assert.deepEqual(left, []);
    for (const [name, text] of Object.entries(cables(count)))
      assert.ok([text, mended, clean].includes(readFileSync(folder.at(name), 'utf8')), name);
  }).timeout(60_000);

  it('tells of files that vanish, and does the others', async () => {
    const child = start('--format', 'ndjson', '.');
    child.stdout?.once('data', () => {
      rmSync(folder.at('029/01499.cable'));
    });
    const { status, stdout, stderr } = await ended(child);
    assert.equal(status, 2);
    assert.equal(stderr, 'cable-lint: 029/01499.cable: No such file or folder; check the path.\n');
    assert.equal(stdout.trimEnd().split('\n').length, count - 1);
  }).timeout(60_000);

  it('says on a terminal how far it is, and wipes it out again', function () {
    const command = `'${process.execPath}' '${cli}' --format github --output report.txt .`;
    const { error, stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    if (error) {
      console.log('    There is no `script` to make a terminal with, so the progress is not looked at.');
      this.skip();
    }
    const steps = stdout.split('\r\u001b[K');
    assert.equal(steps[0], '');
    assert.equal(steps.at(-1), '');
    for (const step of steps.slice(1, -1)) assert.match(step, /^\d+ of 1500 cables, \d+ %$/);
    assert.ok(steps.length > 2);
  }).timeout(60_000);
});
