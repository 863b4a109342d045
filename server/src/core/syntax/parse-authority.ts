/** The classification authority paragraph (cable-format 1.15). */
import { type Source, foldBlanks } from './source.js';
import type { Authority, Span } from './types.js';

/** `Classified By:`, `(C) CLASSIFIED BY`, `(U) Classified by`. */
const authorityStart = /(?:\([A-Z]{1,3}\)[ \t]*)?(?:THIS (?:CABLE|MESSAGE) (?:IS )?)?CLASSIFIED[ \t]+BY[ \t]*[:;.-]?[ \t]*/iy;

/** End of the label where an authority paragraph starts at `at`, or -1. */
export function matchAuthority(source: Source, at: number): number {
  authorityStart.lastIndex = at;
  return authorityStart.test(source.text) ? authorityStart.lastIndex : -1;
}

/** What ends the name and title: the reason, the order, or the next label. */
const afterName =
  /[ \t\r\n,;.(]*(?:\b(?:for|per|under|pursuant to|with|by|due to|on the basis of|in accordance with)\b[ \t\r\n]+)?(?:\b(?:the[ \t\r\n]+following[ \t\r\n]+)?reasons?\b|\bE\.?O\.?[ \t]+1\d{4}|\bdecl(?:assify|ass|as)?\b|\bsections?[ \t]+1\.[45]|\b1\.[45][ \t(]|\bderived from\b)/i;
const reason = /\b(1\.[45])[ \t]*[,:;]?[ \t]*((?:\(?[a-z]\)?(?![a-z])(?:[ \t\r\n]*(?:,|\/|and|&|-)?[ \t\r\n]*)){0,10})/i;
const looseReason = /\breasons?\b[^0-9a-z(]{0,4}(?:sections?[ \t]+)?(1\.[0-9])?/i;

/** The authority paragraph at `span`, whose label ends at `labelEnd`. */
export function readAuthority(source: Source, span: Span, labelEnd: number): Authority {
  const text = source.text.slice(labelEnd, span.end);
  const cut = afterName.exec(text);
  const name = foldBlanks(cut ? text.slice(0, cut.index) : text).replace(/[ ,.;:(]+$/, '');
  const found = reason.exec(text);
  const letters = [...(found?.[2] ?? '').replace(/and/gi, ' ').matchAll(/[a-z]/gi)].map(([letter]) => letter.toLowerCase());
  const reasonStart = found ? labelEnd + found.index : 0;
  return {
    ...source.literal('authority', span),
    classifiedBy: name === '' ? undefined : withAbbreviation(name, text.slice(name.length)),
    reasonSection: found?.[1] ?? looseReason.exec(text)?.[1],
    reasonLetters: letters,
    reasonSpan: found ? source.trim(reasonStart, reasonStart + found[0].length) : undefined,
  };
}

/** `Charge d'Affaires a.i.` keeps the stop of its abbreviation. */
function withAbbreviation(name: string, rest: string): string {
  return /\b(?:a\.i|Jr|Sr|Ph\.D)$/i.test(name) && rest.startsWith('.') ? `${name}.` : name;
}
