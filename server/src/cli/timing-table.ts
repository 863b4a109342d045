/** What rules and prose view cost, for `CABLE_TIMING=1`. */
import type { Price } from '../core/prose/stopwatch.js';

/** One line for each rule and each part of the prose view: milliseconds, share, what. The dearest first. */
export function timingTable(prices: readonly Price[]): string {
  const rows = withoutNames(prices).toSorted((one, other) => other.milliseconds - one.milliseconds);
  const total = rows.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const lines = [
    { kind: '', name: 'all', milliseconds: total },
    ...rows.map(({ kind, name, milliseconds }) => ({ kind: labels[kind], name, milliseconds })),
  ].map(({ kind, name, milliseconds }) => {
    const share = total === 0 ? 0 : (100 * milliseconds) / total;
    return `${milliseconds.toFixed(3).padStart(10)}  ${`${share.toFixed(1)}%`.padStart(6)}  ${kind.padEnd(10)}  ${name}\n`;
  });
  return `${'ms'.padStart(10)}  ${'share'.padStart(6)}  ${'part'.padEnd(10)}  name\n${lines.join('')}`;
}

const labels: Readonly<Record<Price['kind'], string>> = {
  rule: 'rule',
  recogniser: 'prose view',
  prose: 'prose view',
  frame: '',
};

/** The bundle shortens the names of functions, which recognisers go by: they are one line. */
function withoutNames(prices: readonly Price[]): readonly Price[] {
  const named = prices.filter(({ kind }) => kind !== 'recogniser');
  const others = prices.filter(({ kind }) => kind === 'recogniser');
  if (others.length === 0) return named;
  const milliseconds = others.reduce((sum, price) => sum + price.milliseconds, 0);
  return [...named, { kind: 'recogniser', name: 'recognisers', milliseconds }];
}
