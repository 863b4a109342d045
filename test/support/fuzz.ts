/**
 * How property tests run: always with the same seed, so that a test fails or passes for everybody; `FUZZ_SEED` sets another
 * (`FUZZ_SEED=random` a new one each time), `FUZZ_RUNS` multiplies the runs. A failure prints seed and smallest input.
 */
import type { Parameters } from 'fast-check';

const usualSeed = 19_780_729;

/** Parameters for `runs` runs. */
export function fuzzParameters<Value>(runs: number): Parameters<Value> {
  const { FUZZ_SEED: seed, FUZZ_RUNS: factor } = process.env;
  return { numRuns: runs * Number(factor ?? 1), ...(seed === 'random' ? {} : { seed: Number(seed ?? usualSeed) }) };
}
