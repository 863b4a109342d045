/** The prose view of invented text, for tests of what reads prose. */
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
import { type Prose, buildProse } from '../../server/src/core/prose/prose.js';
import { parseCable } from '../../server/src/core/syntax/parse.js';

/** The prose of a whole cable, or of whatever `text` is. */
export function proseOfCable(text: string): Prose {
  const tree = parseCable(text);
  return buildProse(text, tree, new CableIndex(text, tree).blocks);
}

/** The prose of body text: paragraph 1 of a reporting cable. */
export function proseOf(body: string): Prose {
  return proseOfCable(`1. (U) ${body}\n`);
}
