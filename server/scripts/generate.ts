/**
 * `npm run generate`: runs every `generate-*.ts` of this folder in the order of their names, each compiled against what
 * the one before it wrote. With `--check` it fails when that changes any file: what is generated was edited by hand or
 * not generated again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = 'server/scripts';
const compiler = 'node_modules/typescript/bin/tsc';

const before = sources();
for (const script of generators()) {
  // A missing generated module is a type error now and not after this step; `npm run check` has the last word.
  run([compiler, '-b', folder]);
  if (run([`out/${folder}/${script}.js`]) !== 0) process.exit(1);
}
if (process.argv.includes('--check')) check();

function generators(): string[] {
  return readdirSync(folder)
    .filter((name) => /^generate-[a-z-]+\.ts$/.test(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

function run(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

function check(): void {
  const after = sources();
  const changed = [...after].filter(([file, hash]) => before.get(file) !== hash).map(([file]) => file);
  if (changed.length === 0) return;
  console.error(`Not up to date; run \`npm run generate\` and commit:\n${changed.join('\n')}`);
  process.exitCode = 1;
}

/** Hash of every file that git knows or would add. */
function sources(): Map<string, string> {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const files = [...new Set(list.split('\0'))].filter((file) => file !== '' && existsSync(file));
  return new Map(files.map((file) => [file, createHash('sha1').update(readFileSync(file)).digest('hex')]));
}
