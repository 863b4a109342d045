/**
 * Folders on a real disk: names with line breaks, links that loop or lead to devices, files and folders that one may not read
 * or write, outputs onto a full disk. In the main thread, for only there can the administrator do without privileges for a while.
 */
import assert from 'node:assert/strict';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { run } from '../../server/src/cli/run.js';
import type { Host } from '../../server/src/host/host.js';
import { nodeHost } from '../../server/src/host/node-host.js';
import type { Tally } from './batches.js';
import { type Fault, type Kind, kind } from './kind.js';

interface Entry {
  readonly name: string;
  /** Where a link leads to; else this is a file, or a folder where it has no text. */
  readonly link?: string;
  readonly text?: string;
  /** What the owner may do. */
  readonly mode: number;
}

const folders = ['.', 'sub', 'sub/deep\nfolder', 'north', '.hidden'] as const;
const names = [
  'a.cable',
  'b.TXT',
  'new\nline.cable',
  'c.tel',
  'other.doc',
  'a.cable.bo.review.json',
  'loop',
  'straße.cable',
];
const place = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom(...names))
  .map((parts) => path.posix.join(...parts));
const faulty =
  'UNCLAS OSLO 000412\n\nTAGS: KTIP, KTIP\nSUBJECT: SHELTERS\n\n1. (U) Shelters  are the the best; see para 9.\n';
const texts = fc.constantFrom(faulty, `${faulty}\n2. (U) \n`, '', '\u0000\u0001', 'words\n', '{"items":[]}', '{');
const may = fc.oneof({ weight: 8, arbitrary: fc.constant(0o755) }, fc.constantFrom(0, 0o444, 0o555, 0o311, 0o644));
const entry: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ name: place, text: texts, mode: may }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom(...folders), mode: may }) },
  {
    weight: 3,
    arbitrary: fc.record({
      name: place,
      link: fc.constantFrom(
        '.',
        '..',
        'loop',
        'a.cable',
        '../a.cable',
        'sub',
        '../sub',
        'gone',
        devNull,
        '/dev/zero',
        'b.TXT/x',
      ),
      mode: fc.constant(0o755),
    }),
  },
);
const option = fc.constantFrom<readonly string[]>(
  [],
  [],
  ['--fix'],
  ['--fix-dry-run'],
  ['--output', 'report.json'],
  ['--output', 'sub/a.cable'],
  ['--output', '/dev/full'],
  ['--cache', '--cache-folder', 'kept'],
  ['--baseline', 'base.json', '--update-baseline'],
);
const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('.', 'sub', 'north') },
  { weight: 2, arbitrary: place },
);
const inputs = fc.record({
  entries: fc.array(entry, { minLength: 1, maxLength: 8 }),
  options: option,
  targets: fc.array(target, { minLength: 1, maxLength: 3 }),
});
type Input = typeof inputs extends fc.Arbitrary<infer Value> ? Value : never;

/** Folders by chance, each linted by a person who has no special rights. Names of the reports are those of the person's folder. */
export async function tortureDisk(wanted: number, seed: number): Promise<Tally> {
  const began = performance.now();
  const before = process.cpuUsage();
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), 'cable-lint-disk-')));
  const faults: Fault[] = [];
  let tried = 0;
  try {
    if (isAdministrator) {
      chownSync(scratch, nobody, nobody);
      process.seteuid?.(nobody);
    }
    const folders = disk(scratch);
    for (let batch = 0; tried < wanted && faults.length === 0; batch++) {
      const { runs, fault } = await folders.torture(seed + batch, Math.min(batchSize, wanted - tried));
      tried += runs;
      if (fault) faults.push(fault);
    }
  } finally {
    if (isAdministrator) process.seteuid?.(0);
    rmSync(scratch, { recursive: true, force: true });
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  return { name: 'disk', inputs: tried, seconds, work: (user + system) / 1e6, faults };
}

const isAdministrator = process.geteuid?.() === 0;
const nobody = 65_534;
const batchSize = 1000;

/** Does what a person without rights cannot, where the process may. */
function asAdministrator<Result>(work: () => Result): Result {
  if (!isAdministrator) return work();
  process.seteuid?.(0);
  try {
    return work();
  } finally {
    process.seteuid?.(nobody);
  }
}

/** Trees below `scratch`. */
export function disk(scratch: string): Kind {
  return kind('disk', inputs, async (input) => {
    const root = path.join(mkdtempSync(path.join(scratch, 'tree-')), 'here');
    try {
      await lintTree(root, input);
    } finally {
      openUp(root);
      rmSync(path.dirname(root), { recursive: true, force: true });
    }
  });
}

