/** Tiers without the bracket that closes around them. */
import type { Prose } from '../prose.js';
import { type TierMention, tierMentions } from './tiers.js';

/** All mentions; of `SYLVANIA (TIER 2 WATCH LIST)` the words alone, so that they may be replaced. */
export function tierPhrases(prose: Prose): readonly TierMention[] {
  return prose.find(tierMentions).map((mention) => {
    const words = prose.textOf(mention);
    return words.endsWith(')') && !words.includes('(') ? { ...mention, to: mention.to - 1 } : mention;
  });
}
