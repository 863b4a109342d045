/** A figure of law enforcement: a number and the word for what it counts. */
import type { Count } from './count-exclusions.js';
import type { DataCategory } from './enforcement-words.js';
import type { HeadNoun } from './head-nouns.js';
import { type Measure, type MeasureKind, isCategory } from './measures.js';
import type { Prose, Sentence } from '../prose.js';
import type { Stretch } from '../stretch.js';

/** A number that counts matters of law enforcement; the stretch is that of the number. */
export interface Figure extends Stretch {
  readonly count: Count;
  readonly measure: Measure;
  readonly kind: MeasureKind;
  readonly sentence: Sentence;
  /** Whether the number has its word from a figure before it: `up from 28`. */
  readonly elliptical: boolean;
}

/** The category of a figure; undefined where its term is none of the four. */
export function categoryOf({ kind }: Figure): DataCategory | undefined {
  return isCategory(kind) ? (kind as DataCategory) : undefined;
}

/** From the number to its word, or the other way round. */
export function extentOf({ from, to, measure, elliptical, sentence }: Figure): Stretch {
  if (elliptical || measure.from < sentence.from) return { from, to };
  return { from: Math.min(from, measure.from), to: Math.max(to, measure.to) };
}

/** One number, and what stands around it. */
export interface Seen {
  readonly prose: Prose;
  readonly count: Count;
  readonly sentence: Sentence;
  readonly head: HeadNoun | undefined;
  /** Measures of the sentence, near the number. */
  readonly words: readonly Measure[];
  /** The figures before it, in whatever sentence. */
  readonly found: readonly Figure[];
  /** The nearest of them. */
  readonly last: Figure | undefined;
  /** Where the figure before it ends, or where the sentence begins. */
  readonly floor: number;
}

/** The figure that a number is, by the word that says what it counts. */
export function figureBy(
  { count, sentence }: Seen,
  measure: Measure,
  kind: MeasureKind = measure.kind,
  elliptical = false,
): Figure {
  return { from: count.from, to: count.to, count, measure, kind, sentence, elliptical };
}
