/** Gets VS Code's server from npm into `.vscode-test/`, once. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { newest } from './versions.js';

const cache = path.resolve('.vscode-test');

/** Gives the folder of VS Code of a version of `code-server`, and installs it if it is not there yet. */
export async function installServer(version: string): Promise<string> {
  const folder = path.join(cache, `server-${version}`);
  if (!existsSync(folder)) {
    console.log(`Getting code-server ${version} from npm into .vscode-test, once.`);
    const temporary = `${folder}.${process.pid}.part`;
    try {
      await unpack(version, temporary);
      await addSearch(temporary);
      await rename(temporary, folder);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  }
  return folder;
}

/** The version of VS Code in such a folder. */
export async function versionOf(installation: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(installation, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** The package wraps VS Code and has many packages for its own needs; only what is in `lib/vscode` serves here. */
async function unpack(version: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await npm(folder, 'pack', `code-server@${version}`, '--ignore-scripts', '--silent');
  const [archive] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm gave no archive of code-server ${version}.`);
  await run('tar', ['-xzf', archive, '--strip-components=3', 'package/lib/vscode'], folder);
  await rm(path.join(folder, archive));
  // Without scripts nothing is compiled: the native parts are for terminals and the like.
  await npm(
    folder,
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--legacy-peer-deps',
    '--no-audit',
    '--loglevel=error',
  );
}

/**
 * VS Code looks for files by `rg`. Older packages download it when they are installed; the newest one has it inside, and
 * lends it.
 */
async function addSearch(folder: string): Promise<void> {
  const wanted = path.join(folder, 'node_modules/@vscode/ripgrep');
  if (!existsSync(wanted)) return;
  const platform = `${process.platform}-${process.arch}`;
  const lender = path.join(await installServer(newest.server), 'node_modules/@vscode/ripgrep-universal/bin', platform);
  await mkdir(path.join(wanted, 'bin'), { recursive: true });
  await copyFile(path.join(lender, 'rg'), path.join(wanted, 'bin/rg'));
}

function npm(folder: string, ...args: string[]): Promise<void> {
  const script = process.env['npm_execpath'];
  return script === undefined ? run('npm', args, folder) : run(process.execPath, [script, ...args], folder);
}

async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output += data.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code ?? 'a signal'}.\n${output}`);
}
