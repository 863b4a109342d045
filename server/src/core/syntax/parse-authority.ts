/** The classification authority paragraph (cable-format 1.15). */
import { type FieldParts, endOfParts, inTextOrder } from './parse-fields.js';
import { matchAt, skipBlanks } from './match-at.js';
import { type Source, foldBlanks, withoutTrailing } from './source.js';
import type { Authority, PageLine, Span } from './types.js';

/** `Classified By:`, `(C) CLASSIFIED BY`, `(U) Classified by`. */
const authorityStart =
  /(?:\([A-Z/]{1,6}\)[ \t]*)?(?:THIS (?:CABLE|MESSAGE) (?:IS )?)?(?:CLASSIFIED[ \t]+BY[ \t]*(?:[:;.-][ \t]*)?){1,2}/iy;

/** End of the label where an authority paragraph starts at `at`, or -1. */
export function matchAuthority(source: Source, at: number): number {
  const may = mayStart(source.text, at) && source.mayHaveAuthority;
  return may ? matchAt(authorityStart, source.text, at) : -1;
}

const longestMark = 8;

/** Whether `TH` or `CL` stands there, perhaps behind a mark in brackets. Hot: asked for every line of a header. */
function mayStart(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 40) {
    const close = text.slice(at, at + longestMark).indexOf(')');
    if (close === -1) return false;
    at = skipBlanks(text, at + close + 1);
  }
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  return (first === 99 && second === 108) || (first === 116 && second === 104);
}

/** What ends the name and title: the reason, the order, or the next label. */
const afterName =
  /(?:\b(?:for|per|under|pursuant to|with|by|due to|on the basis of|in accordance with)[ \t\r\n]+)?(?:\b(?:the[ \t\r\n]+following[ \t\r\n]+)?reasons?\b|\b(?:E\.?O\.?|executive order)[ \t]+1\d{4}|\bdecl(?:assify|ass|as)?\b|\bsections?[ \t]+1\.[45]|1\.[45][ \t(]|\bderived from\b)/i;
const reason = /\b(1\.[45])[ \t]*[,:;]?[ \t]*((?:\(?[a-z]\)?(?![a-z])[ \t\r\n]*(?:,|\/|and|&|-)?[ \t\r\n]*){0,10})/i;
/** Columns at which the form of an authority paragraph is cut, in the middle of words too. */
const formWidth = 71;
const looseReason = /\breasons?\b[^0-9a-z(]{0,4}(?:sections?[ \t]+)?(1\.[0-9])?/i;

/** The authority paragraph of `parts`. */
export function readAuthority(source: Source, parts: FieldParts): Authority {
  const { labelEnd, pageLines } = parts;
  const end = endOfParts(parts, source);
  const { text, breaks } = withoutFormBreaks(
    withoutPageLines(source, { start: labelEnd, end }, pageLines),
    labelEnd - parts.start,
  );
  const cut = afterName.exec(text);
  const name = withoutTrailing(foldBlanks(cut ? text.slice(0, cut.index) : text), ' ,.;:(');
  const found = reason.exec(text);
  const letters = [...(found?.[2] ?? '').replace(/and/gi, ' ').matchAll(/[a-z]/gi)].map(([letter]) =>
    letter.toLowerCase(),
  );
  const asReceived = (index: number) =>
    breaks.reduce((at, { index: glued, length }) => (glued < index ? at + length : at), labelEnd + index);
  return {
    type: 'authority',
    children: inTextOrder([...parts.pieces.map((piece) => source.textNode(piece)), ...pageLines]),
    position: source.position(parts.start, end),
    classifiedBy: name === '' ? undefined : withAbbreviation(name, text.slice(name.length)),
    reasonSection: found?.[1] ?? looseReason.exec(text)?.[1],
    reasonLetters: letters,
    reasonSpan: found ? source.trim(asReceived(found.index), asReceived(found.index + found[0].length)) : undefined,
  };
}

/** The words of `span` with blanks in place of page lines, so that offsets stay. */
function withoutPageLines(source: Source, span: Span, pageLines: readonly PageLine[]): string {
  let text = '';
  let at = span.start;
  for (const { position } of pageLines) {
    text += source.text.slice(at, position.start.offset) + ' '.repeat(position.end.offset - position.start.offset);
    at = position.end.offset;
  }
  return text + source.text.slice(at, span.end);
}

/** Where a line end was taken out, and how many characters it had. */
interface FormBreak {
  readonly index: number;
  readonly length: number;
}

/** The words without the line ends that the form put into the middle of them; `column` is where the first word stands. */
function withoutFormBreaks(received: string, column: number): { text: string; breaks: readonly FormBreak[] } {
  const breaks: FormBreak[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: end } of received.matchAll(/\r\n|\r|\n/g)) {
    const words = received.slice(at, index).trimEnd();
    const next = index + end.length;
    if (words.length + column === formWidth) {
      text += words;
      breaks.push({ index: text.length, length: next - at - words.length });
    } else text += received.slice(at, next);
    at = next;
    column = 0;
  }
  return { text: text + received.slice(at), breaks };
}

/** `Charge d'Affaires a.i.` keeps the stop of its abbreviation. */
function withAbbreviation(name: string, rest: string): string {
  return /\b(?:a\.i|Jr|Sr|Ph\.D)$/i.test(name) && rest.startsWith('.') ? `${name}.` : name;
}
