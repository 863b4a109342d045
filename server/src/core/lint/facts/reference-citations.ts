/** What the text cites of the REF block (`reftel B`, `refs A and C`), as rules on references ask for it. */
import type { CableReference, ReferenceCitation, ReferenceEntry, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/**
 * Citations of this cable's REF block: no septels, nothing that means the block of another cable (`ref B of STATE 12345`,
 * `septel's ref C`), no words of a quoted text.
 */
export function ownCitations(cable: CableIndex): readonly ReferenceCitation[] {
  const quotes = cable.blocks.filter(({ closed, name }) => closed && quotedText.test(name));
  let quote = 0;
  return cable.all('referenceCitation').filter((citation) => {
    const start = citation.position.start.offset;
    while ((quotes[quote]?.end ?? Infinity) <= start) quote++;
    const isQuoted = (quotes[quote]?.start ?? Infinity) <= start;
    return citation.word === 'reftel' && !isQuoted && !leadsElsewhere(cable.text, citation);
  });
}

/** Letters that a citation names, without capitals that only happen to stand behind it (`per ref A, I asked …`). */
export function citedLetters(cable: CableIndex, { letters }: ReferenceCitation): ReferenceCitation['letters'] {
  const [first] = letters;
  return letters.filter((letter) => letter === first || !isOtherWord(cable.text, letter.span, first?.span));
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

/** Those of `entries` of which the text after `from` names a cable by post and number: `STATE 12345`. */
export function namedEntries(
  { text }: CableIndex,
  entries: readonly ReferenceEntry[],
  from: number,
): ReadonlySet<ReferenceEntry> {
  const cables = entries.flatMap(({ children }) => children.filter(isCable));
  const names = cables.length > fewCables ? cablesNamed(text, from) : undefined;
  const isNamed = (child: CableReference) =>
    names ? names.has(cableName(child.origin, child.number)) : isCableNamed(text, child, from);
  return new Set(entries.filter(({ children }) => children.some((child) => isCable(child) && isNamed(child))));
}

/** Characters before and behind a citation that may say whose it is. */
const farthestWord = 60;
/** `reftel in`, `ref B of`: then what it is of. */
const ofAnother = /^,?[ \t\r\n]+(?:of|in|to|from)[ \t\r\n]+/;
const otherCable =
  /^(?:(?:the|that)[ \t\r\n]+)?(?:[Rr]ef(?:tel)?s?(?![A-Za-z0-9_])|septel|(?:latter |other )?(?:cable|telegram|message)(?![A-Za-z0-9_])|\d{2,4}[ \t\r\n]+[A-Za-z]|[A-Z]{3,}(?:[ \t\r\n][A-Z]{3,}){0,3}[ \t\r\n]+\d{2,7}(?![A-Za-z0-9_]))/;
const possessive = /['’,]s[ \t\r\n]+$/;
const ownerBefore = /\b(?:ref(?:tel)?s?(?:[ \t\r\n]\(?[A-Z]\)?)?|septel|cable|telegram|message)['’,]s[ \t\r\n]+$/i;
const cableBefore = /\b[A-Z]{3,}[ \t\r\n]\d{2,7}(?:['’,]s|,)?[ \t\r\n]+$/;
/** Blocks that hold somebody else's words. */
const quotedText =
  /^(?:(?:final|full|informal|official|unofficial|verbatim) )*(?:text|translation|letter|message|quote|transcript|excerpt|cable|telegram)(?![a-z0-9_])/;

function leadsElsewhere(text: string, { position }: ReferenceCitation): boolean {
  const end = position.end.offset;
  const after = text.slice(end, end + farthestWord);
  const link = ofAnother.exec(after)?.[0];
  if (link !== undefined && otherCable.test(after.slice(link.length))) return true;
  const before = text.slice(Math.max(0, position.start.offset - farthestWord), position.start.offset);
  return possessive.test(before) ? ownerBefore.test(before) || cableBefore.test(before) : cableBefore.test(before);
}

/** `, I asked`, `and A/S Roe`, `and (U) the`; not `refs (A) and (C)`. */
function isOtherWord(text: string, { start, end }: Span, first: Span | undefined): boolean {
  const letter = text.charAt(start);
  const around = text.slice(Math.max(0, start - 2), end + 2);
  if (around.endsWith('A/S') || around.startsWith('A/S')) return true;
  if (text.charAt(start - 1) === '(') return 'UCS'.includes(letter) && text.charAt((first?.start ?? 0) - 1) !== '(';
  return 'AI'.includes(letter) && /^[ \t\r\n]+(?!(?:and|or)\b)[a-z]/.test(text.slice(end, end + 6));
}

function isCable(child: ReferenceEntry['children'][number]): child is CableReference {
  return child.type === 'cableReference';
}

/** So many cables are looked for one by one; for more, all numbers of the text are read once. */
const fewCables = 20;
const digits = /\d+/g;
const wordBefore = /([A-Z]{1,20})[ \t\r\n]{1,9}$/i;
const longestWord = 30;

/** Hot: `indexOf` runs over the text at native speed. */
function isCableNamed(text: string, { origin, number }: CableReference, from: number): boolean {
  const name = cableName(origin, number);
  const written = String(number);
  for (let at = text.indexOf(written, from); at !== -1; at = text.indexOf(written, at + 1)) {
    if (isDigit(text.charCodeAt(at + written.length))) continue;
    let start = at;
    while (start > from && text.charCodeAt(start - 1) === 48) start--; // `STATE 012345`
    if (start > from && isDigit(text.charCodeAt(start - 1))) continue;
    if (nameAt(text, start, from, number) === name) return true;
  }
  return false;
}

/** Names under which the text after `from` speaks of cables by number, each once: `STATE 12345`, `KONG 1103`. */
function cablesNamed(text: string, from: number): ReadonlySet<string> {
  const names = new Set<string>();
  digits.lastIndex = from;
  for (let match = digits.exec(text); match; match = digits.exec(text)) {
    const name = nameAt(text, match.index, from, Number(match[0]));
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** The name of the cable whose number begins at `start`, if a word stands before it. */
function nameAt(text: string, start: number, from: number, number: number): string | undefined {
  const word = wordBefore.exec(text.slice(Math.max(from, start - longestWord), start))?.[1];
  return word === undefined ? undefined : cableName(word, number);
}

/** The last word of the origin, so that a line break within it does not count, and the number. */
function cableName(origin: string, number: number): string {
  const word = origin.slice(origin.lastIndexOf(' ') + 1).toUpperCase();
  return `${word === 'SECSTATE' ? 'STATE' : word} ${String(number)}`;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
