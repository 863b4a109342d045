/** Rule `tier-formula-mismatch`. */
import type { CableIndex } from '../../lint/cable-index.js';
import { defineRule } from '../../lint/define-rule.js';
import { insert, replace } from '../../lint/edits/edits.js';
import type { Fix } from '../../lint/finding.js';
import { rewordings } from '../../lint/edits/prose-edits.js';
import {
  type FormulaPart,
  type TierFormula,
  contradicts,
  tierFormulas,
  tierOfFormula,
} from '../../prose/tiers/compliance-formula.js';
import { tierName } from '../../prose/tiers/tier-names.js';
import { type Tier, tierMentions } from '../../prose/tiers/tiers.js';

/** A tier with a formula of compliance that belongs to another one. */
export const tierFormulaMismatch = defineRule(
  {
    id: 'tier-formula-mismatch',
    summary: 'Give each tier the formula of compliance that the law gives it.',
    family: 'tip',
    level: 'error',
    source: '22 U.S.C. 7107(b)(1)(A)-(C); samples 2009 STATE 087524 and 060447',
    fix: 'ask',
  },
  (cable, report) => {
    const { prose } = cable;
    if (prose.find(tierMentions).length === 0) return;
    for (const formula of prose.find(tierFormulas)) {
      const { mention, parts } = formula;
      const wrong = parts.filter((part) => contradicts(mention.tier, part));
      if (wrong.length === 0) continue;
      report({
        at: prose.spanOf(mention),
        message: `\`${tierName(mention.tier)}\` ${rightFormula[mention.tier]}. Change the tier or the words on compliance.`,
        related: wrong.map((part) => ({ at: prose.spanOf(part), message: 'These words do not go with the tier.' })),
        fixes: fixesOf(cable, formula, wrong),
      });
    }
  },
);

const rightFormula: Readonly<Record<Tier, string>> = {
  T1: 'is for governments that fully comply with the standards',
  T2: 'is for governments that do not fully comply but make significant efforts',
  T2WL: 'is for governments that do not fully comply but make significant efforts',
  T3: 'is for governments that neither fully comply nor make significant efforts',
};

function fixesOf(cable: CableIndex, { mention, parts }: TierFormula, wrong: readonly FormulaPart[]): readonly Fix[] {
  const tier = tierOfFormula(parts, mention.tier);
  const fits = tier !== mention.tier && !parts.some((part) => contradicts(tier, part));
  const tierFixes = fits ? rewordings(cable, mention, [tierName(tier, cable.prose.textOf(mention))]) : [];
  const [part] = wrong;
  return part && wrong.length === 1 && part.kind === 'efforts' ? [...tierFixes, ...notFix(cable, part)] : tierFixes;
}

/** `is making` and `is not making`. */
function notFix({ prose }: CableIndex, part: FormulaPart): readonly Fix[] {
  const before = prose.text.slice(Math.max(0, part.from - 9), part.from);
  if (!/\b(?:is|are|was|were) (?:not )?$/.test(before)) return [];
  if (!part.negated)
    return [{ title: 'Insert `not`', safe: false, changes: [insert(prose.spanOf(part).start, 'not ')] }];
  const not = prose.spanOf({ from: part.from - 'not '.length, to: part.from });
  return before.endsWith(' not ') && not.end - not.start === 'not '.length
    ? [{ title: 'Remove `not`', safe: false, changes: [replace(not, '')] }]
    : [];
}
