/** Portion marks: what they say, which of them stand right, and what was meant by those that do not (cable-format 1.16). */
import type { ClassificationLevel, Item, Paragraph, PortionMark, Span } from '../../syntax/types.js';
import type { CableIndex } from '../cable-index.js';

/** A mark taken apart: `(C//NF)` has the level `C` and the control `NF`. */
export interface MarkReading {
  readonly level: string;
  readonly controls: readonly string[];
}

const properMark =
  /^\((TS|SBU|LOU|FOUO|CUI|U|C|S)((?:\/{1,2}(?:REL(?: TO)? [A-Z]{3,4}(?:, ?[A-Z]{3,4})*|[A-Z]{1,8}))*)\)$/;

/** Level and controls of a mark in capitals and brackets; undefined for any other. */
export function readMark({ value }: PortionMark): MarkReading | undefined {
  const match = properMark.exec(value);
  if (!match) return undefined;
  const controls = (match[2] ?? '').split(/\/+/).filter((control) => control !== '');
  // Two levels in one mark (`(U/SBU)`) contradict each other.
  if (controls.includes('SBU') || controls.includes('U')) return undefined;
  return { level: match[1] ?? '', controls };
}

/** The classification level that a portion with this mark asks of the whole cable. */
export function levelAsked({ level }: MarkReading): ClassificationLevel {
  if (level === 'C') return 'CONFIDENTIAL';
  if (level === 'S') return 'SECRET';
  return level === 'TS' ? 'TOP SECRET' : 'UNCLAS';
}

/** Whether a mark keeps its portion from foreign nationals: `/NF`, `/N`. */
export function isNoforn({ controls }: MarkReading): boolean {
  return controls.some((control) => control === 'NF' || control === 'N' || control === 'NOFORN');
}

/** All marks of the cable that can be read, the one of SUBJECT among them, with what they say. */
export function readMarks(cable: CableIndex): { node: PortionMark; reading: MarkReading }[] {
  return cable.all('portionMark').flatMap((node) => {
    const reading = readMark(node);
    return reading ? [{ node, reading }] : [];
  });
}

/** Whether any paragraph or item carries a mark. The mark of SUBJECT alone marks no text. */
export function usesMarks(cable: CableIndex): boolean {
  return cable
    .all('portionMark')
    .some((node) => cable.parentOf(node)?.type !== 'subjectField' && readMark(node) !== undefined);
}

/** Marks of main paragraphs in use, with brackets, in the order of their level: `(U)`, `(SBU)`, `(C)`. */
export function marksOfUse(cable: CableIndex): string[] {
  const marks = new Map<string, number>();
  for (const node of cable.paragraphMarks) {
    const reading = readMark(node);
    if (reading) marks.set(node.value, markOrder.indexOf(reading.level));
  }
  return [...marks]
    .sort(([one, first], [other, second]) => first - second || one.length - other.length)
    .map(([value]) => value);
}

const markOrder = ['U', 'CUI', 'FOUO', 'LOU', 'SBU', 'C', 'S', 'TS'];

/** Whether any text of a paragraph opens with a mark, as below a heading or a label on a line of its own. */
export function opensWithMark(cable: CableIndex, paragraph: Paragraph): boolean {
  return paragraph.children.some((child) => {
    if (child.type !== 'run' && child.type !== 'bullet') return false;
    openingMark.lastIndex = child.position.start.offset;
    return openingMark.test(cable.text);
  });
}

const openingMark = /(?:--?[ \t]*)?\((?:TS|SBU|U|C|S)(?:\/{1,2}[A-Z]{1,6})?\)/y;

/** Words right behind a number that were meant as its mark, and the mark that was meant. */
export interface MarkMeant extends Span {
  readonly mark: string;
}

const bracketedWord = /[([{][ \t]?([A-Za-z]{1,12}(?:[ \t]?\/{1,2}[ \t]?[A-Za-z]{1,6})?)[ \t]?[)\]}]/y;
/** `(SBU text`, `SBU/N) Text`: one bracket is gone. */
const openMark = /\((SBU)(?=[ \t]+[a-z])|((?:TS|SBU|C|S)\/{1,2}NF?)\)/y;
const openBrackets = '([{';
const longestLevel = 3;
const levelsInUse = new Set(['TS', 'SBU', 'U', 'C', 'S']);
const controlsInUse = new Set(['NF', 'N', 'NOFORN', 'FOUO']);
const spelledMarks = new Map([
  ['UNCLASSIFIED', 'U'],
  ['UNCLAS', 'U'],
  ['UU', 'U'],
  ['SENSITIVE', 'SBU'],
  ['CONFIDENTIAL', 'C'],
  ['SECRET', 'S'],
]);
/** `(SUB)`, `(BSU)`, `(SBUU)`, `(SBY)`: the letters of SBU with one slip. */
const nearSbu = /^(?:[SBU]{3,4}|SB[A-Z]?)$/;

