/** Chooses among places where quoted words may stand, or none: a wrong place is worse than no place. */
import type { Span } from '../syntax/types.js';
import { type Alignment, weightOf } from './align-words.js';
import type { Quote } from './annotation.js';
import type { QuotePattern } from './quote-pattern.js';
import type { WordStretch } from './anchor-text.js';

/** A place where the pattern was laid beside the text. */
export interface Candidate {
  readonly alignment: Alignment;
  /** Undefined where none of the exact words is left. */
  readonly span: Span | undefined;
  /** Where it is, also without the exact words. */
  readonly at: number;
  readonly path: string;
}

interface Scored extends Candidate {
  /** How much of the exact words and of each context stands there, from 0 to 1. */
  readonly exact: number;
  readonly before: number;
  readonly after: number;
  /** Both contexts together, and all that was stored, also beyond the paragraph. */
  readonly context: number;
  readonly beyond: number;
}

interface Standing extends Scored {
  readonly span: Span;
}

interface Sought {
  readonly pattern: QuotePattern;
  readonly quote: Quote;
}

/** The best candidate that is good enough. */
export function judge(
  candidates: readonly Candidate[],
  sought: Sought,
): (Span & { anchor: 'placed' | 'moved' }) | undefined {
  const { pattern } = sought;
  const scored = candidates.map((candidate) => score(candidate, pattern));
  const standing = scored.filter((one): one is Standing => one.span !== undefined);
  const fit = standing.filter((one) => isFit(one, sought, standing));
  const best = fit.reduce((most, one) => Math.max(most, wholeOf(one, pattern)), 0);
  const equals = fit.filter((one) => best - wholeOf(one, pattern) < equal);
  const [chosen, ...twins] = equals.sort((one, other) => compare(one, other, sought));
  if (!chosen) return undefined;
  // Where both contexts stand with other words between them, or with none, the quoted words were taken out; the same
  // words elsewhere are others, unless they came among strangers.
  const carried = isCarried(chosen, pattern) && chosen.before < 0.5 && chosen.after < 0.5;
  if (!carried && scored.some((one) => isGrave(one, pattern) && compare(one, chosen, sought) < 0)) return undefined;
  const alone = twins.every((one) => compare(chosen, one, sought) <= -sureness);
  return { ...chosen.span, anchor: alone && isSure(chosen, pattern) ? 'placed' : 'moved' };
}

/** Whether hardly anything about a place has changed. */
function isSure({ exact, before, after }: Standing, { wordCount }: QuotePattern): boolean {
  if (before >= 0.6 && after >= 0.6) return exact >= 0.6;
  return exact >= 0.8 && (wordCount < 5 || before + after >= 1);
}

/** Scores nearer than this are equal. */
const equal = 0.02;
/** What `compare` gives at least when more than the position tells two places apart. */
const sureness = 1;

function score(candidate: Candidate, pattern: QuotePattern): Scored {
  const { exact, core, keys } = pattern;
  const share = (...stretches: readonly WordStretch[]): number => shareOf(stretches, pattern, candidate.alignment);
  const prefix = { from: core.from, to: exact.from };
  const suffix = { from: exact.to, to: core.to };
  return {
    ...candidate,
    exact: exact.to > exact.from ? share(exact) : 1,
    before: share(prefix),
    after: share(suffix),
    context: share(prefix, suffix),
    beyond: share({ from: 0, to: exact.from }, { from: exact.to, to: keys.length }),
  };
}

/** Share of the words of some stretches, by weight, that stand in the text; 1 where there are none. */
function shareOf(stretches: readonly WordStretch[], { keys }: QuotePattern, { likeness }: Alignment): number {
  let all = 0;
  let met = 0;
  for (const { from, to } of stretches)
    for (let index = from; index < to; index++) {
      const weight = weightOf(keys[index] ?? '');
      all += weight;
      met += weight * (likeness[index] ?? 0);
    }
  return all === 0 ? 1 : met / all;
}

/** All of the pattern within its paragraph. */
function wholeOf({ alignment }: Candidate, pattern: QuotePattern): number {
  return shareOf([pattern.core], pattern, alignment);
}

/** Below 0 where `one` is the likelier place: by its contexts, then by its paragraph, then by its position. */
function compare(one: Scored, other: Scored, { quote }: Sought): number {
  if (Math.abs(one.context - other.context) >= 2 * equal) return 10 * (other.context - one.context > 0 ? 1 : -1);
  if (Math.abs(one.beyond - other.beyond) >= 2 * equal) return 10 * (other.beyond - one.beyond > 0 ? 1 : -1);
  const paragraph = Number(other.path === quote.path) - Number(one.path === quote.path);
  if (paragraph !== 0) return paragraph * sureness;
  const { start = 0 } = quote;
  return Math.sign(Math.abs(one.at - start) - Math.abs(other.at - start)) / 2;
}

/** Whether both contexts stand there and the exact words do not. */
function isGrave({ exact, before, after }: Scored, pattern: QuotePattern): boolean {
  const { core } = pattern;
  if (pattern.exact.to === pattern.exact.from) return false;
  const parts = core.to - core.from - (pattern.exact.to - pattern.exact.from);
  return exact < 0.3 && before >= 0.6 && after >= 0.6 && parts > 2;
}

/** Whether so many words stand unchanged that they were carried there, and do not stand there by chance. */
function isCarried({ exact }: Standing, { wordCount }: QuotePattern): boolean {
  return exact === 1 && wordCount >= carriedWords;
}

const carriedWords = 6;
/** So many words are told by most of them. */
const manyWords = 12;

function isFit(one: Standing, { pattern, quote }: Sought, rivals: readonly Standing[]): boolean {
  const { exact, before, after } = one;
  const alike = before >= 0.5 && after >= 0.5;
  const { wordCount, core } = pattern;
  if (wordCount < 5) {
    if (!alike || exact < (before + after >= 1.5 ? 0.4 : 0.7)) return false;
    const context = core.to - core.from - (pattern.exact.to - pattern.exact.from);
    if (context > 2) return true;
    // A line of its own, such as a heading: only what stands beyond the paragraph, or being the only one, tells it.
    const twins = rivals.filter((other) => wholeOf(other, pattern) >= wholeOf(one, pattern) - equal).length;
    return twins === 1 || one.beyond >= 0.75 || one.path === quote.path;
  }
  if (exact < 0.5) return false;
  if (alike || ((before >= 0.5 || after >= 0.5) && exact >= (wordCount < manyWords ? 0.9 : 0.5))) return true;
  // Without its contexts a quotation is told by its words alone, if they stand but once.
  const isTold = (other: Standing): boolean =>
    isCarried(other, pattern) || (wordCount >= manyWords && other.exact >= 0.85);
  return isTold(one) && rivals.every((other) => other === one || !isTold(other));
}
