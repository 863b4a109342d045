/** What folders of cables cost, against programs that go over the same folders beside it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryPath } from '../support/repository.js';
import { writeCables } from './many-cables.js';
import { growth, type Measurement, median } from './measure.js';

/** What one run of a program took: milliseconds on the clock and of processors, and megabytes at most. */
interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

type Program = () => Cost;

/** Rounds in which all programs take turns. */
const rounds = 3;

/** All lines about folders. Each ratio is one of medians; what concerns one core is processor time, which other work disturbs least. */
export function folderMeasurements(): Measurement[] {
  const root = mkdtempSync(join(tmpdir(), 'cable-bench-'));
  try {
    const folders = new Map([1000, 2000, 4000].map((count) => [count, join(root, String(count))]));
    for (const [count, folder] of folders) writeCables(folder, count);
    const folder = (count: number): string => folders.get(count) ?? '';
    const probe = join(root, 'probe.json');
    const lint = (count: number, jobs: number): Program => {
      const argv = ['--jobs', String(jobs), '--format', 'ndjson', '--output', devNull, folder(count)];
      return () => run(probe, repositoryPath('server/dist/cli.cjs'), ...argv);
    };
    const peer =
      (what: string): Program =>
      () =>
        run(probe, repositoryPath('out/test/perf/peer.js'), what, folder(2000));
    return lines(
      sideBySide({
        small: lint(1000, 1),
        alone: lint(2000, 1),
        big: lint(4000, 1),
        both: lint(2000, 2),
        floor: peer('floor'),
        'write-good': peer('write-good'),
      }),
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

type Names = 'small' | 'alone' | 'big' | 'both' | 'floor' | 'write-good';

function lines(cost: Readonly<Record<Names, Cost>>): Measurement[] {
  const { small, alone, big, both, floor } = cost;
  const good = cost['write-good'];
  const row = (
    name: string,
    against: string,
    [one, other]: readonly [number, number],
    [target, unit]: readonly [number, string],
  ): Measurement => ({
    name,
    against,
    ratio: one / other,
    target,
    note: `${one.toFixed(0)} ${unit} : ${other.toFixed(0)} ${unit}`,
  });
  const memory = 'MB';
  return [
    row('2,000 files on one core', 'write-good', [alone.cpu, good.cpu], [1 / 8, 'ms']),
    row('2,000 files on one core', 'read, split, one pass', [alone.cpu, floor.cpu], [5, 'ms']),
    ...(availableParallelism() > 1
      ? [row('2,000 files on two cores', 'on one, wall', [both.wall, alone.wall], [0.6, 'ms'])]
      : []),
    {
      name: 'growth of time, 1,000 to 4,000 files',
      against: 'files',
      ratio: growth([small, alone, big].map(({ cpu }, index) => ({ size: 2 ** index, time: cpu }))),
      target: 1.03,
      note: 'exponent',
    },
    row('memory at 4,000 files', 'at 1,000', [big.memory, small.memory], [1.1, memory]),
    row('memory at 2,000 files', 'read, split, one pass', [alone.memory, floor.memory], [1.25, memory]),
  ];
}

/** Medians of programs that take turns, after one turn that fills the caches of the disk. */
function sideBySide<Name extends string>(programs: Readonly<Record<Name, Program>>): Record<Name, Cost> {
  const names = Object.keys(programs) as Name[];
  const costs = new Map(names.map((name) => [name, [] as Cost[]]));
  for (let round = 0; round <= rounds; round++)
    for (const name of names) {
      const cost = programs[name]();
      if (round > 0) costs.get(name)?.push(cost);
    }
  const of = (name: Name, part: keyof Cost): number => median((costs.get(name) ?? []).map((cost) => cost[part]));
  return Object.fromEntries(
    names.map((name) => [name, { wall: of(name, 'wall'), cpu: of(name, 'cpu'), memory: of(name, 'memory') }]),
  ) as Record<Name, Cost>;
}

function run(probe: string, ...argv: readonly string[]): Cost {
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', repositoryPath('test/perf/probe.cjs'), ...argv],
    {
      env: { ...process.env, CABLE_PROBE: probe },
      encoding: 'utf8',
    },
  );
  const wall = performance.now() - start;
  if (status !== 0 && status !== 1) throw new Error(`${argv.join(' ')} ended with ${String(status)}: ${stderr}`);
  return { wall, ...(JSON.parse(readFileSync(probe, 'utf8')) as { cpu: number; memory: number }) };
}
