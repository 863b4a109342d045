/** The classification line and the caption zone below it (cable-format 1.8 to 1.10). */
import { execAt, matchAt } from './match-at.js';
import { type Source, foldBlanks, readNumber } from './source.js';
import type { Caption, CaptionLine, ClassificationLevel, ClassificationLine, PassingLine, Span } from './types.js';

/** `SECRET` also matches `S E C R E T`, as classified levels are spaced on the wire. */
function spaced(word: string): string {
  return Array.from(word, (letter) => (letter === ' ' ? '[ \\t]+' : letter)).join('[ \\t]?');
}

// Longest first. What is no level of the vocabulary (`SBU`, `FOUO`) is read too, for the rule that reports it.
const levelWords: readonly (readonly [string, ClassificationLevel | undefined])[] = [
  [spaced('TOP SECRET'), 'TOP SECRET'],
  [spaced('SECRET'), 'SECRET'],
  [spaced('CONFIDENTIAL'), 'CONFIDENTIAL'],
  [spaced('UNCLASSIFIED'), 'UNCLAS'],
  [spaced('UNCLAS'), 'UNCLAS'],
  [spaced('LIMITED OFFICIAL USE'), undefined],
  ['SENSITIVE BUT UNCLASSIFIED|SBU|FOUO|RESTRICTED|EFTO|CLASSIFIED|UNCLASS', undefined],
];
const handlingWords = `${spaced('FOR OFFICIAL USE ONLY')}|${spaced('NOFORN')}|${spaced('EFTO')}|${spaced('FOUO')}|${spaced('NODIS')}|${spaced('EXDIS')}`;

const level = new RegExp(`(?:${levelWords.map(([pattern]) => `(${pattern})`).join('|')})(?![A-Z])`, 'y');
const handling = new RegExp(`[ \\t]*(?://[ \\t]*|[ \\t])(${handlingWords})(?![A-Z])`, 'y');
const section = /[ \t]+SECTION[ \t]+([0-9O]{1,2})[ \t]+OF[ \t]+([0-9O]{1,2})(?![0-9])/y;
const origin = /[ \t]+([A-Z][A-Z.'-]*(?:[ /][A-Z][A-Z.'-]*){0,4})[ \t]+([0-9O]{1,7})(?![0-9A-Z])/y;
const originAlone = /[ \t]+([A-Z][A-Z.'-]*(?:[ ][A-Z][A-Z.'-]*){0,3})(?:[ \t]+(?:X{2,7}|_{2,7}|-{2,7}))?[ \t]*$/y;

/**
 * The classification line at `span.start`; captions may follow it up to `span.end`. A level alone counts where it fills
 * the line; a level with origin and number counts anywhere.
 */
export function readClassificationLine(source: Source, span: Span, glued: boolean): ClassificationLine | undefined {
  const { text } = source;
  const word = execAt(level, text, span.start);
  if (!word) return undefined;
  const wordSpan = { start: span.start, end: level.lastIndex };
  let end = wordSpan.end;
  const control = execAt(handling, text, end);
  if (control) end = handling.lastIndex;
  let part = execAt(section, text, end);
  if (part) end = section.lastIndex;
  const from = execAt(origin, text, end);
  let numberSpan: Span | undefined;
  if (from && origin.lastIndex <= span.end) {
    end = origin.lastIndex;
    numberSpan = { start: end - (from[2] ?? '').length, end };
  }
  if (!part) {
    part = execAt(section, text, end);
    if (part) end = section.lastIndex;
  }
  const alone = numberSpan ? undefined : readOriginAlone(source, end, span.end);
  if (alone) end = alone.end;
  if (end > span.end || (!numberSpan && (glued || !standsAlone(source, end, span.end)))) return undefined;
  return {
    ...source.literal('classificationLine', { start: span.start, end }),
    level: levelOf(word),
    word: word[0],
    wordSpan,
    handling: control?.[1] === undefined ? undefined : control[1].replace(/(?<=\b[A-Z])[ \t](?=[A-Z]\b)/g, ''),
    section: part ? { number: readNumber(part[1] ?? ''), of: readNumber(part[2] ?? '') } : undefined,
    origin: from && numberSpan ? foldBlanks(from[1] ?? '') : alone?.name,
    number: from && numberSpan ? readNumber(from[2] ?? '') : undefined,
    numberSpan,
    glued,
  };
}

/** The level of whichever alternative matched. */
function levelOf(word: RegExpExecArray): ClassificationLevel | undefined {
  return levelWords.find((_, index) => word[index + 1] !== undefined)?.[1];
}

/** `UNCLAS STATE` or `UNCLAS OSLO XXXXXX` of a draft that has no number yet. */
function readOriginAlone(source: Source, at: number, lineEnd: number): { name: string; end: number } | undefined {
  const line = source.text.slice(at, lineEnd);
  const match = execAt(originAlone, line, 0);
  if (!match?.[1] || isCaptionText(match[1])) return undefined;
  return { name: foldBlanks(match[1]), end: at + match[0].trimEnd().length };
}

/** Whether nothing but captions follows up to the end of the line. */
function standsAlone(source: Source, at: number, lineEnd: number): boolean {
  const rest = source.trim(at, lineEnd);
  return rest.start === rest.end || isCaptionText(source.slice(rest));
}

