/** Numbered paragraphs as the commands move them: each with the headings that stand above it. */
import type { CableIndex } from '../../lint/cable-index.js';
import { replace } from '../../lint/edits/edits.js';
import type { TextChange } from '../../lint/finding.js';
import type { CableContent, Paragraph, ParagraphLabel, Span } from '../../syntax/types.js';
import { digitsOf } from '../occurrences.js';

/** A numbered paragraph with its label and the headings directly above it. */
export interface Unit extends Span {
  readonly paragraph: Paragraph;
  readonly number: number;
  readonly label: ParagraphLabel;
  /** Offset where the paragraph itself begins; `start` is where its headings do. */
  readonly paragraphStart: number;
  /** What stands above and below it in the cable. */
  readonly above: CableContent | undefined;
  readonly below: CableContent | undefined;
}

/** All numbered paragraphs, in the order of the text. */
export function unitsOf(cable: CableIndex): readonly Unit[] {
  const nodes = cable.tree.children;
  return nodes.flatMap((node, index): readonly Unit[] => {
    if (node.type !== 'paragraph' || node.number === undefined) return [];
    const label = node.children.find((child) => child.type === 'paragraphLabel');
    if (!label) return [];
    let first = index;
    while (nodes[first - 1]?.type === 'heading') first--;
    const { start, end } = node.position;
    return [
      {
        paragraph: node,
        number: node.number,
        label,
        start: nodes[first]?.position.start.offset ?? start.offset,
        end: end.offset,
        paragraphStart: start.offset,
        above: nodes[first - 1],
        below: nodes[index + 1],
      },
    ];
  });
}

/** Index of the paragraph that holds the cursor, or whose lines do, its headings included; -1 elsewhere. */
export function unitIndexAt(cable: CableIndex, units: readonly Unit[], offset: number): number {
  // Several may share a line.
  const within = units.findIndex(({ start, end }) => start <= offset && offset <= end);
  if (within !== -1) return within;
  const line = cable.lines.lineAt(offset);
  return units.findIndex(({ start, end }) => cable.lines.lineAt(start) <= line && line <= cable.lines.lineAt(end));
}

/** Whether each number is higher than the one before it. */
export function areInOrder(units: readonly Unit[]): boolean {
  return units.every(({ number }, index) => number > (units[index - 1]?.number ?? 0));
}

/** Gives a paragraph's label another number; the 1 that a garbled mark has left goes. None where it has it already. */
export function relabel({ label }: Pick<Unit, 'label'>, number: number): readonly TextChange[] {
  return label.number === number ? [] : [replace(digitsOf(label), String(number))];
}
