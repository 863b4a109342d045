/** Advance copies that a non-paper hands to a host government (tip-rules rule 9.5). */
import type { Block } from '../copy-prose.js';
import type { Prose } from '../prose.js';
import type { Stretch } from '../stretch.js';
import { defineVocabulary } from '../vocabulary.js';

/** The words `advance copy` in a non-paper. */
export interface AdvanceCopy extends Stretch {
  /** Whether the non-paper says until when the text is kept back. */
  readonly isEmbargoed: boolean;
  readonly sentenceEnd: number;
}

const copies = defineVocabulary({ copy: ['advance copy', 'advance copies', 'advance text', 'advance texts'] });
const keptBack = /\bembargo\w*|\buntil\b/i;

/** All of them, in order. */
export function advanceCopies(prose: Prose): readonly AdvanceCopy[] {
  let around: Stretch = { from: 0, to: 0 };
  let isEmbargoed = false;
  return prose.hits(copies).flatMap(({ from, to }) => {
    const sentence = prose.sentenceAt(from);
    if (sentence?.block.place !== 'non-paper') return [];
    if (from >= around.to) {
      around = nonPaperAround(prose, sentence.block);
      isEmbargoed = keptBack.test(prose.textOf(around));
    }
    return [{ from, to, isEmbargoed, sentenceEnd: sentence.to }];
  });
}

/** The non-paper: blocks of that region side by side. */
function nonPaperAround({ blocks }: Prose, { index }: Block): Stretch {
  let first = index;
  let last = index;
  while (blocks[first - 1]?.place === 'non-paper') first--;
  while (blocks[last + 1]?.place === 'non-paper') last++;
  return { from: blocks[first]?.from ?? 0, to: blocks[last]?.to ?? 0 };
}
