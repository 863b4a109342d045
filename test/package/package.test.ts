import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesOfTar, filesOfZip } from '../../server/scripts/archive-files.js';

const shell = process.platform === 'win32';

describe('the packages', function () {
  this.timeout(120_000);
  let scratch = '';

  beforeEach(() => {
    scratch = mkdtempSync(path.join(tmpdir(), 'cable-lint-'));
  });

  afterEach(() => {
    rmSync(scratch, { recursive: true, force: true });
  });

  it('are the same bytes when all is built again', () => {
    const node = (...values: string[]): unknown => execFileSync(process.execPath, values, { stdio: 'pipe' });
    node('esbuild.js');
    node('out/server/scripts/package.js', scratch);
    for (const name of ['cable-lint.vsix', 'cable-lint.tgz'])
      assert.ok(readFileSync(path.join(scratch, name)).equals(readFileSync(path.join('dist', name))), name);
  });

  it('install the command line without a network', () => {
    const tgz = path.resolve('dist/cable-lint.tgz');
    execFileSync('npm', ['install', '--global', '--offline', '--silent', '--prefix', scratch, tgz], { shell });
    const bin = shell ? scratch : path.join(scratch, 'bin');
    assert.deepEqual(
      readdirSync(bin).filter((name) => !/[.]|^lib$|node_modules/.test(name)),
      ['cable-language-server', 'cable-lint'],
    );
    const run = (name: string, ...values: string[]): ReturnType<typeof spawnSync> =>
      spawnSync(path.join(bin, name), values, { shell, encoding: 'utf8', input: '' });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(run('cable-lint', '--version').stdout, `${version}\n`);
    assert.equal(run('cable-lint', 'lint', 'examples/tier2-plan.cable').status, 0);
    assert.equal(run('cable-lint', 'lint', 'examples/faulty/tier2-plan.cable').status, 1);
    assert.equal(run('cable-language-server', '--stdio').status, 1);
  });

  it('tell the licence of every package that is in them', () => {
    const files = filesOfZip(readFileSync('dist/cable-lint.vsix'));
    const licences = files.get('extension/server/dist/licences.txt') ?? '';
    for (const name of ['unified', 'vscode-jsonrpc', 'vscode-languageclient', 'vscode-languageserver'])
      assert.match(licences, new RegExp(`^${name} [0-9.]+ \\(MIT\\)$`, 'm'));
    const more =
      filesOfTar(readFileSync('dist/cable-lint.tgz')).get('package/server/dist/licences-command-line.txt') ?? '';
    assert.match(more, /^commander [0-9.]+ \(MIT\)$/m);
    assert.match(more, /^workerpool [0-9.]+ \(Apache-2\.0\)\n+Apache License$/m);
  });

  it('hold every file that the manifest names', () => {
    const files = filesOfZip(readFileSync('dist/cable-lint.vsix'));
    const manifest = files.get('extension/package.json') ?? '';
    const named = [...manifest.matchAll(/"(?:\.\/)?((?:client|server|schemas|snippets|syntaxes)\/[^"*]+\.[a-z]+)"/g)];
    const names = named.map(([, name = '']) => name).filter((name) => name !== 'server/dist/cli.cjs');
    assert.ok(names.includes('client/dist/extension.cjs') && names.includes('client/media/leaks.svg'));
    assert.deepEqual(
      names.filter((name) => !files.has(`extension/${name}`)),
      [],
    );
  });
});
