/** Reports that the text names by year and by their place in the cycle (tip-rules rule 24). */
import { inHeadline } from './headline.js';
import type { Prose } from './prose.js';
import type { Stretch } from './stretch.js';
import { defineVocabulary } from './vocabulary.js';

/** A Report with its year; the stretch is the year. */
export interface ReportMention extends Stretch {
  readonly year: number;
  /** `next year's`, `upcoming`, `this year's`, and a Report whose findings the cable answers. */
  readonly cycle: 'next' | 'upcoming' | 'current' | 'source';
}

const reports = defineVocabulary({ report: ['report', 'reports'] });
const named =
  /\b(next year'?s|upcoming|forthcoming|coming|next|this year'?s|highlighted in (?:the|this)|in the),? (?:annual )?(20\d\d) (?:annual )?(?:TIP |Trafficking in Persons |anti-trafficking )?(?:\(TIP\) )?$/i;
const resulted = /^,? (?:that|which) resulted in\b/;
/** Words for a Report that is meant to be an older one. */
const older = /\b(?:previously|first|already|earlier|also|as|than|both|unlike) (?:\w+ )?$/i;
const longestAhead = 60;

/** All of them, in order. */
export function reportMentions(prose: Prose): readonly ReportMention[] {
  const found: ReportMention[] = [];
  for (const { from, to } of prose.hits(reports)) {
    const sentence = prose.sentenceAt(from);
    if (!sentence) continue;
    const ahead = prose.text.slice(Math.max(sentence.from, from - longestAhead), from);
    const match = named.exec(ahead);
    const words = match?.[1]?.toLowerCase();
    if (!match || words === undefined || older.test(ahead.slice(0, match.index))) continue;
    const cycle = cycleOf(words, resulted.test(prose.text.slice(to, sentence.to)));
    const year = match[2] ?? '';
    const start = from - ahead.length + ahead.lastIndexOf(year);
    if (cycle && !inHeadline(prose, { from: start, to: start + year.length }))
      found.push({ cycle, year: Number(year), from: start, to: start + year.length });
  }
  return found;
}

function cycleOf(words: string, isSource: boolean): ReportMention['cycle'] | undefined {
  if (words.startsWith('next year')) return 'next';
  if (words.startsWith('this year')) return 'current';
  if (words.startsWith('highlighted')) return 'source';
  if (words === 'in the') return isSource ? 'source' : undefined;
  return 'upcoming';
}
