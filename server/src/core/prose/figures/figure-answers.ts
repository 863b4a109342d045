/** Questions and answers: `Q: How many were prosecuted? A: 68.` */
import type { Seen } from './figure.js';
import { type Measure, isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';

/** What a number at the head of an answer counts: what the question asks for. */
export function wordAsked({ prose, count, sentence }: Seen): Measure | undefined {
  const { block } = sentence;
  if (!isAnswer(prose, sentence) || sentence.from !== block.from) return undefined;
  if (!opening.test(prose.text.slice(block.from, count.from))) return undefined;
  const question = prose.sentences[sentence.index - 1];
  if (!question || !isQuestion(prose, question) || !asksForNumber(prose.textOf(question))) return undefined;
  const asked = prose.findIn(measures, question);
  return asked.find(({ kind }) => isCategory(kind)) ?? asked[0];
}

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
