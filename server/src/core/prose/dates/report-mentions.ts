/** Reports that the text names by year and by their place in the cycle (tip-rules rule 24). */
import { matchAt } from '../../syntax/match-at.js';
import { dates } from './dates.js';
import { inHeadline } from '../header/headline.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** A Report with its year; the stretch is the year. */
export interface ReportMention extends Stretch {
  readonly year: number;
  /** `next year's`, `upcoming`, `this year's`, and a Report whose findings the cable answers. */
  readonly cycle: 'next' | 'upcoming' | 'current' | 'source';
}

const reportBehind = /\)? (?:annual )?(?:TIP |Trafficking in Persons |anti-trafficking )?(?:\(TIP\) )?Report\b/iy;
const named =
  /\b(next year'?s|upcoming|forthcoming|coming|next|this year'?s|(?<!then[ -])current|highlighted in (?:the|this)|in the),? (?:annual )?\(?$/i;
const resulted = /^,? (?:that|which) resulted in\b/;
/** Words for a Report that is meant to be an older one. */
const older = /\b(?:previously|first|already|earlier|also|as|than|both|unlike) (?:\w+ )?$/i;
const longestAhead = 50;
const longestBehind = 24;

/** All of them, in order. */
export function reportMentions(prose: Prose): readonly ReportMention[] {
  const { text } = prose;
  const found: ReportMention[] = [];
  for (const { kind, year, lastYear, from, to } of prose.find(dates)) {
    if (kind !== 'year' || year === undefined || lastYear !== undefined) continue;
    const end = matchAt(reportBehind, text, to);
    if (end === -1 || inHeadline(prose, { from, to })) continue;
    const start = prose.sentenceAt(from)?.from ?? from;
    const ahead = text.slice(Math.max(start, from - longestAhead), from);
    const match = named.exec(ahead);
    const words = match?.[1]?.toLowerCase();
    if (words === 'current' && /^ (?:cycle|process|season)\b/.test(text.slice(end, end + 10))) continue;
    if (!match || words === undefined || older.test(ahead.slice(0, match.index))) continue;
    const cycle = cycleOf(words, resulted.test(text.slice(end, end + longestBehind)));
    if (cycle) found.push({ cycle, year, from, to });
  }
  return found;
}

function cycleOf(words: string, isSource: boolean): ReportMention['cycle'] | undefined {
  if (words.startsWith('next year')) return 'next';
  if (words.startsWith('this year') || words === 'current') return 'current';
  if (words.startsWith('highlighted')) return 'source';
  if (words === 'in the') return isSource ? 'source' : undefined;
  return 'upcoming';
}
