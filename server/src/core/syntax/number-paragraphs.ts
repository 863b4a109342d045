/** Settles by the sequence what each label is (cable-format 2.4): `15.` after paragraph 4 is 5, `1A.` is item A. */
import { OpenLists, type SettledItem } from './open-lists.js';
import type { LabelCandidate } from './scan-labels.js';
import type { Marker } from './types.js';

/** What a candidate turned out to be. */
export type Verdict =
  | { readonly kind: 'main'; readonly number: number; readonly marker: Marker; readonly digits: number }
  | SettledItem
  | { readonly kind: 'text' };

const text: Verdict = { kind: 'text' };
/** A jump of more than this without mark and marker is a number in the text, unless the numbers go on from there. */
const longestJump = 9;
/** Paragraphs a cable may have; `144.` is `44.` with its mark. */
const mostParagraphs = 199;

/** Verdicts for all candidates of a body, in order. */
export function numberParagraphs(candidates: readonly LabelCandidate[]): Verdict[] {
  return new Numbering(candidates).run();
}

class Numbering {
  private readonly candidates: readonly LabelCandidate[];
  private readonly marked: boolean;
  private expected = 1;
  private readonly lists = new OpenLists();
  private started = false;
  /** How many paragraphs there were so far, and of how many the mark had become a `1`. */
  private mains = 0;
  private garbled = 0;
  /** Letters before the number of the last paragraph. */
  private mainIndent = 0;
  /** Index of the last candidate that could be main paragraph n, by n; lookahead asks it. */
  private readonly lastPossible: Map<number, number>;
  private readonly lastMarked: Map<number, number>;
  /** The same for labels as written that open a sentence below a blank line. */
  private readonly lastOpening: Map<number, number>;
  /** Paragraphs of which a label names the second item: 23 for `23B.` */
  private readonly numberedSeconds: ReadonlySet<number | undefined>;
  /** For each candidate the index of the next number with a mark. */
  private readonly nextMarked: number[] = [];

  constructor(candidates: readonly LabelCandidate[]) {
    this.candidates = candidates;
    const numbers = candidates.filter(({ token, bracketed, sound }) => sound && !bracketed && /^\d/.test(token));
    const markedCount = numbers.filter(({ portion }) => portion !== undefined).length;
    this.marked = markedCount > 0 && markedCount * 4 >= numbers.length / 2;
    this.numberedSeconds = new Set(candidates.filter(({ token }) => token === 'B').map(({ of }) => of));
    this.lastPossible = new Map();
    this.lastMarked = new Map();
    this.lastOpening = new Map();
    candidates.forEach((candidate, index) => {
      for (const number of possibleNumbers(candidate)) {
        this.lastPossible.set(number, index);
        if (candidate.portion) this.lastMarked.set(number, index);
      }
      const { token, bracketed, afterBlank, startsSentence } = candidate;
      if (afterBlank && startsSentence && !bracketed) this.lastOpening.set(Number(token), index);
    });
    let next = -1;
    for (let index = candidates.length - 1; index >= 0; index--) {
      this.nextMarked[index] = next;
      const candidate = candidates[index];
      if (candidate?.portion && possibleNumbers(candidate).length > 0) next = index;
    }
  }

  run(): Verdict[] {
    return this.candidates.map((candidate, index) => {
      const verdict = this.settle(candidate, index);
      if (verdict.kind === 'main') this.mainIndent = candidate.indent;
      return verdict;
    });
  }

  private settle(candidate: LabelCandidate, index: number): Verdict {
    const { token, bracketed, marker, worn } = candidate;
    if (worn !== undefined && this.isNextWorn(candidate)) return this.main(worn, marker, token.length);
    if (!candidate.sound) return text;
    if (bracketed) return this.labelled(candidate, token, 'none');
    if (candidate.of !== undefined) return this.settleOwn(candidate, candidate.of);
    if (/^\d+$/.test(token)) return this.settleNumber(candidate, index);
    return this.settleLetter(candidate, index);
  }

  /** A worn number is a paragraph only where it is the next one; `1)` and `l.` may go on with a list that is open. */
  private isNextWorn({ worn, sound, afterBlank, opensBlock }: LabelCandidate): boolean {
    return worn === this.expected && (afterBlank || opensBlock) && (!sound || this.lists.isEmpty);
  }

