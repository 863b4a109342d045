/** A cable as its siblings are compared with it: passages of words, with what a template leaves open marked as slots. */
import type { CableIndex } from '../lint/cable-index.js';
import type { Block } from '../prose/copy-prose.js';
import { countryUses } from '../prose/countries/country-uses.js';
import { dates } from '../prose/dates/dates.js';
import type { Prose } from '../prose/prose.js';
import type { Stretch } from '../prose/stretch.js';
import { tierMentions } from '../prose/tiers/tiers.js';

/** What a template leaves open. */
export const slots = ['country', 'tier', 'date', 'number', 'name'] as const;
export type Slot = (typeof slots)[number];

/** One word, or all words of a slot. Places are offsets into the text of its passage. */
export interface Word {
  readonly from: number;
  readonly to: number;
  /** What is compared: the word in lower case; of a slot, its name. */
  readonly key: string;
  readonly slot: Slot | undefined;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
  /** Whether it has a capital in front. */
  readonly capital: boolean;
}

/** A paragraph, an item, a point or a heading: its text on one line, without label, mark and scars of transmission. */
export interface Passage {
  /** Path of its paragraph or item (`9.I.A`); empty for the subject. */
  readonly path: string;
  readonly kind: Block['kind'];
  /** Portion mark of the paragraph or item, at its first passage. */
  readonly mark: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** All keys: equal for passages that differ in nothing but slots and punctuation. */
  readonly key: string;
}

/** The passages of a cable in the order of the text; block markers are none. */
export function passagesOf(cable: CableIndex): readonly Passage[] {
  const { prose, lines } = cable;
  const marks = marksByPath(cable);
  const open = slotsOf(prose);
  let next = 0;
  return prose.blocks.flatMap((block): readonly Passage[] => {
    const { path, kind, from } = block;
    if (kind === 'marker') return [];
    while ((open[next]?.to ?? Infinity) <= from) next++;
    const inside: SlotStretch[] = [];
    for (let at = next; (open[at]?.from ?? Infinity) < block.to; at++) inside.push(...open.slice(at, at + 1));
    const words = wordsOf(prose, block, inside);
    if (words.length === 0) return [];
    const mark = marks.get(path);
    marks.delete(path);
    const place = lines.pointAt(prose.spanOf(block).start);
    const key = words.map((word) => word.key).join(' ');
    return [{ path, kind, mark, ...place, text: prose.textOf(block), words, key }];
  });
}

function marksByPath(cable: CableIndex): Map<string, string> {
  const marks = new Map<string, string>();
  for (const mark of cable.all('portionMark')) {
    const holder = cable.parentOf(mark);
    if (holder?.type !== 'paragraph' && holder?.type !== 'item') continue;
    const path = cable.pathOf(holder);
    if (path !== '' && !marks.has(path)) marks.set(path, mark.mark);
  }
  return marks;
}

interface SlotStretch extends Stretch {
  readonly slot: Slot;
}

/** In order and without overlaps; a tier and a date stand before the numbers in them. */
function slotsOf(prose: Prose): readonly SlotStretch[] {
  const found: SlotStretch[] = [
    ...countryUses(prose).map(({ nameAt: { from, to } }): SlotStretch => ({ from, to, slot: 'country' })),
    ...tierMentions(prose).map(({ from, to }): SlotStretch => ({ from, to, slot: 'tier' })),
    ...prose.find(dates).map(({ from, to }): SlotStretch => ({ from, to, slot: 'date' })),
  ];
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function wordsOf(prose: Prose, block: Block, inside: readonly SlotStretch[]): readonly Word[] {
  const { starts, ends, count } = prose.tokens;
  const words: Word[] = [];
  const sentences = prose.sentencesIn(block).map(({ from }) => from);
  let sentence = 0;
  let next = 0;
  const add = ({ from, to }: Stretch, key: string, slot?: Slot): void => {
    let opens = false;
    for (; (sentences[sentence] ?? Infinity) <= from; sentence++) opens = true;
    const capital = /[A-Z]/.test(prose.text.charAt(from));
    words.push({ from: from - block.from, to: to - block.from, key, slot, opens, capital });
  };
  for (let token = prose.tokenFrom(block.from); token < count; token++) {
    const from = starts[token] ?? block.to;
    const to = ends[token] ?? block.to;
    if (from >= block.to) break;
    const slot = inside[next];
    if (slot && from >= slot.from) {
      // The words of a slot are one; a possessive behind a name is a part of its last word.
      let last = token;
      while (last + 1 < count && (starts[last + 1] ?? Infinity) < slot.to) last++;
      add({ from, to: Math.max(ends[last] ?? to, Math.min(slot.to, block.to)) }, `{${slot.slot}}`, slot.slot);
      token = last;
      next++;
    } else if (isDigit(prose.text.charCodeAt(from))) add({ from, to }, '{number}', 'number');
    else add({ from, to }, prose.wordAt(token));
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
