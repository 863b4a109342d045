/** How much alike passages are, and where to look for those that are. */

/** What of a passage is compared. */
interface Keyed {
  readonly key: string;
}

/** Passages with more than this in common are one passage, changed. */
export const leastAlike = 0.4;

/** A pair of words that so many passages have finds nothing. */
const mostHolders = 64;

/** Those of a list that are like another passage. Each look takes time with the words of the passage alone. */
export class SimilarIndex<Kept extends Keyed> {
  private readonly holders = new Map<string, { readonly kept: Kept; readonly size: number }[]>();

  /** Takes one to the list. */
  add(kept: Kept): void {
    const pairs = pairsOf(kept.key);
    const holder = { kept, size: pairs.size };
    for (const pair of pairs) {
      const holders = this.holders.get(pair);
      if (!holders) this.holders.set(pair, [holder]);
      else if (holders.length < mostHolders) holders.push(holder);
    }
  }

  /** Each with its likeness, from `leastAlike` to 1, in the order in which they were added. */
  like({ key }: Keyed): readonly { readonly kept: Kept; readonly likeness: number }[] {
    const pairs = pairsOf(key);
    const shared = new Map<{ readonly kept: Kept; readonly size: number }, number>();
    for (const pair of pairs)
      for (const holder of this.holders.get(pair) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    return [...shared].flatMap(([{ kept, size }, count]) => {
      const likeness = kept.key === key ? 1 : (2 * count) / (pairs.size + size);
      return likeness >= leastAlike ? [{ kept, likeness }] : [];
    });
  }
}

/** How much alike two passages are, from 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const pairs = pairsOf(one);
  const others = pairsOf(other);
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return (2 * shared) / (pairs.size + others.size);
}

/** Neighbouring words, with the edges of the passage as words. */
function pairsOf(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  let before = '';
  for (const word of `${key} `.split(' ')) {
    pairs.add(`${before} ${word}`);
    before = word;
  }
  return pairs;
}
