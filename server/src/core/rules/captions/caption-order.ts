/** Rule `caption-order`. */
import { findCaption } from '../../data/captions.js';
import { defineRule } from '../../lint/define-rule.js';
import { replace } from '../../lint/edits/edits.js';
import type { Caption } from '../../syntax/types.js';

/** Captions below this rank (SENSITIVE, SIPDIS) stand in either order. */
const lowestOrderedRank = 2;

interface Ranked {
  readonly caption: Caption;
  readonly rank: number;
}

/** A less restrictive caption above NODIS, EXDIS or STADIS. */
export const captionOrder = defineRule(
  {
    id: 'caption-order',
    summary: 'Put the most restrictive caption first.',
    family: 'captions',
    level: 'info',
    source: '5 FAH-2 H-252.1-1',
    fix: 'ask',
  },
  (cable, report) => {
    const ranked: Ranked[] = cable.all('caption').flatMap((caption) => {
      const rank = findCaption(caption.name)?.rank;
      return rank === undefined ? [] : [{ caption, rank }];
    });
    let lowest: Ranked | undefined;
    for (const entry of ranked) {
      if (lowest && lowest.rank < entry.rank && entry.rank >= lowestOrderedRank) {
        const [name, above] = [entry.caption.name, lowest.caption.name];
        report({
          at: entry.caption,
          message: `\`${name}\` is more restrictive than \`${above}\` above it. Put it first.`,
          related: [{ at: lowest.caption, message: `\`${above}\` stands here.` }],
          fixes: [{ title: 'Put the most restrictive caption first', safe: false, changes: inOrder(ranked) }],
        });
        return; // One fix puts all of them in order.
      }
      if (!lowest || entry.rank < lowest.rank) lowest = entry;
    }
  },
);

/** The ranked captions change places; lines and other captions stay where they are. */
function inOrder(ranked: readonly Ranked[]) {
  const sorted = [...ranked].sort((one, other) => other.rank - one.rank);
  return ranked.flatMap(({ caption }, index) => {
    const value = sorted[index]?.caption.value ?? caption.value;
    return value === caption.value ? [] : [replace(caption, value)];
  });
}
