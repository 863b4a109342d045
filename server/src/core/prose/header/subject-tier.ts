/** The tier that the subject of a cable gives its country. */
import { headlines } from './headline.js';
import type { Prose } from '../prose.js';
import { tierPhrases } from '../tiers/tier-phrases.js';
import type { TierMention } from '../tiers/tiers.js';

/** Subjects that speak of a tier which the country does not have. */
const unreal =
  /\b(?:hopes?|seeks?|wants?|avoid(?:s|ing)?|fears?|may|might|could|should|would|risks?|threat|possible|potential|no|not|out of|off|way to|road to|toward|expects?|aims?|recommend(?:s|ed|ation)?|propos(?:es|ed|al)|if|from)\b/i;
const several = /^ (?:countries|governments|posts)\b/i;
const move = /\bfrom (?:the )?$/i;
const toward = /^ to (?:the )?$/i;

/** The tier of the headline; none where it names several, or one that the country does not have. */
export function subjectTiers(prose: Prose): readonly TierMention[] {
  const [line] = prose.find(headlines);
  if (!line) return [];
  const [first, ...others] = prose.findIn(tierPhrases, line);
  if (!first) return [];
  const before = prose.text.slice(line.from, first.from);
  const [second] = others;
  if (second && move.test(before) && toward.test(prose.text.slice(first.to, second.from)))
    return others.length === 1 ? [second] : [];
  if (others.some(({ tier }) => tier !== first.tier) || several.test(prose.text.slice(first.to, line.to))) return [];
  return prose.kind !== 'plan' && unreal.test(before) ? [] : [first];
}
