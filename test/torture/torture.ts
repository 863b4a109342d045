/**
 * `npm run torture`: inputs by chance and by design, many more than the tests have time for.
 *
 * `-- --kind NAME` (again for more) takes some kinds alone, `-- --runs N` tries another number of inputs of each. The seed is
 * printed; `TORTURE_SEED` sets it, and the same seed tries the same inputs.
 */
import { parseArgs } from 'node:util';
import { Batches, type Tally } from './batches.js';
import { tortureDisk } from './disk.js';
import { kinds } from './kinds.js';
import { tortureByShapes } from './growth.js';
import { tortureMemory } from './memory.js';
import { tortureProtocol } from './protocol.js';

const { values } = parseArgs({
  options: { kind: { type: 'string', multiple: true }, runs: { type: 'string', default: '100000' } },
});
const seed = Number(process.env['TORTURE_SEED'] ?? Date.now() % 1_000_000_007);
const runs = Number(values.runs);

/** Each part of the torture, in the order in which it runs. */
const parts = new Map<string, () => Promise<Tally>>([
  ...kinds.map(({ name }) => [name, () => byChance(name)] as const),
  ['disk', () => tortureDisk(runs, seed)],
  ['protocol', () => tortureProtocol(runs, seed)],
  ['growth', () => Promise.resolve(tortureByShapes(runs))],
  ['memory', () => tortureMemory(runs)],
]);

const wanted = values.kind ?? [...parts.keys()];
const unknown = wanted.filter((name) => !parts.has(name));
if (unknown.length > 0 || !Number.isSafeInteger(runs) || runs < 1) {
  console.error(`Kinds are ${[...parts.keys()].join(', ')}; --runs takes a whole number from 1.`);
  process.exit(2);
}
console.log(`TORTURE_SEED=${seed}, Node ${process.version}\n`);
let faults = 0;
const began = performance.now();
for (const name of wanted) {
  const tally = await parts.get(name)?.();
  if (!tally) continue;
  faults += tally.faults.length;
  console.log(rowOf(tally));
  for (const { message, input } of tally.faults) console.log(`\n${message}\nInput: ${input}\n`);
}
console.log(`\n${((performance.now() - began) / 60_000).toFixed(1)} minutes, ${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;

function rowOf({ name, inputs, seconds, work, faults: found, note }: Tally): string {
  const cells = [inputs.toLocaleString('en').padStart(9), `${seconds.toFixed(0)} s`.padStart(7)];
  const more = [Number.isNaN(work) ? [] : `${work.toFixed(0)} s of work`, note ?? []].flat().join(', ');
  return `${name.padEnd(16)}${cells.join('')}  ${String(found.length).padStart(2)} faults  ${more}`.trimEnd();
}

async function byChance(name: string): Promise<Tally> {
  const batches = new Batches();
  try {
    return await batches.torture(name, runs, seed);
  } finally {
    await batches.end();
  }
}
