/** Inlay hints: what the paragraph is for that a reference leads to. */
import type { CableIndex } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import { mainNumber, mainTarget } from '../lint/facts/paragraph-targets.js';
import type { Span } from '../syntax/types.js';
import { firstWords } from './first-words.js';
import { ownReferences } from './own-references.js';
import { mainRole } from './role-names.js';

/** Words shown behind a reference. */
export interface InlayHint {
  readonly offset: number;
  /** The role of the first paragraph that the reference names: `action plan`. */
  readonly label: string;
  /** The number and the first words of that paragraph. */
  readonly tooltip: string;
}

/** Hints behind the references in `range`, or in the whole cable; none where the target has no role. */
export function inlayHints(cable: CableIndex, range?: Span): readonly InlayHint[] {
  const hints: InlayHint[] = [];
  for (const reference of ownReferences(cable, range)) {
    const { end } = spanOf(reference);
    const [path] = reference.targets;
    const target = path === undefined ? undefined : mainTarget(cable, path);
    const label = target && mainRole(cable, target);
    if (path === undefined || !target || label === undefined) continue;
    hints.push({ offset: end, label, tooltip: `Paragraph ${mainNumber(path)}: ${firstWords(cable, target)}` });
  }
  return hints;
}
