/** The body of a cable in the inspect object: paragraphs with their items, blocks, references to paragraphs. */
import type { CableIndex } from '../core/lint/cable-index.js';
import type { Item, Paragraph } from '../core/syntax/types.js';
import { foldedSpan, orNull } from './inspect-values.js';

/** Paragraphs in the order of the text, also those without a number. */
export function inspectParagraphs(cable: CableIndex): object[] {
  return cable.all('paragraph').map((paragraph) => {
    const label = paragraph.number === undefined ? null : String(paragraph.number);
    return partObject(cable, paragraph, {
      label,
      path: label && cable.pathOf(paragraph),
      roles: cable.rolesOf(paragraph),
    });
  });
}

/** Named blocks with the offsets of their first and last unit. */
export function inspectBlocks(cable: CableIndex): object[] {
  return cable.blocks.map(({ name, start, end, closed }) => ({ name, offset: start, endOffset: end, closed }));
}

/** Each `paras 2-4` with the paths it cites. */
export function inspectParagraphReferences(cable: CableIndex): object[] {
  return cable.all('paragraphReference').map((reference) => ({
    text: foldedSpan(cable, reference),
    targets: reference.targets,
    offset: reference.position.start.offset,
  }));
}

interface PartFacts {
  readonly label: string | null;
  readonly path: string | null;
  readonly roles: readonly string[];
}

/** A paragraph or an item; both have the same keys. An item does not inherit its paragraph's mark. */
function partObject(cable: CableIndex, part: Paragraph | Item, { label, path, roles }: PartFacts): object {
  return {
    label,
    path,
    portion: orNull(part.portion),
    marker: part.marker,
    offset: cable.startOf(part),
    endOffset: cable.endOf(part),
    roles,
    items: items(part).map((item) =>
      partObject(cable, item, { label: item.label, path: cable.pathOf(item), roles: [] }),
    ),
  };
}

function items(part: Paragraph | Item): Item[] {
  return part.children.filter((child) => child.type === 'item');
}
