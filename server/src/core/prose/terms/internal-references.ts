/** Words in a text for a foreign government that are meant for the post (tip-rules rule 22). */
import { countWhile } from '../../syntax/ordered.js';
import type { Block } from '../copy-prose.js';
import type { Prose } from '../prose.js';
import { type Stretch, holds } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** What a place refers to. */
export type InternalKind = 'note' | 'office' | 'post' | 'guidelines' | 'telegram' | 'mark';

/** A place with such words. */
export interface InternalReference extends Stretch {
  readonly kind: InternalKind;
  /** Of a note, the whole of it; undefined where its bracket is not closed. */
  readonly whole: Stretch | undefined;
}

const words = defineVocabulary({
  office: ['TIP'],
  post: [
    'Post',
    'Posts',
    "for post's background",
    'for posts background',
    "for posts' background",
    'for post background',
  ],
  guidelines: ['Implementation Guidelines', 'DOS crafted'],
  telegram: ['STATE', 'SECSTATE'],
});

/** All of them, in order; what stands in a bracketed note is part of the note. */
export function internalReferences(prose: Prose): readonly InternalReference[] {
  return internalReferencesIn(
    prose,
    prose.blocks.filter(({ place }) => place === 'non-paper'),
  );
}

/** The same in the blocks of other text that a foreign government hears or reads. */
export function internalReferencesIn(prose: Prose, blocks: readonly Block[]): readonly InternalReference[] {
  const found: InternalReference[] = [];
  for (const block of blocks) {
    if (block.kind === 'marker') continue;
    const notes = notesIn(prose, block);
    const others = [...wordsIn(prose, block), ...marksIn(prose, block), ...citationsIn(prose, block)];
    found.push(...notes, ...others.filter((one) => !notes.some((note) => holds(note.whole ?? note, one))));
  }
  return found.sort((one, other) => one.from - other.from);
}

// ── Notes ──

const note = /\[ ?(?:note|notes|comment|background|for posts?)\b[^\]]{0,40}?(?::|(?=\]))|\[ ?(?:note|comment)\b/gi;

function notesIn({ text }: Prose, block: Block): InternalReference[] {
  const found: InternalReference[] = [];
  const copy = text.slice(block.from, block.to);
  if (!copy.includes('[')) return found;
  for (const { index, 0: opening } of copy.matchAll(note)) {
    const from = block.from + index;
    const close = copy.indexOf(']', index);
    const whole = close === -1 ? undefined : { from, to: block.from + close + 1 };
    found.push({ kind: 'note', from, to: from + opening.length, whole });
  }
  return found;
}

// ── Words ──

function wordsIn(prose: Prose, block: Block): InternalReference[] {
  const { text } = prose;
  const found: InternalReference[] = [];
  for (const { kind, from, to } of prose.hitsIn(words, block)) {
    if (kind === 'office') {
      if (/(?:^|[^A-Za-z/])[GJ]\/$/.test(text.slice(Math.max(0, from - 3), from)))
        found.push({ kind, from: from - 2, to, whole: undefined });
    } else if (kind === 'telegram') {
      const number = /^ 0*\d{4,6}(?![\d,.]\d)/.exec(text.slice(to, to + 9))?.[0];
      if (number !== undefined && !yearBefore.test(text.slice(Math.max(0, from - 5), from)))
        found.push({ kind, from, to: to + number.length, whole: undefined });
    } else if (kind !== 'post' || isEmbassy(prose, { from, to })) {
      const back = kind === 'post' ? backgroundBehind.exec(text.slice(to, to + 14))?.[0].length : undefined;
      const ahead = back !== undefined && text.slice(from - 4, from) === 'for ' ? 4 : 0;
      found.push({ kind, from: from - ahead, to: to + (ahead > 0 ? (back ?? 0) : 0), whole: undefined });
    }
  }
  return found;
}

const yearBefore = /(?:^|\D)(?:\d\d|\d{4}) $/;
const backgroundBehind = /^'?s?'? background\b/;
/** `border post`, `the Washington Post`, `the Post Office`. */
const otherBefore = /(?:\b(?:border|command|police|customs|check|guard|trading|sign|lamp|goal|last) |[-/])$/i;
const nameBefore = /\b(?!(?:To|By|From|With|The|That|And|But|If|When|While|Since|As|For|In|At|Of)\b)[A-Z][a-z]+ $/;
const otherBehind = /^(?:-[A-Za-z]|'?s? (?:Office|Offices|office|master|card|cards|code|codes|Service|Bank)\b)/;
const acts =
  /^ (?:should|may|might|will|would|shall|can|could|must|has|have|had|is|are|was|were|and|or|recommends?|requests?|plans?|notes?|reports?|believes?|understands?|appreciates?|welcomes?|to)\b/;

/** Whether `Post` is the embassy: not a border post, a newspaper or the mail; at the start of a sentence it must act. */
function isEmbassy(prose: Prose, { from, to }: Stretch): boolean {
  const { text } = prose;
  if (text.slice(from, from + 4).toLowerCase() === 'for ') return true;
  const before = text.slice(Math.max(0, from - 24), from);
  const behind = text.slice(to, to + 16);
  const sentence = prose.sentenceAt(from);
  if (otherBehind.test(behind) || otherBefore.test(before)) return false;
  if (sentence?.from === from) return acts.test(behind);
  return !nameBefore.test(before);
}

// ── Marks and citations ──

const mark = /\((?:SBU|LOU|FOUO|C|S|U)\)/g;

/** Classification marks in the text: `(SBU)` anywhere, a single letter at the start, where it is no `(c)` of a list. */
function marksIn({ text }: Prose, block: Block): InternalReference[] {
  const copy = text.slice(block.from, block.to);
  if (!copy.includes('(')) return [];
  const lettered = /\([ABD]\)/.test(copy);
  return [...copy.matchAll(mark)]
    .filter(({ index, 0: written }) => written.length > 3 || (index === 0 && !lettered))
    .map(({ index, 0: written }) => {
      const from = block.from + index;
      return { kind: 'mark', from, to: from + written.length, whole: undefined };
    });
}

const citation = /^(?:(?:19|20)\d\d|\d\d) [A-Z]{4,}(?: [A-Z]{3,})? \d{3,6}(?!\d)/;

/** `2009 STATE 012345`, `09 OSLO 123`: a figure, capitals, a figure. */
function citationsIn(prose: Prose, block: Block): InternalReference[] {
  const { text, tokens } = prose;
  const found: InternalReference[] = [];
  const { figures } = tokens;
  for (let index = firstFigure(prose, block.from); index < figures.length; index++) {
    const from = tokens.starts[figures[index] ?? 0] ?? block.to;
    if (from >= block.to) break;
    const written = citation.exec(text.slice(from, from + 40))?.[0];
    if (written !== undefined) found.push({ kind: 'telegram', from, to: from + written.length, whole: undefined });
  }
  return found;
}

/** Index among the figures of the first that starts at `offset` or later. */
function firstFigure({ tokens }: Prose, offset: number): number {
  const { figures, starts } = tokens;
  return countWhile(figures, (figure) => (starts[figure] ?? 0) < offset);
}
