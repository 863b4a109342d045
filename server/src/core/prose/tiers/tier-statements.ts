/** Places that state which tier the country of the cable has now (tip-rules rule 5). */
import { countryMentions } from '../../data/country-mentions.js';
import { isGeneric } from './generic-subject.js';
import { inHeadline, nearby, wordsBefore } from '../header/headline.js';
import { isOwnCountry } from '../countries/own-country.js';
import type { Prose, Sentence } from '../prose.js';
import { tierPhrases } from './tier-phrases.js';
import type { TierMention } from './tiers.js';

/** A tier that the cable says its country has. */
export interface TierStatement {
  readonly mention: TierMention;
  readonly form: 'heading' | 'text';
}

const adverbs = '(?: (?:again|still|now|therefore|thus|also|currently|once more|once again|accordingly)){0,2}';
const placing = '(?: (?:placed|ranked|listed|kept|put|classified|retained|rated|left))?';
/** `is therefore placed on` before a tier. */
const finite = new RegExp(
  `\\b(?:is|was|has been|remain(?:s|ed)?|stay(?:s|ed)?|continue[sd] to be)${adverbs}${placing}${adverbs} (?:on|as|in|at)(?: the| a)? $`,
);
/** `was ranked` right before a tier, `is a` before that of a country, `the Report places Freedonia on` */
const bareRank = new RegExp(`\\b(?:is|was|has been|remain(?:s|ed)?)${adverbs} (?:ranked|rated|designated) $`);
const membership = new RegExp(`\\b(?:is|remains|stays)${adverbs} an? $`);
const member = /^ (?:country|nation|government)\b/;
const active = new RegExp(
  `\\b(?:Report|Department|Secretary)\\b[^;]{0,40}? (?:lists?|listed|places?|placed|ranks?|ranked|puts?|keeps?|kept) ([A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})${adverbs} (?:on|in|at|as)(?: the| a)? $`,
);
/** `Why is Freedonia on` */
const inverted = new RegExp(
  `\\b(?:[Ii]s|[Ww]as) ([A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,3})${adverbs}${placing}${adverbs} (?:on|in)(?: the)? $`,
);
const questionWord = /\b(?:why|how|when|since|what|reasons?)\b/i;
const placement = /^(?:of ([^,;:()]{2,50}) )?(?:on|in|at)(?: the)? $/;
const rated = /\b(?:ranking|rating|rank) of(?: the)? $/;
const resulted =
  /\b(?:resulted in|led to|behind|explains?|reasons? for)(?: the| its| your| this)(?: current| present)? $/;
const rating = /^ (?:rating|ranking|placement|rank|standing|status)\b/;
const maintained = /\b(?:maintain|keep|retain)(?:s|ing)?(?: a| its| the| their| your| this)(?: current| present)? $/;

// ── What makes a statement none ──

/** May is a month. */
const modal =
  /\b(?:may|might|could|would|should|[Ii]f|[Uu]nless|[Ww]hether|avoid(?:s|ing|ed)?|Avoiding|subject to|in order (?:to|that)|were to|look(?:s|ed|ing)? forward|the day when|as soon as)\b|\bHad [A-Z]/;
const denied = /\b(?:fail(?:s|ed|ing)?|unable|cannot|not|lost|lose|never|no longer)\b/i;
const untrue =
  /\b(?:den(?:y|ies|ied)|false|untrue|not true|no longer|had been|used to|formerly|previously|last year|a year ago|years ago|(?:previous|past|earlier|last|prior) (?:year|report)s?|at the time|next year|following year)\b[^;]{0,60}$/i;
const wished =
  /\b(?:return(?:s|ed|ing)? to|hop(?:e|es|ed|ing)|wish(?:es|ed)?|want(?:s|ed)?|seek(?:s|ing)?|sought|aim(?:s|ed|ing)?|deserv(?:e|es|ed)|expect(?:s|ed)?|threat(?:s|en|ens|ened)?|risk(?:s|ed)?|prevent(?:s|ed)?|fear(?:s|ed)?|propos(?:e|es|ed|al)|recommend(?:s|ed|ation)?|possib(?:le|ility)|potential|future|former|previous|earn(?:s|ed)?|requires?|required|qualif(?:y|ies)|need(?:s|ed)?|ask(?:s|ed)? for|request(?:s|ed)?|will)\b/i;
const otherTime =
  /^[^,;.]{0,30}\b(?:last year|next year|a year ago|the year before|the previous year|in the past|until|years ago|by then|before (?:this year|that|then))\b/i;
const yearBehind = /^(?: rating| ranking| placement)?,? (?:in|since|for|from|during|until|of)(?: the)? (20\d\d)\b/;
const yearAhead = /\b(?:in|since|until|during|for|from|of)(?: the)? (20\d\d)(?![\d-])/gi;

/** All statements, in order. `reportYear` is the year of the current Report, where it is known. */
export function tierStatements(prose: Prose, reportYear: number | undefined): readonly TierStatement[] {
  const found: TierStatement[] = [];
  for (const mention of prose.find(tierPhrases)) {
    const sentence = inHeadline(prose, mention) ? undefined : prose.sentenceAt(mention.from);
    if (!sentence) continue;
    if (isHeading(prose, sentence, mention)) found.push({ mention, form: 'heading' });
    else if (isStated(prose, sentence, mention) && isNow(prose, sentence, mention, reportYear))
      found.push({ mention, form: 'text' });
  }
  return found;
}

