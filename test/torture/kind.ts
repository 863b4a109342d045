/** One kind of input that is tried by chance: how it is made, and what must hold of it. */
import fc from 'fast-check';

/** Something that does not hold, with the smallest input that shows it. */
export interface Fault {
  readonly message: string;
  readonly input: string;
}

/** What came of some inputs. */
export interface Batch {
  readonly runs: number;
  readonly fault: Fault | undefined;
}

export interface Kind {
  readonly name: string;
  /** Tries `runs` inputs, fewer where one of them shows a fault. */
  readonly torture: (seed: number, runs: number) => Promise<Batch>;
}

/** Milliseconds after which a batch, or the search for a smaller input, is left as it is. */
const longestBatch = 120_000;

/** A kind from a generator and a check, which throws where something does not hold. */
export function kind<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
): Kind {
  const property = fc.asyncProperty(inputs, async (input) => {
    await check(input);
  });
  return {
    name,
    torture: async (seed, numRuns) => {
      const result = await fc.check(property, { seed, numRuns, interruptAfterTimeLimit: longestBatch });
      // The input is what the kind reads, so that it can be made a test as it stands.
      const fault = result.failed
        ? { message: messageOf(result.errorInstance), input: fc.stringify(result.counterexample?.[0]) }
        : undefined;
      return { runs: result.numRuns, fault };
    },
  };
}

/** The message, and where in our own code it came from. */
function messageOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const places = (cause.stack ?? '').split('\n').filter((line) => /^ +at .*\/out\/(?:server|test)\//.test(line));
  return [`${cause.name}: ${cause.message}`, ...places.slice(0, 4)].join('\n');
}
