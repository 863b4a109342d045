import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { clean, faulty, warned } from './cables.js';
import { Folder, inFolder } from './run-cli.js';

/** The administrator may read and write everything. */
const mayEverything = process.getuid?.() === 0;

describe('bad input', () => {
  const odd: Readonly<Record<string, string | Uint8Array>> = {
    'binary.cable': Uint8Array.from({ length: 4096 }, (_, index) => (index * 197) % 256),
    'carriage-returns.cable': faulty.replaceAll('\n', '\r'),
    'empty.cable': '',
    'million-blanks.cable': ' '.repeat(1_000_000),
    'nul.cable': `UNCLAS OSLO 1\n\n1. (U) a\0b\n${'\0'.repeat(1000)}`,
    'surrogates.cable': Buffer.from('\uFEFFUNCLAS OSLO 1\n\n1. (U) \ud800 and \udc00\n', 'utf16le'),
    'ten-megabytes.cable': `${clean.replace('They end in May.', 'They end in May. See para 1. '.repeat(360_000))}\n`,
  };

  it(
    'odd texts give a result each, from lint and from inspect',
    inFolder(odd, (folder) => {
      for (const command of ['lint', 'inspect']) {
        const ended = folder.run(command, '--format', 'ndjson', '.');
        assert.equal(ended.stderr, '');
        assert.ok(ended.status === 0 || ended.status === 1);
        const paths = ended.stdout
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { path: string }).path);
        assert.deepEqual(paths, Object.keys(odd));
      }
      assert.equal(folder.run('inspect', '--format', 'tree', '.').stderr, '');
    }),
  ).timeout(60_000);

  it(
    'a file that is not there: one line, the others are done',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const ended = folder.run('nowhere.cable', 'a.cable', 'a.cable/b.cable');
      assert.equal(ended.status, 2);
      assert.equal(
        ended.stderr,
        'cable-lint: nowhere.cable: No such file or folder; check the path.\n' +
          'cable-lint: a.cable/b.cable: A part of the path is a file, not a folder; check the path.\n',
      );
      assert.match(ended.stdout, /1 error, 1 warning in 1 file/);
    }),
  );

  it(
    'a mistyped command: names the one that may be meant',
    inFolder({}, (folder) => {
      assert.deepEqual(folder.run('inspct'), {
        status: 2,
        stdout: '',
        stderr: 'cable-lint: inspct: No such file or folder; check the path. Did you mean the command `inspect`?\n',
      });
    }),
  );

  it(
    'an unreadable file or folder: one line, the others are done',
    inFolder({ 'a.cable': clean, 'locked.cable': clean, 'closed/b.cable': clean }, function (folder) {
      if (mayEverything) return;
      chmodSync(folder.at('locked.cable'), 0);
      chmodSync(folder.at('closed'), 0);
      const ended = folder.run('.');
      chmodSync(folder.at('closed'), 0o700);
      assert.equal(ended.status, 2);
      assert.equal(
        ended.stderr,
        'cable-lint: closed: No permission; ask for access, or leave it out.\n' +
          'cable-lint: locked.cable: No permission; ask for access, or leave it out.\n',
      );
      assert.equal(ended.stdout, 'No findings in 1 file\n');
    }),
  );

  it(
    'a folder without cables: one line, the others are done',
    inFolder({ 'a.cable': clean, 'empty/notes.md': '' }, (folder) => {
      assert.deepEqual(folder.run('empty', 'a.cable'), {
        status: 2,
        stdout: 'No findings in 1 file\n',
        stderr:
          'cable-lint: empty: No cables in this folder. Cables end in .cable, .tel or .txt; name any other file itself.\n',
      });
    }),
  );

  it(
    'no path at all: one line',
    inFolder({}, (folder) => {
      assert.deepEqual(folder.run(), {
        status: 2,
        stdout: '',
        stderr:
          'cable-lint: No files given. Name files or folders, or `-` for standard input. See `cable-lint --help`.\n',
      });
    }),
  );

  it(
    'links in a circle: each file once',
    inFolder({ 'north/a.cable': clean }, (folder) => {
      symlinkSync('..', folder.at('north/up'));
      symlinkSync('north/a.cable', folder.at('z-link.cable'));
      symlinkSync('itself', folder.at('itself'));
      assert.deepEqual(folder.run('.'), { status: 0, stdout: 'No findings in 1 file\n', stderr: '' });
    }),
  );

  it(
    'a broken configuration: a line a fault, with its place, and the defaults hold',
    inFolder(
      {
        'a.cable': warned,
        '.cablelint.json': '{\n  "rules": {"tag-duplicat": "off", "tag-duplicate": "error"},\n  "tag": []',
      },
      (folder) => {
        const ended = folder.run('a.cable');
        assert.equal(ended.status, 2);
        assert.equal(
          ended.stderr,
          'cable-lint: .cablelint.json:2:13: No rule is called `tag-duplicat`. Did you mean `tag-duplicate`?\n' +
            'cable-lint: .cablelint.json:3:3: No setting is called `tag`. Did you mean `tags`?\n' +
            'cable-lint: .cablelint.json:3:12: A closing `}` is missing. Until this is mended, the defaults hold.\n',
        );
        assert.match(ended.stdout, /1 warning in 1 file/);
      },
    ),
  );

  it(
    'an unknown rule, format or option: one line, and nothing is read',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const refusals: Readonly<Record<string, string[]>> = {
        '--rule tag-duplicat: No rule is called `tag-duplicat`. Did you mean `tag-duplicate`?': [
          '--rule',
          'tag-duplicat=off',
        ],
        '`--format` cannot be `yaml`. Use `text`, `json`, `ndjson`, `sarif`, `junit`, `checkstyle`, `github`, `markdown` or `html`. See `cable-lint help lint`.':
          ['--format', 'yaml'],
        'No option is called `--fast`. See `cable-lint help lint`.': ['--fast'],
      };
      for (const [line, options] of Object.entries(refusals))
        assert.deepEqual(folder.run(...options, 'a.cable'), { status: 2, stdout: '', stderr: `cable-lint: ${line}\n` });
    }),
  );

  it(
    'standard input twice: one line, and it is read once',
    inFolder({}, (folder) => {
      const ended = folder.runWith({ input: clean }, '-', '-');
      assert.equal(ended.status, 2);
      assert.equal(
        ended.stderr,
        'cable-lint: `-` is given twice, but standard input can be read only once; name it once.\n',
      );
      assert.equal(ended.stdout, 'No findings in 1 file\n');
    }),
  );

  it(
    'an output that cannot be written: one line, before anything is read or changed',
    inFolder({ 'a.cable': faulty }, (folder) => {
      assert.deepEqual(folder.run('--fix', '--output', 'no/report.txt', 'a.cable'), {
        status: 2,
        stdout: '',
        stderr: 'cable-lint: no/report.txt: Its folder does not exist; make the folder first.\n',
      });
      assert.equal(folder.run('--output', 'a.cable', 'a.cable').status, 2);
      assert.equal(readFileSync(folder.at('a.cable'), 'utf8'), faulty);
    }),
  );

  it('an output that is no file is written and stays what it is', function () {
    if (!existsSync('/dev/null')) return;
    inFolder({ 'a.cable': clean }, (folder) => {
      assert.deepEqual(folder.run('--output', '/dev/null', 'a.cable'), { status: 0, stdout: '', stderr: '' });
    })();
  });

  it(
    'a file that may not be written: left whole, and no scrap beside it',
    inFolder({ 'a.cable': faulty, 'b.cable': faulty }, (folder) => {
      if (mayEverything) return;
      chmodSync(folder.at('a.cable'), 0o400);
      const ended = folder.run('--fix', '.');
      assert.equal(ended.status, 2);
      assert.equal(
        ended.stderr,
        'cable-lint: a.cable: Not fixed, and left as it was: No permission; ask for access, or leave it out.\n',
      );
      assert.equal(readFileSync(folder.at('a.cable'), 'utf8'), faulty);
      assert.notEqual(readFileSync(folder.at('b.cable'), 'utf8'), faulty);
      assert.deepEqual(readdirSync(folder.path), ['a.cable', 'b.cable']);
    }),
  );

  it('a reader that goes away: not a word, and files are still mended', async () => {
    const folder = new Folder();
    try {
      for (let index = 0; index < 400; index++) folder.write({ [`${String(index)}.cable`]: faulty });
      const child = spawn(process.execPath, [path.resolve('server/dist/cli.cjs'), '--fix', '--format', 'json', '.'], {
        cwd: folder.path,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let stderr = '';
      child.stderr.on('data', (piece: Buffer) => (stderr += piece.toString()));
      const status = await new Promise((resolve) => child.on('close', resolve));
      assert.deepEqual([status, stderr], [1, '']);
      for (const name of readdirSync(folder.path)) assert.notEqual(readFileSync(folder.at(name), 'utf8'), faulty);
    } finally {
      folder.remove();
    }
  }).timeout(20_000);
});
