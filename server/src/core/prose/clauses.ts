/** Clauses of a sentence (tip-rules 2.1.6). */
import type { Stretch } from './stretch.js';
import { type Hit, defineVocabulary } from './vocabulary.js';

/** Words that open a clause. */
export const clauseOpeners = defineVocabulary({ opener: ['but', 'while', 'whereas', 'although', 'though'] });

/** The clauses of a sentence: parted behind `;` and before the openers that it holds. */
export function readClauses(text: string, { from, to }: Stretch, openers: readonly Hit[]): readonly Stretch[] {
  const starts: number[] = openers.map((opener) => opener.from);
  const words = text.slice(from, to);
  for (let at = words.indexOf(';'); at !== -1; at = words.indexOf(';', at + 1)) starts.push(from + at + 1);
  if (starts.length === 0) return [{ from, to }];
  starts.sort((one, other) => one - other);
  const clauses: Stretch[] = [];
  let start = from;
  for (const next of [...starts, to]) {
    if (text.slice(start, next).trim() !== '') clauses.push({ from: start, to: next });
    start = next;
  }
  return clauses;
}
