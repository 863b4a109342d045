/** Dates of the interim assessment, and dates by which a cable asks for something (tip-rules rule 8). */
import { inHeadline, nearby, textStart } from '../header/headline.js';
import { type DateMention, dates } from './dates.js';
import type { Prose, Sentence } from '../prose.js';
import { defineVocabulary } from '../vocabulary.js';

/** A month or day that the cable gives for the interim assessment. */
export interface AssessmentDate extends DateMention {
  /** `by` or `before` a date, or `in` it. */
  readonly word: 'by' | 'before' | 'in';
}

const interim = defineVocabulary({ assessment: ['interim assessment', 'interim assessments', 'interim report'] });

/** Whether a sentence speaks of the interim assessment. */
export function namesInterimAssessment(prose: Prose, sentence: Sentence): boolean {
  return prose.hitsIn(interim, sentence).length > 0;
}

const input =
  /\bnot? later than\b|\bNLT\b|\bto report\b|\byour (?:input|report|cable|reply|response|narrative)|\bpost(?:'s|s')? (?:input|reports?|reply|response)\b|\binput for\b|\bneeds? (?:a |an |your |the )?(?:cable|reply|report|answer|update|input)\b|\b[Pp]lease (?:\w+ )?(?:report|send|submit|provide|reply|respond|cable)\b|^(?:Report|Send|Submit|Provide|Reply|Respond)\b/;
const lead = /\b(by|in|before|By|In|Before)(?: (?:early|late|mid|the end of|end of|sometime in))? $/;
/** Verbs that say when the assessment is there. */
const delivery =
  /\b(?:releas\w+|submit\w*|send|sends|sent|publish\w*|issu\w+|deliver\w*|go|goes|come|comes|out|due|ready|complet\w+|transmit\w*|provid\w+|present\w*|appear\w*|reach\w*|scheduled|expected|planned|conclud\w*|finish\w*|held|conduct\w*|have|has|receiv\w+|gets?|produc\w+|available)\b/;
/** Other things that have dates of their own. */
const elsewhere =
  /\b(?:was|were|had|last|previous|prior|law|laws|passed|adopted|enacted|opened|annual|election|Act|plan|since)\b|;|\bTIP Report\b|\band (?:the|its) (?!interim)/;
const toCongress = /^ to (?:the )?Congress (?:\w+ )?$/;
const farthest = 12;

/** All dates of the interim assessment, in order. Sentences that ask a post for input are none. */
export function assessmentDates(prose: Prose): readonly AssessmentDate[] {
  const found: AssessmentDate[] = [];
  let last: Sentence | undefined;
  for (const { from } of prose.hits(interim)) {
    const sentence = prose.sentenceAt(from);
    if (!sentence || sentence === last || isInput(prose, sentence)) continue;
    last = sentence;
    for (const date of prose.findIn(dates, sentence)) {
      const word = date.month !== undefined && date.year !== undefined ? wordBefore(prose, sentence, date) : undefined;
      if (word && isOfAssessment(prose, sentence, date)) found.push({ ...date, word });
    }
  }
  return found;
}

/** Whether a sentence asks a post for input. */
export function isInput(prose: Prose, sentence: Sentence): boolean {
  return input.test(prose.text.slice(textStart(prose, sentence), sentence.to).replace(/^[-* ]+/, ''));
}

function wordBefore({ text }: Prose, { from }: Sentence, date: DateMention): AssessmentDate['word'] | undefined {
  return lead.exec(text.slice(Math.max(from, date.from - 30), date.from))?.[1]?.toLowerCase() as
    AssessmentDate['word'] | undefined;
}

function isOfAssessment(prose: Prose, sentence: Sentence, date: DateMention): boolean {
  return prose.hitsIn(interim, nearby(prose, sentence, date)).some((hit) => {
    if (inHeadline(prose, hit) || prose.distance(hit, date) > farthest) return false;
    const ahead = hit.to <= date.from;
    const between = ahead ? prose.text.slice(hit.to, date.from) : prose.text.slice(date.to, hit.from);
    if (
      elsewhere.test(between) ||
      /\b(?:last|previous|prior|earlier)\b[^,]{0,12}$/.test(
        prose.text.slice(Math.max(sentence.from, hit.from - 40), hit.from),
      )
    )
      return false;
    const words = between.trim().split(' ').length;
    return (
      words <= (ahead ? 2 : 3) ||
      /^ (?:is|will be|comes) \w+ $/.test(between) ||
      toCongress.test(between) ||
      delivery.test(between)
    );
  });
}
