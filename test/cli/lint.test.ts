import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { clean, faulty, mended, warned } from './cables.js';
import { inFolder } from './run-cli.js';

interface Message {
  readonly ruleId: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface LintedFile {
  readonly path: string;
  readonly profile: string;
  readonly messages: readonly Message[];
}

function parsed(ndjson: string): LintedFile[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as LintedFile);
}

describe('cable-lint lint', () => {
  it(
    'prices rules and prose view on standard error where CABLE_TIMING says so, and says nothing else than before',
    inFolder({ 'a.cable': warned }, (folder) => {
      const plain = folder.run('a.cable');
      const { status, stdout, stderr } = folder.runWith({ env: { CABLE_TIMING: '1' } }, 'a.cable');
      assert.deepEqual({ status, stdout, stderr: '' }, plain);
      const rows = stderr.trimEnd().split('\n');
      assert.match(rows[0] ?? '', /^ +ms +share +part +name$/);
      assert.match(rows[1] ?? '', /^ +\d+\.\d{3} +100\.0% +all$/);
      for (const name of ['prose view  copy', 'prose view  tokens', 'rule        tag-unknown'])
        assert.ok(
          rows.some((row) => /^ +\d+\.\d{3} +\d+\.\d% +/.test(row) && row.endsWith(name)),
          name,
        );
    }),
  );

  it(
    'is silent about a clean cable and ends with 0',
    inFolder({ 'a.cable': clean }, (folder) => {
      assert.deepEqual(folder.run('a.cable'), { status: 0, stdout: 'No findings in 1 file\n', stderr: '' });
    }),
  );

  it(
    'is the command when none is named',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const short = folder.run('a.cable');
      assert.deepEqual(short, folder.run('lint', 'a.cable'));
      assert.equal(short.status, 1);
      assert.match(short.stdout, /^a\.cable\n {2}6:17 {2}warning {2}.+ {2}tag-duplicate\n/);
      assert.match(short.stdout, /\n {2}9:\d+ {2}error {4}.+ {2}paragraph-ref-missing\n/);
      assert.match(short.stdout, /\n1 error, 1 warning in 1 file\n1 can be fixed with `--fix`; .+\n$/);
    }),
  );

  it(
    'ends with 0 for warnings, and with 1 for more than allowed',
    inFolder({ 'a.cable': warned }, (folder) => {
      assert.equal(folder.run('a.cable').status, 0);
      assert.equal(folder.run('--max-warnings', '1', 'a.cable').status, 0);
      const ended = folder.run('a.cable', '--max-warnings', '0');
      assert.equal(ended.status, 1);
      assert.match(ended.stdout, /^More warnings than --max-warnings 0 allows\.$/m);
    }),
  );

  it(
    'changes levels by --rule, and shows errors only by --quiet',
    inFolder({ 'a.cable': warned }, (folder) => {
      assert.equal(folder.run('--rule', 'tag-duplicate=error', 'a.cable').status, 1);
      assert.equal(folder.run('--rule=tag-duplicate=off', 'a.cable').stdout, 'No findings in 1 file\n');
      assert.equal(folder.run('--quiet', 'a.cable').stdout, 'No errors in 1 file (1 less severe not shown)\n');
    }),
  );

  it(
    'reads a folder: cables below it, in path order, none of tools and versions',
    inFolder(
      {
        'north/b.cable': clean,
        'north/A.TEL': clean,
        'north/deep/c.txt': clean,
        'north/notes.md': clean,
        'north/.git/x.cable': clean,
        'north/node_modules/x/y.txt': clean,
        'a.txt': faulty,
      },
      (folder) => {
        const { stdout, stderr, status } = folder.run(
          '--format',
          'ndjson',
          'north',
          'a.txt',
          './a.txt',
          'north/notes.md',
        );
        assert.deepEqual(
          parsed(stdout).map(({ path }) => path),
          ['a.txt', 'north/A.TEL', 'north/b.cable', 'north/deep/c.txt', 'north/notes.md'],
        );
        assert.deepEqual({ stderr, status }, { stderr: '', status: 1 });
      },
    ),
  );

  it(
    'gives findings with lines from 1 and offsets from 0; json holds the same objects',
    inFolder({ 'a.cable': `\uFEFF${faulty.replaceAll('\n', '\r\n')}` }, (folder) => {
      const files = parsed(folder.run('--format=ndjson', 'a.cable').stdout);
      const found = files[0]?.messages.find(({ ruleId }) => ruleId === 'tag-duplicate');
      assert.deepEqual([found?.line, found?.column], [6, 17]);
      assert.equal(found?.offset, readFileSync(folder.at('a.cable'), 'utf8').lastIndexOf('PREL'));
      assert.deepEqual(JSON.parse(folder.run('--format=json', 'a.cable').stdout), files);
    }),
  );

  it(
    'reads standard input, under a name that configurations match',
    inFolder(
      { '.cablelint.json': '{"overrides":[{"files":["north/*"],"rules":{"tag-duplicate":"error"}}]}' },
      (folder) => {
        const plain = folder.runWith({ input: warned }, '-', '--format', 'ndjson');
        assert.equal(parsed(plain.stdout)[0]?.path, '<stdin>');
        assert.equal(plain.status, 0);
        const named = folder.runWith({ input: warned }, '--stdin-filename', 'north/a.cable', '--format', 'ndjson');
        assert.equal(parsed(named.stdout)[0]?.path, 'north/a.cable');
        assert.equal(named.status, 1);
      },
    ),
  );

  it(
    'takes the nearest configuration, or the one that is given',
    inFolder(
      {
        'north/a.cable': warned,
        'north/.cablelint.json': '{ "rules": { "tag-duplicate": "error" } /* here */ }',
        'other.json': '{"rules":{"tag-duplicate":"off"}}',
      },
      (folder) => {
        assert.equal(folder.run('north').status, 1);
        assert.deepEqual(folder.run('--config', 'other.json', 'north').stdout, 'No findings in 1 file\n');
      },
    ),
  );

  it(
    'writes the report to a file',
    inFolder({ 'a.cable': faulty }, (folder) => {
      const ended = folder.run('--format', 'json', '--output', 'report.txt', '.');
      assert.deepEqual(ended, { status: 1, stdout: '', stderr: '' });
      const report = JSON.parse(readFileSync(folder.at('report.txt'), 'utf8')) as LintedFile[];
      assert.deepEqual(
        report.map(({ path }) => path),
        ['a.cable'],
      );
      assert.equal(
        folder.run('--format', 'json', '--output', 'report.txt', '.').status,
        1,
        'the report itself is no cable',
      );
    }),
  );

  it(
    'has no colours in a pipe',
    inFolder({ 'a.cable': faulty }, (folder) => {
      assert.ok(!folder.runWith({ env: { FORCE_COLOR: '1' } }, 'a.cable').stdout.includes('\u001b'));
    }),
  );
});

