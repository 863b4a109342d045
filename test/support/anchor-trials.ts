/**
 * How well annotations hold to their words.
 *
 * A trial draws a span of 1 to 30 words of a cable, anywhere from SUBJECT to the signature, makes its selector, edits the
 * cable, and asks where the words are. Letters and digits of the span are its units; for each, the edit knows where it
 * went. A trial is of one of three kinds:
 *
 * - _kept_: at least half of the units are unchanged and still stand together (at most as many other units between them).
 * - _gone_: fewer than half of the units are unchanged, deleted or written over.
 * - _torn_: half or more are unchanged, but no longer together: the span ran over the end of a paragraph, and another
 *   paragraph came between. There is no one right place.
 *
 * An answer is a span or none. It is _right_ if it covers the units of the span where they are now: units in both are at
 * least half of the units in either. It is _wrong_ if it is any other span, and _lost_ if there is none. Where the words are
 * gone there is nothing to be right about: any answer is wrong, unless it is the place where the words were written over.
 * Torn ones are wrong where the answer has no unit of the span.
 *
 * The same words may stand elsewhere in the same context, so that no selector tells them apart (`End action plan.` twice).
 * Such a span is drawn like any other; an answer at the other place is right only if exact words, prefix and suffix of the
 * selector stood there in the original too. How many answers this makes right is counted (`twin`).
 */
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { AnchorText } from '../../server/src/core/review/anchor-text.js';
import type { Quote } from '../../server/src/core/review/annotation.js';
import { locate } from '../../server/src/core/review/locate.js';
import { quoteAt } from '../../server/src/core/review/select.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';
import type { Span } from '../../server/src/core/syntax/types.js';
import { type AnchorEdit, anchorEdits } from './anchor-edits.js';
import type { CorpusCable } from './corpus.js';
import { Random } from './random.js';
import { type TrackedText, tracked } from './tracked-text.js';

/** Counts of one edit. */
export interface AnchorCount {
  readonly edit: AnchorEdit;
  readonly kept: Outcome;
  readonly gone: Outcome;
  readonly torn: Outcome;
}

/** What became of the trials of one kind. */
export interface Outcome {
  right: number;
  wrong: number;
  lost: number;
  /** Right at a place that the selector cannot tell from the true one. */
  twin: number;
  /** Right to the unit, punctuation included. */
  exact: number;
  /** Said to be doubtful. */
  moved: number;
}

/** One trial that went wrong, for whoever wants to see it. */
export interface Failure {
  readonly cable: string;
  readonly edit: string;
  readonly kind: Kind;
  readonly answer: 'wrong' | 'lost';
  readonly quote: Quote;
  readonly words: number;
  readonly there: string;
  readonly found: string;
}

interface TrialOptions {
  readonly cables: readonly CorpusCable[];
  /** Spans drawn from each cable, each tried with every edit. */
  readonly spans: number;
  readonly seed: number;
  /** Fewest and most words of a span. */
  readonly words: readonly [number, number];
  readonly failed?: (failure: Failure) => void;
}

/** Runs the trials. */
export function runTrials({ cables, spans, seed, words, failed }: TrialOptions): readonly AnchorCount[] {
  const counts = anchorEdits.map((edit) => ({ edit, kept: outcome(), gone: outcome(), torn: outcome() }));
  const random = new Random(seed);
  for (const cable of cables) {
    const draw = drawer(cable.text);
    if (!draw) continue;
    for (let index = 0; index < spans; index++) {
      const { quote, span } = draw(random, words);
      for (const count of counts) {
        const edited = count.edit.edit(tracked(cable.text), random, span);
        const truth = truthOf(edited, span, cable.text);
        const found = locate(quote, anchorOf(edited.text));
        const verdict = judge({ original: cable.text, quote, span }, truth, { edited, found });
        tally(count[truth.kind], verdict, found);
        if (failed && (verdict === 'wrong' || (verdict === 'lost' && truth.kind === 'kept')))
          failed({
            ...{ cable: cable.name, edit: count.edit.name, kind: truth.kind, answer: verdict, quote },
            words: quote.exact.split(/[ \n]+/).length,
            there: truth.span ? edited.text.slice(truth.span.start, truth.span.end) : '',
            found: found ? edited.text.slice(found.start - 20, found.end + 20) : '',
          });
      }
    }
  }
  return counts;
}

/** The trials of all edits that keep the words, and all trials in which the words are gone. */
export function anchorTotals(counts: readonly AnchorCount[]): { readonly kept: Outcome; readonly gone: Outcome } {
  return {
    kept: sum(counts.filter(({ edit }) => edit.removes !== true).map(({ kept }) => kept)),
    gone: sum(counts.map(({ gone }) => gone)),
  };
}

