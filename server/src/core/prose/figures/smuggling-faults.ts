/** Sentences that take smuggling for trafficking (tip-rules rule 3). */
import { counts } from './counts.js';
import { isReport } from './figure-cues.js';
import { type Figure, extentOf } from './figure.js';
import { figures } from './figures.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import type { Stretch } from '../stretch.js';
import { textBetween } from './text-around.js';
import { isOfPersons, isOnTrafficking } from './trafficking-talk.js';
import { traffickingWords } from './enforcement-words.js';
import { defineVocabulary } from '../vocabulary.js';

/** One figure for both, one explained by the other, victims of smuggling, smuggling listed as trafficking. */
export type SmugglingFaultKind = 'figure' | 'equation' | 'victims' | 'relabelled';

/** A place where the two are one. */
export interface SmugglingFault extends Stretch {
  readonly kind: SmugglingFaultKind;
}

const smuggling = defineVocabulary({ smuggling: ['smuggl*'] });

/** Words of a sentence that keeps the two apart. */
const apart =
  /\b(?:conflat\w+|distinct\w*|distinguish\w*|differ\w*|confus\w+|separate(?:ly)?|unlike|rather than|exclud\w+|instead of|mistak\w+|respectively|not the same)\b/i;

const kinds = '(?:human |migrant |people |alien )?';
const traffickingTerm = '(?:human )?trafficking(?: in persons)?';
const smugglingTerm = `${kinds}smuggling(?: of (?:persons|people|migrants|aliens))?`;
const pair = new RegExp(
  `\\b${smugglingTerm}(?: and | or |/)${traffickingTerm}\\b|\\b${traffickingTerm}(?: and | or |/)${smugglingTerm}\\b`,
  'i',
);
const joint =
  '(?: \\((?:that is(?: to say)?|i\\.e\\.|namely),? |,? (?:also (?:(?:known|referred to|described) as|called|termed)|i\\.e\\.,?|that is(?: to say)?,|in other words,?|namely),? | \\()(?:the )?(?:[a-z]+ )?';
const equation = new RegExp(`\\btrafficking${joint}smuggling\\b|\\bsmuggling${joint}trafficking\\b`, 'i');
const victims = /\bvictims? of (?:human |migrant |people |alien )?smuggling\b|\bsmuggling victims?\b/i;
const relabelled =
  /\bsmuggl[a-z]+[^;]{1,130}? (?:appear|figure|(?:is|are|was|were) (?:counted|listed|entered|named)) (?:[a-z]+ ){0,3}among the (?:trafficked|trafficking|victims of trafficking)\b|\b(?:count\w*|list\w*|label\w*|describ\w+|treat\w*|classif\w+|report\w*|record\w*|regist\w+|present\w*|regard\w*|consider\w*|categori\w+|prosecut\w+|charg\w+|call\w*|claim\w*)\b[^;]{1,90}?\bsmuggl[a-z]+[^;]{0,90}? as (?:human )?traffick[a-z]+|\bsmuggl[a-z]+[^;]{1,70}?\b(?:counted|listed|labell?ed|described|treated|classified|reported|recorded|registered|presented|regarded|considered|categorized|prosecuted|charged) as (?:human )?traffick[a-z]+|\b(?:count|list|label|classif|report|record|present|regist)[a-z]* as (?:human )?trafficking (?:the|all|several|many|some|its|their|\d+) [^;]{0,60}?\bsmuggl[a-z]+/i;
const denied =
  /\b(?:not|never|no longer|n't|refus\w+|nor|neither|declin\w+|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?)\b/i;

/** All of them, in order; at most one of a kind in a sentence. */
export function smugglingFaults(prose: Prose): readonly SmugglingFault[] {
  const found: SmugglingFault[] = [];
  let last: Sentence | undefined;
  for (const { from } of prose.hits(smuggling)) {
    const sentence = prose.sentenceAt(from);
    if (!sentence || sentence === last) continue;
    last = sentence;
    if (!isReport(prose, sentence) || !isOnTrafficking(prose) || apart.test(prose.textOf(sentence))) continue;
    const fault = faultIn(prose, sentence);
    if (fault && !isQuoted(prose, fault)) found.push(fault);
  }
  return found;
}

function faultIn(prose: Prose, sentence: Sentence): SmugglingFault | undefined {
  const words = prose.textOf(sentence);
  const at = (match: RegExpExecArray): Stretch => ({
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  });
  const both = pair.exec(words);
  if (both && isAllOfPersons(prose, at(both))) {
    const figure = figureOfBoth(prose, sentence, at(both));
    const extent = figure ? extentOf(figure) : countOfBoth(prose, sentence, at(both));
    if (extent) {
      return { kind: 'figure', from: Math.min(extent.from, at(both).from), to: Math.max(extent.to, at(both).to) };
    }
  }
  const same = equation.exec(words);
  if (same && isAllOfPersons(prose, at(same)) && !denied.test(words)) return { kind: 'equation', ...at(same) };
  const victim = victims.exec(words);
  if (victim && !denied.test(words.slice(0, victim.index))) return { kind: 'victims', ...at(victim) };
  const listed = relabelled.exec(words);
  if (listed && !denied.test(words)) return { kind: 'relabelled', ...at(listed) };
  return undefined;
}

/** A figure beside the pair: `22 trafficking and smuggling cases`, `40 convictions for trafficking and smuggling`. */
function figureOfBoth(prose: Prose, sentence: Sentence, both: Stretch): Figure | undefined {
  return prose
    .findIn(figures, sentence)
    .find(({ measure, elliptical }) => !elliptical && prose.distance(measure, both) <= 4);
}

/** `33 crimes of smuggling and trafficking` */
function countOfBoth(prose: Prose, sentence: Sentence, both: Stretch): Stretch | undefined {
  return prose
    .findIn(counts, sentence)
    .find((count) =>
      count.to < both.from
        ? ofCrimes.test(textBetween(prose, count, both))
        : together.test(textBetween(prose, both, count)),
    );
}

/** `smuggling and trafficking, taken together: 39 verdicts` */
const together = /^,? (?:taken together|together|combined|jointly)[:,]? $/i;
const ofCrimes = /^ (?:such )?(?:crimes|offen[cs]es|incidents|violations) (?:of|involving) $/i;

function isAllOfPersons(prose: Prose, at: Stretch): boolean {
  return prose.hitsIn(traffickingWords, at).every((hit) => isOfPersons(prose, hit)) && !isOfGoods(prose, at);
}

/** `drug smuggling and trafficking` */
function isOfGoods(prose: Prose, { from }: Stretch): boolean {
  return goods.test(prose.wordAt(prose.tokenFrom(from) - 1));
}

const goods = /^(?:drug|drugs|narcotics|arms|weapons|cigarette|wildlife|ivory|gun|goods|fuel|gold)$/;
