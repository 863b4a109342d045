/** For how long the two-year rule may be waived, as texts say it (tip-rules rule 6.5). */
import type { Day } from '../dates/calendar.js';
import { dates } from '../dates/dates.js';
import { cardinals } from '../dates/ordinals.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { watchListWords } from './watch-list-words.js';

/** A term of years. The stretch is `two additional years`. */
export interface WaiverTerm extends Stretch {
  readonly value: number;
  /** The date of a cable that is quoted around the sentence. */
  readonly date: Day | undefined;
  /** Whether the sentence gives several terms, of the law as it was and as it is. */
  readonly isPair: boolean;
}

const term =
  /\b(?:up to|as long as|at most|a maximum of|(?:no|not) more than|no longer than|lasts?(?: for)?) (one|two|three|four|five|\d)(?: additional| more| further| extra| consecutive)? years?\b/gi;
const matter = /\b(?:downgrad\w+|provision|watch ?list|tier|the list|two-year|limit)\b/i;
/** Said of the rule without its name, where the cable is on the list. */
const bareWaiver =
  /\bset (?:the rule|it|this) aside\b|\bwaivers?\b|\bwaived? (?:this|it|the (?:rule|requirement|move|step|fall))\b/i;
const otherMatter = /\b(?:fees?|fines?|visas?|tax(?:es)?|duties|charges|penalt(?:y|ies)|debts?|tuition)\b/i;
const pastLaw = /\b(?:until|formerly|previously|earlier|used to|in the past|at that time|before (?:20|that|the))\b/i;

/** All terms, in order. */
export function waiverTerms(prose: Prose): readonly WaiverTerm[] {
  const hits = prose.hits(watchListWords);
  const isListed = hits.some(({ kind }) => kind === 'list');
  const found: WaiverTerm[] = [];
  let last: Sentence | undefined;
  for (const { from } of hits.filter(({ kind }) => kind === 'waiver')) {
    const sentence = prose.sentenceAt(from);
    if (!sentence || sentence === last) continue;
    last = sentence;
    const text = prose.textOf(sentence);
    if (otherMatter.test(text) || pastLaw.test(text)) continue;
    if (matter.test(text) || (isListed && bareWaiver.test(text))) found.push(...termsOf(prose, sentence, text));
  }
  return found;
}

function termsOf(prose: Prose, sentence: Sentence, text: string): readonly WaiverTerm[] {
  const all = [...text.matchAll(term)].map((match) => {
    const word = match[1] ?? '';
    const to = sentence.from + match.index + match[0].length;
    const from = to - match[0].length + match[0].toLowerCase().lastIndexOf(` ${word.toLowerCase()}`) + 1;
    const value = /^\d/.test(word) ? Number(word) : cardinals.findIndex((name) => name === word.toLowerCase());
    return { value, from, to };
  });
  const date = all.length > 0 ? quotedDate(prose, sentence) : undefined;
  const isPair = new Set(all.map(({ value }) => value)).size > 1;
  return all.map((one) => ({ ...one, date, isPair }));
}

/** The date-time group at the head of a cable that is quoted in the text. */
function quotedDate(prose: Prose, { block }: Sentence): Day | undefined {
  const first = prose.findIn(dates, {
    from: block.from,
    to: Math.min(block.to, block.from + longestPrecedence + groupLength),
  })[0];
  if (!first || first.from - block.from > longestPrecedence || !/^\d{6}Z/.test(prose.textOf(first))) return undefined;
  const { year, month, day, exists } = first;
  return exists && year !== undefined && month !== undefined && day !== undefined ? { year, month, day } : undefined;
}

/** `O R ` before it. */
const longestPrecedence = 6;
const groupLength = 16;
