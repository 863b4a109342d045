/** Words on a TAGS line that are no codes, taken together where only blanks part them: `ECONOMIC AFFAIRS`. */
import type { Span, Tag } from '../../syntax/types.js';
import { type TagReading, areJoinedByBlank } from './tag-readings.js';

/** One or more words. */
export interface TagWords extends Span {
  /** The word, where it stands alone. */
  readonly only: Tag | undefined;
}

/** The words among the readings of a line, in order. */
export function tagWords(readings: readonly TagReading[]): readonly TagWords[] {
  const found: TagWords[] = [];
  let before: TagReading | undefined;
  for (const reading of readings) {
    const { tag, kind } = reading;
    const start = tag.position.start.offset;
    const end = tag.position.end.offset;
    const open = before?.kind === 'word' && areJoinedByBlank(before, reading) ? found.pop() : undefined;
    if (kind === 'word') found.push(open ? { start: open.start, end, only: undefined } : { start, end, only: tag });
    else if (open) found.push(open);
    before = reading;
  }
  return found;
}
