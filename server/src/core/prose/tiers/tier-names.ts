/** What tiers are called, and which is above which. */
import type { Tier } from './tiers.js';

const names: Readonly<Record<Tier, string>> = {
  T1: 'Tier 1',
  T2: 'Tier 2',
  T2WL: 'Tier 2 Watch List',
  T3: 'Tier 3',
};

/** The name of a tier, in capitals where `like` is written in capitals. */
export function tierName(tier: Tier, like = ''): string {
  return /[a-z]/.test(like) || like === '' ? names[tier] : names[tier].toUpperCase();
}

const order: readonly Tier[] = ['T3', 'T2WL', 'T2', 'T1'];

/** Below 0 where `one` is under `other`, above 0 where it is over it. */
export function compareTiers(one: Tier, other: Tier): number {
  return order.indexOf(one) - order.indexOf(other);
}
