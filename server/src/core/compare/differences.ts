/** What differs between two versions of a passage, sentence by sentence and then word by word. */
import { diffArrays } from 'diff';
import type { Passage, Slot, Word } from './passages.js';
import { leastAlike, likeness } from './similar.js';

/** A stretch of both versions. `before` and `after` are the words of each. */
export interface Piece {
  /** `slot`: what a template leaves open, filled differently. `sentences`: whole ones, lost or added. */
  readonly kind: 'same' | 'slot' | 'words' | 'sentences';
  readonly slot?: Slot;
  readonly before: string;
  readonly after: string;
}

/** Pieces that together are both texts, in their order. Empty sides: nothing there. */
export function differences(before: Passage, after: Passage): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { one, other } of pairSentences(sentencesOf(before), sentencesOf(after))) {
    if (one && other) pieces.push(...wordPieces(before, one, after, other));
    else pieces.push({ kind: 'sentences', before: textOf(before, one), after: textOf(after, other) });
  }
  return pieces;
}

/** Comparing takes time with each difference; beyond this two texts have nothing in common. */
const mostEdits = 1000;

interface Sentence {
  readonly words: readonly Word[];
  readonly key: string;
}

interface SentencePair {
  readonly one: Sentence | undefined;
  readonly other: Sentence | undefined;
}

function sentencesOf({ words }: Passage): readonly Sentence[] {
  const sentences: Word[][] = [];
  for (const word of words)
    if (word.opens || sentences.length === 0) sentences.push([word]);
    else sentences.at(-1)?.push(word);
  return sentences.map((list) => ({ words: list, key: list.map(({ key }) => key).join(' ') }));
}

/** Equal sentences first; between them each lost one with the next added one that is like it. */
function pairSentences(ones: readonly Sentence[], others: readonly Sentence[]): readonly SentencePair[] {
  const parts = diffArrays([...ones], [...others], {
    comparator: (one, other) => one.key === other.key,
    maxEditLength: mostEdits,
  });
  if (!parts) return pairAlike(ones.slice(0, mostEdits), others.slice(0, mostEdits));
  const pairs: SentencePair[] = [];
  let [at, otherAt] = [0, 0];
  let lost: readonly Sentence[] = [];
  let added: readonly Sentence[] = [];
  const flush = (): void => {
    pairs.push(...pairAlike(lost, added));
    [lost, added] = [[], []];
  };
  for (const { count, added: isAdded, removed } of parts) {
    if (removed) lost = ones.slice(at, (at += count));
    else if (isAdded) added = others.slice(otherAt, (otherAt += count));
    else {
      flush();
      for (let index = 0; index < count; index++) pairs.push({ one: ones[at++], other: others[otherAt++] });
    }
  }
  flush();
  return pairs;
}

/** So many sentences are looked at for one that is like another. */
const farthest = 8;

function pairAlike(lost: readonly Sentence[], added: readonly Sentence[]): readonly SentencePair[] {
  const pairs: SentencePair[] = [];
  let next = 0;
  for (const one of lost) {
    let best = -1;
    let most = leastAlike;
    for (let at = next; at < Math.min(added.length, next + farthest); at++) {
      const alike = likeness(one.key, added[at]?.key ?? '');
      if (alike >= most) [best, most] = [at, alike + Number.EPSILON];
    }
    if (best !== -1) while (next < best) pairs.push({ one: undefined, other: added[next++] });
    pairs.push({ one, other: best === -1 ? undefined : added[next++] });
  }
  while (next < added.length) pairs.push({ one: undefined, other: added[next++] });
  return pairs;
}

function textOf({ text }: Passage, sentence: Sentence | undefined): string {
  return sentence ? wordsText(text, sentence.words) : '';
}

/** Words from the first to the last, with the punctuation around them. */
function wordsText(text: string, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return '';
  let start = first.from;
  while (start > 0 && '("\'['.includes(text.charAt(start - 1))) start--;
  let end = last.to;
  while (end < text.length && '.,;:!?)\'"]'.includes(text.charAt(end))) end++;
  return text.slice(start, end);
}

interface Run {
  readonly kind: 'same' | 'slot' | 'words';
  readonly slot?: Slot | undefined;
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

function wordPieces(before: Passage, one: Sentence, after: Passage, other: Sentence): readonly Piece[] {
  return joined(runsOf(before.text, one, after.text, other)).map(({ kind, slot, before: lost, after: added }) => ({
    kind,
    ...(slot ? { slot } : {}),
    before: wordsText(before.text, lost),
    after: wordsText(after.text, added),
  }));
}

function runsOf(text: string, one: Sentence, otherText: string, other: Sentence): readonly Run[] {
  const ones = one.words;
  const others = other.words;
  const parts = diffArrays(
    ones.map(({ key }) => key),
    others.map(({ key }) => key),
    { maxEditLength: mostEdits },
  );
  if (!parts) return [{ kind: 'words', before: ones, after: others }];
  const runs: Run[] = [];
  let [at, otherAt] = [0, 0];
  for (const { count, added, removed } of parts) {
    if (removed) runs.push({ kind: 'words', before: ones.slice(at, (at += count)), after: [] });
    else if (added) runs.push({ kind: 'words', before: [], after: others.slice(otherAt, (otherAt += count)) });
    else
      for (let index = 0; index < count; index++) {
        const word = ones[at++];
        const match = others[otherAt++];
        if (!word || !match) break;
        const isFilled =
          word.slot && !isSameText(text.slice(word.from, word.to), otherText.slice(match.from, match.to));
        if (isFilled) runs.push({ kind: 'slot', slot: word.slot, before: [word], after: [match] });
        else runs.push({ kind: 'same', before: [word], after: [match] });
      }
  }
  return runs;
}

function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Fewer words than this between two changes are no ground to tell them apart. */
const fewestBetween = 3;

/** Runs of one kind as one; changes with hardly a word between them as one. */
function joined(runs: readonly Run[]): readonly Run[] {
  const done: Run[] = [];
  for (const run of runs) {
    const last = done.at(-1);
    const before = done.at(-2);
    if (last && last.kind === run.kind && run.kind !== 'slot') done.splice(-1, 1, both(last, run));
    else if (
      run.kind === 'words' &&
      last?.kind === 'same' &&
      before?.kind === 'words' &&
      last.before.length < fewestBetween
    )
      done.splice(-2, 2, both(both({ ...before, kind: 'words' }, last), run));
    else done.push(run);
  }
  return done.map((run) => (isName(run) ? { ...run, kind: 'slot', slot: 'name' } : run));
}

function both(one: Run, other: Run): Run {
  return { kind: one.kind, before: [...one.before, ...other.before], after: [...one.after, ...other.after] };
}

const longestName = 5;

/** A name for a name: what has no small letter in front on either side, inside a sentence. */
function isName({ kind, before, after }: Run): boolean {
  return (
    kind === 'words' &&
    [before, after].every((words) => words.length > 0 && words.length <= longestName && words.every(isCapital))
  );
}

function isCapital({ opens, capital }: Word): boolean {
  return capital && !opens;
}