describe('cable-lint --fix', () => {
  it(
    'applies what is safe, and reports what is left',
    inFolder({ 'a.cable': faulty, 'b.cable': clean }, (folder) => {
      const ended = folder.run('--fix', '.');
      assert.equal(readFileSync(folder.at('a.cable'), 'utf8'), mended);
      assert.equal(ended.status, 1);
      assert.match(ended.stdout, /\n1 error in 2 files\n1 fix applied in 1 file\.\n$/);
    }),
  );

  it(
    'keeps CRLF, byte-order mark, UTF-16 and the rights of the file',
    inFolder(
      {
        'crlf.cable': `\uFEFF${faulty.replaceAll('\n', '\r\n')}`,
        'wide.cable': Buffer.from(`\uFEFF${faulty}`, 'utf16le'),
      },
      (folder) => {
        folder.run('--fix', '.');
        assert.equal(readFileSync(folder.at('crlf.cable'), 'utf8'), `\uFEFF${mended.replaceAll('\n', '\r\n')}`);
        assert.equal(readFileSync(folder.at('wide.cable'), 'utf16le'), `\uFEFF${mended}`);
      },
    ),
  );

  it(
    'leaves a file whose bytes it cannot give back',
    inFolder({ 'a.cable': Buffer.from(faulty.replace('They', 'Thé'), 'latin1') }, (folder) => {
      const before = readFileSync(folder.at('a.cable'));
      const ended = folder.run('--fix', 'a.cable');
      assert.deepEqual(readFileSync(folder.at('a.cable')), before);
      assert.equal(ended.status, 2);
      assert.equal(
        ended.stderr,
        'cable-lint: a.cable: Not fixed, and left as it was: its bytes are no valid UTF-8; save it as UTF-8 first.\n',
      );
      assert.match(ended.stdout, /tag-duplicate/);
    }),
  );

  it(
    'prints a diff on a dry run and changes nothing',
    inFolder({ 'north/a.cable': faulty, 'north/b.cable': clean }, (folder) => {
      const ended = folder.run('--fix-dry-run', 'north');
      assert.equal(readFileSync(folder.at('north/a.cable'), 'utf8'), faulty);
      assert.equal(
        ended.stdout,
        [
          '--- a/north/a.cable',
          '+++ b/north/a.cable',
          '@@ -3,7 +3,7 @@',
          ' SENSITIVE',
          ' ',
          ' E.O. 12958: N/A',
          '-TAGS: PREL, NO, PREL',
          '+TAGS: PREL, NO',
          ' SUBJECT: NORWAY: HARBOR TALKS GO ON',
          ' ',
          ' 1. (SBU) The harbor talks go on, as paragraph 9 tells.',
          '',
        ].join('\n'),
      );
      assert.equal(ended.status, 1);
    }),
  );

  it(
    'takes standard input on a dry run',
    inFolder({}, (folder) => {
      assert.match(folder.runWith({ input: warned }, '--fix-dry-run', '-').stdout, /^\+TAGS: PREL, NO$/m);
    }),
  );
});
