/** Tiers as they are written (tip-rules rule 5: TIER). */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** Tiers by their short names. */
export const tiers = ['T1', 'T2', 'T2WL', 'T3'] as const;
export type Tier = (typeof tiers)[number];

/** A place that names a tier. */
export interface TierMention extends Stretch {
  readonly tier: Tier;
}

const tierWords = defineVocabulary({ word: ['tier', 'tiers'], short: ['T1', 'T2', 'T3', 'T2WL'] });
const number = '([123]|one|two|three|I{1,3})(?![A-Z0-9]|[.,]\\d)';
const numberAt = new RegExp(`[ -]${number}`, 'iy');
const watchListAt = /(?:'s)?[ -]?\(?[ -]?(?:watch[ -]?list|WL)\b\)?/iy;
/** `Tiers 2 and 3`, `Tier 2 or 3`, `Tier 1 to 2` */
const furtherAt = new RegExp(`(?:,? (?:and|or)|,| to|/) ?${number}`, 'iy');

/** All mentions of a tier: `Tier 2 Watch List`, `TIER TWO`, `Tier II`, `T2WL`; each number of `Tiers 2 and 3`. */
export function tierMentions(prose: Prose): readonly TierMention[] {
  const { text } = prose;
  const found: TierMention[] = [];
  for (const { kind, from, to } of prose.hits(tierWords)) {
    if (kind === 'short') {
      found.push({ from, to, tier: text.slice(from, to) as Tier });
      continue;
    }
    const plural = text.slice(from, to).toLowerCase() === 'tiers';
    let mention = mentionAt(text, numberAt, from, to);
    while (mention) {
      found.push(mention);
      mention = furtherMention(text, mention.to, plural);
    }
  }
  return found;
}

function mentionAt(text: string, pattern: RegExp, from: number, at: number): TierMention | undefined {
  pattern.lastIndex = at;
  const written = pattern.exec(text)?.[1]?.toLowerCase();
  if (written === undefined) return undefined;
  const to = pattern.lastIndex;
  const tier = tierOf(written);
  if (tier !== 'T2') return { from, to, tier };
  watchListAt.lastIndex = to;
  const watchList = watchListAt.test(text);
  return watchList ? { from, to: watchListAt.lastIndex, tier: 'T2WL' } : { from, to, tier };
}

function tierOf(written: string): Tier {
  if (written === '1' || written === 'one' || written === 'i') return 'T1';
  return written === '2' || written === 'two' || written === 'ii' ? 'T2' : 'T3';
}

/** A further number behind the first: in a list of `Tiers`, and behind `or` and `to` where no noun is counted. */
function furtherMention(text: string, at: number, plural: boolean): TierMention | undefined {
  furtherAt.lastIndex = at;
  const match = furtherAt.exec(text);
  if (!match) return undefined;
  if (
    !plural &&
    (!/ (?:or|to)\b/.test(match[0]) ||
      /^ (?!placement|ranking|rating|status|country|list)[a-z]+s\b/.test(text.slice(furtherAt.lastIndex)))
  )
    return undefined;
  const from = furtherAt.lastIndex - (match[1]?.length ?? 0);
  return mentionAt(text, furtherAt, from, at);
}
