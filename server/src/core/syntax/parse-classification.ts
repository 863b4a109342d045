/** The classification line (cable-format 1.8). */
import { execAt, skipBlanks } from './match-at.js';
import { isCaptionText } from './parse-captions.js';
import { Source, foldBlanks, readNumber } from './source.js';
import { SpacedWords } from './spaced-words.js';
import type { ClassificationLevel, ClassificationLine, Span } from './types.js';

/** What may stand as level. What is none of the vocabulary (`SBU`, `FOUO`) is read too, for the rule that reports it. */
const levels = new Map<string, ClassificationLevel | undefined>([
  ['TOP SECRET', 'TOP SECRET'],
  ['SECRET', 'SECRET'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['UNCLASSIFIED', 'UNCLAS'],
  ['UNCLAS', 'UNCLAS'],
  ['UNCLASS', undefined],
  ['LIMITED OFFICIAL USE', undefined],
  ['SENSITIVE BUT UNCLASSIFIED', undefined],
  ['SBU', undefined],
  ['FOUO', undefined],
  ['EFTO', undefined],
  ['RESTRICTED', undefined],
  ['CLASSIFIED', undefined],
]);
const levelWords = new SpacedWords([...levels.keys()]);
const handlingWords = new SpacedWords(['FOR OFFICIAL USE ONLY', 'NOFORN', 'EFTO', 'FOUO', 'NODIS', 'EXDIS']);

const section = /[ \t]+(?:SECTION[ \t]+([0-9O]{1,2})|FINAL[ \t]+SECTION)[ \t]+OF[ \t]+([0-9O]{1,2})(?![0-9])/y;
const origin = /[ \t]+([A-Z][A-Z.'-]*(?:[ /][A-Z][A-Z.'-]*){0,4})[ \t]+([0-9O]{1,7})(?![0-9A-Z])/y;
const originAlone =
  /[ \t]+([A-Z][A-Z.'-]*(?: (?!X{2,7}[ \t]*$)[A-Z][A-Z.'-]*){0,3})(?:[ \t]+(?:X{2,7}|_{2,7}|-{2,7}))?[ \t]*$/y;

/**
 * The classification line at `span.start`; captions may follow it up to `span.end`. A level alone counts where it fills
 * the line; a level with origin and number counts anywhere.
 */
export function readClassificationLine(source: Source, span: Span, glued: boolean): ClassificationLine | undefined {
  const { text } = source;
  const level = levelWords.matchAt(text, span.start, span.end);
  if (!level) return text.startsWith('Unclas', span.start) ? readRetypedLine(source, span) : undefined;
  const wordSpan = { start: span.start, end: level.end };
  const control = readHandling(text, level.end, span.end);
  let { end } = control ?? level;
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
    level: levels.get(level.word),
    word: source.slice(wordSpan),
    wordSpan,
    handling: control?.word,
    // `FINAL SECTION OF 3` is the third.
    section: part ? { number: readNumber(part[1] ?? part[2] ?? ''), of: readNumber(part[2] ?? '') } : undefined,
    origin: from && numberSpan ? foldBlanks(from[1] ?? '') : alone?.name,
    number: from && numberSpan ? readNumber(from[2] ?? '') : undefined,
    numberSpan,
    glued,
  };
}

/** `Unclas State 090001`, as copies have it that somebody typed again. */
function readRetypedLine(source: Source, span: Span): ClassificationLine | undefined {
  const words = source.slice(span);
  if (!/^Unclas(?:sified)? [A-Z][A-Za-z ]{2,30} [0-9]{4,7}$/.test(words)) return undefined;
  const line = readClassificationLine(new Source(source.text.slice(0, span.start) + words.toUpperCase()), span, false);
  return line && { ...line, value: words, word: source.slice(line.wordSpan) };
}

/** `EFTO`, `//NOFORN` after the level. */
function readHandling(text: string, at: number, limit: number): { word: string; end: number } | undefined {
  const start = skipBlanks(text, at);
  if (text.startsWith('//', start)) return handlingWords.matchAt(text, skipBlanks(text, start + 2), limit);
  return start > at ? handlingWords.matchAt(text, start, limit) : undefined;
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