function sum(outcomes: readonly Outcome[]): Outcome {
  const all = outcome();
  for (const one of outcomes) for (const key of Object.keys(all) as (keyof Outcome)[]) all[key] += one[key];
  return all;
}

function outcome(): Outcome {
  return { right: 0, wrong: 0, lost: 0, twin: 0, exact: 0, moved: 0 };
}

let last: { text: string; anchor: AnchorText } | undefined;

/** Edits without chance give the same text again. */
function anchorOf(text: string): AnchorText {
  if (last?.text !== text) last = { text, anchor: new AnchorText({ text, tree: parseCable(text) }) };
  return last.anchor;
}

type Draw = (random: Random, words: readonly [number, number]) => { quote: Quote; span: Span };

/** Draws spans from the words between SUBJECT and signature; undefined where there are too few. */
function drawer(text: string): Draw | undefined {
  const cable = new CableIndex(text, parseCable(text));
  const anchor = new AnchorText(cable);
  const first = cable.first('subjectField')?.position.start.offset ?? cable.body.start;
  const places = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => start >= first && end <= cable.body.end)
    // The `1` of the archive's paragraph sign is no word.
    .filter(({ end }) => !text.startsWith('](#)', end))
    .filter(({ start }) => !cable.all('pageLine').some((page) => isIn(page.position, start)));
  if (places.length < 60) return undefined;
  return (random, [fewest, most]) => {
    const count = fewest + random.below(most - fewest + 1);
    const at = random.below(places.length - count);
    const span = { start: places[at]?.start ?? 0, end: places[at + count - 1]?.end ?? 0 };
    return { quote: quoteAt(cable, anchor, span), span };
  };
}

function isIn(position: { start: { offset: number }; end: { offset: number } }, at: number): boolean {
  return position.start.offset <= at && at < position.end.offset;
}

type Kind = 'kept' | 'gone' | 'torn';

interface Truth {
  readonly kind: Kind;
  /** Units of the span where they stand now. */
  readonly units: ReadonlySet<number>;
  readonly span: Span | undefined;
}

const unit = /[\p{L}\p{N}]/u;

function truthOf({ text, places, kept }: TrackedText, span: Span, original: string): Truth {
  const units = new Set<number>();
  let all = 0;
  let same = 0;
  for (let at = span.start; at < span.end; at++) {
    if (!unit.test(original.charAt(at))) continue;
    all++;
    same += kept[at] ?? 0;
    const place = places[at] ?? -1;
    if (place >= 0) units.add(place);
  }
  const ordered = [...units].sort((one, other) => one - other);
  const start = ordered[0];
  const end = ordered.at(-1);
  const between = start === undefined || end === undefined ? 0 : unitsIn(text, { start, end: end + 1 });
  const kind = same * 2 < all ? 'gone' : between > units.size * 2 ? 'torn' : 'kept';
  return { kind, units, span: start === undefined || end === undefined ? undefined : { start, end: end + 1 } };
}

function unitsIn(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if (unit.test(text.charAt(at))) count++;
  return count;
}

type Verdict = 'right' | 'exact' | 'twin' | 'wrong' | 'lost';

function judge(
  { original, quote, span }: { original: string; quote: Quote; span: Span },
  { kind, units, span: there }: Truth,
  { edited, found }: { edited: TrackedText; found: Span | undefined },
): Verdict {
  if (!found) return 'lost';
  let met = 0;
  for (const place of units) if (place >= found.start && place < found.end) met++;
  const either = units.size + unitsIn(edited.text, found) - met;
  if (kind === 'torn' ? met > 0 : met * 2 >= either && met > 0)
    return found.start === there?.start && found.end === there.end ? 'exact' : 'right';
  return kind === 'kept' && isTwin({ original, quote, span }, edited, found) ? 'twin' : 'wrong';
}

/** Whether the words at an answer stood, in the original, in the very context of the selector. */
function isTwin(
  { original, quote, span }: { original: string; quote: Quote; span: Span },
  edited: TrackedText,
  found: Span,
): boolean {
  const origin = edited.places.findIndex((place) => place >= found.start && place < found.end);
  const { prefix, exact, suffix } = quote;
  const whole = prefix + exact + suffix;
  for (let at = original.indexOf(whole); at !== -1; at = original.indexOf(whole, at + 1)) {
    const start = at + prefix.length;
    if (start !== span.start && origin >= start && origin < start + exact.length) return true;
  }
  return false;
}

function tally(count: Outcome, verdict: Verdict, found: { anchor: string } | undefined): void {
  if (found?.anchor === 'moved') count.moved++;
  if (verdict === 'wrong' || verdict === 'lost') count[verdict]++;
  else {
    count.right++;
    if (verdict !== 'right') count[verdict]++;
  }
}
