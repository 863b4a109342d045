/** How property tests run: seeded, so that a failure can be run again with `FUZZ_SEED`. */
import type { Parameters } from 'fast-check';

/** Parameters for `runs` runs; fast-check prints the seed and the smallest failing input. */
export function fuzzParameters<Value>(runs: number): Parameters<Value> {
  const { FUZZ_SEED: seed, FUZZ_RUNS: factor } = process.env;
  return { numRuns: runs * Number(factor ?? 1), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
