/** Measuring side by side: every figure is a ratio of medians taken in one interleaved run. */

/** A line of the bench. */
export interface Measurement {
  readonly name: string;
  /** What it is compared with. */
  readonly against: string;
  readonly ratio: number;
  /** The ratio may not be larger; undefined where there is only something to know. */
  readonly target: number | undefined;
  readonly note: string;
}

/** Milliseconds that `run` takes. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** Medians of two functions that take turns, after both ran `warm` times. */
export function sideBySide(
  one: () => unknown,
  other: () => unknown,
  { rounds, warm = 0 }: { rounds: number; warm?: number },
): { one: number; other: number } {
  for (let round = 0; round < warm; round++) {
    one();
    other();
  }
  const times = { one: [] as number[], other: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.one.push(time(one));
    times.other.push(time(other));
  }
  return { one: median(times.one), other: median(times.other) };
}

/** Exponent by which time grows with size: the slope through the logarithms of all points. */
export function growth(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time: taken }) => ({ x: Math.log(size), y: Math.log(taken) }));
  const x = logs.reduce((sum, point) => sum + point.x, 0) / logs.length;
  const y = logs.reduce((sum, point) => sum + point.y, 0) / logs.length;
  const covariance = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}

/** The table of all measurements, and whether every target was met. */
export function report(measurements: readonly Measurement[]): { text: string; met: boolean } {
  const rows = measurements.map(({ name, against, ratio, target, note }) => [
    name,
    against,
    ratio.toFixed(ratio < 1 ? 3 : 2),
    target === undefined ? '' : `<= ${String(target)}`,
    target === undefined ? '' : ratio <= target ? 'met' : 'MISSED',
    note,
  ]);
  const all = [['what', 'against', 'ratio', 'target', 'verdict', 'measured'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const text = all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
  return { text, met: measurements.every(({ ratio, target }) => target === undefined || ratio <= target) };
}
