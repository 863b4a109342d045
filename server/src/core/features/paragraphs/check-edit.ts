/** The last check of an edit: is the new text read as it was meant? */
import { applyChanges } from '../../lint/apply-changes.js';
import { CableIndex } from '../../lint/cable-index.js';
import type { TextChange } from '../../lint/finding.js';
import { parseCable } from '../../syntax/parse.js';
import type { Paragraph, Span } from '../../syntax/types.js';
import { type Refusal, refuse } from './refusal.js';

/** A paragraph as it should be read afterwards: its number, and the one of the old text that it was. */
export interface Expected {
  readonly number: number;
  readonly unit?: { readonly paragraph: Paragraph };
}

/**
 * The edit, if the new text has the expected paragraphs with as many items as they had; else a refusal. Labels that
 * transmission has damaged are read by their neighbours, so that a new order may give them another meaning.
 */
export function checked<Edit extends { readonly changes: readonly TextChange[] }>(
  cable: CableIndex,
  edit: Edit,
  expected: readonly Expected[],
): Edit | Refusal {
  const text = applyChanges(cable.text, edit.changes);
  const after = new CableIndex(text, parseCable(text, { profile: cable.profile }), undefined, cable.settings);
  const read = after.numberedParagraphs;
  const isAsMeant =
    read.length === expected.length &&
    expected.every(({ number, unit }, index) => {
      const paragraph = read[index];
      return (
        paragraph?.number === number && (!unit || countItems(cable, unit.paragraph) === countItems(after, paragraph))
      );
    });
  if (isAsMeant) return edit;
  return refuse('The numbers could not be told from the items afterwards. Repair the damaged labels first.');
}

function countItems(cable: CableIndex, { position }: Paragraph): number {
  const place: Span = { start: position.start.offset, end: position.end.offset };
  return cable.all('item').filter((item) => {
    const at = item.position.start.offset;
    return place.start <= at && at < place.end;
  }).length;
}