/** The mark that was meant by the letters of a wrong one, without brackets. */
export function markMeantBy(letters: string): string | undefined {
  const folded = letters.toUpperCase().replace(/[ \t]/g, '');
  if (isLegal(folded)) return folded;
  return spelledMarks.get(folded) ?? (nearSbu.test(folded) ? 'SBU' : undefined);
}

/** A level in use, alone or with one control behind one or two slashes. */
function isLegal(letters: string): boolean {
  const [level = '', ...rest] = letters.split('/');
  const control = rest.length === 2 && rest[0] === '' ? rest[1] : rest[0];
  return levelsInUse.has(level) && rest.length < 3 && (control === undefined || controlsInUse.has(control));
}

/** What stands where the mark of an unmarked paragraph should, if it was meant as one: `( U )`, `[SBU]`, `(SECRET)`. */
export function markMeantAt(cable: CableIndex, numbered: Paragraph | Item): MarkMeant | undefined {
  const label = labelOf(numbered);
  if (numbered.portion !== undefined || !label) return undefined;
  const start = skipBlanks(cable.text, label.end);
  // A cheap sign first: most paragraphs start with a word.
  const opening = cable.text.slice(start, start + longestLevel + 1);
  if (!openBrackets.includes(opening.charAt(0)) && !opening.includes('/')) return undefined;
  openMark.lastIndex = start;
  const open = openMark.exec(cable.text);
  if (open) return { start, end: openMark.lastIndex, mark: open[1] ?? open[2] ?? '' };
  bracketedWord.lastIndex = start;
  const mark = markMeantBy(bracketedWord.exec(cable.text)?.[1] ?? '');
  return mark === undefined ? undefined : { start, end: bracketedWord.lastIndex, mark };
}

// Bounded, and anchored where the text of the paragraph starts.
const mark = '(\\((?:TS|SBU|U|C|S)(?:\\/{1,2}[A-Z]{1,6})?\\))';
const labelThenMark = new RegExp(
  `[A-Z][A-Za-z0-9/&',# -]{2,60}(?::[ \\t]*${mark}(?=[ \\t\\r\\n]|$)|[ \\t]${mark}(?=[:.][ \\t\\r\\n]))`,
  'y',
);
const summaryThenMark = new RegExp(
  `(?:begin )?(?:summary|comment|introduction|background|action request)(?:[ \\t]*\\.|[ \\t]*--?)?[ \\t]+${mark}(?=[ \\t\\r\\n:.]|$)`,
  'iy',
);
/** The word of a label ends in a colon or starts with one of these; without them, nothing is compiled. */
const summaryStarts = new Set(['su', 'co', 'in', 'ba', 'ac', 'be']);
const shortestLabel = 3;
const longestLabel = 61;
const longestMark = 14;

/** A mark that stands behind the label of an unmarked paragraph (`1. Summary: (SBU) …`) and not behind its number. */
export function markAfterLabel(cable: CableIndex, paragraph: Paragraph): Span | undefined {
  const label = labelOf(paragraph);
  if (paragraph.portion !== undefined || !label) return undefined;
  const start = skipBlanks(cable.text, label.end);
  const { text } = cable;
  const ahead = text.slice(start + shortestLabel, start + longestLabel + longestMark);
  const hasLabel = ahead.includes(':') || ahead.includes(').');
  const mayBeSummary = summaryStarts.has(text.slice(start, start + 2).toLowerCase());
  for (const pattern of [...(hasLabel ? [labelThenMark] : []), ...(mayBeSummary ? [summaryThenMark] : [])]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const found = match?.[1] ?? match?.[2];
    if (found === undefined) continue;
    const end = pattern.lastIndex;
    return { start: end - found.length, end };
  }
  return undefined;
}

/** Place of the number or letter of a paragraph or item, with its dot. */
export function labelOf(numbered: Paragraph | Item): Span | undefined {
  const label = numbered.children.find(({ type }) => type === 'paragraphLabel' || type === 'itemLabel');
  return label && { start: label.position.start.offset, end: label.position.end.offset };
}

function skipBlanks(text: string, at: number): number {
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++;
  return at;
}
