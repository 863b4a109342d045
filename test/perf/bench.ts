/**
 * `npm run bench`: what our work costs against floors that run in the same process or beside it. `npm run bench -- --json FILE` also
 * writes the figures, to be compared with those of another commit.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import writeGood from 'write-good';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { analyze, createLinter } from '../../server/src/core/lint/analyze.js';
import { resolveConfig } from '../../server/src/core/lint/config/config.js';
import { Stopwatch } from '../../server/src/core/prose/stopwatch.js';
import { allRules } from '../../server/src/core/rules/all-rules.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import { repositoryPath } from '../support/repository.js';
import { grown, longCable } from './corpus.js';
import { folderMeasurements } from './folders.js';
import { serverMeasurements } from './server-bench.js';
import { type Measurement, growth, median, report, sideBySide, time } from './measure.js';

const { values: options } = parseArgs({
  options: { json: { type: 'string' }, server: { type: 'boolean' }, folders: { type: 'boolean' } },
});
const text = longCable();
const linter = createLinter(allRules, resolveConfig(allRules, []));
/** `--server` and `--folders` measure these alone. */
const measurements: Measurement[] = options.server
  ? await serverMeasurements(text)
  : options.folders
    ? folderMeasurements()
    : [...inProcess(), ...growths(), commandLine(), ...(await serverMeasurements(text)), ...folderMeasurements()];
const { text: table, met } = report(measurements);
console.log(`${String(text.length)} units, ${String(allRules.length)} rules, Node ${process.version}\n\n${table}`);
console.log(`\n${shares()}`);
if (options.json !== undefined)
  writeFileSync(
    options.json,
    `${JSON.stringify({ node: process.version, units: text.length, measurements }, undefined, 2)}\n`,
  );
process.exitCode = met ? 0 : 1;

/** One pass for words: about the least that anything can cost that looks at every word. */
function words(): number {
  let count = 0;
  for (const pattern = /\w+/g; pattern.test(text);) count++;
  return count;
}

function inProcess(): Measurement[] {
  const firstLint = time(() => analyze(linter, text));
  const firstPeer = time(() => writeGood(text));
  const whole = sideBySide(() => analyze(linter, text), words, { rounds: 300, warm: 300 });
  const parse = sideBySide(() => parseCable(text), words, { rounds: 300, warm: 100 });
  const tree = parseCable(text);
  const index = sideBySide(() => new CableIndex(text, tree), words, { rounds: 300, warm: 100 });
  const peer = sideBySide(
    () => analyze(linter, text),
    () => writeGood(text),
    { rounds: 40, warm: 10 },
  );
  return [
    of('parse', 'one pass /\\w+/g', parse),
    of('index', 'one pass /\\w+/g', index),
    of('parse, index and all rules', 'one pass /\\w+/g', whole),
    of('parse, index and all rules', 'write-good', peer, 1 / 8),
    of('first lint in the process', 'write-good, first', { one: firstLint, other: firstPeer }, 1 / 3),
  ];
}

/** Where the time of one analysis goes: the prose view, and the ten dearest rules. */
function shares(): string {
  const stopwatch = new Stopwatch(() => performance.now());
  const priced = createLinter(allRules, resolveConfig(allRules, []), stopwatch);
  for (let round = 0; round < 300; round++) analyze(priced, text);
  stopwatch.reset();
  for (let round = 0; round < 100; round++) analyze(priced, text);
  const { prices } = stopwatch;
  const sum = (some: typeof prices) => some.reduce((total, { milliseconds }) => total + milliseconds, 0);
  const row = (name: string, milliseconds: number) =>
    `${`${((100 * milliseconds) / sum(prices)).toFixed(1)}%`.padStart(6)}  ${name}`;
  const prose = prices.filter(({ kind }) => kind === 'prose');
  const recognisers = prices.filter(({ kind }) => kind === 'recogniser');
  const rules = prices.filter(({ kind }) => kind === 'rule');
  return [
    'Shares of one analysis, with the clock running',
    row('parser, index, findings', sum(prices.filter(({ kind }) => kind === 'frame'))),
    row(`prose view: ${prose.map(({ name }) => name).join(', ')}`, sum(prose)),
    row('prose view: recognisers', sum(recognisers)),
    row(`all ${rules.length} rules`, sum(rules)),
    ...rules.slice(0, 10).map(({ name, milliseconds }) => row(`  ${name}`, milliseconds)),
    'dearest recognisers',
    ...recognisers.slice(0, 5).map(({ name, milliseconds }) => row(`  ${name}`, milliseconds)),
  ].join('\n');
}

function of(
  name: string,
  against: string,
  { one, other }: { one: number; other: number },
  target?: number,
): Measurement {
  return { name, against, ratio: one / other, target, note: `${one.toFixed(3)} ms : ${other.toFixed(3)} ms` };
}

/** Time against size, from 100 KB to 10 MB. */
function growths(): Measurement[] {
  const sizes = [100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
  const texts = sizes.map((size) => grown(text, size));
  const measured = (run: (cable: string) => unknown): Measurement['ratio'] => {
    for (const cable of texts.slice(0, 3)) run(cable);
    return growth(
      texts.map((cable) => ({ size: cable.length, time: median([1, 2, 3].map(() => time(() => run(cable)))) })),
    );
  };
  return [
    {
      name: 'growth of parsing, 100 KB to 10 MB',
      against: 'size',
      ratio: measured(parseCable),
      target: 1.05,
      note: 'exponent',
    },
    {
      name: 'growth of linting, 100 KB to 10 MB',
      against: 'size',
      ratio: measured((cable) => analyze(linter, cable)),
      target: 1.05,
      note: 'exponent',
    },
  ];
}

/** The built command line on one cable, against an empty script. */
function commandLine(): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'cable-bench-'));
  const file = join(folder, 'one.cable');
  writeFileSync(file, text.slice(0, 13_000));
  const cli = repositoryPath('server/dist/cli.cjs');
  // Compiled code is kept here, not among that of the person who runs the bench.
  const env = { ...process.env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder };
  const spawn = (...args: string[]) => spawnSync(process.execPath, args, { stdio: 'ignore', env });
  const times = sideBySide(
    () => spawn(cli, file),
    () => spawn('-e', '0'),
    { rounds: 31, warm: 7 },
  );
  rmSync(folder, { recursive: true });
  return of('command line, one cable of 13 KB', 'node -e 0', times, 1.3);
}
