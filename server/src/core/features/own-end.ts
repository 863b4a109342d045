/** Where an item, bullet or answer ends: in front of the End marker of a block that began before it. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import type { Span } from '../syntax/types.js';

/** A place without an End marker that the tree gives to its last words, because no blank line stands between. */
export function withoutEnd(cable: CableIndex, { start, end }: Span): Span {
  const foreign = cable
    .within('blockMarker', { start, end })
    .find((marker) => cable.blocks.some((block) => block.endMarker === marker && block.start < start));
  if (!foreign) return { start, end };
  let own = spanOf(foreign).start;
  while (own > start && /[ \t\r\n]/.test(cable.text.charAt(own - 1))) own--;
  return { start, end: own > start ? own : end };
}
