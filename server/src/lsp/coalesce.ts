/** Runs something later; `setImmediate` in Node. Tests pass their own. */
export type Schedule = (run: () => void) => void;

/** A function that calls `run` once a tick for each key, however often the key was named meanwhile. */
export function coalesce(run: (key: string) => void, schedule: Schedule): (key: string) => void {
  const waiting = new Set<string>();
  return (key) => {
    if (waiting.size === 0)
      schedule(() => {
        const keys = [...waiting];
        waiting.clear();
        for (const one of keys) run(one);
      });
    waiting.add(key);
  };
}
