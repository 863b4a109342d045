/** Benchmarks and sanctions that action plans name for one tier only (tip-rules rule 21). */
import { nearby } from '../header/headline.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { tierPhrases } from './tier-phrases.js';
import type { Tier } from './tiers.js';
import { type Hit, defineVocabulary } from '../vocabulary.js';

/** Words that do not belong into plans of `tiers`. */
export interface TierBenchmark extends Stretch {
  readonly tiers: readonly Tier[];
}

const words = defineVocabulary({
  list: [
    'removal from the tier 2 watch list',
    'removal from the watch list',
    'watch list removal',
    'movement out of the tier 2 watch list',
    'movement out of the watch list',
    'move out of the tier 2 watch list',
    'move out of the watch list',
    'move off of the watch list',
    'move off of the tier 2 watch list',
    'moving out of the watch list',
    'moving out of the tier 2 watch list',
    'off the watch list',
    'off the tier 2 watch list',
  ],
  removal: ['from the watch list', 'from the tier 2 watch list'],
  priority: ['high priority'],
  assessment: ['positive', 'favorable', 'good', 'strong'].flatMap((word) => [
    `${word} interim assessment`,
    `${word} review in the interim assessment`,
    `${word} narrative in the interim assessment`,
  ]),
  downgrade: ['avoid', 'prevent', 'avert', 'escape', 'risk'].flatMap((word) => [
    `${word} a downgrade`,
    `${word} another downgrade`,
    `${word} downgrade`,
  ]),
  sanction: [
    'subject to restrictions',
    'subject to sanctions',
    'subject to statutory restrictions',
    'subject to statutory sanctions',
    'subject to certain restrictions',
  ],
  term: ['within 90 days'],
  aid: ['withholding of'],
});

/** `the removal of Zambia, a year from now, from the Watch List` */
const removing = /\bremoval of [A-Z][\w' -]{1,30}(?:, [^,;.]{1,30},)? $/;

/** `high-priority` is said of many things. */
const planItems = /^"? ?(?:items?|recommendations?|actions?|measures?|steps?|list|points?|areas?)\b|^"?:/i;
const assistance = /^ (?:[\w-]+ ){0,4}(?:assistance|aid|funds?|funding|support)\b/i;
const items = /^ (?:items?|steps?|measures?|actions?|recommendations?) (?:for|to|towards?) $/i;
/** Sanctions are laid on governments; people have restrictions of other kinds. */
const ofPersons =
  /\b(?:victims?|survivors|witnesses|workers|migrants|women|children|girls|boys|persons|people|they|employers|agencies)\b[^,;.]{0,40}$/i;
const onPersons = /^ (?:of|on|in) (?:(?:their|her|his|the) )?(?:freedom|movements?|travel|liberty|access|contact)\b/i;
const window = /\b(?:acts?|action|actions|progress|efforts|release|Report)\b/;

/** All benchmarks that may be out of place. */
export function tierBenchmarks(prose: Prose): readonly TierBenchmark[] {
  const found: TierBenchmark[] = [];
  for (const hit of prose.hits(words)) {
    const sentence = prose.sentenceAt(hit.from);
    const tiers = sentence ? tiersOf(prose, sentence, hit) : [];
    if (tiers.length === 0) continue;
    const last = found[found.length - 1];
    // `high-priority items for removal from the Watch List` is one benchmark.
    if (last && items.test(prose.text.slice(last.to, hit.from)))
      found[found.length - 1] = { tiers, from: last.from, to: hit.to };
    else found.push({ tiers, from: hit.from, to: hit.to });
  }
  return found;
}

function tiersOf(prose: Prose, sentence: Sentence, { kind, from, to }: Hit): readonly Tier[] {
  const behind = prose.text.slice(to, Math.min(sentence.to, to + 60));
  // From Tier 3 there is no further fall; where a tier is named, the rule looks at that.
  if (kind === 'downgrade') return /^ (?:to|from)\b/.test(behind) ? [] : ['T3'];
  if (kind === 'list') return ['T1', 'T2', 'T3'];
  if (kind === 'removal')
    return removing.test(prose.text.slice(Math.max(sentence.from, from - 60), from)) ? ['T1', 'T2', 'T3'] : [];
  if (kind === 'assessment') return ['T1', 'T2'];
  if (kind === 'priority') return planItems.test(behind) ? ['T1', 'T2'] : [];
  const region = prose.regionOf(sentence);
  const around = nearby(prose, sentence, { from, to });
  if (region !== 'talking-points' && region !== 'non-paper') return [];
  // What happens to countries on Tier 3, and what a fall to it would mean, may be said to all.
  if (prose.findIn(tierPhrases, around).some(({ tier }) => tier === 'T3')) return [];
  if (kind === 'sanction' && (ofPersons.test(prose.text.slice(around.from, from)) || onPersons.test(behind))) return [];
  if (kind === 'aid' && !assistance.test(behind)) return [];
  if (kind === 'term' && !isWindow(prose.textOf(around), region, behind)) return [];
  return ['T1', 'T2', 'T2WL'];
}

/** Whether the days are those after the Report, and not a term of a recommended law. */
function isWindow(text: string, region: string, behind: string): boolean {
  if (/^ (?:of|after|from|following) (?:the|this|its) (?:[\w']+ )?(?:Report|release)/.test(behind)) return true;
  return region === 'talking-points' && window.test(text);
}
