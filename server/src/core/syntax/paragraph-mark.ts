/** The mark before the number of a paragraph, as senders wrote it and as archives hand it down. */
import type { Marker } from './types.js';

/** What web pages make of a paragraph sign, as a pattern: `[1](#)`, `[\u00B6](#para-12)`. */
export const pilcrowLink = String.raw`\[[1\u00B6]\]\(#[a-z0-9]*\)`;

/** Any mark, as a pattern: the sign, such a link, or what is left of the bytes of a sign. */
export const paragraphMark = String.raw`(?:\u00B6|${pilcrowLink}|\uFFFD)`;

/** How a mark was written that `paragraphMark` matched. */
export function markerOf(mark: string | undefined): Marker {
  if (mark === undefined) return 'none';
  if (mark === '\u00B6') return 'pilcrow';
  return mark === '\uFFFD' ? 'replacement' : 'link';
}
