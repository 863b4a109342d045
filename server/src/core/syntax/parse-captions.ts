/** The caption zone below the classification line: captions, passing and attention lines (cable-format 1.9, 1.10). */
import { matchAt } from './match-at.js';
import { type Source, foldBlanks } from './source.js';
import { SpacedWords } from './spaced-words.js';
import type { Caption, CaptionLine, PassingLine, Span } from './types.js';

/** Captions that the handbooks and the archives show. */
const captionWords = new SpacedWords([
  'INFORM ALL STATE EMPLOYEES',
  'SENSITIVE BUT UNCLASSIFIED',
  'LIMITED OFFICIAL USE',
  'INFORM CONSULS',
  'OFFICIAL INFORMAL',
  'OFFICIAL-INFORMAL',
  'PERSONAL FOR',
  'CORRECTED COPY',
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
]);
const channelPattern = /[A-Z]{2,12}[ \t]+CHANNEL(?![A-Z])/y;
const forOnlyPattern = /FOR[ \t]+[A-Z][A-Z ,/.'-]{1,40}[ \t]+ONLY(?![A-Z])/y;
const delegationPattern = /(?:CODEL|NODEL|STAFFDEL)[ \t]+[A-Z][A-Z'-]{1,20}(?![A-Z])/y;

/** End of a caption that starts at `at`, or -1. */
function captionEnd(text: string, at: number): number {
  for (const pattern of [forOnlyPattern, channelPattern, delegationPattern]) {
    const end = matchAt(pattern, text, at);
    if (end !== -1) return end;
  }
  return captionWords.matchAt(text, at)?.end ?? -1;
}

const captionGap = /[ \t,;/]*/y;

/** Whether a text is captions and nothing else. */
export function isCaptionText(text: string): boolean {
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