// ── Captions ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Captions that the handbooks and the archives show (cable-format 1.9), spaced or not; longest first. */
const captionWords = [
  'INFORM ALL STATE EMPLOYEES',
  'SENSITIVE BUT UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'INFORM CONSULS',
  'OFFICIAL INFORMAL',
  'OFFICIAL-INFORMAL',
  'PERSONAL FOR',
  'CORRECTED COPY',
  'CORRECTED C O P Y',
  'EYES ONLY',
  'EXCLUSIVE',
  'NO FOREIGN',
  'SENSITIVE',
  'CHEROKEE',
  'NOCONTRACT',
  'PROPIN',
  'TERREP',
  'STADIS',
  'SIPDIS',
  'NOFORN',
  'NODIS',
  'EXDIS',
  'LIMDIS',
  'ORCON',
  'AIDAC',
  'CODEL',
  'NODEL',
  'STAFFDEL',
  'MEDIA REACTION',
  'VISAS',
  'NOPASS',
  'EFTO',
  'FOUO',
  'DCM',
  'AMB',
].map(spaced);
const captionPattern = new RegExp(`(?:${captionWords.join('|')})(?![A-Z])`, 'y');
const channelPattern = /[A-Z]{2,12}[ \t]+CHANNEL(?![A-Z])/y;
const forOnlyPattern = /FOR[ \t]+[A-Z][A-Z ,/.'-]{1,40}[ \t]+ONLY(?![A-Z])/y;
const codelPattern = /(?:CODEL|NODEL|STAFFDEL)[ \t]+[A-Z][A-Z'-]{1,20}(?![A-Z])/y;

/** End of a caption that starts at `at`, or -1. */
function captionEnd(text: string, at: number): number {
  for (const pattern of [forOnlyPattern, channelPattern, codelPattern, captionPattern]) {
    const end = matchAt(pattern, text, at);
    if (end !== -1) return end;
  }
  return -1;
}

const captionGap = /[ \t,;/]*/y;

/** Whether a text is captions and nothing else. */
function isCaptionText(text: string): boolean {
  for (let at = matchAt(captionGap, text, 0); at < text.length; at = matchAt(captionGap, text, at)) {
    const end = captionEnd(text, at);
    if (end === -1) return false;
    at = end;
  }
  return text.length > 0;
}

/** A line that is captions and nothing else; `SENSITVE` is not. */
export function readCaptionLine(source: Source, span: Span): CaptionLine | undefined {
  const line = source.slice(span);
  if (!isCaptionText(line)) return undefined;
  const children: Caption[] = [];
  for (let at = matchAt(captionGap, line, 0); at < line.length; at = matchAt(captionGap, line, at)) {
    const end = captionEnd(line, at);
    children.push(caption(source, { start: span.start + at, end: span.start + end }, true));
    at = end;
  }
  return { type: 'captionLine', children, position: source.position(span.start, span.end) };
}

/** A line of the caption zone that is neither caption nor passing line. */
export function unknownCaptionLine(source: Source, span: Span): CaptionLine {
  return {
    type: 'captionLine',
    children: [caption(source, span, false)],
    position: source.position(span.start, span.end),
  };
}

function caption(source: Source, span: Span, known: boolean): Caption {
  const literal = source.literal('caption', span);
  return { ...literal, name: captionName(literal.value), known };
}

/** Upper case, folded, without the blanks of letter spacing: `S I P D I S` is `SIPDIS`. */
function captionName(value: string): string {
  const folded = foldBlanks(value).toUpperCase();
  return /^(?:\S )+\S$/.test(folded) ? folded.replaceAll(' ', '') : folded;
}

// ── Passing lines ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `DEPT FOR G/TIP`, `STATE PLEASE PASS USTR`, `FOR ALL CABLE DRAFTERS`, `PASS TO …`, `GENEVA ALSO FOR …`. */
const passing =
  /(?:FOR|PASS|FROM|ATTN|ATTENTION|[A-Z][A-Z0-9./&'-]*(?:[ \t]+[A-Z][A-Z0-9./&'-]*){0,4}?[ \t]+(?:(?:ALSO|PLEASE|PLS)[ \t]+)*(?:PASS|FOR|FROM))(?:[ \t]*:|[ \t])[ \t]*\S/y;

/** A passing or attention line at `span`. */
export function readPassingLine(source: Source, span: Span): PassingLine | undefined {
  const mixed = /[a-z]/.test(source.text.slice(span.start, Math.min(span.end, span.start + 4)));
  const end = mixed ? -1 : matchAt(passing, source.text, span.start);
  return end === -1 || end > span.end ? undefined : source.literal('passingLine', span);
}

/** `(Sensitive but unclassified)` and the like are not captions; a caption word is in capitals. */
const capitals = /^[A-Z0-9][A-Z0-9 ,.;:/&'()"-]*$/;

/** Whether a line could belong to the caption zone at all: capitals, not too long. */
export function looksLikeCaption(line: string): boolean {
  return line.length <= 80 && capitals.test(line) && !/^[-=_]+$/.test(line);
}
