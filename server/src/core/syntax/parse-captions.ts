/** The caption zone below the classification line: captions, passing and attention lines (cable-format 1.9, 1.10). */
import { matchAt } from './match-at.js';
import { type Source, foldBlanks } from './source.js';
import { SpacedWords } from './spaced-words.js';
import type { CaptionLine, PassingLine, Span } from './types.js';

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
/** What the Department puts above instructions on visas. */
const visasPattern = /VISAS[ \t]+--?[ \t]+INFORM[ \t]+CONSULS(?![A-Z])/y;
const delegationPattern = /(?:CODEL|NODEL|STAFFDEL)[ \t]+[A-Z][A-Z'-]{1,20}(?![A-Z])/y;

/** The caption that starts at `at`; `word` where it is one of the list. */
function captionAt(text: string, at: number): { readonly word?: string; readonly end: number } | undefined {
  for (const pattern of [forOnlyPattern, channelPattern, visasPattern, delegationPattern]) {
    const end = matchAt(pattern, text, at);
    if (end !== -1) return { end };
  }
  return captionWords.matchAt(text, at);
}

const captionGap = /[ \t,;/]*/y;
/** What a corrected copy corrects: `(SENSITIVE CAPTION ADDED)`, `//SUBJECT LINE//`. */
const correction = /[ \t]*(?:\([A-Z][A-Z0-9 ,.&'-]{2,60}\)|\/\/[ ]?[A-Z][A-Z ]{2,40}\/\/)/y;

/** The captions of a text that is captions and nothing else. */
function captionSpans(text: string): readonly (Span & { readonly word: string | undefined })[] | undefined {
  const spans: (Span & { readonly word: string | undefined })[] = [];
  for (let at = matchAt(captionGap, text, 0); at < text.length; at = matchAt(captionGap, text, at)) {
    const found = captionAt(text, at);
    if (!found) return undefined;
    const { word, end } = found;
    spans.push({ start: at, end, word });
    at = word === 'CORRECTED COPY' ? Math.max(end, matchAt(correction, text, end)) : end;
  }
  return spans.length > 0 ? spans : undefined;
}

/** Whether a text is captions and nothing else. */
export function isCaptionText(text: string): boolean {
  return captionSpans(text) !== undefined;
}

/** A line that is captions and nothing else; `SENSITVE` is not. */
export function readCaptionLine(source: Source, span: Span): CaptionLine | undefined {
  const spans = captionSpans(source.slice(span));
  return (
    spans && {
      type: 'captionLine',
      children: spans.map(({ start, end, word }) => {
        const literal = source.literal('caption', { start: span.start + start, end: span.start + end });
        return { ...literal, name: word ?? foldBlanks(literal.value).toUpperCase(), known: true };
      }),
      position: source.position(span.start, span.end),
    }
  );
}

/** A line of the caption zone that is neither caption nor passing line. */
export function unknownCaptionLine(source: Source, span: Span): CaptionLine {
  const literal = source.literal('caption', span);
  return {
    type: 'captionLine',
    children: [{ ...literal, name: captionName(literal.value), known: false }],
    position: source.position(span.start, span.end),
  };
}

/** Upper case, folded, without the blanks of letter spacing: `S I P D I S` is `SIPDIS`. */
function captionName(value: string): string {
  const folded = foldBlanks(value).toUpperCase();
  return /^(?:\S )+\S$/.test(folded) ? folded.replaceAll(' ', '') : folded;
}

// ── Passing lines ───────────────────────────────────────────────────────────────────────────────────────────────────

/** `DEPT FOR G/TIP`, `STATE PLEASE PASS USTR`, `FOR ALL CABLE DRAFTERS`, `PASS TO …`, `VISAS -- FOR CONSULS`. */
const passing =
  /(?:FOR|PASS|FROM|ATTN|ATTENTION|[A-Z][A-Z0-9./&'-]*(?:,|[ \t]+-{1,2})?(?:[ \t]+[A-Z][A-Z0-9./&'-]*){0,4}?[ \t]+(?:(?:ALSO|PLEASE|PLS)[ \t]+)*(?:PASS|FOR|FROM))(?:[ \t]*:|[ \t])[ \t]*\S/y;

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
