/** `npm run editor`: the tests in a real editor, on the oldest and on the newest supported version. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { chooseHost, type EditorHost, whatToInstall } from './host/choose.js';
import { type EditorVersion, newest, oldest } from './host/versions.js';

const suite = path.resolve('out/e2e/suite.cjs');

await build({
  entryPoints: ['test/e2e/suite/index.ts'],
  outfile: suite,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
});
for (const version of versions()) {
  const host = await chooseHost(version);
  if (!host) {
    leaveOut();
    break;
  }
  await runSuite(host);
  if (host.installation !== undefined) runInstalled(version);
}

/** Those named on the command line, `oldest` or `newest`; else both, unless one editor is given. */
function versions(): readonly EditorVersion[] {
  const named = [oldest, newest].filter(({ name }) => process.argv.includes(name));
  if (named.length > 0) return named;
  return process.env['VSCODE_EXECUTABLE_PATH'] === undefined ? [oldest, newest] : [newest];
}

async function runSuite({ description, executable, installation }: EditorHost): Promise<void> {
  console.log(`Tests in the editor: ${description}`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'cable-lint-'));
  try {
    const folder = path.join(scratch, 'drafts');
    await cp('examples', folder, { recursive: true });
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: path.resolve('.'),
      extensionTestsPath: suite,
      launchArgs: [
        folder,
        `--user-data-dir=${path.join(scratch, 'user-data')}`,
        `--extensions-dir=${path.join(scratch, 'extensions')}`,
      ],
      ...(installation === undefined ? {} : { extensionTestsEnv: { CABLE_LINT_EDITOR: installation } }),
    });
  } catch (cause) {
    process.exitCode = 1;
    console.error(cause instanceof Error ? cause.message : cause);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The package as a person installs it, in the same version. Only the server host shows its workbench to a test. */
function runInstalled({ name }: EditorVersion): void {
  const tests = path.resolve('out/test/e2e/installed/*.test.js');
  const { status } = spawnSync(
    'mocha',
    ['--forbid-only', '--reporter', 'spec', '--grep', `the ${name} editor`, tests],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) process.exitCode = 1;
}

/** A developer may do without the editor for a while; the checks on a change may not. */
function leaveOut(): void {
  console.log(`Left out: the tests in the editor, for there is no VS Code. ${whatToInstall}`);
  if (process.env['CI']) process.exitCode = 1;
}
