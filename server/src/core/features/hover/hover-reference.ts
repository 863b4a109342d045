/** Hovers on what a cable refers to: its paragraphs, the entries of the REF field, other telegrams. */
import { findPost, postByShortName } from '../../data/posts.js';
import type { CableIndex, Numbered } from '../../lint/cable-index.js';
import { spanOf } from '../../lint/define-rule.js';
import { missingPath } from '../../lint/facts/paragraph-targets.js';
import type {
  CableReference,
  ParagraphReference,
  ReferenceCitation,
  ReferenceEntry,
  Span,
} from '../../syntax/types.js';
import { cutWords, firstWords } from '../first-words.js';
import { type Hover, bold, escapeMarkdown, joinParagraphs, quoted, titled } from '../markdown.js';
import { holds } from '../places.js';
import { mainRole } from '../role-names.js';
import { targetAt } from '../target-at.js';

/** Length of the first words of one paragraph, and of each of several. */
const longExcerpt = 320;
const shortExcerpt = 110;
/** Paragraphs of a range that are shown. */
const mostTargets = 8;

/** First words and role of the paragraphs that the number or range under the cursor names. */
export function hoverReference(cable: CableIndex, reference: ParagraphReference, offset: number): Hover | undefined {
  const pointed = targetAt(cable, offset);
  const at = pointed && holds(spanOf(reference), pointed.at) ? pointed.at : spanOf(reference);
  if (!pointed) return { at, markdown: 'A paragraph of another document or of a quoted text.' };
  const nodes = pointed.targets.flatMap((target) => (target.kind === 'paragraph' ? [target.node] : []));
  const missing = reference.parts.flatMap((part) => {
    const path = holds(at, part.firstSpan) || holds(part.firstSpan, at) ? missingPath(cable, part) : undefined;
    return path === undefined ? [] : [`There is no paragraph ${path} in this cable.`];
  });
  return { at, markdown: joinParagraphs(...describeAll(cable, nodes), ...missing) };
}

function describeAll(cable: CableIndex, nodes: readonly Numbered[]): string[] {
  const length = nodes.length > 1 ? shortExcerpt : longExcerpt;
  const shown = nodes.slice(0, mostTargets).map((node) => describeParagraph(cable, node, length));
  const more = nodes.length - shown.length;
  return more > 0 ? [...shown, `And ${more} more.`] : shown;
}

/** Number, role and first words of a paragraph or item, in Markdown. */
export function describeParagraph(cable: CableIndex, node: Numbered, length = longExcerpt): string {
  const role = node.type === 'paragraph' ? mainRole(cable, node) : undefined;
  const path = cable.pathOf(node);
  const name = node.type === 'item' && path.includes('.') ? `Item ${path}` : `Paragraph ${path}`;
  return joinParagraphs(titled(name, role), quoted(firstWords(cable, node, length)));
}

// ── REF field ──

/** The entries that the letter or word under the cursor stands for. */
export function hoverCitation(cable: CableIndex, citation: ReferenceCitation, offset: number): Hover {
  const whole = spanOf(citation);
  if (citation.word === 'septel')
    return { at: whole, markdown: titled('septel', 'a separate telegram, which REF does not list') };
  const pointed = targetAt(cable, offset);
  if (!pointed) return { at: whole, markdown: 'A reference of another telegram or of a quoted text.' };
  const entries = pointed.targets.flatMap((target) => (target.kind === 'entry' ? [target.entry] : []));
  const described = entries.map((entry) => describeEntry(cable, entry));
  return {
    at: pointed.at,
    markdown: described.length > 0 ? joinParagraphs(...described) : nothingListed(cable, citation, pointed.at),
  };
}

function nothingListed(cable: CableIndex, { letters }: ReferenceCitation, at: Span): string {
  if (cable.first('referenceField') === undefined) return 'This cable has no REF field.';
  const names = letters
    .filter(({ span }) => holds(at, span))
    .map(({ letter }) => letter)
    .join(', ');
  return names === '' ? 'REF lists nothing.' : `REF lists no ${names}.`;
}

/** An entry of the REF field at its own place. */
export function hoverEntry(cable: CableIndex, entry: ReferenceEntry): Hover {
  return { at: spanOf(entry), markdown: describeEntry(cable, entry) };
}

/** Letter and words of an entry, and the cables that it cites, in Markdown. */
export function describeEntry(cable: CableIndex, entry: ReferenceEntry): string {
  const name = entry.letter === undefined ? 'Reference' : `Reference ${entry.letter}`;
  const cables = entry.children.filter((child) => child.type === 'cableReference');
  return joinParagraphs(
    `${bold(name)} – ${escapeMarkdown(entryText(cable, entry))}`,
    cables.map((cited) => `- ${describeCable(cable, cited)}`).join('\n'),
  );
}

/** Words of an entry behind its letter, on one line. */
export function entryText(cable: CableIndex, entry: ReferenceEntry): string {
  const { start, end } = spanOf(entry);
  const letter = entry.children.find(({ type }) => type === 'referenceLetter');
  const words = cutWords(cable, { start: letter ? letter.position.end.offset : start, end }, longExcerpt);
  return words === '' ? 'empty' : words.replace(/[;,]$/, '');
}

function describeCable(cable: CableIndex, { origin, number, year }: CableReference): string {
  const post = postByShortName(origin) ?? findPost(origin);
  const from = post ? post.plad : `${origin}, a post that is not in our list`;
  const when = year ?? cable.year;
  const ofYear = when === undefined ? '' : ` of ${when}${year === undefined ? ' (the year of this cable)' : ''}`;
  return `cable ${number}${ofYear} from ${escapeMarkdown(from)}`;
}
