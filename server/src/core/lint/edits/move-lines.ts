/** Moving whole lines. */
import type { CableNode } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';
import { insert, lineEndOf } from './edits.js';
import type { TextChange } from '../finding.js';

/** Where lines go: above the lines of one node, or below those of another. */
export type MoveTarget = { readonly before: CableNode } | { readonly after: CableNode };

/**
 * The changes that move the lines of a node; undefined where it, or the node at the target, shares a line with other
 * text, or the text ends with the lines.
 */
export function moveLines(cable: CableIndex, node: CableNode, target: MoveTarget): readonly TextChange[] | undefined {
  const { lines, text } = cable;
  const place = 'before' in target ? target.before : target.after;
  const last = node.position.end.line;
  if (last >= lines.count || !ownsItsLines(cable, node) || !ownsItsLines(cable, place)) return undefined;
  const start = lines.startOf(node.position.start.line - 1);
  const moved = text.slice(start, lines.endOf(last - 1));
  const removal = { start, end: lines.startOf(last), text: '' };
  const at =
    'before' in target ? lines.startOf(place.position.start.line - 1) : lines.endOf(place.position.end.line - 1);
  const eol = lineEndOf(cable);
  const added = insert(at, 'before' in target ? `${moved}${eol}` : `${eol}${moved}`);
  return added.start <= removal.start ? [added, removal] : [removal, added];
}

function ownsItsLines({ text, lines }: CableIndex, { position: { start, end } }: CableNode): boolean {
  const before = text.slice(lines.startOf(start.line - 1), start.offset);
  const after = text.slice(end.offset, lines.endOf(end.line - 1));
  return /^[ \t\uFEFF]*$/.test(before) && /^[ \t]*$/.test(after);
}
