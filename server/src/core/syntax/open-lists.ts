/** The lists of items that are open in a paragraph, and which item of them a label is (cable-format 2.4). */
import { type Reading, itemReadings } from './item-readings.js';
import type { LabelCandidate } from './scan-labels.js';
import type { Item, Marker } from './types.js';

/** An item, as its label and its place in a list settle it. */
export interface SettledItem {
  readonly kind: 'item';
  readonly label: string;
  readonly style: Item['kind'];
  readonly ordinal: number;
  readonly marker: Marker;
  /** 0 for an item of the paragraph itself, 1 for an item of an item, … */
  readonly depth: number;
}

interface OpenList {
  readonly style: Item['kind'];
  readonly upper: boolean;
  readonly bracketed: boolean;
  readonly last: number;
}

/** Items that may be missing between two of one list: from A to G. */
const longestGap = 6;
/** Levels of items that a person would nest. */
const deepest = 6;

/** Answers what a label would be; only `take` changes anything. */
export class OpenLists {
  private lists: OpenList[] = [];
  private readonly readings = new Map<string, readonly Reading[]>();

  get isEmpty(): boolean {
    return this.lists.length === 0;
  }

  /** Closes all of them, as a new paragraph does. */
  close(): void {
    this.lists = [];
  }

  /** The item is the last one of its list now, and the lists below it are closed. */
  take(candidate: LabelCandidate, item: SettledItem): SettledItem {
    this.lists.length = item.depth + 1;
    this.lists[item.depth] = {
      style: item.style,
      upper: isUpper(item.label),
      bracketed: candidate.bracketed,
      last: item.ordinal,
    };
    return item;
  }

  // ── Numbers ──

  /** The first item of a list of numbers, which need not begin with 1. */
  newNumber(candidate: LabelCandidate, label: string, ordinal: number, marker: Marker): SettledItem {
    const depth = this.depthOfNew('digit', label, candidate);
    return number(label, ordinal, marker, depth);
  }

  /** Item 1 of a list that begins with it. */
  firstNumber(candidate: LabelCandidate, marker: Marker): SettledItem {
    return this.newNumber(candidate, '1', 1, marker);
  }

  /**
   * The next item of a list of numbers, or the first one below a letter. `garbled` is the value where the first `1` is a marker.
   */
  nextNumber(candidate: LabelCandidate, value: number, garbled: number | undefined): SettledItem | undefined {
    const { token, marker, portion } = candidate;
    for (const { depth, last } of this.numbered()) {
      if (value === last + 1) return number(token, value, marker, depth);
      if (!portion && garbled === last + 1) return number(token.slice(1), garbled, 'digit', depth);
    }
    const inLetters = this.lists.length > 0 && this.lists[this.lists.length - 1]?.style !== 'digit';
    if (portion || !inLetters || (value !== 1 && garbled !== 1)) return undefined;
    const below = this.lists.length < deepest ? this.lists.length : this.depthOfNew('digit', '1', candidate);
    return number('1', 1, value === 1 ? marker : 'digit', below);
  }

  /** The item of an open list of numbers whose own is a slip: `1.`, `3.`, `3.` */
  numberNear({ token, marker }: LabelCandidate, garbled: number | undefined): SettledItem | undefined {
    const value = Number(token);
    for (const { depth, last } of this.numbered()) {
      if (value > 1 && Math.abs(value - last) <= longestGap) return number(token, value, marker, depth);
      if (garbled !== undefined && garbled > 1 && Math.abs(garbled - last) <= longestGap)
        return number(token.slice(1), garbled, 'digit', depth);
    }
    return undefined;
  }

  /** The lists of numbers with a dot, the innermost first. */
  private numbered(): { readonly depth: number; readonly last: number }[] {
    return this.lists
      .flatMap(({ style, bracketed, last }, depth) => (style === 'digit' && !bracketed ? [{ depth, last }] : []))
      .reverse();
  }

  // ── Letters, Roman numerals and what stands in brackets ──

