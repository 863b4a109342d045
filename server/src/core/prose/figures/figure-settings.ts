/** What stands around a number: ages, terms and the acquitted are no figures, the number that answers a question is one. */
import type { Count } from './count-exclusions.js';
import { type Measure, isCategory, measures } from './measures.js';
import type { Prose, Sentence } from '../prose.js';

/** `one for twelve years, two for eight`, `sentenced to 12`, `a woman of 43`: years without the word. */
export function isTerm({ text }: Prose, { from, to }: Count, sentence: Sentence): boolean {
  const ahead = text.slice(Math.max(sentence.from, from - 24), from);
  if (/\bsentenced to $/i.test(ahead)) return true;
  if (!/\b(?:for|to|than|or) $/i.test(ahead) || !/\byears?\b/i.test(text.slice(sentence.from, from))) return false;
  return /^(?:[.,;)]| and\b)/.test(text.slice(to, to + 5));
}

/** `all but three were jailed` counts the others, `appealed one sentence` none that holds. */
export function isExcepted({ text }: Prose, { from }: Count): boolean {
  return /\ball but $|\bappeal(?:ed|ing|s)?(?: against)?(?: only| the| all)? $/i.test(
    text.slice(Math.max(0, from - 24), from),
  );
}

/** `a woman of 43` */
export function isAge({ text }: Prose, { from }: Count): boolean {
  return /\b(?:man|woman|boy|girl|person) of $/i.test(text.slice(Math.max(0, from - 12), from));
}

/** `Q: How many were prosecuted? A: 68.`: what a number at the head of an answer counts. */
export function answeredBy(prose: Prose, count: Count, sentence: Sentence): Measure | undefined {
  const { block } = sentence;
  if (!isAnswer(prose, sentence) || sentence.from !== block.from) return undefined;
  if (
    !/^(?:A(?:nswer)?[ \d]*: )?(?:(?:about|at least|approximately|in all|a total of),? ){0,2}$/i.test(
      prose.text.slice(block.from, count.from),
    )
  )
    return undefined;
  const question = prose.sentences[sentence.index - 1];
  if (!question || !isQuestion(prose, question)) return undefined;
  const words = prose.textOf(question);
  if (!/\bhow many\b|\bnumber of\b/i.test(words) && words.length > longestHeading) return undefined;
  const asked = prose.findIn(measures, question);
  return asked.find(({ kind }) => isCategory(kind)) ?? asked[0];
}

/** `Question 25D: Investigations?` asks for a number as well. */
const longestHeading = 40;

/** Whether a sentence answers, by its block or by how that begins. */
export function isAnswer(prose: Prose, { block }: Sentence): boolean {
  return block.kind === 'answer' || /^A(?:nswer)?[ \d]*:/.test(prose.text.slice(block.from, block.from + 12));
}

/** Whether a sentence asks. */
export function isQuestion(prose: Prose, { block }: Sentence): boolean {
  return block.kind === 'question' || /^Q(?:uestion)?[ \dA-Z]*[:.]/.test(prose.text.slice(block.from, block.from + 16));
}

const acquitted =
  /^ (?:(?:in|with|for) (?:an )?acquittals?|(?:(?:men|persons|people|defendants|suspects) )?(?:was |were )?acquitted)\b/i;
const longestAcquittal = 32;

const acquitting = /\bacquitt(?:ed|ing|al of)(?: another| the(?: other| remaining)?| all)? $/i;

/** `19 in acquittal`, `two acquitted`, `acquitted three` */
export function isAcquitted({ text }: Prose, { from, to }: Count): boolean {
  return (
    acquitted.test(text.slice(to, to + longestAcquittal)) ||
    acquitting.test(text.slice(Math.max(0, from - longestAcquittal), from))
  );
}
