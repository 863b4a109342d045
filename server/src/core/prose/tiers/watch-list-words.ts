/** Words on the Watch List and on tiers that rules on years ask for. */
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** The list, its name shortened, and what the law does to countries on it. */
export const watchListWords = defineVocabulary({
  list: ['watch list', 'watchlist', 'the list'],
  automatic: ['by operation of law', 'automatic', 'automatically', 'forced', 'mandatory'],
  waiver: ['waive', 'waives', 'waived', 'waiving', 'waiver', 'waivers', 'the rule aside', 'it aside'],
});

const ranked = /\b(?:[Ww]atch ?[Ll]ist|WATCH LIST|[Tt]ier|TIER|T2WL|on the list|listed|ranked|ranking)\b/;

/** Whether a sentence or a part of one speaks of a ranking. */
export function isOnRanking(prose: Prose, stretch: Stretch): boolean {
  return ranked.test(prose.textOf(stretch));
}

const listed =
  /\b(?:watch ?list|list|listed|there|tier [123]|on it|placed|ranked|ranking)\b[^.;]{0,24}? since (?:the )?((?:19|20)\d\d)\b/i;
const sinceFirst = /^[-* ]*Since (?:the )?((?:19|20)\d\d)\b[^.;]{1,60}\b(?:[Ww]atch ?[Ll]ist|on the list|listed)\b/;

const entered =
  /\b(?:entered|joined|was (?:first )?(?:placed|put|listed) on) the (?:Tier 2 )?[Ww]atch ?[Ll]ist (?:in|with) (?:the )?((?:19|20)\d\d)\b/;

/** The year since which a stretch says that a country is on the list, or on its tier. */
export function listedSince(prose: Prose, stretch: Stretch): number | undefined {
  const text = prose.textOf(stretch);
  const year = /\bsince\b/i.test(text)
    ? (listed.exec(text)?.[1] ?? sinceFirst.exec(text)?.[1] ?? entered.exec(text)?.[1])
    : entered.exec(text)?.[1];
  return year === undefined ? undefined : Number(year);
}
