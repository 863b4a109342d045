/** How the time of a function grows with the length of its text. */

/** Milliseconds below which the clock and the collector of garbage weigh more than the text. */
const quick = 12;
/** Milliseconds after which no second look is needed. */
const endless = 200;
const attempts = 3;

/**
 * Time of a text four times as long, as a multiple of that of the text of `size`: the best of three runs each; 0 where the
 * longer one is quick. The first sign of more than `most` is checked once more on longer texts, for memory plays tricks.
 */
export function growth(
  run: (text: string) => void,
  textOf: (size: number) => string,
  size: number,
  most: number,
): number {
  const long = best(run, textOf(size * 4));
  if (long < quick) return 0;
  const ratio = long / best(run, textOf(size));
  if (ratio <= most || long > endless) return ratio;
  return Math.min(ratio, best(run, textOf(size * 16)) / long);
}

/** Milliseconds of the quickest run; once one is quick, or endless, no more are needed. */
function best(run: (text: string) => void, text: string): number {
  let least = Infinity;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const start = busyTime();
    run(text);
    least = Math.min(least, busyTime() - start);
    if (least < quick || least > endless) break;
  }
  return least;
}

/** Milliseconds that this thread has worked; what else the machine does takes none of them. */
export function busyTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
