/** The first words of a paragraph or item, on one line, for outlines and tooltips. */
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { foldBlanks } from '../syntax/source.js';
import type { Span } from '../syntax/types.js';
import { withoutEnd } from './own-end.js';

const usualLength = 60;

/** The first words behind label and portion mark, without page lines; cut at a word, with an ellipsis where more follows. */
export function firstWords(cable: CableIndex, node: Numbered, length = usualLength): string {
  return cutWords(cable, { start: wordsStart(node), end: endOf(cable, node) }, length);
}

/** The first words in front of the items; empty where it begins with one. */
export function ownWords(cable: CableIndex, node: Numbered, length = usualLength): string {
  const item = node.children.find(({ type }) => type === 'item');
  const start = wordsStart(node);
  const end = item?.position.start.offset ?? endOf(cable, node);
  return cutWords(cable, { start, end: Math.max(start, end) }, length);
}

function endOf(cable: CableIndex, node: Numbered): number {
  return node.type === 'item' ? withoutEnd(cable, spanOf(node)).end : node.position.end.offset;
}

function wordsStart(node: Numbered): number {
  let { start } = spanOf(node);
  for (const child of node.children) {
    if (child.type !== 'paragraphLabel' && child.type !== 'itemLabel' && child.type !== 'portionMark') break;
    start = child.position.end.offset;
  }
  return start;
}

/** The words of a place on one line, cut at `length`. */
export function cutWords(cable: CableIndex, { start, end }: Span, length = usualLength): string {
  // Blanks and page lines are left out, so that more of the text is read than the words will take.
  const limit = Math.min(end, start + length * 4);
  let words = '';
  let at = start;
  for (const page of cable.within('pageLine', { start, end: limit })) {
    words += `${cable.text.slice(at, page.position.start.offset)} `;
    at = page.position.end.offset;
  }
  words = foldBlanks(words + cable.text.slice(at, limit));
  if (words.length <= length && limit === end) return words;
  const last = words.lastIndexOf(' ', length);
  return `${words.slice(0, last > 0 ? last : length)}…`;
}
