/** Where annotations stand in a cable, and which findings they dismiss. */
import type { Span } from '../syntax/types.js';
import type { AnchorText } from './anchor-text.js';
import type { Annotation, Quote } from './annotation.js';
import { type Found, locate } from './locate.js';

/** How an annotation stands: at its words, there with doubt, nowhere, or at its own proposed wording. */
export type Anchor = 'placed' | 'moved' | 'unanchored' | 'addressed';

/** An annotation with its place. */
export interface Placed {
  readonly annotation: Annotation;
  readonly anchor: Anchor;
  /** Undefined for the whole cable, and where the words are gone. */
  readonly span: Span | undefined;
}

/** Places annotations, each at its own words; an answer stands with the thread that it belongs to. */
export function place(annotations: readonly Annotation[], text: AnchorText): readonly Placed[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const known = new Map<Annotation, Placed>();
  const placeOf = (annotation: Annotation): Placed => {
    const before = known.get(annotation);
    if (before) return before;
    const root = rootOf(annotation, byId);
    const placed = root === annotation ? placeOne(annotation, text) : { ...placeOf(root), annotation };
    known.set(annotation, placed);
    return placed;
  };
  return annotations.filter(({ state }) => state !== 'deleted').map(placeOf);
}

function rootOf(annotation: Annotation, byId: ReadonlyMap<string, Annotation>): Annotation {
  const seen = new Set<Annotation>();
  let root = annotation;
  while (root.replyTo !== undefined && !seen.has(root)) {
    seen.add(root);
    const above = byId.get(root.replyTo);
    if (!above) break;
    root = above;
  }
  return seen.has(root) && root.replyTo !== undefined ? annotation : root;
}

function placeOne(annotation: Annotation, text: AnchorText): Placed {
  const { quote, motivation, replyTo } = annotation;
  // An answer without its thread has no place; a remark without a quote is on the whole cable.
  if (!quote) return { annotation, anchor: replyTo === undefined ? 'placed' : 'unanchored', span: undefined };
  const found = locate(quote, text);
  const proposed = motivation === 'editing' ? addressedAt(annotation, quote, { found, text }) : undefined;
  if (proposed) return { annotation, anchor: 'addressed', span: proposed };
  return { annotation, anchor: found?.anchor ?? 'unanchored', span: found && { start: found.start, end: found.end } };
}

/** Where the proposed wording stands in place of the quoted one; undefined where it does not. */
function addressedAt(
  { body }: Annotation,
  quote: Quote,
  { found, text }: { readonly found: Found | undefined; readonly text: AnchorText },
): Span | undefined {
  if (folded(body) === folded(quote.exact)) return undefined;
  const wording = locate({ ...quote, exact: body, end: undefined }, text);
  if (!wording) return undefined;
  const stands = text.text.slice(wording.start, wording.end);
  if (folded(stands) !== folded(body)) return undefined;
  // A wording that only adds to the quoted one also leaves the quoted one in place; one that only cuts stands in it.
  const still = found && folded(text.text.slice(found.start, found.end));
  if (found && still === folded(quote.exact) && !(folded(body).includes(still) && covers(wording, found)))
    return undefined;
  return { start: wording.start, end: wording.end };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function folded(words: string): string {
  return words.trim().replace(/[ \t-\r\u00A0]+/g, ' ');
}
