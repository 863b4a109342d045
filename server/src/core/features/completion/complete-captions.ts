/** Completion of captions and attention lines, between the classification line and the first field. */
import { type CaptionEntry, allCaptions } from '../../data/captions.js';
import { lazy } from '../../data/lazy.js';
import { type Completion, type CursorPlace, type Offer, offersAt, replacing, sortKey } from './completion.js';
import { describeCaption } from '../hover/hover-handling.js';

const captionTyped = /^[ \t]*([A-Z][A-Z /-]*)?$/i;
/** Captions that nearly every cable on trafficking has. */
const usual = ['SENSITIVE', 'SIPDIS', 'DEPT FOR'];

/** Captions that the cable does not have yet, for a line of their own. */
export function completeCaption(place: CursorPlace): readonly Completion[] | undefined {
  const { cable, offset, line } = place;
  const found = captionTyped.exec(line);
  if (!found) return undefined;
  const typed = found[1] ?? '';
  const present = new Set(
    cable
      .all('caption')
      .flatMap(({ name, position }) =>
        position.start.offset <= offset && offset <= position.end.offset ? [] : [name],
      ),
  );
  const offers = captions().filter(({ label }) => !present.has(label));
  return offersAt(offers, typed, replacing(place, typed.length));
}

const captions = lazy((): readonly Offer[] =>
  allCaptions()
    // The name in brackets stands for another one.
    .filter(({ name }) => !name.includes('('))
    .map((entry, index) => ({
      kind: 'caption',
      label: entry.name,
      detail: entry.kind === 'passing' ? 'attention or passing line' : `${entry.kind} caption`,
      documentation: describeCaption(entry),
      // The line goes on with a name or an office.
      insertText: entry.pattern || entry.tail ? `${entry.name} ` : entry.name,
      filterText: entry.name,
      sortKey: keyOf(entry, index),
    })),
);

function keyOf({ name, confirmed }: CaptionEntry, index: number): string {
  const place = usual.indexOf(name);
  return place === -1 ? sortKey(confirmed ? 1 : 2, index) : sortKey(0, place);
}