  // ── Numbers ──

  private settleNumber(candidate: LabelCandidate, index: number): Verdict {
    const { token, marker, portion } = candidate;
    const value = Number(token);
    const garbled =
      marker === 'none' && token.length > 1 && token.startsWith('1') && token[1] !== '0'
        ? Number(token.slice(1))
        : undefined;
    const certain = portion !== undefined || !this.marked;
    const fits = value === this.expected ? 'literal' : garbled === this.expected ? 'garbled' : undefined;
    const sub = this.itemNumber(candidate, value, garbled);
    if (!this.opens(candidate, fits !== undefined)) {
      if (sub && candidate.opensBlock) return this.lists.take(candidate, sub);
      if (!candidate.afterShort || !candidate.startsSentence) return text;
      if (sub) return this.lists.take(candidate, sub);
      // A list begins directly below its heading, or goes on behind a first number as nothing else does.
      const next = this.candidates[index + 1];
      if (value === 1 && this.started && (candidate.below !== undefined || (next?.token === '2' && !next.afterBlank)))
        return this.lists.take(candidate, this.lists.firstNumber(candidate, marker));
      // Below a heading without a blank line; in wrapped text a short line ends what it says.
      if (fits !== 'literal' || !this.started || this.marked || this.comesAgain(index)) return text;
    }
    if (fits && sub && !portion && this.comesAgain(index)) return this.lists.take(candidate, sub);
    // A quoted text or a plan numbers on across its parts and below its headings, while the paragraph of this number comes later with its mark.
    const later = fits === 'literal' ? this.comesAgain(index) : marker === 'none' && this.isNextMarked(index);
    const inside = !this.lists.isEmpty || (candidate.below !== undefined && this.started);
    if (fits !== 'garbled' && !sub && !certain && inside && later && value > 1)
      return this.lists.take(candidate, this.lists.newNumber(candidate, token, value, marker));
    const slip = sub ? undefined : this.itemAfterSlip(candidate, index, fits ? this.expected : value, garbled);
    if (slip) return this.lists.take(candidate, slip);
    if (sub && !(fits && certain)) return this.lists.take(candidate, sub);
    if (fits === 'literal') return this.main(value, marker, token.length);
    if (fits === 'garbled') return this.main(this.expected, 'digit', token.length - 1);
    return this.outOfSequence(candidate, index, value, garbled);
  }

  /** Whether a later label could be the expected paragraph with better reason than this one. */
  private comesAgain(index: number): boolean {
    const table = this.marked ? this.lastMarked : this.lastPossible;
    return (table.get(this.expected) ?? -1) > index;
  }

  /** Whether the numbers go on from here, as answers do that are keyed to the paragraphs of another cable: `1.`, `25.`, `26.` */
  private opensRun({ token, startsSentence }: LabelCandidate, index: number): boolean {
    return startsSentence && this.started && (this.lastOpening.get(Number(token) + 1) ?? -1) > index;
  }

  /** Whether the next label with a mark is the expected paragraph. */
  private isNextMarked(index: number): boolean {
    const next = this.candidates[this.nextMarked[index] ?? -1];
    return next !== undefined && possibleNumbers(next).includes(this.expected);
  }

  /** A label that is neither the next paragraph nor the next item: a paragraph out of order, a new list, or text. */
  private outOfSequence(candidate: LabelCandidate, index: number, value: number, garbled: number | undefined): Verdict {
    const { portion, marker, token } = candidate;
    const strong = portion !== undefined || marker !== 'none';
    // A document that is quoted between two marked paragraphs and set in has numbers of its own; behind a page line that cuts a
    // sentence off, a number is one of the sentence.
    const isSetIn = candidate.indent > this.mainIndent && value < this.expected;
    if (!strong && ((this.marked && isSetIn && this.isNextMarked(index)) || candidate.cutByPage)) return text;
    if (
      !portion &&
      this.started &&
      (value === 1 || garbled === 1) &&
      (this.expected > 2 || this.comesAgain(index) || this.marked)
    )
      return this.lists.take(candidate, this.lists.firstNumber(candidate, value === 1 ? marker : 'digit'));
    const near = Math.abs(value - this.expected) <= longestJump && value > 0;
    if (strong || (candidate.opensBlock && (near || this.opensRun(candidate, index)))) {
      if (value > mostParagraphs) return text;
      if (garbled !== undefined && this.isGarbledJump(value, garbled))
        return this.main(garbled, 'digit', token.length - 1);
      return this.main(value, marker, token.length);
    }
    return text;
  }

