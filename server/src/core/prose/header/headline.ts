/** The headline of a cable: its subject, without text that runs on below it. */
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** A word with a capital and small letters. */
const mixedWord = /(?<![A-Za-z])[A-Z][a-z']+(?![A-Za-z])/;
const capitals = /[A-Z]{3,}/g;
const smallWord = /(?:^| )[a-z]{2,}/;

/** The headline, where there is a subject. A subject in capitals ends where words in small letters follow. */
export function headlines(prose: Prose): readonly Stretch[] {
  const block = prose.blocks.find(({ kind }) => kind === 'subject');
  if (!block) return [];
  const text = prose.textOf(block);
  const end = mixedWord.exec(text)?.index ?? text.length;
  const isCapital = (text.slice(0, end).match(capitals)?.length ?? 0) > 1 && smallWord.test(text.slice(end));
  return [{ from: block.from, to: block.from + (isCapital ? text.slice(0, end).trimEnd().length : text.length) }];
}

/** Longer ones are none. */
const longestHeadline = 400;

/** The words of the headline; empty where there is none. */
export function headlineText(prose: Prose): string {
  const [line] = prose.find(headlines);
  return line ? prose.text.slice(line.from, Math.min(line.to, line.from + longestHeadline)) : '';
}

/** Where the text of a sentence begins: behind the headline where a sentence runs on from it, else where it starts. */
export function textStart(prose: Prose, sentence: Sentence): number {
  if (sentence.block.kind !== 'subject') return sentence.from;
  return Math.max(sentence.from, prose.find(headlines)[0]?.to ?? 0);
}

/** Whether a place belongs to the headline. */
export function inHeadline(prose: Prose, { from }: Stretch): boolean {
  const [line] = prose.find(headlines);
  return line !== undefined && from < line.to;
}

/** So much of a sentence is looked at around a place, so that one sentence without end costs no more than many. */
const longestBefore = 600;
const longestBehind = 400;

/** The words of a sentence around a place, without the headline. */
export function nearby(prose: Prose, sentence: Sentence, { from, to }: Stretch): Stretch {
  return {
    from: Math.max(textStart(prose, sentence), from - longestBefore),
    to: Math.min(sentence.to, to + longestBehind),
  };
}

/** The words of a sentence before a place, without the headline. */
export function wordsBefore(prose: Prose, sentence: Sentence, at: Stretch): string {
  return prose.text.slice(nearby(prose, sentence, at).from, at.from);
}
