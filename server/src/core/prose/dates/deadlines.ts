/** Dates by which something is to be done: `no later than`, `by`, `due` (tip-rules rule 8). */
import { inHeadline, textStart } from '../header/headline.js';
import { type DateMention, dates } from './dates.js';
import { isInput, namesInterimAssessment } from './interim-assessment.js';
import type { Prose, Sentence } from '../prose.js';

/** A date by which something is to be done. */
export interface Deadline extends DateMention {
  readonly sentence: Sentence;
  /** `by` may also stand in a story. */
  readonly word: 'by' | 'no later than' | 'due';
  /** Whether the sentence asks a post or the reader for something. */
  readonly asked: boolean;
  /** Whether it asks for input for the interim assessment. */
  readonly forAssessment: boolean;
}

const lead =
  /\b(not? later than|NLT|due(?: (?:by|on|no later than))?|deadline(?: is| of|:| for this is)?|by(?: no later than)?)(?: (?:C\.?O\.?B\.?|O\.?O\.?B\.?|close of business|noon|the end of))?(?: on)?,? $/i;
const imperative = /^(?:Please|Report|Send|Submit|Respond|Reply|Provide|Cable|Confirm|Inform|Tell|Advise)\b/;
const tasked =
  /\b[Pp]lease\b|\b(?:[Pp]osts?|[Ee]mbass(?:y|ies)|[Mm]issions?|[Aa]ddressees) (?:\w+ )?(?:must|should|shall|will|is|are|needs?)\b|\b(?:is|are) (?:\w+ )?(?:asked|requested|required|reminded|instructed)\b|\bposts? to report\b|\b[Pp]ost'?s?'? (?:report|reply|response|input)\b[^;]{1,40}\b(?:is|are|must|should)\b|\b(?:must|should|need to|has to|have to) (?:reach|arrive|be (?:sent|submitted|received))\b|\byour (?:report|reply|cable|response|input)\b|\b[Ww]e (?:ask|request|need)\b|\b(?:Department|G\/TIP|J\/TIP|Washington) (?:asks|requests|needs|would appreciate)\b|\bposts report\b|\b(?:is|are) (?:needed|wanted) (?:by|no later than)\b/;
const cited = /\b(?:[Rr]ef|REF)(?:tel)?\b/;

/** All deadlines, in order. */
export function deadlines(prose: Prose): readonly Deadline[] {
  const found: Deadline[] = [];
  let facts: { of: Sentence; asked: boolean; forAssessment: boolean } | undefined;
  for (const date of prose.find(dates)) {
    if (date.month === undefined || inHeadline(prose, date)) continue;
    const sentence = prose.sentenceAt(date.from);
    if (!sentence) continue;
    const start = textStart(prose, sentence);
    const word = lead.exec(prose.text.slice(Math.max(start, date.from - 40), date.from))?.[1]?.toLowerCase();
    if (word === undefined) continue;
    if (facts?.of !== sentence) {
      const forAssessment = namesInterimAssessment(prose, sentence) && isInput(prose, sentence);
      facts = { of: sentence, asked: isAsked(prose, sentence, start), forAssessment };
    }
    const { asked, forAssessment } = facts;
    found.push({ ...date, sentence, word: kindOf(word), asked, forAssessment });
  }
  return found;
}

function kindOf(word: string): Deadline['word'] {
  if (/^d/.test(word)) return 'due';
  return word === 'by' ? 'by' : 'no later than';
}

function isAsked(prose: Prose, { to }: Sentence, start: number): boolean {
  const text = prose.text.slice(start, to).replace(/^[-* (]+/, '');
  return (imperative.test(text) || tasked.test(text)) && !cited.test(text);
}
