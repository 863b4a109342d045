/** What a sentence says about the figures in it: that they are left out, or quoted. */
import { hasExclusion, isRecommendation } from './cues.js';
import { type Figure, extentOf } from './figure.js';
import { longestSentence } from './figures.js';
import { isForeign } from './foreign-figures.js';
import { measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import { isQuoted } from '../quotations.js';
import { remembered } from './remembered.js';
import type { Stretch } from '../stretch.js';

const leavesOut =
  /\b(?:not (?:of|for) trafficking|(?:leav(?:e|es|ing)|left) out|how many of (?:[\w-]+ ){1,6}(?:was|were|are|is|concern[a-z]*|involv[a-z]*)|not (?:directly )?(?:related|linked|connected) to|unrelated to|(?:has|have|had|with|found|there (?:is|was)) no (?:specific )?evidence of (?:human )?trafficking|set(?:s|ting)? aside|disregard\w*|refus\w+ to (?:count|accept|include)|nothing to do with|(?:does|did|do) not (?:consider|regard|call|deem) (?:this|these|it|that|them) (?:as |to be )?(?:human )?trafficking|(?:do|does|did) not (?:regard|consider|treat|see|view)(?: [a-z]+){0,3} as (?:human )?trafficking|(?:are|were|is|was) not (?:regarded|considered|treated|seen|viewed) as (?:human )?trafficking|(?:do|does|did) not belong|not part of|(?:are|is|was|were) no part of|do not (?:qualify|appear)|does not (?:qualify|appear)|not (?:trafficking|in) (?:data|figures?|statistics)|(?:could|can) ?not (?:be )?(?:substantiat|verif|confirm)[a-z]*|none of (?:these|those|them|the \d+) (?:appears?|counts?|figures?|enters?|(?:is|are|was|were) (?:counted|included|listed|shown|among|part of))|none of (?:the|these|those) [^.;]{1,60}? (?:was|were|is|are|involved|concerned) (?:[a-z]+ ){0,3}?trafficking)\b/i;

/** Whether a clause says that figures are left out, refused or kept apart. */
export function isLeftOut(prose: Prose, stretch: Stretch): boolean {
  return hasExclusion(prose, stretch) || leavesOut.test(prose.textOf(stretch));
}

/**
 * Whether the sentence refuses the figure: in its own clause, or in another that speaks of nothing else (`the ministry did
 * not report convictions, but gave 22 arrests` refuses no arrests).
 */
export function isRefused(prose: Prose, figure: Figure): boolean {
  const { sentence, measure, from } = figure;
  if (isUndone(prose, figure) || isLeftOutNext(prose, sentence)) return true;
  if (!leavesSomethingOut(prose, sentence) || from < keptUpTo(prose, sentence)) return false;
  return prose.clausesOf(sentence).some((clause) => {
    if (!isLeftOut(prose, clause)) return false;
    if (clause.from <= from && from < clause.to) return true;
    return prose.findIn(measures, clause).every(({ kind, form }) => form !== 'noun' || kind === measure.kind);
  });
}

/** `14 "trafficking-related" prosecutions of bar owners. We excluded them.` */
function isLeftOutNext(prose: Prose, sentence: Sentence): boolean {
  const next = prose.neighbour(sentence, 1);
  return next !== undefined && (leftOutNext.test(prose.textOf(next)) || unclaimed.test(prose.textOf(next)));
}

const leftOutNext =
  /^(?:We|Post|The Embassy|The office|They|These|Those|None) (?:(?:have|has|are|were|is) )?(?:(?:therefore|accordingly) )?(?:excluded|left (?:them|these|those) out|(?:did|do|does) not count|omitted|disregarded|not counted|not included)\b[^.]{0,20}\.?$/i;

/** `He did not claim that these were trafficking cases.` */
const unclaimed =
  /\b(?:does|did|do) not (?:claim|say|suggest|maintain) (?:that )?(?:these|those|they|any of (?:these|those|them)) (?:were|are|was|is) (?:human )?trafficking\b(?! (?:victims|survivors)\b)|\bno (?:information|evidence|indication|sign) that trafficking was (?:proved|proven|involved|alleged|found) in (?:any|either|one) of (?:these|those|them)\b/i;

const leaving =
  /,? (?:and|but) (?:(?:has|have|had) )?(?:leaves?|left|excludes?|excluded|omits?|omitted)(?: out)? (?:the|all|another|some|\d|[a-z]+ [a-z]+)/i;

/** Where the figures end that a sentence gives before it says what it leaves out: `reports 8 cases and leaves out the 54`. */
export function keptUpTo(prose: Prose, sentence: Sentence): number {
  const at = prose.textOf(sentence).search(leaving);
  return at === -1 ? sentence.from : sentence.from + at;
}

const undoing =
  /\b(?:dropp?(?:ed|s|ing)|withdr(?:ew|awn|aws)|dismiss(?:ed|es|ing)|reject(?:ed|s|ing)|quash(?:ed|es|ing)|annul(?:led|s|ling)|overturn(?:ed|s|ing)|revers(?:ed|es|ing)|threw out)(?: the| all| their| its| these)?(?: (?:charges?|indictments?|investigations?|prosecutions?)(?: in| of| against| into)?)? $/i;
const longestUndoing = 48;

const undone =
  /^(?: [a-z-]+){0,2}(?: (?:for|of|in|on|against) [^.,;:]{1,30})? (?:was|were|has been|have been|had been) (?:(?:later|then|since|all|both) )?(?:dropped|withdrawn|dismissed|quashed|annulled|overturned|reversed|set aside)\b/i;
/** Of an investigation that was dropped, it still holds that it was opened. */
const maybeUndone = new Set<Figure['kind']>(['conviction', 'sentence', 'charge', 'indictment']);

/** `dropped charges in four cases`, `two convictions were overturned`: nothing that was reached. */
function isUndone(prose: Prose, figure: Figure): boolean {
  const { from, to } = extentOf(figure);
  const { sentence, kind } = figure;
  if (undoing.test(prose.text.slice(Math.max(sentence.from, from - longestUndoing), from))) return true;
  return maybeUndone.has(kind) && undone.test(prose.text.slice(to, Math.min(sentence.to, to + 2 * longestUndoing)));
}

/**
 * Whether the rules on statistics judge the figure: body text, reported as a fact on the own
 * country, in the words of the post.
 */
export function isJudged(prose: Prose, figure: Figure): boolean {
  const { sentence, from } = figure;
  if (!isReport(prose, sentence) || isQuoted(prose, extentOf(figure)) || isForeign(prose, figure)) return false;
  const words = prose.text.slice(prose.clauseAt(from)?.from ?? sentence.from, from);
  return !advised.test(words.slice(words.lastIndexOf(',') + 1));
}

/** `should not be content with three convictions a year` */
const advised = /\b(?:should|ought to) (?!have\b)/i;

/** Whether a sentence reports: body text that states no policy, gives no advice and supposes nothing. */
export function isReport(prose: Prose, sentence: Sentence): boolean {
  return remembered(reports, sentence, () => {
    if (sentence.to - sentence.from > longestSentence) return false;
    return prose.mayReport(sentence) && !isRecommendation(prose, sentence) && !supposition.test(prose.textOf(sentence));
  });
}

/** `If the ministry were to report 50 arrests, …` */
const supposition = /^[-* (]*(?:If\b[^,;.]{1,60} were to\b|Were (?:the|it|they|post|a) )/;

function leavesSomethingOut(prose: Prose, sentence: Sentence): boolean {
  return remembered(refusals, sentence, () => isLeftOut(prose, sentence));
}

/** Answers by sentence: a table in one sentence has many figures. */
const reports = new WeakMap<Sentence, boolean>();
const refusals = new WeakMap<Sentence, boolean>();
