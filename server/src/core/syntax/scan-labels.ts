/** Labels at the start of a line: what could open a paragraph or an item, before the sequence decides (2.4). */
import { execAt, matchAt, skipBlanks } from './match-at.js';
import type { Source } from './source.js';
import type { Marker, PortionMark, Span } from './types.js';

/** A label as it stands in the text. */
export interface LabelCandidate {
  /** From the marker to the dot. */
  readonly span: Span;
  /** Characters between marker and dot. */
  readonly token: string;
  readonly tokenStart: number;
  /** The marker as written; a garbled `1` is part of the token and shows only in the sequence. */
  readonly marker: Marker;
  /** Whether it is written `(a)` or `a)`. */
  readonly bracketed: boolean;
  readonly portion: PortionMark | undefined;
  /** Whether the text before it on the line above ends a sentence, or a blank line stands between. */
  readonly opensBlock: boolean;
  readonly afterBlank: boolean;
  /** Whether the line above is too short to be one of wrapped text. */
  readonly afterShort: boolean;
  readonly indent: number;
  /** Whether words follow on the line, and whether they begin as a sentence does. */
  readonly startsSentence: boolean;
}

const label =
  /(¶|\[1\]\(#\)|\uFFFD)?[ \t]*(\d{1,3}|1?[A-Z]|1?[IVX]{2,5}|[a-z]|[ivx]{2,4})(\.)(?=[ \t\r\n(]|$|[A-Z"&])/y;
/** `A. Q. Roe said so.` starts with a name; `I. A. Plan` starts with labels. */
const initials = /[A-Z]\. ?[B-HJ-Z]\. ?[A-Z][a-z]/y;
const gluedCapital = /[A-Z][a-z]/y;
const bracketLabel = /(¶|\[1\]\(#\)|\uFFFD)?[ \t]*(\()?(\d{1,2}|[A-Z]|[IVX]{2,5}|[a-z]|[ivx]{2,4})\)(?=[ \t]|[A-Z])/y;
const properMark = /\(([A-Z]{1,4}(?:\/{1,2}[A-Z]{1,6}){0,2})\)/y;
/** Marks that are wrong but surely meant as marks. */
const brokenMark =
  /\((Sbu|sbu|SBu|sBU|SbU|u|c|s|ts|Ts)\)|\(((?:SBU|TS|U|C|S)(?:\/{1,2}NF)?)(?=[ \t]+[A-Z])|((?:SBU|TS|U|C|S)(?:\/{1,2}NF)?)\)(?=[ \t]|[A-Z])/y;
const levels = new Set('TS S C U SBU LOU FOUO CUI UNCLAS NF R UU SUB SBY SB'.split(' '));
const controls = new Set('NF N NOFORN FOUO SBU SI NC OC REL LOU'.split(' '));

/** The portion mark at `at`, right or broken. */
export function readPortionMark(source: Source, at: number, limit: number): PortionMark | undefined {
  // Runs behind every label: no bracket, no mark. A mark that has lost its first one (`SBU//NF)`) is eight letters at most.
  if (!source.text.slice(at, at + 8).includes(')') && source.text.charCodeAt(at) !== 40) return undefined;
  const proper = execAt(properMark, source.text, at);
  if (proper && properMark.lastIndex <= limit && isMark(proper[1] ?? ''))
    return { ...source.literal('portionMark', { start: at, end: properMark.lastIndex }), mark: proper[1] ?? '' };
  const broken = execAt(brokenMark, source.text, at);
  if (!broken || brokenMark.lastIndex > limit) return undefined;
  const mark = broken[1] ?? broken[2] ?? broken[3] ?? '';
  return { ...source.literal('portionMark', { start: at, end: brokenMark.lastIndex }), mark };
}

/** Whether letters and slashes as `properMark` takes them are a level and its controls. */
function isMark(letters: string): boolean {
  const [level = '', ...rest] = letters.split('/');
  return levels.has(level) && rest.every((control) => control === '' || controls.has(control));
}

/** The label at the start of the line content `span`, if it has the shape of one. */
export function readLabelCandidate(source: Source, span: Span, before: LineBefore): LabelCandidate | undefined {
  const { text } = source;
  const dotted = execAt(label, text, span.start);
  const match = dotted && isLabelEnd(text, label.lastIndex, dotted[2] ?? '') ? dotted : undefined;
  if (match?.[1] === undefined && matchAt(initials, text, span.start) !== -1) return undefined;
  const bracket = match ? undefined : execAt(bracketLabel, text, span.start);
  if (!match && !bracket) return undefined;
  const end = match ? label.lastIndex : bracketLabel.lastIndex;
  if (end > span.end) return undefined;
  const token = match ? (match[2] ?? '') : (bracket?.[3] ?? '');
  const markStart = skipBlanks(text, end, span.end);
  const portion = readPortionMark(source, markStart, span.end);
  const wordsStart = skipBlanks(text, portion ? portion.position.end.offset : end, span.end);
  return {
    span: { start: span.start, end },
    token,
    tokenStart: end - 1 - token.length,
    marker: markerOf((match ?? bracket)?.[1]),
    bracketed: !match,
    portion,
    opensBlock: before.blank || before.endsSentence,
    afterBlank: before.blank,
    afterShort: before.short,
    indent: span.start - source.lines.startOf(source.lines.lineAt(span.start)),
    startsSentence: startsSentence(text, wordsStart, span.end),
  };
}

/** What stands above a line. */
export interface LineBefore {
  readonly blank: boolean;
  readonly endsSentence: boolean;
  readonly short: boolean;
}

/** `1.Text` is a label, `U.S.` and `1.5` are none. */
function isLabelEnd(text: string, at: number, token: string): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === 32 || code === 9 || code === 10 || code === 13 || code === 40) return true;
  return /^\d/.test(token) && (matchAt(gluedCapital, text, at) !== -1 || code === 34 || code === 38);
}

function startsSentence(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return !(code >= 97 && code <= 122); // a-z
}

function markerOf(mark: string | undefined): Marker {
  if (mark === undefined) return 'none';
  if (mark === '¶') return 'pilcrow';
  return mark === '\uFFFD' ? 'replacement' : 'link';
}
