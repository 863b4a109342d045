/** The prose view of invented text, for tests of what reads prose. */
import { type Prose, buildProse } from '../../server/src/core/prose/prose.js';
import { CableIndex } from '../../server/src/core/lint/cable-index.js';
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

/** `text` wrapped at blanks to lines of at most `width`, line by line. */
export function wrapped(text: string, width: number, lineEnd = '\n'): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join(lineEnd);
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of line.split(' '))
    if (open !== '' && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open === '' ? word : `${open} ${word}`;
  return [...lines, open];
}