  /** An item by its label: the next of an open list, the first of a new one, or one after a gap. `first`: surely the first of a list. */
  labelled(candidate: LabelCandidate, label: string, marker: Marker, first: boolean): SettledItem | undefined {
    const strong = marker !== 'none' || candidate.marker !== 'none';
    const opensBlock = candidate.opensBlock || (candidate.below !== undefined && isFirst(label));
    // Below a colon a list may begin in small letters; nothing else at the start of a line looks like its first label.
    const begins = candidate.startsSentence || isFirst(label);
    const opens = strong || (opensBlock && begins) || candidate.afterBlank || first;
    // `(1) ...;` / `(2) ...; and` and lists of short lines go on without a blank line, in small letters too.
    const goesOn = candidate.afterShort || candidate.opensBlock || candidate.belowLabel;
    if (!opens && !goesOn) return undefined;
    const readings = this.readingsOf(label);
    const next = this.among(readings, label, candidate, (ordinal, last) => ordinal === last + 1);
    if (next) return { kind: 'item', label, marker, ...next };
    // `B. two bells; and` / `D. one tree.`: no name goes on in small letters.
    if (!opens) return candidate.startsSentence && !candidate.belowLabel ? undefined : this.afterSkip(candidate, label);
    const begun = readings.find(({ ordinal }) => ordinal === 1);
    if (begun) return this.newItem(candidate, label, marker, begun);
    return strong || candidate.afterBlank ? this.afterGap(candidate, label, marker) : undefined;
  }

  /** The item after the next one, where that is missing. */
  private afterSkip(candidate: LabelCandidate, label: string): SettledItem | undefined {
    if (!(candidate.opensBlock || candidate.belowLabel) || candidate.bracketed) return undefined;
    const depth = this.lists.length - 1;
    const last = this.lists[depth]?.last ?? 0;
    const skipped = this.readingsOf(label).find(
      ({ style, ordinal }) => ordinal === last + 2 && this.sameList(depth, style, label, candidate),
    );
    return skipped && { kind: 'item', label, marker: 'none', ...skipped, depth };
  }

  private afterGap(candidate: LabelCandidate, label: string, marker: Marker): SettledItem | undefined {
    if (candidate.bracketed && candidate.portion === undefined && /^(?:U|C|S|TS)$/.test(label)) return undefined;
    const readings = this.readingsOf(label);
    const near = this.among(readings, label, candidate, (ordinal, last) => Math.abs(ordinal - last) <= longestGap);
    if (near) return { kind: 'item', label, marker, ...near };
    const [reading] = readings;
    return marker === 'none' || !reading ? undefined : this.newItem(candidate, label, marker, reading);
  }

  private newItem(candidate: LabelCandidate, label: string, marker: Marker, reading: Reading): SettledItem {
    return { kind: 'item', label, marker, ...reading, depth: this.depthOfNew(reading.style, label, candidate) };
  }

  /** The first reading whose number stands so to the last one of its list, in the innermost list that has one. */
  private among(
    readings: readonly Reading[],
    label: string,
    candidate: LabelCandidate,
    stands: (ordinal: number, last: number) => boolean,
  ): (Reading & { readonly depth: number }) | undefined {
    for (let depth = this.lists.length - 1; depth >= 0; depth--)
      for (const reading of readings)
        if (
          this.sameList(depth, reading.style, label, candidate) &&
          stands(reading.ordinal, this.lists[depth]?.last ?? 0)
        )
          return { ...reading, depth };
    return undefined;
  }

  private readingsOf(label: string): readonly Reading[] {
    const known = this.readings.get(label);
    if (known) return known;
    const read = itemReadings(label);
    this.readings.set(label, read);
    return read;
  }

  /** A list that starts again stands where it stood before; a list of a new style goes below the open ones. */
  private depthOfNew(style: Item['kind'], label: string, candidate: LabelCandidate): number {
    const again = this.lists.findIndex((_, depth) => this.sameList(depth, style, label, candidate));
    return again === -1 ? Math.min(this.lists.length, deepest - 1) : again;
  }

  private sameList(depth: number, style: Item['kind'], label: string, candidate: LabelCandidate): boolean {
    const list = this.lists[depth];
    if (list?.style !== style || list.bracketed !== candidate.bracketed) return false;
    return style === 'digit' || list.upper === isUpper(label);
  }
}

function number(label: string, ordinal: number, marker: Marker, depth: number): SettledItem {
  return { kind: 'item', label, style: 'digit', ordinal, marker, depth };
}

function isFirst(label: string): boolean {
  return /^[Aa1Ii]$/.test(label);
}

function isUpper(label: string): boolean {
  return label === label.toUpperCase();
}