async function lintTree(root: string, { entries, options, targets }: Input): Promise<void> {
  build(root, entries);
  const output = options[0] === '--output' ? realPathOf(path.join(root, options[1] ?? '')) : undefined;
  const before = shapeOf(root);
  // What a person names is read, whatever it is; a device has no end.
  if (targets.some((one) => isDevice(path.join(root, one)))) return;
  const expected = [...new Set(targets.flatMap((one) => readable(path.join(root, one))))].sort();
  let out = '';
  let err = '';
  const host: Host = {
    ...nodeHost,
    cwd: root,
    environment: {},
    isTerminal: () => false,
    stdout: (more) => void (out += more),
    stderr: (more) => void (err += more),
  };
  const status = await run(['lint', '--format', 'json', ...options, '--', ...targets], host);
  assert.ok(status === 0 || status === 1 || status === 2, `status ${status}`);
  assert.doesNotMatch(err, /please report it/);
  assert.match(err, /^(?:cable-lint: [^\p{Cc}\p{Cs}]*\n)*$/u);
  if (status === 2) assert.notEqual(err, '');
  assertKept(before, shapeOf(root), { root, options, output, cables: expected });
  if (output !== undefined || out === '' || options.includes('--fix-dry-run')) return;
  const found = (JSON.parse(out) as { path: string }[]).map((one) => realpathSync(path.join(root, one.path)));
  // What is named on two ways is linted for each of them.
  const linted = targets.length === 1 ? found : [...new Set(found)];
  assert.deepEqual(linted.toSorted(), expected, 'each cable that can be read is linted once');
}

function build(root: string, entries: readonly Entry[]): void {
  for (const folder of folders) mkdirSync(path.join(root, folder), { recursive: true });
  const made = new Map<string, number>();
  for (const { name, link, text, mode } of entries) {
    const file = path.join(root, name);
    if (made.has(file) || file === root) continue;
    if (link !== undefined) symlinkSync(link, file);
    else if (text !== undefined) writeFileSync(file, text);
    made.set(file, link === undefined ? mode : linked);
  }
  // From the bottom up: below a closed folder nothing can be set.
  const deepestFirst = [...made].sort(([one], [other]) => other.split(path.sep).length - one.split(path.sep).length);
  for (const [file, mode] of deepestFirst) if (mode !== linked) chmodSync(file, mode);
}

const linked = -1;

function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) openUp(path.join(folder, entry.name));
}

/** What is there: rights and content of files, where links lead. */
function shapeOf(root: string): ReadonlyMap<string, string> {
  const shape = new Map<string, string>();
  const look = (file: string): void => {
    const stats = lstatSync(file);
    const kindOf = stats.isSymbolicLink() ? `link ${readlinkSync(file)}` : stats.mode.toString(8);
    shape.set(file, stats.isFile() ? `${kindOf} ${readFileSync(file, 'latin1')}` : kindOf);
    if (stats.isDirectory()) for (const name of readdirSync(file)) look(path.join(file, name));
  };
  asAdministrator(() => {
    look(root);
  });
  return shape;
}

interface Asked {
  readonly root: string;
  readonly options: readonly string[];
  /** The file that the report goes to, if any. */
  readonly output: string | undefined;
  /** Those that may be mended. */
  readonly cables: readonly string[];
}

/** Nothing has changed but what was asked for, and nothing was left behind. */
function assertKept(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  { root, options, output, cables }: Asked,
): void {
  const modeOf = (content: string | undefined): string | undefined => content?.slice(0, content.indexOf(' '));
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === is) continue;
    const relative = path.relative(root, file);
    if (options[0] === '--cache' && relative.split(path.sep)[0] === 'kept') continue;
    if (was !== undefined) assert.equal(modeOf(is), modeOf(was), `rights of ${relative}`);
    const mayChange =
      file === output ||
      (options[0] === '--baseline' && relative === 'base.json') ||
      (options[0] === '--fix' && was !== undefined && is !== undefined && cables.includes(file));
    assert.ok(mayChange, `${relative} was ${was ?? 'not there'} and is ${is ?? 'gone'}`);
  }
}

const cableName = /\.(?:cable|tel|txt)$/i;

/** Real paths of what a run over a file or folder has to lint. */
function readable(start: string): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (file: string, isNamed: boolean): void => {
    const name = path.basename(file);
    if (!isNamed && (name.startsWith('.') || name === 'node_modules')) {
      if (kindAt(file) === 'folder') return;
    }
    const real = realPathOf(file);
    const what = kindAt(file);
    if (real === undefined || what === undefined) return;
    if (what === 'folder') {
      if (seen.has(real)) return;
      seen.add(real);
      for (const child of childrenOf(file)) walk(path.join(file, child), false);
    } else if (what === 'file' && (isNamed ? !name.endsWith('.review.json') : cableName.test(name)) && canRead(file))
      found.push(real);
  };
  walk(start, true);
  return found;
}

function isDevice(file: string): boolean {
  return kindAt(file) === 'other';
}

function kindAt(file: string): 'file' | 'folder' | 'other' | undefined {
  return attempt(() => {
    const stats = statSync(file);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  });
}

function realPathOf(file: string): string | undefined {
  return attempt(() => realpathSync(file)) ?? (attempt(() => lstatSync(file)) ? undefined : file);
}

function childrenOf(folder: string): readonly string[] {
  return attempt(() => readdirSync(folder)) ?? [];
}

function canRead(file: string): boolean {
  return attempt(() => readFileSync(file)) !== undefined;
}

/** What `look` gives, or undefined where the system refuses. */
function attempt<Result>(look: () => Result): Result | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
