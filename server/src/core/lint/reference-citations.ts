/** What the text cites of the REF block (`reftel B`, `refs A and C`), as rules on references ask for it. */
import type { CableReference, ReferenceCitation, ReferenceEntry, Span } from '../syntax/types.js';
import type { CableIndex } from './cable-index.js';

/** Whether a citation means another cable's REF block: `ref B of STATE 12345`, `septel's ref C`, the words of a quoted text. */
export function leadsElsewhere(cable: CableIndex, citation: ReferenceCitation): boolean {
  const { text, blocks } = cable;
  const start = citation.position.start.offset;
  const end = citation.position.end.offset;
  if (elsewhereAfter.test(text.slice(end, end + farthestWord))) return true;
  const before = text.slice(Math.max(0, start - farthestWord), start);
  if (ownerBefore.test(before) || cableBefore.test(before)) return true;
  return blocks.some((block) => block.closed && block.start <= start && end <= block.end && quotedText.test(block.name));
}

/** Letters that a citation names, without capitals that only happen to stand behind it (`per ref A, I asked …`). */
export function citedLetters(cable: CableIndex, { letters }: ReferenceCitation): ReferenceCitation['letters'] {
  return letters.filter(({ span }, index) => index === 0 || !isOtherWord(cable.text, span));
}

/** Cables that a bare `reftel` could mean: a lettered entry counts once, an unlettered one as often as it cites cables. */
export function countTelegrams(cable: CableIndex): number {
  let count = 0;
  for (const entry of cable.all('referenceEntry')) {
    const cited = entry.children.filter(isCable).length;
    count += entry.letter === undefined ? cited : Math.min(cited, 1);
  }
  return count;
}

/** Whether the text after `from` names a cable of the entry by its number: `as STATE 12345 asked`. */
export function isNamedInText({ text }: CableIndex, entry: ReferenceEntry, from: number): boolean {
  return entry.children.some((child) => isCable(child) && isNamed(text, child, from));
}

/** Characters before and behind a citation that may say whose it is. */
const farthestWord = 60;
const elsewhereAfter =
  /^,?[ \t\r\n]+(?:of|in|to|from)[ \t\r\n]+(?:(?:the|that)[ \t\r\n]+)?(?:[Rr]ef(?:tel)?s?\b|septel|(?:latter |other )?(?:cable|telegram|message)\b|\d{2,4}[ \t\r\n]+[A-Za-z]|[A-Z]{3,}(?:[ \t\r\n][A-Z]{3,}){0,3}[ \t\r\n]+\d{2,7}\b)/;
const ownerBefore = /\b(?:ref(?:tel)?s?(?:[ \t\r\n]\(?[A-Z]\)?)?|septel|cable|telegram|message)['’,]s[ \t\r\n]+$/i;
const cableBefore = /\b[A-Z]{3,}[ \t\r\n]\d{2,7}(?:['’,]s|,)?[ \t\r\n]+$/;
/** Blocks that hold somebody else's words. */
const quotedText = /^(?:(?:final|full|informal|official|unofficial|verbatim) )*(?:text|translation|letter|message|quote|transcript|excerpt|cable|telegram)\b/;

/** `, I asked`, `and A/S Roe`, `and (U) the`. */
function isOtherWord(text: string, { start, end }: Span): boolean {
  const letter = text.charAt(start);
  const around = text.slice(Math.max(0, start - 2), end + 2);
  if (around.endsWith('A/S') || around.startsWith('A/S')) return true;
  if (text.charAt(start - 1) === '(') return 'UCS'.includes(letter);
  return 'AI'.includes(letter) && /^[ \t\r\n]+(?!(?:and|or)\b)[a-z]/.test(text.slice(end, end + 6));
}

function isCable(child: ReferenceEntry['children'][number]): child is CableReference {
  return child.type === 'cableReference';
}

/** Whether the number stands in the text behind its origin, zero-filled or not. */
function isNamed(text: string, { origin, number }: CableReference, from: number): boolean {
  const digits = String(number);
  const lastWord = origin.slice(origin.lastIndexOf(' ') + 1);
  for (let at = text.indexOf(digits, from); at !== -1; at = text.indexOf(digits, at + digits.length)) {
    if (/^\d/.test(text.charAt(at + digits.length))) continue;
    let end = at;
    while (text.charAt(end - 1) === '0') end--;
    while (/[ \t\r\n]/.test(text.charAt(end - 1))) end--;
    if (text.slice(Math.max(from, end - lastWord.length), end).toUpperCase() === lastWord) return true;
  }
  return false;
}
