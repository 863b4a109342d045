/** Questions and answers: `Q: How many were prosecuted? A: 68.` */
import type { Count } from './count-exclusions.js';
import type { Seen } from './figure.js';
import { isDescribing } from './figure-labels.js';
import { type Measure, isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import { textBehind } from './text-around.js';

/** What a number at the head of an answer counts: what the question asks for. */
export function wordAsked({ prose, count, sentence }: Seen): Measure | undefined {
  const { block } = sentence;
  if (!isAnswer(prose, sentence)) return wordAskedBefore(prose, sentence, count);
  if (sentence.from !== block.from) return undefined;
  if (!opening.test(prose.text.slice(block.from, count.from))) return undefined;
  const question = prose.sentences[sentence.index - 1];
  if (!question || !isQuestion(prose, question) || !asksForNumber(prose.textOf(question))) return undefined;
  const asked = prose.findIn(measures, question);
  return asked.find(({ kind }) => isCategory(kind)) ?? asked[0];
}

/** `How many were convicted? Seven.`: what the question right before asks for, if it asks for nothing else. */
function wordAskedBefore(prose: Prose, sentence: Sentence, count: Count): Measure | undefined {
  if (!alone.test(textBehind(prose, count)) || !opening.test(prose.text.slice(sentence.from, count.from)))
    return undefined;
  const question = prose.neighbour(sentence, -1);
  const asked = question && /\bhow many\b[^?]*\?$/i.exec(prose.textOf(question));
  if (!asked || /\band how many\b/i.test(asked[0])) return undefined;
  const words = prose.findIn(measures, { from: question.from + asked.index, to: question.to });
  const word = words.find(({ kind }) => isCategory(kind)) ?? words[0];
  return word && !isDescribing(prose, word) ? word : undefined;
}

/** An answer that says nothing of its number but when. */
const alone = /^(?:$|[.;,:]| \(| (?:in|during) (?:19|20)\d\d\b)/;

const opening = /^(?:A(?:nswer)?[ \d]*: )?(?:(?:about|at least|approximately|in all|a total of),? ){0,2}$/i;

/** `Question 25D: Investigations?` asks for a number as well. */
const longestHeading = 40;

function asksForNumber(question: string): boolean {
  return /\bhow many\b|\bnumber of\b/i.test(question) || question.length <= longestHeading;
}

/** `Answer 12:`, `Question 25D.` */
const longestAnswerMark = 12;
const longestQuestionMark = 16;

/** Whether a sentence answers, by its block or by how that begins. */
export function isAnswer(prose: Prose, { block }: Sentence): boolean {
  if (block.kind === 'answer') return true;
  return /^A(?:nswer)?[ \d]*:/.test(prose.text.slice(block.from, block.from + longestAnswerMark));
}

/** Whether a sentence asks. */
export function isQuestion(prose: Prose, { block }: Sentence): boolean {
  if (block.kind === 'question') return true;
  return /^Q(?:uestion)?[ \dA-Z]*[:.]/.test(prose.text.slice(block.from, block.from + longestQuestionMark));
}
