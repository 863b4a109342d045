/** What a web page leaves in a text that was copied from it: links (`[PREL](#)`) and escapes (`\$5`). */
import type { Span } from '../../syntax/types.js';
import { eachHit } from '../hits.js';

/** A link; the words that are to stay lie between `textStart` and `textEnd`. */
export interface Link extends Span {
  readonly textStart: number;
  readonly textEnd: number;
}

/** Longest text of a link. */
const longestText = 200;

/** A target as web pages have it; `[sic](emphasis added)` is none. */
const target = /(?:#|\/|www\.|https?:|mailto:)[^\s()]{0,400}\)/y;
/** Marks that web pages escape. Brackets, hyphens and stops also follow backslashes of other origin. */
const escapable = '$*_#[]~&<>|`';

/** Links inside `stretch`. */
export function findLinks(text: string, stretch: Span): Link[] {
  const found: Link[] = [];
  let floor = stretch.start;
  eachHit(text, '](', [stretch], (textEnd) => {
    const textStart = textStartBefore(text, textEnd, floor);
    target.lastIndex = textEnd + 2;
    if (textStart === undefined || !target.test(text)) return;
    const end = target.lastIndex;
    found.push({ start: textStart - 1, end, textStart, textEnd });
    floor = end;
  });
  return found;
}

/** Offset behind the `[` before `end`; undefined where there is none near, or nothing inside. */
function textStartBefore(text: string, end: number, floor: number): number | undefined {
  const lowest = Math.max(floor, end - longestText);
  for (let at = end - 1; at >= lowest; at--) {
    const code = text.charCodeAt(at);
    if (code === 91) return at + 1 < end ? at + 1 : undefined; // `[`
    if (code === 93) return undefined; // `]`
  }
  return undefined;
}

/** Backslashes inside `stretch`, each with the mark that it escapes. */
export function escapeSpans(text: string, stretch: Span): Span[] {
  const found: Span[] = [];
  eachHit(text, '\\', [stretch], (start) => {
    const next = text.charAt(start + 1);
    if (next !== '' && escapable.includes(next) && text.charCodeAt(start - 1) !== 92)
      found.push({ start, end: start + 2 });
  });
  return found;
}
