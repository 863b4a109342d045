/** Rule `consequence-tier-mismatch`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { type Report, defineRule } from '../../lint/define-rule.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import { inHeadline } from '../../prose/header/headline.js';
import { isQuoted } from '../../prose/quotations.js';
import type { Stretch } from '../../prose/stretch.js';
import { subjectTiers } from '../../prose/header/subject-tier.js';
import { tierBenchmarks } from '../../prose/tiers/tier-benchmarks.js';
import { tierConsequences } from '../../prose/tiers/tier-consequences.js';
import { compareTiers, tierName } from '../../prose/tiers/tier-names.js';
import type { Tier, TierMention } from '../../prose/tiers/tiers.js';

/** What an action plan holds out to a country of another tier. */
export const consequenceTierMismatch = defineRule(
  {
    id: 'consequence-tier-mismatch',
    summary: 'Name the consequences and benchmarks of the tier in the subject.',
    family: 'tip',
    level: 'warning',
    source: '22 U.S.C. 7107(b)-(d); samples 2009 STATE 087524 (Tier 2) and 087525 (Watch List)',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.kind !== 'plan') return;
    const [subject] = prose.find(subjectTiers);
    if (!subject) return;
    reportMoves(cable, subject, report);
    for (const { tiers, from, to } of prose.find(tierBenchmarks)) {
      const at = { from, to };
      if (tiers.includes(subject.tier) && isOwnText(cable, at))
        report({ ...shared(cable, at, subject), message: messageOf(cable, at, subject.tier) });
    }
  },
);

function reportMoves(cable: CableIndex, subject: TierMention, report: Report): void {
  for (const { kind: told, mentions } of cable.prose.find(tierConsequences)) {
    // What good deeds lead to lies above.
    const isAbove = mentions.every(({ tier }) => compareTiers(tier, subject.tier) > 0);
    const kind = told === 'move' ? (isAbove ? 'rise' : 'fall') : told;
    const sign = kind === 'rise' ? 1 : -1;
    const wrong = mentions.filter(({ tier }) => compareTiers(tier, subject.tier) * sign <= 0);
    const [first] = wrong;
    const last = wrong[wrong.length - 1];
    if (!first || !last || !isOwnText(cable, first)) continue;
    const at = { from: first.from, to: last.to };
    const phrase =
      wrong.length === mentions.length ? [standard[subject.tier][kind]].filter((words) => words !== '') : [];
    report({
      ...shared(cable, at, subject),
      message: moveMessage(cable, at, subject.tier, kind),
      fixes: rewordings(cable, at, phrase),
    });
  }
}

/** What the tier of the subject may become, as plans say it. */
const standard: Readonly<Record<Tier, { readonly fall: string; readonly rise: string }>> = {
  T1: { fall: 'Tier 2', rise: '' },
  T2: { fall: 'Tier 2 Watch List or Tier 3', rise: 'Tier 1' },
  T2WL: { fall: 'Tier 3', rise: 'Tier 2' },
  T3: { fall: '', rise: 'Tier 2 Watch List' },
};

function isOwnText({ prose }: CableIndex, at: Stretch): boolean {
  return !inHeadline(prose, at) && !isQuoted(prose, at);
}

function shared({ prose }: CableIndex, at: Stretch, subject: TierMention) {
  return { at: prose.spanOf(at), related: [{ at: prose.spanOf(subject), message: 'The subject has this tier.' }] };
}

function moveMessage({ prose }: CableIndex, at: Stretch, tier: Tier, kind: 'fall' | 'rise'): string {
  return `From the \`${tierName(tier)}\` of the subject no country can ${kind} to \`${prose.textOf(at)}\`. Adapt this to that tier.`;
}

function messageOf({ prose }: CableIndex, at: Stretch, tier: Tier): string {
  return `\`${prose.textOf(at)}\` does not go with the \`${tierName(tier)}\` of the subject. Adapt it to that tier.`;
}
