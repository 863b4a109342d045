/** What can be folded: the header, paragraphs, items, blocks, questions with their answers. */
import type { CableIndex, Numbered } from '../lint/cable-index.js';
import { spanOf } from '../lint/define-rule.js';
import type { Span } from '../syntax/types.js';
import { withoutEnd } from './own-end.js';

/** A stretch of lines that folds to its first one. */
export interface Fold extends Span {
  readonly kind: 'header' | 'paragraph' | 'item' | 'block' | 'question';
}

/** All folds, by their first lines; where several begin on one line, the longest stands for them. */
export function folds(cable: CableIndex): readonly Fold[] {
  const all: Fold[] = [
    ...headerFolds(cable),
    ...cable.all('paragraph').map((node) => ({ kind: 'paragraph' as const, ...spanOf(node) })),
    ...cable.all('item').map((node) => ({ kind: 'item' as const, ...withoutEnd(cable, spanOf(node)) })),
    ...cable.blocks.map(({ start, end }) => ({ kind: 'block' as const, start, end })),
    ...questionFolds(cable),
  ];
  const byLine = new Map<number, Fold>();
  for (const fold of all) {
    const line = cable.lines.lineAt(fold.start);
    if (cable.lines.lineAt(fold.end) === line) continue;
    const known = byLine.get(line);
    if (!known || known.end < fold.end) byLine.set(line, fold);
  }
  return [...byLine.values()].sort((one, other) => one.start - other.start);
}

const bodyTypes = new Set(['paragraph', 'heading', 'signature', 'trailer']);

/** From the first line of the cable to the last one above the body. */
function headerFolds(cable: CableIndex): Fold[] {
  const nodes = cable.tree.children;
  const bodyStart = nodes.findIndex(({ type }) => bodyTypes.has(type));
  const header = bodyStart === -1 ? nodes : nodes.slice(0, bodyStart);
  const [first, last] = [header[0], header.at(-1)];
  return first && last ? [{ kind: 'header', start: spanOf(first).start, end: spanOf(last).end }] : [];
}

function questionFolds(cable: CableIndex): Fold[] {
  return [...cable.all('paragraph'), ...cable.all('item')].flatMap((node) => questionsIn(cable, node));
}

/** A question reaches to the next one, with all that answers it. */
function questionsIn(cable: CableIndex, { children }: Numbered): Fold[] {
  const questions: Fold[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open) questions.push({ kind: 'question', ...withoutEnd(cable, open) });
    open = undefined;
  };
  for (const child of children) {
    const { start, end } = spanOf(child);
    if (child.type === 'question') {
      close();
      open = { start, end };
    } else if (child.type === 'heading' || child.type === 'item') close();
    else if (open && child.type !== 'pageLine') open.end = end;
  }
  close();
  return questions;
}
