/** Figures that stop half way (tip-rules rules 16 and 17). */
import { type DataCategory, dataCategories, isDataCategory } from './enforcement-words.js';
import { isJudged, isRefused } from './figure-cues.js';
import { type Figure, categoryOf, extentOf } from './figure.js';
import { figures } from './figures.js';
import { smallNumber } from './number-words.js';
import type { Passage } from '../copy-prose.js';
import type { Prose, Sentence } from '../prose.js';
import { relatedFigures } from './related-figures.js';
import { smugglingFaults } from './smuggling-faults.js';
import { meets } from '../stretch.js';
import { textAhead } from './text-around.js';
import { speaksOfTrafficking } from './trafficking-talk.js';

/** Figures of a paragraph that says nothing of other categories. */
export interface HalfwayData {
  /** The first figure. */
  readonly figure: Figure;
  readonly missing: readonly DataCategory[];
}

const mentions: Readonly<Record<DataCategory, RegExp>> = {
  investigation: /\binvestigat(?!ors?\b|ive\b)[a-z]+/i,
  prosecution:
    /\bprosecut(?:ion|ions|ed|e|es|ing)\b(?!'s)|\b(?:took|taken|brought|sent|went|came|gone|come)(?: [\w-]+){0,4} to (?:court|trial)\b|\b(?:on trial|tried)\b/i,
  conviction: /\b(?:convict(?:ion|ions|ed|s|ing)?|found guilty|ple(?:ade)?d guilty)\b/i,
  sentence:
    /\b(?:sentenc[a-z]+|prison|imprison[a-z]*|jail[a-z]*|terms? of|life terms?|got life|fined|probation|community service|(?:received|got|given|drew|carried|serving|served)(?: [\w-]+){0,5} (?:years|months))\b/i,
};
/** What came of them is not known. */
const unknown =
  /\(see (?:the )?(?:table|paras?)\b|\b(?:could|can) ?not (?:tell|say)\b[^.;]{1,40}\b(?:outcome|result|happened|became|came)/i;
const noConvictions =
  /\b(?:no|none|zero|without|nor|any) (?:[a-z]+ ){0,4}convictions?\b|\bno (?:[a-z]+ ){1,3}(?:was|were|has been|have been) convicted\b|\bnone (?:of (?:[\w-]+ ){1,7}?)?(?:was|were|has been|have been) convicted\b|\b(?:no one|no-one|nobody) (?:was|were|has been|had been) (?:[a-z]+,? (?:or|nor) )?convicted\b/i;

/** One for each paragraph or section with figures, in a cable that reports. */
export function halfwayData(prose: Prose): readonly HalfwayData[] {
  const found: HalfwayData[] = [];
  let last: Passage | undefined;
  for (const figure of prose.find(figures)) {
    const { passage } = figure.sentence.block;
    if (passage === last || figure.elliptical || isKnownGroup(prose, figure)) continue;
    const category = categoryOf(figure);
    if (category === undefined || category === 'sentence') continue;
    if (!isJudged(prose, figure) || isRefused(prose, figure) || isUnfit(prose, figure)) continue;
    if (unknown.test(prose.textOf(figure.sentence))) continue;
    last = passage;
    if (!speaksOfTrafficking(prose, passage)) continue;
    const words = prose.textOf(passage);
    const missing = dataCategories.filter(
      (wanted) => !mentions[wanted].test(words) && !(wanted === 'sentence' && noConvictions.test(words)),
    );
    const isSummary = isTold(prose, figure, (told) => missing.every((wanted) => mentions[wanted].test(told)));
    if (missing.length > 0 && !isSummary) found.push({ figure, missing });
  }
  return found;
}

/** Whether a summary, or a paragraph that is taken up by `the six`, may leave to the text below it what `test` finds there. */
function isTold(prose: Prose, { sentence, from, to }: Figure, test: (words: string) => boolean): boolean {
  const { passage } = sentence.block;
  const below = prose.text.slice(passage.to);
  const again = ` the ${prose.text.slice(from, to).toLowerCase()} `;
  return (summary.test(prose.textOf(passage)) || below.includes(again)) && test(below);
}

const summary = /^(?:begin )?(?:summary|key points|executive summary)\b/i;

const knownAhead = /(?:^|[.;] )(?:The|These|Those) $|\b(?:numbers|figures|these|those|totals?) includes? $/;
const longestArticle = 6;

/** Whether the figure is not accepted at all: then nothing has to be added to it. */
function isUnfit(prose: Prose, figure: Figure): boolean {
  const extent = extentOf(figure);
  return meets(prose.find(relatedFigures), extent) || meets(prose.find(smugglingFaults), extent);
}

/** Whether the figure only names people or cases that were told: `the 12 traffickers convicted in 2008 escaped`, `they include 12 convictions`. */
function isKnownGroup(prose: Prose, { count, measure, from, to }: Figure): boolean {
  if (measure.from < to) return false;
  if (measure.form === 'noun' && knownAhead.test(textAhead(prose, { from }))) return true;
  const gap = prose.text.slice(to, measure.from);
  if (/ (?:who|whom|that) /.test(gap)) return true;
  if (measure.form !== 'verb' || / (?:was|were) /.test(gap) || count.value === undefined) return false;
  return /\b(?:the|those|these) $/i.test(textAhead(prose, { from }, longestArticle));
}

const numeral = `(?:${smallNumber}|one|several|a|half a)`;
const term = new RegExp(`\\b${numeral}[ -](?:and a half )?(?:years?|months?|weeks?|days?)\\b`, 'gi');
/** Terms that are none: an age, a time ago. */
const noTermBehind = /^'? ?(?:ago|old|earlier|later|before|after)\b/i;
const noTermAhead =
  /\b(?:aged|ages|age of|past|last|previous|next|coming|lasted|took|for the|over the|in the|after|within|every|each)(?: about| nearly| over)?(?: \d+ (?:to|and)| [a-z]+ to)? $/i;
const kindOfSentence =
  /\byears? of\b|\blife (?:imprisonment|in prison|sentences?|terms?)\b|\bdeath\b|\bfin(?:es|ed)\b|\b(?:a|paid|pay|heavy|small) fine\b|\bprobation\b|\bsuspended\b|\bcommunity service\b|\btime served\b|\brang(?:e|ed|es|ing)\b|\bhouse arrest\b/i;
const notKnown =
  /\(sentences? (?:in|are|below)\b|\bsentenc[a-z]+ (?:[a-z]+ ){0,4}(?:not|unknown|unavailable|pending|set|scheduled|due|expected)\b|\bto be sentenced\b|\bsentences? (?:[a-z]+ ){0,2}to be (?:announced|pronounced|handed)\b|\b(?:did|does|do|has|have) not (?:provide|provided|disclose|disclosed|publish|published|release|released|report|give|given)\b|\bawait(?:s|ing)? sentenc/i;
const prescribed = /\b(?:prescrib(?:e|es|ed)|provid(?:e|es|ed) for|carr(?:y|ies)|penalties of|punishable)\b/i;

/** Figures on convicted or sentenced offenders without their punishment; the first of each sentence. */
export function bareJudgments(prose: Prose): readonly Figure[] {
  const found: Figure[] = [];
  for (const figure of prose.find(figures)) {
    const { sentence } = figure;
    if (figure.elliptical || found[found.length - 1]?.sentence === sentence || isKnownGroup(prose, figure)) continue;
    const category = categoryOf(figure);
    if (category !== 'conviction' && category !== 'sentence') continue;
    if (!isJudged(prose, figure) || isRefused(prose, figure) || isUnfit(prose, figure)) continue;
    if (!speaksOfTrafficking(prose, sentence.block.passage)) continue;
    if (prescribed.test(prose.textOf(sentence)) || isComplete(prose, figure)) continue;
    const last = found[found.length - 1];
    // `18 convictions. The court sentenced all 18.`: one thing is missing.
    if (last && sentence.index === last.sentence.index + 1 && last.count.value === figure.count.value) found.pop();
    found.push(figure);
  }
  return found;
}

/**
 * Whether this sentence or the next tells the punishment, or that it is not known. Of the row of a table, all of the table and
 * what stands below it may tell; of a summary, the text.
 */
function isComplete(prose: Prose, figure: Figure): boolean {
  const { sentence } = figure;
  const { passage } = sentence.block;
  if (sentencesFrom(prose, sentence).some((near) => tellsPunishment(told(prose, near)))) return true;
  if (isTold(prose, figure, tellsPunishment)) return true;
  const below = ofSentences.exec(prose.text.slice(sentence.to, sentence.to + longestBelow))?.[0];
  if (below !== undefined && tellsPunishment(below)) return true;
  return (
    isRow(prose.textOf(sentence)) && tellsPunishment(prose.text.slice(passage.from, passage.to + longestBelowTable))
  );
}

/** A sentence and the next one, also of the next item; and one more where that says only that they went to prison. */
function sentencesFrom({ sentences, text }: Prose, { index, block: { passage } }: Sentence): readonly Sentence[] {
  const next = sentences[index + 1];
  const last = next && /\bto prison\b/.test(text.slice(next.from, next.to)) ? index + 3 : index + 2;
  return sentences.slice(index, last).filter(({ from }) => from < passage.to);
}

/** A sentence, with the list below it where it ends with a colon. */
function told(prose: Prose, { from, to }: Sentence): string {
  return prose.text.slice(from, prose.text.charAt(to - 1) === ':' ? to + longestBelow : to);
}

function tellsPunishment(words: string): boolean {
  return kindOfSentence.test(words) || notKnown.test(words) || hasTerm(words);
}

/** `Persons convicted 14 11` */
function isRow(words: string): boolean {
  return /[0-9]$/.test(words) && !/[.;?!]/.test(words);
}

const longestBelowTable = 800;
/** `D. Sentences: each got five years.`: the next item */
const ofSentences = /^\s+(?:sentences?|sentencing|penalties|punishments?)\b[^.]*/i;
const longestBelow = 300;

function hasTerm(words: string): boolean {
  for (const { index, 0: found } of words.matchAll(term)) {
    const ahead = words.slice(Math.max(0, index - 40), index);
    if (!noTermAhead.test(ahead) && !noTermBehind.test(words.slice(index + found.length).trimStart())) return true;
  }
  return false;
}

/** The categories by name, for a message. */
export function listed(categories: readonly DataCategory[]): string {
  const names = categories.filter(isDataCategory).map((category) => `\`${category}s\``);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
