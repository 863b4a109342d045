import assert from 'node:assert/strict';
import { parseArguments } from './arguments.js';
import type { LintInvocation } from './invocation.js';

function refusal(...argv: string[]): string {
  const invocation = parseArguments(argv);
  assert.equal(invocation.command, 'refused');
  return invocation.message;
}

describe('parseArguments', () => {
  it('takes paths alone as lint', () => {
    const expected = {
      command: 'lint',
      paths: ['a.cable', '-'],
      format: 'text',
      rules: [],
      fix: 'none',
      maxWarnings: Infinity,
      quiet: false,
      review: true,
    };
    assert.deepEqual(parseArguments(['a.cable', '-']), expected);
    assert.deepEqual(parseArguments(['lint', 'a.cable', '-']), expected);
  });

  it('says what is missing where a command needs another', () => {
    assert.equal(
      refusal('review'),
      '`review` needs one of its commands behind it. `cable-lint help review` lists them.',
    );
    assert.equal(refusal('help', 'foo'), 'No command is called `foo`. See `cable-lint --help`.');
    assert.match(
      (parseArguments(['help', 'review', 'add']) as { text: string }).text,
      /^Usage: cable-lint review add /,
    );
  });

  it('takes all options of lint, before and after the paths', () => {
    const argv = [
      '--format',
      'json',
      'north',
      '--rule',
      'ref-unused=off',
      '--rule=tag-unknown=error',
      '--max-warnings',
      '0',
    ];
    assert.deepEqual(
      parseArguments([...argv, '--quiet', '--output', 'o.json', '--config', 'c.json', '--fix', '--stdin-filename=x']),
      {
        command: 'lint',
        paths: ['north'],
        format: 'json',
        output: 'o.json',
        config: 'c.json',
        stdinFilename: 'x',
        rules: [
          { id: 'ref-unused', level: 'off' },
          { id: 'tag-unknown', level: 'error' },
        ],
        fix: 'write',
        maxWarnings: 0,
        quiet: true,
        review: true,
      },
    );
  });

  it('takes the statistics of a folder as text, unless another form is asked for', () => {
    assert.deepEqual(parseArguments(['stats', 'north']), { command: 'stats', paths: ['north'], format: 'text' });
    assert.deepEqual(parseArguments(['stats', '-', '--format', 'csv', '--output', 'o.csv']), {
      command: 'stats',
      paths: ['-'],
      format: 'csv',
      output: 'o.csv',
    });
    assert.match(refusal('stats', '--format', 'xml'), /Use `text`, `json` or `csv`\./);
  });

  it('reads plan', () => {
    assert.deepEqual(parseArguments(['plan', 'north']), { command: 'plan', paths: ['north'], format: 'text' });
    assert.match(refusal('plan', '--format', 'xml'), /Use `text`, `json`, `csv` or `markdown`\./);
  });

  it('takes a name for standard input as standard input', () => {
    assert.deepEqual(parseArguments(['inspect', '--stdin-filename', 'a.cable']), {
      command: 'inspect',
      format: 'json',
      stdinFilename: 'a.cable',
      paths: ['-'],
    });
  });

  it('takes the other commands', () => {
    assert.deepEqual(parseArguments(['rules', '--format', 'json']), { command: 'rules', format: 'json' });
    assert.deepEqual(parseArguments(['explain', 'ref-unused']), { command: 'explain', rule: 'ref-unused' });
    assert.deepEqual(parseArguments(['config']), { command: 'config', path: '.', rules: [] });
  });

  it('prints help and version without printing', () => {
    const help = parseArguments(['lint', '--help']);
    assert.equal(help.command, 'print');
    assert.match(help.text, /--fix-dry-run/);
    assert.deepEqual(parseArguments(['--version']), { command: 'print', text: '0.0.0\n' });
  });

  it('refuses on one line, with a near match', () => {
    const see = ' See `cable-lint help lint`.';
    const others = '`json`, `ndjson`, `sarif`, `junit`, `checkstyle`, `github`, `markdown`';
    assert.equal(refusal('--fxi', 'a'), `No option is called \`--fxi\`. Did you mean \`--fix\`?${see}`);
    assert.equal(
      refusal('--format', 'jsn', 'a'),
      `\`--format\` cannot be \`jsn\`. Use \`text\`, ${others} or \`html\`. Did you mean \`json\`?${see}`,
    );
    assert.equal(
      refusal('--format', 'yaml', 'a'),
      `\`--format\` cannot be \`yaml\`. Use \`text\`, ${others} or \`html\`.${see}`,
    );
    assert.match(refusal('--rule', 'ref-unused=warn', 'a'), /Use `off`, .* Did you mean `warning`\?/);
    assert.match(refusal('--rule', 'ref-unused', 'a'), /Write it as ID=LEVEL/);
    assert.equal(
      refusal('--max-warnings', '-1', 'a'),
      `\`--max-warnings\` cannot be \`-1\`. Give a whole number from 0 up.${see}`,
    );
    assert.equal(refusal('explain'), '`<rule>` is missing. See `cable-lint help explain`.');
    assert.equal(refusal('lint', '--format'), `\`--format\` needs a value behind it.${see}`);
    assert.equal(
      refusal('review', 'add', 'a', '-m'),
      '`--message` needs a value behind it. See `cable-lint review add --help`.',
    );
    assert.equal(
      refusal('review', 'lst'),
      'No command is called `lst`. Did you mean `list`? See `cable-lint help review`.',
    );
    assert.equal(refusal('rules', 'x'), 'There are too many words behind `rules`. See `cable-lint help rules`.');
  });

  it('takes what concerns many files', () => {
    const { command, paths, ...rest } = parseArguments([
      '--jobs',
      '4',
      '--since',
      'HEAD~1',
      '--baseline',
      'b.json',
      '--update-baseline',
      '--cache-folder',
      'kept',
    ]) as LintInvocation;
    assert.deepEqual([command, paths], ['lint', ['.']], 'a revision alone means this folder');
    assert.deepEqual(rest, {
      format: 'text',
      rules: [],
      fix: 'none',
      maxWarnings: Infinity,
      quiet: false,
      review: true,
      jobs: 4,
      since: 'HEAD~1',
      baseline: 'b.json',
      updateBaseline: true,
      cache: true,
      cacheFolder: 'kept',
    });
    assert.match(refusal('--jobs', '0', 'a'), /^`--jobs` cannot be `0`\. Give a whole number from 1 up\./);
  });

  it('refuses options that do not go together', () => {
    assert.match(refusal('--update-baseline', 'a'), /give both/);
    assert.match(refusal('--since', 'HEAD', '-'), /standard input is none/);
    assert.match(refusal('--watch', '-'), /standard input again/);
    assert.match(refusal('--watch', '--format', 'json', 'a'), /has an end; take `text`, `ndjson` or `github`/);
    assert.match(refusal('--fix', '--fix-dry-run', 'a'), /exclude each other/);
    assert.match(refusal('--fix', '-'), /cannot change standard input/);
    assert.match(refusal('--fix-dry-run', '--format', 'json', 'a'), /takes no --format/);
  });

  it('takes reviews with what they are pinned to', () => {
    assert.deepEqual(parseArguments(['review', 'add', 'a.cable', '-m', ' Why? ', '--line', '12-14', '--name', 'Ann']), {
      command: 'review',
      verb: 'add',
      path: 'a.cable',
      message: 'Why?',
      lines: [12, 14],
      name: 'Ann',
    });
    assert.deepEqual(parseArguments(['review', 'check', 'cables']), {
      ...{ command: 'review', verb: 'check', paths: ['cables'], format: 'text' },
    });
    assert.deepEqual(parseArguments(['review', 'report', 'a.cable', '--format', 'pdf']), {
      command: 'refused',
      message:
        '`--format` cannot be `pdf`. Use `html`, `markdown`, `csv` or `json`. See `cable-lint review report --help`.',
    });
    for (const argv of [
      ['-m', 'x', '--propose', 'y', '--quote', 'z'],
      ['--propose', 'y'],
      ['--waive', 'ref-unused', '--reply-to', 'a', '-m', 'x'],
      ['--reply-to', 'a', '--line', '3', '-m', 'x'],
      ['--quote', ' ', '-m', 'x'],
      ['--waive', 'ref-unused'],
    ])
      assert.equal(parseArguments(['review', 'add', 'a.cable', ...argv]).command, 'refused', argv.join(' '));
  });
});
