/** Labels at the start of a line: what could open a paragraph or an item, before the sequence decides (2.4). */
import { markerOf, paragraphMark } from './paragraph-mark.js';
import { execAt, matchAt } from './match-at.js';
import { type Source, readNumber } from './source.js';
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
  /**
   * Whether the line above begins with a label too, as far to the right as this one, and both are set as a list. Without that
   * a wrapped name may begin the line: `his name was John` / `B. Goode`.
   */
  readonly belowLabel: boolean;
  /** Whether a page line cuts the sentence above off. */
  readonly cutByPage: boolean;
  readonly indent: number;
  /** Whether words follow on the line, and whether they begin as a sentence does. */
  readonly startsSentence: boolean;
  /** The number of a paragraph that it is, where it is the next one, although its looks are worn: `l. (U)`. */
  readonly worn: number | undefined;
  /** Whether it has the looks of a label at all, or is one only as `worn`. */
  readonly sound: boolean;
  /** The paragraph whose item it says it is: 23 for `23A.`, where the token is `A`. */
  readonly of: number | undefined;
  /** What stands above it, with a blank line between or without. */
  readonly below: Above;
}

/**
 * The heading above a line: a `title` is a short line in capitals, with a label or without, behind which the text begins anew
 * without a blank line.
 */
export type Above = 'title' | 'heading' | undefined;

