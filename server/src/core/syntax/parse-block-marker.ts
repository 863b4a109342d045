/** Markers of named blocks: `Begin talking points:`, `(End non-paper)`, `Comment:` (cable-format 1.17). */
import { execAt, matchAt } from './match-at.js';
import { type Source, foldBlanks, withoutTrailing } from './source.js';
import type { BlockMarker, Span } from './types.js';

/** Where a marker is looked for. */
export interface MarkerPlace {
  readonly source: Source;
  readonly at: number;
  /** The stretch of prose around it. */
  readonly span: Span;
  /** Whether the stretch is a bullet: `-- Begin training judges.` is a recommendation. */
  readonly inBullet: boolean;
}

/** What may be begun and ended in a cable; other names count only where a colon or brackets leave no doubt. */
const blockNames =
  /(?:action (?:request|plan)|(?:talking |suggested |proposed )?points|non-?paper|background|(?:executive )?summary|comment|note|annex|(?:final |unofficial |informal |official )?(?:text|translation)|(?:country )?narrative|press (?:guidance|statement|release)|(?:joint )?statement|question(?:s|naire)?|q(?:'s)?(?: and |&)a|biograph[a-z]*|bio|letter|message|quote|transcript|excerpt|table|list|attachment|introduction|communique|article|contingency guidance|demarche|draft [a-z]+)(?![a-z0-9_])/y;
const shortNames =
  /^(?:summary|comment|action request|action plan|talking points|non-?paper|text)(?: (?:and|&) (?:comment|summary|introduction|action request|background))?$/;
const edgeWord = /(?:begin|end)[ \t\r\n]+(?:of[ \t\r\n]+)?(?=[A-Z])/iy;
const longestName = 100;
const mostWords = 14;

/** The marker `Begin X` or `End X` at a place. */
export function readEdge(place: MarkerPlace, edge: 'begin' | 'end'): BlockMarker | undefined {
  const { source, at, span } = place;
  const { prose } = source;
  const bracketed = isBracketOpen(prose, at, span.start);
  if (!bracketed && !opensSentence(prose, at, span.start)) return undefined;
  if (matchAt(edgeWord, prose, at) === -1 || isInQuotation(prose, at)) return undefined;
  const nameStart = edgeWord.lastIndex;
  const ending = findNameEnd(prose, nameStart, Math.min(span.end, nameStart + longestName));
  if (!ending) return undefined;
  const nameSpan = source.trim(nameStart, ending.end);
  const name = withoutTrailing(foldBlanks(source.slice(nameSpan)).toLowerCase(), ' :.');
  const end = ending.end + ending.delimiter.length;
  const alone = edge === 'end' && fillsLines(prose, at, end);
  if (!isBlockName(name, { place, edge, bracketed, alone, delimiter: ending.delimiter })) return undefined;
  const closing = bracketed && ending.delimiter !== ')' && ')]'.includes(prose.charAt(end) || ' ');
  return {
    ...source.literal('blockMarker', source.trim(bracketed ? at - 1 : at, closing ? end + 1 : end)),
    edge,
    name,
    nameSpan,
    continued: name.endsWith(' continued'),
  };
}

interface NameEnd {
  readonly end: number;
  /** `:`, `)` (for `]` too), `.`, `;`, or nothing at the end of a line. */
  readonly delimiter: string;
}

/** Where a block's name stops: at a delimiter, also on the next line where a colon or bracket is it, else at the line end. */
function findNameEnd(prose: string, start: number, limit: number): NameEnd | undefined {
  let lineEnd: number | undefined;
  let brackets = 0;
  for (let at = start; at < limit; at++) {
    const letter = prose.charAt(at);
    // `Begin text of letter (informal translation):`
    if (letter === '(' || letter === '[') brackets++;
    const closes = letter === ')' || letter === ']';
    if (closes && brackets-- > 0) continue;
    if (closes || letter === ':') return { end: at, delimiter: closes ? ')' : letter };
    if (letter === '.' || letter === ';') {
      if (!isDelimiterHere(prose, at + 1) || matchAt(numberBehind, prose, at - 3) !== -1) continue;
      // On the next line a stop ends the name only if all of it is a name: `End Summary and` / `Comment.`
      if (lineEnd === undefined || isShortName(prose.slice(start, at))) return { end: at, delimiter: letter };
      return { end: lineEnd, delimiter: '' };
    }
    if (letter !== '\n' && letter !== '\r') continue;
    if (letter === '\n' && prose.charAt(at - 1) === '\r') continue;
    // A name goes over a second line end only in small letters: `Begin final text` / `of the narrative` / `in the Report:`.
    if (!continuesName(prose, at, lineEnd !== undefined)) {
      lineEnd ??= at;
      break;
    }
    lineEnd ??= at;
  }
  if (lineEnd !== undefined) return { end: lineEnd, delimiter: '' };
  return limit < start + longestName ? { end: limit, delimiter: '' } : undefined;
}

/** `circular no. 7` */
const numberBehind = /[ \t\r\n]no\. ?\d/iy;

function isShortName(words: string): boolean {
  return shortNames.test(foldBlanks(words).toLowerCase());
}

function isDelimiterHere(prose: string, after: number): boolean {
  return after >= prose.length || ' \t\r\n)]"'.includes(prose.charAt(after));
}

const nextLine = /\r?\n?[ \t]*[A-Za-z0-9]/y;
const nextSmallLine = /\r?\n?[ \t]*[a-z]/y;

function continuesName(prose: string, lineEnd: number, again: boolean): boolean {
  return matchAt(again ? nextSmallLine : nextLine, prose, lineEnd) !== -1;
}

interface NameFacts {
  readonly place: MarkerPlace;
  readonly edge: 'begin' | 'end';
  readonly bracketed: boolean;
  /** Whether it is an End with nothing beside it. */
  readonly alone: boolean;
  readonly delimiter: string;
}

function isBlockName(name: string, { place: { inBullet }, edge, bracketed, alone, delimiter }: NameFacts): boolean {
  const words = name.split(' ').length;
  if (name === '' || words > mostWords) return false;
  const known = isKnownBlockName(name);
  if (bracketed && delimiter === ')') return known || words <= 4;
  // `-- Begin training judges.` recommends; in a bullet only a known name with its delimiter is a marker.
  if (inBullet && edge === 'begin' && delimiter !== ':') return false;
  if (delimiter === ':') return known || (words <= 4 && !inBullet);
  // `End final text of the narrative on Norway in the Report.` repeats a long Begin.
  return known && (words <= 5 || alone);
}

/** Whether nothing but blanks stands in front of `start` and behind `end` on their lines. */
function fillsLines(prose: string, start: number, end: number): boolean {
  return (
    matchAt(lineRest, prose, end) !== -1 && /(?:^|[\r\n])[ \t]*$/.test(prose.slice(Math.max(0, start - 20), start))
  );
}

const lineRest = /[ \t]*(?:[\r\n]|$)/y;

/** Whether a name in lower case is that of a block with a full stop behind, too; others need a colon or brackets. */
export function isKnownBlockName(name: string): boolean {
  return matchAt(blockNames, name, name.startsWith('the ') ? 4 : 0) !== -1;
}

function isBracketOpen(prose: string, at: number, floor: number): boolean {
  return at > floor && (prose.charAt(at - 1) === '(' || prose.charAt(at - 1) === '[');
}

/**
 * Whether a sentence may start at `at`: at the start of the stretch, after what ends a sentence, or with a capital at the
 * start of a line (drafters forget the stop before a marker on a line of its own).
 */
function opensSentence(prose: string, at: number, floor: number): boolean {
  let before = at - 1;
  let lineStart = false;
  while (before >= floor && ' \t\r\n'.includes(prose.charAt(before))) {
    lineStart ||= '\r\n'.includes(prose.charAt(before));
    before--;
  }
  if (before < floor) return true;
  if (lineStart && 'BE'.includes(prose.charAt(at))) return true;
  return before < at - 1 && '.?!:")]'.includes(prose.charAt(before));
}

/** Whether `at` is between quotation marks that open and close on its line: `It closed "End text. End summary."` */
function isInQuotation(prose: string, at: number): boolean {
  const floor = Math.max(0, at - longestName);
  const before = prose.slice(floor, at);
  const open = before.lastIndexOf('"');
  if (open === -1 || matchAt(openingQuote, prose, floor + open - 1) === -1) return false;
  return !before.includes('\n', open) && matchAt(restOfQuotation, prose, at) !== -1;
}

const openingQuote = /[ \t\r\n(]"[A-Za-z]/y;
const restOfQuotation = /[^"\r\n]*"/y;

// ── Bare labels ─────────────────────────────────────────────────────────────────────────────────────────────────────

const bareLabel =
  /(?:(summary|comment)|action request|background|introduction|note|press guidance)(?:[ \t\r\n]+(?:and|&|points|information|note|comment|summary|action|request|introduction|\(?cont(?:inued|inues|'d)?\)?)(?![a-z]))*/iy;
const labelEnd = /[ \t]*:|\.(?=[ \t\r\n])|[ \t]+--?(?=[ \t])/y;
const continuing = /^(.*?) \(?cont(?:inued|inues|'d)?\)?$/;

/** Words in front of a summary or comment that belong to its label: `Executive Summary:`, `Embassy Comment:`. */
const labelPrefix = /(?:executive|embassy|post|mission|consulate)[ \t]+$/i;
const longestPrefix = 14;

/** The label `Comment:`, `Action request continued:`, `Background Points:` at a place. */
export function readBareLabel(place: MarkerPlace): BlockMarker | undefined {
  const { source, at: wordStart, span, inBullet } = place;
  const { prose } = source;
  const match = execAt(bareLabel, prose, wordStart);
  if (!match) return undefined;
  const prefix = match[1] && labelPrefix.exec(prose.slice(Math.max(span.start, wordStart - longestPrefix), wordStart));
  const at = wordStart - (prefix ? prefix[0].length : 0);
  const nameEnd = bareLabel.lastIndex;
  const end = matchAt(labelEnd, prose, nameEnd);
  if (end === -1 || end > span.end) return undefined;
  const bracketed = isBracketOpen(prose, at, span.start);
  const opens = at === span.start || bracketed;
  // Summary and comment may begin inside a paragraph; the other words are labels only in front of it.
  const standsAlone = match[1] !== undefined;
  if (!opens && !(standsAlone && opensSentence(prose, at, span.start))) return undefined;
  // `Summary.` and `Comment.` are labels in older cables; other words need the colon.
  const colon = prose.charAt(end - 1) === ':';
  if (!colon && (inBullet || !standsAlone || !(opens || match[0] === match[0].toUpperCase()))) return undefined;
  const name = foldBlanks(prose.slice(at, nameEnd)).toLowerCase();
  const goesOn = continuing.exec(name);
  return {
    ...source.literal('blockMarker', source.trim(bracketed ? at - 1 : at, end)),
    edge: 'label',
    name: goesOn?.[1] ?? name,
    nameSpan: { start: at, end: nameEnd },
    continued: goesOn !== null,
  };
}
