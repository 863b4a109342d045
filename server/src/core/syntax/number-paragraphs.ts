/** Settles by the sequence what each label is (cable-format 2.4): `15.` after paragraph 4 is 5, `1A.` is item A. */
import { type Reading, itemReadings } from './item-readings.js';
import type { LabelCandidate } from './scan-labels.js';
import type { Item, Marker } from './types.js';

/** What a candidate turned out to be. */
export type Verdict =
  | { readonly kind: 'main'; readonly number: number; readonly marker: Marker; readonly digits: number }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly style: Item['kind'];
      readonly ordinal: number;
      readonly marker: Marker;
      /** 0 for an item of the paragraph itself, 1 for an item of an item, … */
      readonly depth: number;
    }
  | { readonly kind: 'text' };

interface OpenList {
  readonly style: Item['kind'];
  readonly upper: boolean;
  readonly bracketed: boolean;
  last: number;
}

const text: Verdict = { kind: 'text' };
/** A jump of more than this without mark and marker is a number in the text, unless the numbers go on from there. */
const longestJump = 9;
/** Items that may be missing between two of one list: from A to G. */
const longestItemGap = 6;
/** Levels of items that a person would nest. */
const deepestList = 6;
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
  private lists: OpenList[] = [];
  private started = false;
  /** Letters before the number of the last paragraph. */
  private mainIndent = 0;
  /** Index of the last candidate that could be main paragraph n, by n; lookahead asks it. */
  private readonly lastPossible: Map<number, number>;
  private readonly lastMarked: Map<number, number>;
  /** The same for labels as written that open a sentence below a blank line. */
  private readonly lastOpening: Map<number, number>;
  /** Paragraphs of which a label names the second item: 23 for `23B.` */
  private readonly numberedSeconds: ReadonlySet<number | undefined>;
  private readonly readings = new Map<string, readonly Reading[]>();
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
    if (bracketed) return this.item(candidate, token, 'none') ?? text;
    if (candidate.of !== undefined) return this.settleOwn(candidate, candidate.of);
    if (/^\d+$/.test(token)) return this.settleNumber(candidate, index);
    return this.settleLetter(candidate, this.opensLetters(candidate, this.candidates[index + 1]));
  }

  /** A worn number is a paragraph only where it is the next one; `1)` and `l.` may go on with a list that is open. */
  private isNextWorn({ worn, sound, afterBlank, opensBlock }: LabelCandidate): boolean {
    return worn === this.expected && (afterBlank || opensBlock) && (!sound || this.lists.length === 0);
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
      if (sub && candidate.opensBlock) return this.takeItem(candidate, sub);
      if (!candidate.afterShort || !candidate.startsSentence) return text;
      if (sub) return this.takeItem(candidate, sub);
      // A list begins directly below its heading, or goes on behind a first number as nothing else does.
      const next = this.candidates[index + 1];
      if (value === 1 && this.started && (candidate.below !== undefined || (next?.token === '2' && !next.afterBlank)))
        return this.takeItem(candidate, this.firstNumber(candidate, marker));
      // Below a heading without a blank line; in wrapped text a short line ends what it says.
      if (fits !== 'literal' || !this.started || this.marked || this.comesAgain(index)) return text;
    }
    if (fits && sub && !portion && this.comesAgain(index)) return this.takeItem(candidate, sub);
    // A quoted text or a plan numbers on across its parts and below its headings, while the paragraph of this number comes later with its mark.
    const later = fits === 'literal' ? this.comesAgain(index) : marker === 'none' && this.isNextMarked(index);
    const inside = this.lists.length > 0 || (candidate.below !== undefined && this.started);
    if (fits !== 'garbled' && !sub && !certain && inside && later && value > 1) {
      const depth = this.depthOfNew('digit', token, candidate);
      return this.takeItem(candidate, { label: token, style: 'digit', ordinal: value, marker, depth });
    }
    const slip = sub ? undefined : this.itemAfterSlip(candidate, index, fits ? this.expected : value, garbled);
    if (slip) return this.takeItem(candidate, slip);
    if (fits && (certain || !sub))
      return this.main(
        fits === 'literal' ? value : (garbled ?? value),
        fits === 'garbled' ? 'digit' : marker,
        value === this.expected ? token.length : token.length - 1,
      );
    if (sub) return this.takeItem(candidate, sub);
    if (fits)
      return this.main(
        this.expected,
        fits === 'garbled' ? 'digit' : marker,
        fits === 'literal' ? token.length : token.length - 1,
      );
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
      return this.takeItem(candidate, this.firstNumber(candidate, value === 1 ? marker : 'digit'));
    const near = Math.abs(value - this.expected) <= longestJump && value > 0;
    if (strong || (candidate.opensBlock && (near || this.opensRun(candidate, index)))) {
      if (value > mostParagraphs) return text;
      // A garbled mark explains a far jump: `112.` where 10 was expected is 12.
      if (
        garbled !== undefined &&
        value - this.expected > longestJump &&
        Math.abs(garbled - this.expected) <= longestJump
      )
        return this.main(garbled, 'digit', token.length - 1);
      return this.main(value, marker, token.length);
    }
    return text;
  }

  private firstNumber(candidate: LabelCandidate, marker: Marker): ItemVerdict {
    return { label: '1', style: 'digit', ordinal: 1, marker, depth: this.depthOfNew('digit', '1', candidate) };
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
    this.expected = number + 1;
    this.lists = [];
    this.started = true;
    return { kind: 'main', number, marker, digits };
  }

  private itemNumber(candidate: LabelCandidate, value: number, garbled: number | undefined): ItemVerdict | undefined {
    if (!this.started || (candidate.portion && value >= this.expected)) return undefined;
    for (let depth = this.lists.length - 1; depth >= 0; depth--) {
      const list = this.lists[depth];
      if (list?.style !== 'digit' || list.bracketed) continue;
      if (value === list.last + 1)
        return { label: candidate.token, style: 'digit', ordinal: value, marker: candidate.marker, depth };
      if (candidate.portion) continue;
      if (garbled === list.last + 1)
        return { label: candidate.token.slice(1), style: 'digit', ordinal: garbled, marker: 'digit', depth };
    }
    if (candidate.portion) return undefined;
    const inLetters = this.lists.length > 0 && this.lists[this.lists.length - 1]?.style !== 'digit';
    if (inLetters && (value === 1 || garbled === 1))
      return {
        label: '1',
        style: 'digit',
        ordinal: 1,
        marker: value === 1 ? candidate.marker : 'digit',
        depth: this.lists.length < deepestList ? this.lists.length : this.depthOfNew('digit', '1', candidate),
      };
    return undefined;
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
  ): ItemVerdict | undefined {
    const { token, portion, marker } = candidate;
    if (portion || !(main < this.expected || this.isNextMarked(index))) return undefined;
    for (let depth = this.lists.length - 1; depth >= 0; depth--) {
      const list = this.lists[depth];
      if (list?.style !== 'digit' || list.bracketed) continue;
      const value = Number(token);
      if (value > 1 && Math.abs(value - list.last) <= longestItemGap)
        return { label: token, style: 'digit', ordinal: value, marker, depth };
      if (garbled !== undefined && garbled > 1 && Math.abs(garbled - list.last) <= longestItemGap)
        return { label: token.slice(1), style: 'digit', ordinal: garbled, marker: 'digit', depth };
    }
    return undefined;
  }

  /** `23A.` in paragraph 23: an item where `23B.` comes, too. */
  private settleOwn(candidate: LabelCandidate, of: number): Verdict {
    if (!this.started || of !== this.expected - 1) return text;
    if (candidate.token === 'A' && !this.numberedSeconds.has(of)) return text;
    return this.item(candidate, candidate.token, 'none') ?? text;
  }

  // ── Letters ──

  private settleLetter(candidate: LabelCandidate, first: boolean): Verdict {
    const { token, marker } = candidate;
    const garbled = token.startsWith('1');
    return this.item(candidate, garbled ? token.slice(1) : token, garbled ? 'digit' : marker, first) ?? text;
  }

  /** Below a short line without a stop, such as a heading without blank lines, `A.` is an item where `B.` is the next label. */
  private opensLetters(
    { token, afterShort, startsSentence }: LabelCandidate,
    next: LabelCandidate | undefined,
  ): boolean {
    return token === 'A' && afterShort && startsSentence && next?.token === 'B' && !next.bracketed && next.opensBlock;
  }

  /** An item by its label: the next of an open list, the first of a new one, or one after a gap. */
  private item(candidate: LabelCandidate, label: string, marker: Marker, first = false): Verdict | undefined {
    const strong = marker !== 'none' || candidate.marker !== 'none';
    if (!this.started && !strong && !candidate.afterBlank) return undefined;
    const opensBlock = candidate.opensBlock || (candidate.below !== undefined && isFirst(label));
    // Below a colon a list may begin in small letters; nothing else at the start of a line looks like its first label.
    const begins = candidate.startsSentence || isFirst(label);
    const opens = strong || (opensBlock && begins) || candidate.afterBlank || first;
    // `(1) ...;` / `(2) ...; and` and lists of short lines go on without a blank line, in small letters too.
    const goesOn = candidate.afterShort || candidate.opensBlock || candidate.belowLabel;
    if (!opens && !goesOn) return undefined;
    const readings = this.readingsOf(label);
    for (let depth = this.lists.length - 1; depth >= 0; depth--)
      for (const { style, ordinal } of readings)
        if (this.sameList(depth, style, label, candidate) && this.lists[depth]?.last === ordinal - 1)
          return this.takeItem(candidate, { label, style, ordinal, marker, depth });
    // `B. two bells; and` / `D. one tree.`: no name goes on in small letters.
    if (!opens)
      return candidate.startsSentence && !candidate.belowLabel ? undefined : this.afterSkip(candidate, label, readings);
    for (const { style, ordinal } of readings)
      if (ordinal === 1)
        return this.takeItem(candidate, {
          label,
          style,
          ordinal,
          marker,
          depth: this.depthOfNew(style, label, candidate),
        });
    return strong || candidate.afterBlank ? this.afterGap(candidate, label, marker, readings) : undefined;
  }

  private readingsOf(label: string): readonly Reading[] {
    const known = this.readings.get(label);
    if (known) return known;
    const read = itemReadings(label);
    this.readings.set(label, read);
    return read;
  }

  /** The item after the next one, where that is missing. */
  private afterSkip(candidate: LabelCandidate, label: string, readings: readonly Reading[]): Verdict | undefined {
    const depth = this.lists.length - 1;
    const last = this.lists[depth]?.last ?? 0;
    const next = readings.find(
      ({ style, ordinal }) => ordinal === last + 2 && this.sameList(depth, style, label, candidate),
    );
    if (!next || !(candidate.opensBlock || candidate.belowLabel) || candidate.bracketed) return undefined;
    return this.takeItem(candidate, { label, style: next.style, ordinal: next.ordinal, marker: 'none', depth });
  }

  private afterGap(
    candidate: LabelCandidate,
    label: string,
    marker: Marker,
    readings: readonly Reading[],
  ): Verdict | undefined {
    if (candidate.bracketed && candidate.portion === undefined && /^(?:U|C|S|TS)$/.test(label)) return undefined;
    for (let depth = this.lists.length - 1; depth >= 0; depth--)
      for (const { style, ordinal } of readings) {
        const last = this.lists[depth]?.last ?? 0;
        if (this.sameList(depth, style, label, candidate) && Math.abs(ordinal - last) <= longestItemGap)
          return this.takeItem(candidate, { label, style, ordinal, marker, depth });
      }
    const [reading] = readings;
    if (marker === 'none' || !reading) return undefined;
    return this.takeItem(candidate, {
      label,
      ...reading,
      marker,
      depth: this.depthOfNew(reading.style, label, candidate),
    });
  }

  /** A list that starts again stands where it stood before; a list of a new style goes below the open ones. */
  private depthOfNew(style: Item['kind'], label: string, candidate: LabelCandidate): number {
    const again = this.lists.findIndex((_, depth) => this.sameList(depth, style, label, candidate));
    return again === -1 ? Math.min(this.lists.length, deepestList - 1) : again;
  }

  private sameList(depth: number, style: Item['kind'], label: string, candidate: LabelCandidate): boolean {
    const list = this.lists[depth];
    if (list?.style !== style || list.bracketed !== candidate.bracketed) return false;
    return style === 'digit' || list.upper === isUpper(label);
  }

  private takeItem(candidate: LabelCandidate, verdict: ItemVerdict): Verdict {
    this.lists.length = verdict.depth + 1;
    this.lists[verdict.depth] = {
      style: verdict.style,
      upper: isUpper(verdict.label),
      bracketed: candidate.bracketed,
      last: verdict.ordinal,
    };
    return { kind: 'item', ...verdict };
  }
}

interface ItemVerdict {
  readonly label: string;
  readonly style: Item['kind'];
  readonly ordinal: number;
  readonly marker: Marker;
  readonly depth: number;
}

/** Main numbers that a label could stand for. */
function possibleNumbers({ token, bracketed, marker, sound }: LabelCandidate): number[] {
  if (!sound || bracketed || !/^\d+$/.test(token)) return [];
  const numbers = [Number(token)];
  if (marker === 'none' && token.length > 1 && token.startsWith('1')) numbers.push(Number(token.slice(1)));
  return numbers;
}

function isFirst(label: string): boolean {
  return /^[Aa1Ii]$/.test(label);
}

function isUpper(label: string): boolean {
  return label === label.toUpperCase();
}
