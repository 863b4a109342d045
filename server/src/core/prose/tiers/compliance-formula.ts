/** The formulas of compliance that go with the tiers (22 U.S.C. 7107(b)(1); tip-rules rule 20). */
import { textStart } from '../header/headline.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { tierPhrases } from './tier-phrases.js';
import type { Tier, TierMention } from './tiers.js';
import { defineVocabulary } from '../vocabulary.js';

/** What a sentence says of full compliance or of significant efforts. */
export interface FormulaPart extends Stretch {
  readonly kind: 'compliance' | 'efforts';
  readonly negated: boolean;
}

/** A tier with the formula that is said to go with it. */
export interface TierFormula {
  readonly mention: TierMention;
  readonly parts: readonly FormulaPart[];
}

const words = defineVocabulary({
  compliance: [
    'fully comply',
    'fully complies',
    'fully complied',
    'fully complying',
    'comply fully',
    'complies fully',
    'full compliance',
    'complying',
  ],
  efforts: ['significant efforts', 'significant effort'],
});

const negation =
  /\b(?:not(?: yet)?|nor|neither|never|cannot|without|fail(?:s|ed|ing)? to|unable to|no longer|lack(?:s|ed|ing)?|far from|short of|n't)(?: (?!(?:only|but|and|yet|however)\b)[\w-]+){0,3} $/;
const showing =
  /\b(?:not|fail(?:s|ed|ing)?(?: to)?|n't) (?:yet )?(?:show|demonstrate|prove|provide)\w*(?: (?!(?:but|and|yet|however)\b)[\w-]+){0,6} $/;
const making = /\bma(?:ke|kes|king|de)(?: (?:no|any|some|many|sufficiently|such|these|its|their|similarly))? $/;
const alternative = /\b(?:or|nor) (?:is |are |be )?ma(?:ke|king)(?: any)? $/;
const claimed =
  /\b(?:claim(?:s|ed)?|sa(?:y|ys|id)|insist(?:s|ed)?|argue[sd]?|assert(?:s|ed)?|believe[sd]?|told|maintain(?:s|ed)? that|promise[sd]?)\b/i;
const unsure = /\b(?:unless|until|whether|would|lest|were to|asked (?:how|if|why))\b/i;

const placedOn =
  /(?:\b[Tt]herefore\b[^;.]{1,40}|\b(?:is|are|was|were|be|been|being|remains?) (?:[a-z]+ )?(?:placed|ranked|listed|put|kept|classified|rated|assigned) (?:again )?|\b(?:places|placed|ranks|ranked|classif(?:y|ies|ied)|rates|rated) [A-Z][A-Za-z' ]{0,30} |\b(?:is|are|remains?) )(?:on|as|in|to|at)(?: the)? $/;
const notNow = /\b(?:from|avoid|cannot|can not|must not|may|might|could|or|rather than)(?: [\w-]+){0,3} $/;
const otherTime = /^,? (?:last year|(?:in|since|until) (?:the )?(?:19|20)\d\d|in the previous)/;
/** `which fully complied in 2004` */
const otherYear = /^(?: with [^,;.]{1,50})? (?:in|until|since|for) (?:19|20)\d\d\b/;
const longestTail = 90;

/** All tiers whose sentence says what formula goes with them. */
export function tierFormulas(prose: Prose): readonly TierFormula[] {
  const found: TierFormula[] = [];
  let last: Sentence | undefined;
  for (const { from } of prose.hits(words)) {
    const sentence = prose.sentenceAt(from);
    if (!sentence || sentence === last) continue;
    last = sentence;
    found.push(...formulasOf(prose, sentence));
  }
  return found;
}

/** A sentence with more tiers is none. */
const mostTiers = 8;

function formulasOf(prose: Prose, sentence: Sentence): readonly TierFormula[] {
  const start = textStart(prose, sentence);
  const stretch = { from: start, to: sentence.to };
  if (unsure.test(prose.textOf(stretch))) return [];
  const named = prose.findIn(tierPhrases, stretch);
  const placed = named.filter((mention) => isPlaced(prose, stretch, mention));
  const parts = prose.hitsIn(words, stretch).flatMap((hit) => partOf(prose, start, hit));
  const [first] = placed;
  if (!first || parts.length === 0 || placed.length > mostTiers) return [];
  if (placed.length === 1) {
    // `Some make efforts and stand on Tier 2, and others are placed on Tier 3`: the words before Tier 2 are its own.
    const floor = named.findLast(({ to }) => to <= first.from)?.to ?? start;
    const own = parts.filter(({ from }) => from >= floor);
    return own.length > 0 ? [{ mention: first, parts: own }] : [];
  }
  // Several tiers: each has what stands since the one before, where the first is not ahead of its formula.
  const rows = placed.map((mention, index) => {
    const from = placed[index - 1]?.to ?? start;
    return { mention, parts: parts.filter((part) => part.from >= from && part.to <= mention.from) };
  });
  return rows[0]?.parts.length === 0 ? [] : rows.filter((row) => row.parts.length > 0);
}

function isPlaced({ text }: Prose, { from, to }: Stretch, mention: TierMention): boolean {
  const before = text.slice(Math.max(from, mention.from - longestTail), mention.from);
  return placedOn.test(before) && !notNow.test(before) && !otherTime.test(text.slice(mention.to, to));
}

function partOf(
  prose: Prose,
  start: number,
  { kind, from, to }: Stretch & { kind: 'compliance' | 'efforts' },
): FormulaPart[] {
  const before = prose.text.slice(Math.max(start, from - longestTail), from);
  if (claimed.test(before)) return [];
  if (otherYear.test(prose.text.slice(to, to + longestTail))) return [];
  if (kind === 'compliance') {
    const negated = negation.test(before);
    // Compliance that is not called full counts only where it is denied: `neither complying`.
    if (prose.text.slice(from, to).toLowerCase() === 'complying' && !negated) return [];
    return [{ kind, from, to, negated }];
  }
  const verb = making.exec(before);
  if (!verb) return [];
  // `nor (on this all agree) is it making`
  const ahead = before.slice(0, verb.index).replace(/\([^()]{1,60}\) /, '');
  const isDenied =
    /\bno $/.test(verb[0]) ||
    negation.test(ahead) ||
    showing.test(ahead) ||
    /\bnor (?:is|are) [a-z ]{0,20}$/.test(ahead);
  const isAlternative =
    alternative.test(before) &&
    negation.test(
      prose.text.slice(Math.max(start, from - 2 * longestTail), from).replace(/(?:comply|complies|complying).*$/, ''),
    );
  return [{ kind, from: from - verb[0].length, to, negated: isDenied || isAlternative }];
}

/** Whether a formula cannot go with a tier. */
export function contradicts(tier: Tier, { kind, negated }: FormulaPart): boolean {
  if (tier === 'T1') return negated;
  return kind === 'compliance' ? !negated : negated === (tier !== 'T3');
}

/** The tier that goes with a formula; the Watch List where it was that before. */
export function tierOfFormula(parts: readonly FormulaPart[], tier: Tier): Tier {
  const efforts = parts.find(({ kind }) => kind === 'efforts');
  if (efforts) return efforts.negated ? 'T3' : tier === 'T2WL' ? tier : 'T2';
  return parts.some(({ negated }) => negated) ? (tier === 'T1' ? 'T2' : tier) : 'T1';
}
