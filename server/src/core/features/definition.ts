/** Go to definition: from a paragraph reference, a reftel or an End marker to what it names. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import type { Span } from '../syntax/types.js';
import { labelOf } from './occurrences.js';
import { type Target, targetAt } from './target-at.js';

/** One place that the words under the cursor lead to. */
export interface Definition {
  /** The words under the cursor. */
  readonly origin: Span;
  /** The whole of what they name. */
  readonly at: Span;
  /** Its label, to put the cursor on. */
  readonly select: Span;
}

/** What the words at `offset` lead to; several for a range or a list, none where nothing is named or nothing is there. */
export function definitions(cable: CableIndex, offset: number): readonly Definition[] {
  const pointed = targetAt(cable, offset);
  if (!pointed) return [];
  return pointed.targets.map((target) => ({
    origin: pointed.at,
    at: wholeOf(target),
    select: labelOf(cable, target),
  }));
}

function wholeOf(target: Target): Span {
  if (target.kind === 'block') return { start: target.block.start, end: target.block.end };
  return spanOf(target.kind === 'entry' ? target.entry : target.node);
}
