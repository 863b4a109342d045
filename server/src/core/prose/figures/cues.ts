/** Cues that change what a sentence says about its figures, and sentences that recommend (tip-rules 2.4, rule 1). */
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

const exclusion =
  /\b(?:exclud\w+|omit\w*|not (?:yet |also )?(?:been )?(?:counted|included|reported|accepted)|cannot|can not|rather than|none of (?:which|whom|them)(?! (?:receiv|got|serv|(?:was|were) (?:convict|sentenc|fined|acquit|releas)))|separately|separate (?:from|figures?|data|statistics|counts?|categor\w+|offen[cs]es?|crimes?)|separat(?:e|ed|es|ing) (?:[\w-]+ ){1,3}from|conflat\w+|distinguish\w*)/i;
const refusal =
  /(?:\b(?:has|have|had|did|do|does|will|would|can|could|should|must) ?not|n't) (?:\w+ly )?(?:count|counted|include|included|accept|accepted|report|reported)\b/i;
const evidence =
  /\bspecific evidence\b|\bunder (?:Articles?|Arts?\.|Sections?|Secs?\.) \d+|\bunder the (?:[\w-]+ )?(?:anti-)?trafficking (?:law|act|statute|provisions?)\b|\bdefin\w+ (?:as )?trafficking\b/i;

/** EXCL: the sentence says that something is left out, refused or kept apart. */
export function hasExclusion(prose: Prose, stretch: Stretch): boolean {
  const words = prose.textOf(stretch);
  return exclusion.test(words) || refusal.test(words);
}

/** The sentence gives what makes a figure acceptable: specific evidence, or the article it falls under. */
export function hasEvidence(prose: Prose, stretch: Stretch): boolean {
  return evidence.test(prose.textOf(stretch));
}

/** Verbs that recommend, in the base form that opens a recommendation. */
const recommendations = new Set(
  (
    'increase continue train replace convict prosecute investigate ensure improve develop make collect provide institute ' +
    'create conduct enforce engage dedicate strengthen include have work identify consider prohibit cooperate share address ' +
    'revise adopt establish expand enact pass draft amend allocate implement enhance encourage support launch designate ' +
    'punish criminalize ratify take use hold assign refer protect screen monitor appoint finalize apply refrain seek offer ' +
    'give grant inform educate raise reduce review complete publish fund integrate intensify undertake pursue follow keep ' +
    'prevent deepen boost foster promote vigorously'
  ).split(' '),
);
const adverb = /^[a-z]+ly$/;
/** After these the word before was a noun: `Work is under way`. */
const finiteVerbs = new Set('is are was were has had will would may can could should must does did'.split(' '));
const lead = /^[-* ]*(?:\(?[A-Z0-9]{1,2}[.)] [-* ]*|(?:First|Second|Third|Fourth|Fifth|Finally|Also)(?:ly)?, )?/i;

/** BARE: the sentence opens, after dashes and item letters, with a verb of recommendation, perhaps with an adverb. */
export function isRecommendation(prose: Prose, sentence: Sentence): boolean {
  const words = prose.textOf(sentence);
  let token = prose.tokenFrom(sentence.from + (lead.exec(words)?.[0].length ?? 0));
  if (adverb.test(prose.wordAt(token)) && recommendations.has(prose.wordAt(token + 1))) token++;
  const end = prose.tokens.ends[token];
  if (end === undefined || token >= prose.tokens.count || end > sentence.to) return false;
  return recommendations.has(prose.wordAt(token)) && !finiteVerbs.has(prose.wordAt(token + 1));
}
