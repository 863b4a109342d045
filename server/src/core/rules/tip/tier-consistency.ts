/** Rule `tier-consistency`. */
import { reportYear } from '../../lint/facts/cable-date.js';
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import type { Fix } from '../../lint/finding.js';
import { reword, rewordings } from '../../lint/edits/prose-edits.js';
import { type Stretch, firstAfter, holds } from '../../prose/stretch.js';
import { subjectTiers } from '../../prose/header/subject-tier.js';
import { tierConsequences } from '../../prose/tiers/tier-consequences.js';
import { tierName } from '../../prose/tiers/tier-names.js';
import { tierStatements } from '../../prose/tiers/tier-statements.js';
import { tierPhrases } from '../../prose/tiers/tier-phrases.js';
import type { TierMention } from '../../prose/tiers/tiers.js';

/** Two present tiers in one cable. */
export const tierConsistency = defineRule(
  {
    id: 'tier-consistency',
    summary: 'Give the country one tier throughout the cable.',
    family: 'tip',
    level: 'error',
    source: 'Consistency of the text itself; tiers: 22 U.S.C. 7107(b)(1), samples 2009 STATE 087524 and 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.find(tierPhrases).length < 2) return;
    const statements = tierStatements(prose, reportYear(cable)?.year);
    const [subject] = prose.find(subjectTiers);
    const base = subject ?? (statements.find(({ form }) => form === 'heading') ?? statements[0])?.mention;
    if (!base) return;
    const where = subject ? 'the subject' : 'the text elsewhere';
    for (const { mention } of statements) {
      // What a plan threatens with or promises is for the rule `consequence-tier-mismatch`.
      if (mention.tier === base.tier || isConsequence(cable, mention)) continue;
      report({
        at: prose.spanOf(mention),
        message: `\`${tierName(mention.tier)}\` here, but \`${tierName(base.tier)}\` in ${where}. Use one present tier throughout the cable.`,
        related: [{ at: prose.spanOf(base), message: `It is \`${tierName(base.tier)}\` here.` }],
        fixes: [...fixesHere(cable, mention, base), ...(subject ? fixesInSubject(cable, mention, subject) : [])],
      });
    }
  },
);

function isConsequence({ prose }: CableIndex, mention: TierMention): boolean {
  const all = prose.find(tierConsequences);
  const near = all[firstAfter(all, mention.from)];
  return near !== undefined && holds(near, mention);
}

/** `on the Tier 2 Watch List` loses its article as `on Tier 3`; `the Tier 2 rating` keeps it. */
function fixesHere(cable: CableIndex, mention: TierMention, { tier }: TierMention): readonly Fix[] {
  const { text } = cable.prose;
  const isNoun = /^ (?:rating|ranking|placement|rank|standing|status)\b/.test(text.slice(mention.to, mention.to + 12));
  const article = text.slice(mention.from - 4, mention.from) === 'the ' && !isNoun;
  const at: Stretch = article ? { from: mention.from - 4, to: mention.to } : mention;
  const name = tierName(tier, text.slice(mention.from, mention.to));
  return rewordings(cable, at, [article && tier === 'T2WL' ? `the ${name}` : name]);
}

function fixesInSubject(cable: CableIndex, { tier }: TierMention, subject: TierMention): readonly Fix[] {
  const name = tierName(tier, cable.prose.textOf(subject));
  const change = reword(cable, subject, name);
  return change ? [{ title: `Change the subject to \`${name}\``, safe: false, changes: [change] }] : [];
}