  /** A garbled mark explains a far jump: `112.` where 10 was expected is 12; among garbled ones the shorter jump is the likelier. */
  private isGarbledJump(value: number, garbled: number): boolean {
    const [far, near] = [value - this.expected, Math.abs(garbled - this.expected)];
    if (near > longestJump) return false;
    return far > longestJump || (this.garbled * 2 > this.mains && near < far);
  }

  /**
   * A label in the middle of a sentence opens nothing, unless its mark says so. Archives put a marker before every number with a
   * dot that begins a line (`more than` / `¶3. 5 million`): in the middle of a sentence it counts only for the next paragraph of
   * a cable without marks.
   */
  private opens(
    { opensBlock, afterBlank, afterShort, portion, marker, startsSentence }: LabelCandidate,
    fits: boolean,
  ) {
    if (portion !== undefined || afterBlank) return true;
    if (opensBlock) return startsSentence || marker !== 'none';
    return marker !== 'none' && ((afterShort && startsSentence) || (fits && !this.marked));
  }

  private main(number: number, marker: Marker, digits: number): Verdict {
    this.mains++;
    if (marker === 'digit') this.garbled++;
    this.expected = number + 1;
    this.lists.close();
    this.started = true;
    return { kind: 'main', number, marker, digits };
  }

  private itemNumber(candidate: LabelCandidate, value: number, garbled: number | undefined): SettledItem | undefined {
    if (!this.started || (candidate.portion && value >= this.expected)) return undefined;
    return this.lists.nextNumber(candidate, value, garbled);
  }

  /**
   * An item whose number is a slip: `1.`, `3.`, `3.` below a letter. Lower than the next paragraph, or without a mark where
   * that paragraph comes later with its mark, it is rather that than a paragraph out of order. `main` is the paragraph that it
   * would be.
   */
  private itemAfterSlip(
    candidate: LabelCandidate,
    index: number,
    main: number,
    garbled: number | undefined,
  ): SettledItem | undefined {
    if (candidate.portion || !(main < this.expected || this.isNextMarked(index))) return undefined;
    return this.lists.numberNear(candidate, garbled);
  }

  /** `23A.` in paragraph 23: an item where `23B.` comes, too. */
  private settleOwn(candidate: LabelCandidate, of: number): Verdict {
    if (!this.started || of !== this.expected - 1) return text;
    if (candidate.token === 'A' && !this.numberedSeconds.has(of)) return text;
    return this.labelled(candidate, candidate.token, 'none');
  }

  // ── Letters ──

  private settleLetter(candidate: LabelCandidate, index: number): Verdict {
    const { token, marker } = candidate;
    const first = this.opensLetters(candidate, this.candidates[index + 1]);
    return token.startsWith('1')
      ? this.labelled(candidate, token.slice(1), 'digit', first)
      : this.labelled(candidate, token, marker, first);
  }

  /** Below a short line without a stop, such as a heading without blank lines, `A.` is an item where `B.` is the next label. */
  private opensLetters(
    { token, afterShort, startsSentence }: LabelCandidate,
    next: LabelCandidate | undefined,
  ): boolean {
    return token === 'A' && afterShort && startsSentence && next?.token === 'B' && !next.bracketed && next.opensBlock;
  }

  private labelled(candidate: LabelCandidate, label: string, marker: Marker, first = false): Verdict {
    const isStrong = marker !== 'none' || candidate.marker !== 'none' || candidate.afterBlank;
    const item = this.started || isStrong ? this.lists.labelled(candidate, label, marker, first) : undefined;
    return item ? this.lists.take(candidate, item) : text;
  }
}

/** Main numbers that a label could stand for. */
function possibleNumbers({ token, bracketed, marker, sound }: LabelCandidate): number[] {
  if (!sound || bracketed || !/^\d+$/.test(token)) return [];
  const numbers = [Number(token)];
  if (marker === 'none' && token.length > 1 && token.startsWith('1')) numbers.push(Number(token.slice(1)));
  return numbers;
}
