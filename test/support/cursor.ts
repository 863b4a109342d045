/** Fixtures with the cursor drawn as `|`, as an editor asks features for a place. */
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';

/** A cable, and where the cursor stands in it. */
export interface CursorFixture {
  readonly cable: CableIndex;
  readonly offset: number;
}

/**
 * Parts a fixture into the cable and the place of its one `|`. A line break right after the opening quote and the one
 * before the closing quote do not count.
 */
export function readCursor(fixture: string): CursorFixture {
  const drawn = fixture.replace(/^\n/, '').replace(/\n$/, '');
  const offset = drawn.indexOf('|');
  if (offset === -1 || offset !== drawn.lastIndexOf('|')) throw new Error('A fixture has one cursor.');
  const text = drawn.slice(0, offset) + drawn.slice(offset + 1);
  return { cable: new CableIndex(text, parseCable(text)), offset };
}