/** `SYLVANIA (TIER 2)` alone, in capitals. */
function isHeading(prose: Prose, { block }: Sentence, { from, to }: TierMention): boolean {
  const { text } = prose;
  if (text.charAt(from - 1) !== '(' || text.charAt(to) !== ')' || block.to > to + 2 || block.kind === 'subject')
    return false;
  const name = text.slice(block.from, from - 1);
  return /^[A-Z][A-Z .,'-]* $/.test(name) && isOwnCountry(prose, capitalized(name));
}

/** How all statements end before the tier: a cheap look before the expressions that read the whole sentence. */
const mayState =
  /(?:^|[^A-Za-z])(?:on|as|in|at|of|to|for|the|an?|its|their|your|this|current|present|behind|explains?|ranked|rated|designated|(?:maintain|keep|retain)(?:s|ing)?) $/;
const longestEnding = 16;

function isStated(prose: Prose, sentence: Sentence, { from, to }: TierMention): boolean {
  const before = wordsBefore(prose, sentence, { from, to });
  if (!mayState.test(before.slice(-longestEnding)) || isGeneric(before)) return false;
  if (maintained.test(before))
    return !denied.test(before.slice(-longestTail)) && !/\b[Ww]ant|\b[Hh]opes? to\b/.test(before);
  if (modal.test(before)) return false;
  const behind = prose.text.slice(to, to + longestTail);
  const verb =
    finite.exec(before) ?? bareRank.exec(before) ?? (member.test(behind) ? membership.exec(before) : undefined);
  if (verb) return isOwnSubject(prose, before.slice(0, verb.index)) && !untrue.test(before);
  if (sentence.to > to && prose.text.slice(sentence.to - 2, sentence.to).includes('?')) {
    const question = inverted.exec(before);
    if (question) return questionWord.test(before.slice(0, question.index)) && isOwnCountry(prose, question[1] ?? '');
  }
  const tail = before.slice(-longestTail);
  const placed = active.exec(before.slice(-longestActive));
  if (placed) return isOwnCountry(prose, placed[1] ?? '') && !untrue.test(tail);
  if (wished.test(tail) || untrue.test(tail)) return false;
  if (rated.test(before) || (resulted.test(before) && rating.test(prose.text.slice(to, to + longestTail)))) return true;
  return isOwnPlacement(prose, before);
}

const longestTail = 60;
const longestActive = 160;

/** `placement of Elbonia on`, `your government's placement on` */
function isOwnPlacement(prose: Prose, before: string): boolean {
  const [word = ''] =
    before.match(/\b(?:placement|place|position|standing|inclusion) (?=[^,;:()]{0,60}$)/g)?.slice(-1) ?? [];
  const at = word === '' ? -1 : before.lastIndexOf(word);
  const match = at === -1 ? undefined : placement.exec(before.slice(at + word.length));
  if (!match) return false;
  const whose = match[1] ?? nameAhead(before.slice(0, at));
  return !/\b(?:countries|governments|states)\b/i.test(whose) && isOwnCountry(prose, whose);
}

/** Words with a capital at the end of `before`. */
function nameAhead(before: string): string {
  const words = before.trimEnd().split(' ');
  let index = words.length;
  while (index > 0 && /^[A-Z][A-Za-z'-]*$/.test(words[index - 1] ?? '')) index--;
  return words.slice(index).join(' ');
}

/** Whether what stands before the verb is the country of the cable, its government, or a word for them. */
function isOwnSubject(prose: Prose, before: string): boolean {
  const words = before.trimEnd().replace(/[,)]$/, '').split(' ');
  const last = words[words.length - 1] ?? '';
  // `Kenya, which is placed on`
  if (last === 'which')
    return /[A-Z][a-z]+,?$/.test(words[words.length - 2] ?? '') && isOwnSubject(prose, words.slice(0, -1).join(' '));
  if (barred.test(last)) return false;
  // `Benin faced the same choice and is on Tier 2`
  if (last === 'and') return countryMentions(before).every(({ name }) => isOwnCountry(prose, name));
  let index = words.length;
  if (/^(?:government|country|nation|state)$/i.test(last)) index--;
  if (/^(?:neighbou?ring|other|adjacent)$/i.test(words[index - 1] ?? '')) return false;
  const end = index;
  while (index > 0 && /^(?:["(-]*[A-Z][A-Za-z'.-]*|of|and)$/.test(words[index - 1] ?? '')) index--;
  return isOwnCountry(prose, words.slice(index, end).join(' '));
}

/** Before a verb: helpers of other tenses, plurals, and words for somebody else. */
const barred =
  /^(?:to|will|can|must|shall|not|had|have|having|who|that|they|countries|governments|states|neighbou?rs?|never|neither|nor)$/i;

/** Whether no year but that of the Report stands with the statement. */
function isNow(prose: Prose, sentence: Sentence, { from, to }: TierMention, reportYear: number | undefined): boolean {
  const behind = prose.text.slice(to, Math.min(sentence.to, to + longestTail));
  if (otherTime.test(behind)) return false;
  const clause = prose.clauseAt(from);
  const { from: start } = nearby(prose, sentence, { from, to });
  const ahead = prose.text.slice(Math.max(clause?.from ?? 0, start), from);
  const year = yearBehind.exec(behind)?.[1] ?? [...ahead.matchAll(yearAhead)].at(-1)?.[1];
  return year === undefined || Number(year) === reportYear;
}

/** `COSTA RICA` as `Costa Rica`, for the tables of names. */
function capitalized(name: string): string {
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
