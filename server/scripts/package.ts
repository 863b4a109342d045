/**
 * `npm run package`: makes `dist/cable-lint.vsix`, the extension, and `dist/cable-lint.tgz`, the command line alone, from what is
 * built. Fails when they hold other files than `test/package` lists, lack a bundle, or are too big. The same sources give the
 * same bytes.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createVSIX } from '@vscode/vsce';
import { filesOfTar, filesOfZip } from './archive-files.js';

/** What a closed network's reviewers agreed to. */
const mostFiles = 30;
/** The goal is 350; these are bounds on the way there. */
const mostKilobytes: Readonly<Record<string, number>> = { '.vsix': 500, '.tgz': 470 };

/** What `core.cjs` loads for the command line alone. The extension has no use for it. */
const commandLineOnly = ['commander.cjs', 'commands.cjs'];

/** Where the files of the extension are; the manifest says which of them it has. */
const extensionParts = [
  ...['package.json', 'client/README.md', 'CHANGELOG.md', 'LICENSE', 'client/dist', 'client/media'],
  ...['server/dist', 'schemas', 'snippets', 'syntaxes'],
];
/** Parts of the manifest that mean nothing to an editor. */
const forContributors = new Set(['scripts', 'devDependencies', 'allowScripts', 'private']);

const target = process.argv[2] ?? 'dist';
/** Every file in a package has this time: 1980, the first that a zip archive knows, in seconds. */
process.env['SOURCE_DATE_EPOCH'] = '315532800';
// A zip archive has local times.
process.env['TZ'] = 'UTC';

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await makeExtension(path.join(target, 'cable-lint.vsix'));
makeCommandLine(path.join(target, 'cable-lint.tgz'));

async function makeExtension(file: string): Promise<void> {
  const folder = path.join(target, 'extension');
  copyExtension(folder);
  await createVSIX({
    cwd: folder,
    packagePath: path.resolve(file),
    dependencies: false,
    readmePath: 'client/README.md',
    allowMissingRepository: true,
    // Pages of the repository are not in the package, and it is published nowhere.
    rewriteRelativeLinks: false,
  });
  rmSync(folder, { recursive: true });
  check(file, filesOfZip(readFileSync(file)));
}

/** What the package of the extension is made from: JSON without blanks, which programs alone read, and a manifest for the editor. */
function copyExtension(folder: string): void {
  for (const part of extensionParts) cpSync(part, path.join(folder, part), { recursive: true });
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  for (const name of names) {
    const entries = Object.entries(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object);
    const kept = name === 'package.json' ? entries.filter(([key]) => !forContributors.has(key)) : entries;
    writeFileSync(path.join(folder, name), JSON.stringify(Object.fromEntries(kept)));
  }
}

/** The bundles with a manifest of their own: what the editor needs to know is nothing to npm. */
function makeCommandLine(file: string): void {
  const { name, version, description, license, author, bin, engines } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Readonly<Record<string, unknown>> & { readonly engines: { readonly node: string } };
  const manifest = { name, version, description, license, author, bin, engines: { node: engines.node } };
  const folder = path.join(target, 'command-line');
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  copyFileSync('server/README.md', path.join(folder, 'README.md'));
  for (const one of ['CHANGELOG.md', 'LICENSE']) copyFileSync(one, path.join(folder, one));
  cpSync('server/dist', path.join(folder, 'server/dist'), { recursive: true });
  const options = ['--pack-destination', target, '--silent', '--ignore-scripts', '--offline'];
  const packed = execFileSync('npm', ['pack', path.resolve(folder), ...options], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const made = path.join(target, packed.trim());
  // Shorter blocks than those of npm suit minified code.
  writeFileSync(file, gzipSync(gunzipSync(readFileSync(made)), { level: 9, memLevel: 7 }));
  rmSync(made);
  rmSync(folder, { recursive: true });
  check(file, filesOfTar(readFileSync(file)));
}

function check(file: string, files: ReadonlyMap<string, string>): void {
  const names = [...files.keys()].sort();
  const kilobytes = statSync(file).size / 1024;
  const most = mostKilobytes[path.extname(file)] ?? 0;
  console.log(`${file}: ${String(names.length)} files, ${kilobytes.toFixed(1)} KB.`);
  const list = `test/package/${path.extname(file).slice(1)}-files.txt`;
  const found = `${names.join('\n')}\n`;
  if (process.env['UPDATE'] === '1') writeFileSync(list, found);
  else if (found !== readFileSync(list, 'utf8')) fail(`${file} does not hold what ${list} lists, but:\n${found}`);
  if (names.length > mostFiles) fail(`${file} may have ${String(mostFiles)} files.`);
  if (kilobytes > most) fail(`${file} may have ${String(most)} KB.`);
  for (const missing of missingBundles(files)) fail(`${file} lacks ${missing}.`);
}

/** Bundles that others load and that are not there; nobody would notice before they are needed. */
function missingBundles(files: ReadonlyMap<string, string>): string[] {
  const missing = [...files].flatMap(([name, text]) => {
    if (!name.endsWith('.cjs')) return [];
    const loaded = [...text.matchAll(/\brequire\(["'`](\.{1,2}\/[^"'`]+)["'`]\)/g)].map(([, found = '']) => found);
    return loaded.map((found) => path.posix.join(path.posix.dirname(name), found)).filter((found) => !files.has(found));
  });
  const isExtension = files.has('extension.vsixmanifest');
  return [...new Set(missing)].filter((found) => !isExtension || !commandLineOnly.includes(path.posix.basename(found)));
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
