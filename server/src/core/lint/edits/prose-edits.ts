/** Fixes that put other words for a stretch of the prose. */
import type { Stretch } from '../../prose/stretch.js';
import type { CableIndex } from '../cable-index.js';
import { replace } from './edits.js';
import type { Fix, TextChange } from '../finding.js';

const lineBreak = /[ \t]{0,8}(?:\r\n|\n|\r)[ \t]*/g;

/** Offers each of `choices` for the words at `stretch`; none where a page line or an empty line stands among them. */
export function rewordings(cable: CableIndex, stretch: Stretch, choices: readonly string[]): readonly Fix[] {
  return [...new Set(choices)].flatMap((words) => {
    const change = reword(cable, stretch, words);
    return change ? [{ title: `Change to \`${words}\``, safe: false, changes: [change] }] : [];
  });
}

/** Puts `words` for a stretch; a line end among the old words stands among the new ones. */
export function reword(cable: CableIndex, stretch: Stretch, words: string): TextChange | undefined {
  const span = cable.prose.spanOf(stretch);
  const written = cable.textOf(span);
  const breaks = [...written.matchAll(lineBreak)];
  const [first] = breaks;
  if (!first) return replace(span, words);
  if (breaks.length > 1) return undefined;
  const parts = words.split(' ');
  if (parts.length === 1) return undefined;
  const ahead = Math.min(written.slice(0, first.index).split(/[ \t]+/).length, parts.length - 1);
  return replace(span, `${parts.slice(0, ahead).join(' ')}${first[0]}${parts.slice(ahead).join(' ')}`);
}
