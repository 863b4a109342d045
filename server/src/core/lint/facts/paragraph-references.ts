/** References to paragraphs of the cable itself, and the sentences they stand in. */
import { isQuoted } from '../../prose/quotations.js';
import { opensClause } from '../../syntax/leads-elsewhere.js';
import { matchAt } from '../../syntax/match-at.js';
import type { Paragraph, ParagraphReference, Span } from '../../syntax/types.js';
import { type Announcement, announcementOf } from './announcements.js';
import type { CableIndex } from '../cable-index.js';
import { spanOf } from '../define-rule.js';
import { type SentenceAround, sentenceAround } from './sentence-around.js';

/** A reference with the main paragraph that it stands in. */
export interface PlacedReference {
  readonly reference: ParagraphReference;
  readonly paragraph: Paragraph;
}

/** Texts of others inside a cable; their paragraph numbers are their own. */
const quotedText =
  /\b(?:text|translation|letter|statement|communique|resolution|article|agreement|narrative|message|transcript|excerpt|declaration|press release|quote)(?![a-z0-9_])/;

/**
 * References that may lead to paragraphs of this cable, in the order of the text: not those that the parser sees lead
 * elsewhere, not those inside quoted texts. The sentence around one may still show that it is another document's.
 */
export function placedReferences(cable: CableIndex): readonly PlacedReference[] {
  return cable.fact(readPlaces);
}

function readPlaces(cable: CableIndex): readonly PlacedReference[] {
  const references = cable.all('paragraphReference');
  if (references.length === 0) return [];
  const placed: PlacedReference[] = [];
  const quoted = cable.blocks.filter(({ name }) => quotedText.test(name));
  const paragraphs = cable.all('paragraph');
  let index = 0;
  let open = 0;
  for (const reference of references) {
    const start = reference.position.start.offset;
    while (endOf(paragraphs[index]) <= start) index++;
    while ((quoted[open]?.end ?? Infinity) <= start) open++;
    const paragraph = paragraphs[index];
    if (!paragraph || paragraph.position.start.offset > start || reference.foreign) continue;
    if (isQuoted(cable.prose, cable.prose.stretchOf({ start, end: reference.position.end.offset }))) continue;
    if ((quoted[open]?.start ?? Infinity) > start) placed.push({ reference, paragraph });
  }
  return placed;
}

/** The sentence around a reference; undefined where it shows that the number belongs to another document. */
export function ownSentence(cable: CableIndex, placed: PlacedReference): SentenceAround | undefined {
  return contextOf(cable, placed).sentence;
}

/** What that sentence announces, if it does. */
export function announcementBy(cable: CableIndex, placed: PlacedReference): Announcement | undefined {
  return contextOf(cable, placed).announcement;
}

interface Context {
  readonly sentence: SentenceAround | undefined;
  readonly announcement: Announcement | undefined;
}

/** Several rules ask for the same references. */
function contextOf(cable: CableIndex, placed: PlacedReference): Context {
  const contexts = cable.fact(newContexts);
  const known = contexts.get(placed.reference);
  if (known) return known;
  const around = sentenceAround(cable, spanOf(placed.reference), spanOf(placed.paragraph));
  const sentence = leadsElsewhere(around) ? undefined : around;
  const context = { sentence, announcement: sentence && announcementOf(sentence) };
  contexts.set(placed.reference, context);
  return context;
}

function newContexts(): Map<ParagraphReference, Context> {
  return new Map();
}

function endOf(paragraph: Paragraph | undefined): number {
  return paragraph?.position.end.offset ?? Infinity;
}

/** `operative paragraph 7` belongs to a resolution. */
const ofResolution = /\b(?:[Oo]perative|[Pp]reambular|[Pp]reamble|OP|PP) $/;
/** `Ref A asks in para 4`: the words between a telegram and the number name no task of ours. */
const saidByTelegram =
  /\b(?:(?:[Rr]ef(?:tel)?s?|REF(?:TEL)?S?)(?: \(?[A-Z]\)?)?|[Ss]eptels?|[A-Z]{3,} \d{3,7})(?:'s)?((?: [A-Za-z'-]+){1,8}) $/;
const anyTelegram = /ref|septel|[0-9]{3}/i;
const ownTask = / (?:and|but|or|see|use|using|draw|drawing|please|per|with) /i;
/** `Answers to ref A are in para 4`: several things are not the telegram, unless they are its own (`Ref A's points are`). */
const ownThings = /^[^']* are in /;
/** `para 4 (ref A)`, `para 4 of that letter`: what may stand between, and what else the number belongs to. */
const linkToOther = /,? ?\(?(?:(?:of|in|from) )?/iy;
const otherDocument =
  /(?:ref(?:tel)?s?(?![a-z0-9_])|septel|(?:the(?: same| previous| earlier| latter)?|that|this same|said) (?:same |previous |earlier )?(?:telegram|resolution|letter|agreement|treaty|communique|decision)(?![a-z0-9_]))/iy;

function leadsElsewhere({ before, after }: SentenceAround): boolean {
  const other = matchAt(linkToOther, after, 0);
  // The letters that `otherDocument` starts with: it takes long to compile, and mostly something else follows.
  const mayBeOther = 'rRsStT'.includes(after.charAt(other)) && other < after.length && !opensClause(after, 0);
  if (ofResolution.test(before) || (mayBeOther && matchAt(otherDocument, after, other) !== -1)) return true;
  const near = before.slice(-120);
  const said = anyTelegram.test(near) ? saidByTelegram.exec(near) : undefined;
  return !!said && !ownTask.test(`${said[1] ?? ''} `) && !ownThings.test(said[0]);
}

const documents =
  /\b(?:resolution|UNSCR|communique|declaration|treaty|convention|protocol|MOU|memorandum|verdict|judge?ment|contract|chair(?:man)?'s text|draft (?:text|decision|agreement|statement|law))(?![a-z0-9_])/i;

/** Whether the sentence speaks of a document that may have numbered paragraphs of its own. */
export function namesDocument({ before, after }: SentenceAround): boolean {
  return documents.test(before) || documents.test(after);
}

/** The whole reference where it has one number or range, else the place of the part. */
export function partPlace({ parts, position }: ParagraphReference, part: ParagraphReference['parts'][number]): Span {
  if (parts.length === 1) return { start: position.start.offset, end: position.end.offset };
  return { start: part.firstSpan.start, end: (part.lastSpan ?? part.firstSpan).end };
}