const label = new RegExp(
  String.raw`(${paragraphMark})?[ \t]*(\d{1,3}|1?[A-Z]|1?[IVX]{2,5}|[a-z]|[ivx]{2,4})(\.)(?=[ \t\r\n\u00A0(]|$|[A-Z"&])`,
  'y',
);
/** `A. Q. Roe said so.` starts with a name; `I. A. Plan` starts with labels. */
const initials = /[A-Z]\. ?[B-HJ-Z]\. ?[A-Z][a-z]/y;
const gluedCapital = /[A-Z][a-z]/y;
const bracketLabel = new RegExp(
  String.raw`(${paragraphMark})?[ \t]*(\()?(\d{1,2}|[A-Z]|[IVX]{2,5}|[a-z]|[ivx]{2,4})\)(?=[ \t\u00A0]|[A-Z])`,
  'y',
);
/** `23A.`: the item of a paragraph, named with its number. */
const ownLabel = /(\d{1,3})([A-Z])\.(?=[ \t]+["(A-Z])/y;
/** `1 (U)`, `1) (U)`, `1 . (U)`, `l. (U)`, `lO. (U)`: the mark behind it shows that it is the number of a paragraph. */
const wornLabel = new RegExp(String.raw`(${paragraphMark})?[ \t]*([0-9l][0-9lO]{0,2})(?:[ \t]?[.)])?`, 'y');
const properMark =
  /\(([A-Z]{1,4}(?:\/{1,2}[A-Z]{1,6}){0,2}(?:\/{1,2}REL(?: TO)? [A-Z]{3,4}(?:, ?[A-Z]{3,4}){0,9})?)\)/y;
/** Marks that are wrong but surely meant as marks. */
const brokenMark =
  /\((Sbu|sbu|SBu|sBU|SbU|u|c|s|ts|Ts)\)|\(((?:SBU|TS|U|C|S)(?:\/{1,2}NF)?)(?=[ \t]+[A-Z])|((?:SBU|TS|U|C|S)(?:\/{1,2}NF)?)\)(?=[ \t]|[A-Z])/y;
const levels = new Set('TS S C U SBU LOU FOUO CUI UNCLAS NF R UU SUB SBY SB'.split(' '));
const controls = new Set('NF N NOFORN FOUO SBU SI NC OC REL LOU ORCON PROPIN IMCON RELIDO LES'.split(' '));

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
  return (
    levels.has(level) && rest.every((control) => control === '' || controls.has(control) || control.startsWith('REL '))
  );
}

/** The label at the start of the line content `span`, if it has the shape of one. */
export function readLabelCandidate(source: Source, span: Span, before: LineBefore): LabelCandidate | undefined {
  const { text } = source;
  const dotted = execAt(label, text, span.start);
  const match = dotted && isLabelEnd(text, label.lastIndex, dotted[2] ?? '') ? dotted : undefined;
  if (match?.[1] === undefined && matchAt(initials, text, span.start) !== -1) return undefined;
  const bracket = match ? undefined : execAt(bracketLabel, text, span.start);
  const worn = match && match[2] !== 'l' ? undefined : readWornLabel(source, span);
  if (!match && !bracket) return worn ? candidateOf(source, span, before, worn) : readOwnLabel(source, span, before);
  const end = match ? label.lastIndex : bracketLabel.lastIndex;
  if (end > span.end) return undefined;
  const token = match ? (match[2] ?? '') : (bracket?.[3] ?? '');
  return candidateOf(source, span, before, {
    end,
    token,
    tokenStart: end - 1 - token.length,
    marker: (match ?? bracket)?.[1],
    bracketed: !match,
    worn: worn?.worn,
    sound: true,
    of: undefined,
  });
}

function readOwnLabel(source: Source, span: Span, before: LineBefore): LabelCandidate | undefined {
  // Hot: runs on most lines.
  const code = source.text.charCodeAt(span.start);
  const match = code >= 48 && code <= 57 ? execAt(ownLabel, source.text, span.start) : undefined;
  if (!match) return undefined;
  const [value, number, token = ''] = match;
  const end = span.start + value.length;
  const place = { end, token, tokenStart: end - 1 - token.length, marker: undefined, bracketed: false };
  return candidateOf(source, span, before, { ...place, worn: undefined, sound: true, of: Number(number) });
}

interface LabelShape {
  readonly end: number;
  readonly token: string;
  readonly tokenStart: number;
  readonly marker: string | undefined;
  readonly bracketed: boolean;
  readonly worn: number | undefined;
  readonly sound: boolean;
  readonly of: number | undefined;
}

function readWornLabel(source: Source, { start, end: limit }: Span): LabelShape | undefined {
  // Hot: runs on lines that begin with a digit or `l` only.
  const code = source.text.charCodeAt(start);
  if (!(code >= 48 && code <= 57) && code !== 108 && code !== 0xb6) return undefined;
  const match = execAt(wornLabel, source.text, start);
  if (!match) return undefined;
  const [value, marker, token = ''] = match;
  const end = start + value.length;
  const at = source.trim(end, limit).start;
  if (source.text.charCodeAt(at) !== 40 || !readPortionMark(source, at, limit)) return undefined;
  const tokenStart = start + value.lastIndexOf(token);
  return { end, token, tokenStart, marker, bracketed: false, worn: readNumber(token), sound: false, of: undefined };
}

function candidateOf(source: Source, span: Span, before: LineBefore, shape: LabelShape): LabelCandidate {
  const { text } = source;
  const { end, token, tokenStart, bracketed, worn, sound, of } = shape;
  // Behind a label a no-break blank is as good as a blank.
  const markStart = source.trim(end, span.end).start;
  const portion = readPortionMark(source, markStart, span.end);
  const indent = span.start - source.lines.startOf(source.lines.lineAt(span.start));
  const wordsStart = source.trim(portion ? portion.position.end.offset : end, span.end).start;
  return {
    span: { start: span.start, end },
    token,
    tokenStart,
    marker: markerOf(shape.marker),
    bracketed,
    portion,
    opensBlock: before.blank || before.endsSentence,
    afterBlank: before.blank,
    afterShort: before.short,
    belowLabel: !before.blank && before.labelIndent === indent && (bracketed || indent > 0 || isGap(text, end)),
    cutByPage: before.cutByPage,
    indent,
    startsSentence: startsSentence(text, wordsStart, span.end),
    worn,
    sound,
    of,
    below: before.heading(),
  };
}

function isGap(text: string, at: number): boolean {
  return text.startsWith('  ', at) || text.charCodeAt(at) === 9;
}

/** What stands above a line. */
export interface LineBefore {
  readonly blank: boolean;
  readonly endsSentence: boolean;
  readonly short: boolean;
  /** Letters before the label with which the line begins; undefined without one. */
  readonly labelIndent: number | undefined;
  /** Whether a page line stands between it and words in the middle of a sentence. */
  readonly cutByPage: boolean;
  /** Asked for labels only, which few lines are. */
  readonly heading: () => Above;
}

/** `1.Text` is a label, `U.S.` and `1.5` are none. */
function isLabelEnd(text: string, at: number, token: string): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code === 32 || code === 9 || code === 10 || code === 13 || code === 40 || code === 0xa0)
    return true;
  return /^\d/.test(token) && (matchAt(gluedCapital, text, at) !== -1 || code === 34 || code === 38);
}

function startsSentence(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return !(code >= 97 && code <= 122); // a-z
}
